"""What is known of one file of an import, and the date of its digest, which can be corrected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from desktop.model.dates import PartialDate, parse_iso
from desktop.model.digest import Problem
from desktop.services.importing import FilePlan, Verdict
from desktop.ui import fonts
from desktop.ui.dialogs.digest_date import DigestDate
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.plain_words import tip
from desktop.ui.translations import spoken

_MOST_PROBLEMS = 3
# A long name of a format does not make the panel wider.
_FORMAT_LENGTH = 12
_FIELD_PADDING = 6
_COMBO = QStyle.ComplexControl.CC_ComboBox


class FormatBox(QComboBox):
    """A choice that shortens its text where there is no room, and tells all in its tip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(_COMBO, option, part, self)
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - _FIELD_PADDING
        )
        painter.drawComplexControl(_COMBO, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class FilePanel(QWidget):
    """Shows one file; tells when the person states date or format of it, or wants it gone."""

    format_stated = Signal(object)  # the name of a reader, or None for what it looks like
    date_stated = Signal(object)  # PartialDate, or None for what the digest says
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format_part = QWidget(self)
        self.format = FormatBox(self._format_part)
        self._date_part = QWidget(self)
        self.date = DigestDate(self._date_part)
        self.about_date = _text(self._date_part, "warning")
        self.confirm = QPushButton(self.tr("This date is right"), self)
        self.revert = QPushButton(self.tr("Undo the change"), self)
        self.details = _text(self)
        self.remove = QPushButton(self.tr("Take off the list"), self)
        self._guess: PartialDate | None = None
        self._set_up()
        self.show_file(None)

    def show_file(self, entry: Entry | None) -> None:
        """Show what is known of a file by now."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        self._format_part.setVisible(entry.stage in (Stage.READ, Stage.UNREADABLE))
        if self._format_part.isVisibleTo(self):
            self._show_format(entry)
        self._date_part.setVisible(entry.plan is not None)
        self.details.setVisible(entry.plan is not None)
        self.revert.setVisible(entry.given is not None)
        self._guess = _guessed_date(entry)
        if self._guess is None and self.confirm.hasFocus():
            self.date.setFocus()
        self.confirm.setVisible(self._guess is not None)
        if entry.plan is not None:
            self._show_plan(entry, entry.plan)

    def _show_format(self, entry: Entry) -> None:
        if not self.format.count():
            self._fill_formats()
        looks = spoken(entry.read.reading.label) if entry.read and not entry.format else ""
        guess = self.tr("As it looks: %1").replace("%1", looks) if looks else self.tr("As it looks")
        self.format.setItemText(0, guess)
        self.format.setCurrentIndex(max(self.format.findData(entry.format), 0))
        self.format.setToolTip(tip(self.format.currentText()))

    def _fill_formats(self) -> None:
        # Imported by now, since a file has been read.
        from desktop.readers.registry import READERS

        self.format.addItem("", None)
        named = [(spoken(reader.label), reader.name) for reader in READERS]
        for label, name in sorted(named, key=lambda one: one[0].casefold()):
            self.format.addItem(label[:1].upper() + label[1:], name)

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
        counts = {verdict: plan.count(verdict) for verdict in Verdict}
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
                yield spoken(problem.text)
            else:
                yield self.tr("Line %Ln: %1", "", problem.line).replace("%1", spoken(problem.text))
        more = len(problems) - _MOST_PROBLEMS
        if more > 0:
            yield self.tr("… and %Ln more", "", more)

    def _set_up(self) -> None:
        self.format.setAccessibleName(self.tr("Read as"))
        self.format.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.format.setMinimumContentsLength(_FORMAT_LENGTH)
        self.format.activated.connect(self._on_format_activated)
        self.date.setAccessibleName(self.tr("Date of the digest"))
        self.date.stated.connect(self.date_stated)
        self.date.confirmed.connect(self._on_date_confirmed)
        self.confirm.setToolTip(tip(self.tr("Enter in the date says so, too.")))
        self.confirm.clicked.connect(self._on_date_confirmed)
        self.revert.clicked.connect(self._on_revert_clicked)
        self.remove.clicked.connect(self.removal_wanted)
        for button in (self.confirm, self.revert, self.remove):
            button.setProperty("kind", "quiet")
            button.setAutoDefault(False)
        self._lay_out()

    def _lay_out(self) -> None:
        _label_above(self._format_part, self.tr("Read as"), self.format)
        date = _label_above(self._date_part, self.tr("Date of the digest"), self.date)
        date.addWidget(self.about_date)
        self.details.setContentsMargins(12, 0, 12, 0)
        # Buttons have a padding of their own, so that their words stand below the others.
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        box.setSpacing(4)
        box.addWidget(self._format_part)
        box.addWidget(self._date_part)
        box.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.revert, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.details)
        box.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot(int)
    def _on_format_activated(self, row: int) -> None:
        self.format_stated.emit(self.format.itemData(row))

    @Slot()
    def _on_date_confirmed(self) -> None:
        if self._guess is not None:
            self.date_stated.emit(self._guess)

    @Slot()
    def _on_revert_clicked(self) -> None:
        self.date_stated.emit(None)


def _guessed_date(entry: Entry) -> PartialDate | None:
    """Return the date of a digest that was guessed and not stated since, else None."""
    if entry.given is not None or entry.plan is None or not entry.plan.dated.date_guessed:
        return None
    date = entry.plan.dated.date
    return parse_iso(date) if date else None


def _label_above(part: QWidget, text: str, field: QWidget) -> QVBoxLayout:
    label = QLabel(text, part)
    label.setFont(fonts.label_font())
    label.setProperty("role", "label")
    label.setBuddy(field)
    box = QVBoxLayout(part)
    box.setContentsMargins(12, 8, 12, 0)
    box.setSpacing(4)
    box.addWidget(label)
    box.addWidget(field)
    return box


def _text(parent: QWidget, tone: str = "") -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "meta")
    if tone:
        label.setProperty("tone", tone)
    return label
