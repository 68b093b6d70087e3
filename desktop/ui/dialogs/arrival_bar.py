"""Where the new papers of an import are put: a state, and tags."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.model.counts import Counts
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import Arrival
from desktop.services.ruling import Ruled
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.rule_wording import outcome
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
# Within that time a window has painted itself.
_PAINTED_MS = 60


class ArrivalBar(QWidget):
    """Lines of fields. What is chosen holds for one import, and for papers that are new.

    The line about rules shows where there are some that act.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._answers = Answers()
        self.status = QComboBox(self)
        self.input = TagInput(self)
        self.tags = TagChips(self)
        self.ruled = QCheckBox(self.tr("Apply &rules"), self)
        self.outcome = QLabel(self)
        self._set_up()
        self._lay_out()

    def arrival(self) -> Arrival:
        """Return what is chosen, with a tag that is typed and not yet handed over."""
        self._on_entered(self.input.text())
        return self.chosen()

    def chosen(self) -> Arrival:
        """Return what is chosen so far."""
        status = Status(self.status.currentData())
        return Arrival(status, self.tags.tags(), self.ruled.isChecked())

    def show_outcome(self, ruled: Ruled) -> None:
        """Say what rules would do with the papers."""
        self.outcome.setText(outcome(ruled) if self.ruled.isChecked() else "")

    def stops(self) -> list[QWidget]:
        """Return where the Tab key halts."""
        return [self.status, self.input, self.ruled]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._answers.hush()
        self._answers = Answers()
        self._answers.came.connect(self._on_came)
        # The window that it is in paints itself first, which work beside it would hold up.
        QTimer.singleShot(_PAINTED_MS, self, self._ask)

    def _ask(self) -> None:
        self._session.counts(self._answers.take)
        self._session.read(lambda library: library.rules.all(), self._answers.take)

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
        self.ruled.setChecked(True)
        self.ruled.setToolTip(self.tr("Let the rules on arrival act on the papers that are new"))
        self.outcome.setProperty("role", "meta")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.ruled, self.outcome):
            widget.hide()
        self.status.currentIndexChanged.connect(self.changed)
        self.ruled.toggled.connect(self.changed)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("New papers go to"), self)
        label.setBuddy(self.status)
        tagged = QLabel(self.tr("with tags"), self)
        tagged.setBuddy(self.input)
        for words in (label, tagged):
            words.setProperty("role", "meta")
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, 8, _MARGIN, 0)
        box.setSpacing(8)
        line, rules = QHBoxLayout(), QHBoxLayout()
        box.addLayout(line)
        box.addLayout(rules)
        rules.setSpacing(12)
        rules.addWidget(self.ruled)
        rules.addWidget(self.outcome, 1)
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.status)
        line.addSpacing(4)
        line.addWidget(tagged)
        line.addWidget(self.input)
        line.addWidget(self.tags, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(0)

    @Slot(object)
    def _on_came(self, answer: Counts | list[Rule]) -> None:
        if isinstance(answer, Counts):
            self.input.offer([tag.name for tag in answer.tags])
            return
        for widget in (self.ruled, self.outcome):
            widget.setVisible(any(rule.is_on for rule in answer))

    @Slot(str)
    def _on_entered(self, tag: str) -> None:
        tag = tag.strip("#/ ")
        known = {one.casefold() for one in self.tags.tags()}
        if tag and tag.casefold() not in known:
            self.tags.set_tags((*self.tags.tags(), tag))
            self.changed.emit()

    @Slot(str)
    def _on_removal_wanted(self, tag: str) -> None:
        self.tags.set_tags([one for one in self.tags.tags() if one != tag])
        self.changed.emit()

    @Slot(bool)
    def _on_left(self, wanted: bool) -> None:
        if wanted:
            self.focusNextChild()
