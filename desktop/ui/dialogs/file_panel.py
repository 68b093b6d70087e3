"""What is known of one file of an import, and the date of its digest, which can be corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.model.digest import Problem
from desktop.services.importing import FilePlan, Verdict
from desktop.ui import theme
from desktop.ui.dialogs.digest_date import DigestDate
from desktop.ui.dialogs.import_entry import Entry

_MOST_PROBLEMS = 3


class FilePanel(QWidget):
    """Shows one file; tells when the person states the date of its digest or wants it gone."""

    date_stated = Signal(object)  # PartialDate, or None for what the digest says
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date_part = QWidget(self)
        self.date = DigestDate(self._date_part)
        self.about_date = _text(self._date_part, "warning")
        self.revert = QPushButton(self.tr("Undo the change"), self)
        self.details = _text(self)
        self.remove = QPushButton(self.tr("Take off the list"), self)
        self._set_up()
        self.show_file(None)

    def show_file(self, entry: Entry | None) -> None:
        """Show what is known of a file by now."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        self._date_part.setVisible(entry.plan is not None)
        self.details.setVisible(entry.plan is not None)
        self.revert.setVisible(entry.given is not None)
        if entry.plan is not None:
            self._show_plan(entry, entry.plan)

    def _show_plan(self, entry: Entry, plan: FilePlan) -> None:
        self.date.show_date(entry.given.iso() if entry.given else plan.dated.date)
        self.about_date.setText(self._about_date(entry, plan))
        self.about_date.setVisible(bool(self.about_date.text()))
        self.details.setText("\n".join(self._details(plan)))

    def _about_date(self, entry: Entry, plan: FilePlan) -> str:
        if entry.given is not None:
            return ""
        if plan.dated.date is None:
            return self.tr("The digest does not say its date.")
        if plan.dated.date_guessed:
            return self.tr("Year guessed: the digest does not say it.")
        return ""

    def _details(self, plan: FilePlan) -> Iterator[str]:
        counts = Counter(planned.verdict for planned in plan.papers)
        texts = {
            Verdict.ADDED: self.tr("%Ln new", "", counts[Verdict.ADDED]),
            Verdict.UPDATED: self.tr("%Ln gain something", "", counts[Verdict.UPDATED]),
            Verdict.UNCHANGED: self.tr("%Ln seen before", "", counts[Verdict.UNCHANGED]),
        }
        yield ", ".join(text for verdict, text in texts.items() if counts[verdict])
        if plan.left_out:
            yield self.tr("%Ln left out: news of papers you do not have", "", len(plan.left_out))
        yield from self._problems(plan.dated.reading.problems)

    def _problems(self, problems: Sequence[Problem]) -> Iterator[str]:
        for problem in problems[:_MOST_PROBLEMS]:
            if problem.line is None:
                yield problem.text
            else:
                yield self.tr("Line %Ln: %1", "", problem.line).replace("%1", problem.text)
        more = len(problems) - _MOST_PROBLEMS
        if more > 0:
            yield self.tr("… and %Ln more", "", more)

    def _set_up(self) -> None:
        self.date.setAccessibleName(self.tr("Date of the digest"))
        self.date.stated.connect(self.date_stated)
        self.revert.clicked.connect(self._on_revert_clicked)
        self.remove.clicked.connect(self.removal_wanted)
        for button in (self.revert, self.remove):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
        self._lay_out()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Date of the digest"), self._date_part)
        label.setFont(theme.label_font())
        label.setProperty("role", "label")
        label.setBuddy(self.date)
        date = QVBoxLayout(self._date_part)
        date.setContentsMargins(12, 8, 12, 0)
        date.setSpacing(4)
        date.addWidget(label)
        date.addWidget(self.date)
        date.addWidget(self.about_date)
        self.details.setContentsMargins(12, 0, 12, 0)
        # Buttons have a padding of their own, so that their words stand below the others.
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        box.setSpacing(4)
        box.addWidget(self._date_part)
        box.addWidget(self.revert, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.details)
        box.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_revert_clicked(self) -> None:
        self.date_stated.emit(None)


def _text(parent: QWidget, tone: str = "") -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "meta")
    if tone:
        label.setProperty("tone", tone)
    return label
