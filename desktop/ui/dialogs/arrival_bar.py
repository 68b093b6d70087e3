"""Where the new papers of an import are put: a state, and tags."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from desktop.model.counts import Counts
from desktop.model.row import Status
from desktop.services.importing import Arrival
from desktop.ui.dialogs.answers import Answers
from desktop.ui.icons import Tint, icon
from desktop.ui.session import Session
from desktop.ui.widgets.tag_chips import TagChips
from desktop.ui.widgets.tag_input import TagInput

translate = QCoreApplication.translate

_MARGIN = 16
_SIGNS: dict[Status, tuple[str, Tint]] = {
    Status.INBOX: ("inbox", "accent"),
    Status.LATER: ("later", "text"),
    Status.READING: ("reading", "accent"),
    Status.DONE: ("done", "good"),
    Status.SKIPPED: ("skipped", "secondary"),
}


class ArrivalBar(QWidget):
    """One line of fields. What is chosen holds for one import, and for papers that are new."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answers = Answers()
        self.status = QComboBox(self)
        self.input = TagInput(self)
        self.tags = TagChips(self)
        self._set_up()
        self._lay_out()

    def arrival(self) -> Arrival:
        """Return what is chosen, with a tag that is typed and not yet handed over."""
        self._on_entered(self.input.text())
        return Arrival(Status(self.status.currentData()), self.tags.tags())

    def stops(self) -> list[QWidget]:
        """Return where the Tab key halts."""
        return [self.status, self.input]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._answers.hush()
        self._answers = Answers()
        self._answers.came.connect(self._on_counts_came)
        self._session.counts(self._answers.take)

    def _set_up(self) -> None:
        names = {
            Status.INBOX: translate("Places", "Inbox"),
            Status.LATER: translate("Places", "Later"),
            Status.READING: translate("Places", "Reading"),
            Status.DONE: translate("Places", "Done"),
            Status.SKIPPED: translate("Places", "Skipped"),
        }
        for status, name in names.items():
            self.status.addItem(icon(*_SIGNS[status]), name, status.value)
        self.status.setAccessibleName(self.tr("Where new papers go"))
        self.input.entered.connect(self._on_entered)
        self.input.left.connect(self._on_left)
        self.tags.chosen.connect(self._on_removal_wanted)
        self.tags.removal_wanted.connect(self._on_removal_wanted)
        self.tags.set_tags(())

    def _lay_out(self) -> None:
        label = QLabel(self.tr("New papers go to"), self)
        label.setBuddy(self.status)
        tagged = QLabel(self.tr("with tags"), self)
        tagged.setBuddy(self.input)
        for words in (label, tagged):
            words.setProperty("role", "meta")
        line = QHBoxLayout(self)
        line.setContentsMargins(_MARGIN, 8, _MARGIN, 0)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.status)
        line.addSpacing(4)
        line.addWidget(tagged)
        line.addWidget(self.input)
        line.addWidget(self.tags, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(0)

    @Slot(object)
    def _on_counts_came(self, counts: Counts) -> None:
        self.input.offer([tag.name for tag in counts.tags])

    @Slot(str)
    def _on_entered(self, tag: str) -> None:
        tag = tag.strip("#/ ")
        known = {one.casefold() for one in self.tags.tags()}
        if tag and tag.casefold() not in known:
            self.tags.set_tags((*self.tags.tags(), tag))

    @Slot(str)
    def _on_removal_wanted(self, tag: str) -> None:
        self.tags.set_tags([one for one in self.tags.tags() if one != tag])

    @Slot(bool)
    def _on_left(self, wanted: bool) -> None:
        if wanted:
            self.focusNextChild()
