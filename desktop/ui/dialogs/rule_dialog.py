"""Asks for a rule: which new papers it is about, and what is done with them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.model.counts import Counts
from desktop.model.row import Status
from desktop.model.rule import MOVES, Rule
from desktop.services.consulting import CountEach
from desktop.services.searching import parsed
from desktop.ui import sizes, theme
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.import_wording import counted_papers
from desktop.ui.dialogs.rule_wording import state_name
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.translations import spoken
from desktop.ui.widgets.tag_chips import TagChips
from desktop.ui.widgets.tag_input import TagInput

_WIDTH = 520
_MARGIN = 16
_MOST_CHARACTERS = 1000
_LONGEST_NAME = 100
# Typing comes first.
_PATIENCE_MS = 300


class RuleDialog(QDialog):
    """Tells what the person made of a rule; one without a number is new."""

    chosen = Signal(object)  # Rule

    def __init__(self, session: Session, rule: Rule, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rule = rule
        self._known, self._counted = Answers(), Answers()
        self.query = QLineEdit(rule.query, self)
        self.understood = QLabel(self)
        self.input = TagInput(self)
        self.tags = TagChips(self)
        self.star = QCheckBox(self.tr("Give them a &star"), self)
        self.status = QComboBox(self)
        self.name = QLineEdit(rule.name, self)
        is_new = rule.id == 0
        self.confirm = QPushButton(self.tr("Make rule") if is_new else self.tr("Change rule"), self)
        self.buttons = QDialogButtonBox(self)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_state()
        self._session.counts(self._known.take)

    def accept(self) -> None:
        """Close, and tell what is wished."""
        rule = self.rule()
        super().accept()
        self.chosen.emit(rule)

    def rule(self) -> Rule:
        """Return the rule as it is filled in, with a tag that is typed and not yet handed over."""
        self._on_entered(self.input.text())
        status = self.status.currentData()
        return replace(
            self._rule,
            query=self.query.text().strip(),
            tags=self.tags.tags(),
            starred=self.star.isChecked(),
            status=Status(status) if status else None,
            name=" ".join(self.name.text().split()),
        )

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.confirm.text())
        self.status.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.query.setMaxLength(_MOST_CHARACTERS)
        self.query.setPlaceholderText(self.tr("As in the search box: title:survey OR tag:rl"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Without one it is called by its query"))
        self.understood.setProperty("role", "meta")
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setWordWrap(True)
        self.tags.set_tags(self._rule.tags)
        self.tags.set_inks(self._ink)
        self.star.setChecked(self._rule.starred)
        self.status.addItem(icon("inbox", "accent"), self.tr("Leave them in the inbox"), "")
        for status in MOVES:
            name = self.tr("Move them to %1").replace("%1", state_name(status))
            self.status.addItem(icon(status.value, "text"), name, status.value)
        self.status.setCurrentIndex(self.status.findData(self._rule.status or ""))
        self.status.setAccessibleName(self.tr("Where new papers go"))
        self.confirm.setProperty("kind", "primary")
        self.buttons.addButton(self.confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)

    def _lay_out(self) -> None:
        tagged = QHBoxLayout()
        tagged.setSpacing(8)
        tagged.addWidget(self.input)
        tagged.addWidget(self.tags, 1)
        tagged.addStretch(0)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(self.tr("New papers &like"), self.query)
        form.addRow("", self.understood)
        label = QLabel(self.tr("&Tags"), self)
        label.setBuddy(self.input)
        form.addRow(label, tagged)
        form.addRow("", self.star)
        form.addRow(self.tr("St&ate"), self.status)
        form.addRow(self.tr("&Name"), self.name)
        box = QVBoxLayout(self)
        box.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 12)
        box.setSpacing(12)
        box.addLayout(form)
        box.addStretch()
        box.addWidget(self.buttons)
        wanted = sizes.roomy(_WIDTH).width()
        self.setMinimumWidth(max(wanted, box.totalMinimumSize().width()))
        # Only now, as the button has to be part of the dialog.
        self.confirm.setDefault(True)

    def _connect(self) -> None:
        self._known.came.connect(self._on_known)
        self._counted.came.connect(self._on_counted)
        self._patience.timeout.connect(self._count)
        self.query.textChanged.connect(self._show_state)
        self.input.entered.connect(self._on_entered)
        self.input.textChanged.connect(self._let_confirm)
        self.input.left.connect(self._on_left)
        self.tags.chosen.connect(self._on_removal_wanted)
        self.tags.removal_wanted.connect(self._on_removal_wanted)
        self.star.toggled.connect(self._let_confirm)
        self.status.currentIndexChanged.connect(self._let_confirm)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _ink(self, tag: str) -> str | None:
        return self._session.tag_colors.ink(tag, theme.tokens(self.palette()))

    @Slot()
    def _show_state(self) -> None:
        query = parsed(self.query.text())
        told = spoken(query.warning) or self._finds(spoken(query.understood))
        self._say(told, bool(query.warning))
        self._patience.start()
        self._let_confirm()

    def _finds(self, understood: str) -> str:
        if not understood:
            return self.tr("It looks at the papers that an import adds.")
        return self.tr("Finds: %1").replace("%1", understood)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """Be as high as all lines need."""
        self.resize(self.size().expandedTo(QSize(0, self.heightForWidth(self.width()))))

    def _say(self, words: str, warns: bool) -> None:
        self.understood.setText(words)
        self.understood.setProperty("tone", "warning" if warns else "")
        self.understood.style().polish(self.understood)
        if self.isVisible():
            self._grow()

    @Slot()
    def _let_confirm(self) -> None:
        has_tag = bool(self.tags.tags() or self.input.text().strip("#/ "))
        does = has_tag or self.star.isChecked() or bool(self.status.currentData())
        asks = parsed(self.query.text()).root is not None
        self.confirm.setEnabled(asks and does)
        missing = self.tr("Say what is done: a tag, a star or a state.") if asks else ""
        self.confirm.setToolTip("" if does else missing)

    @Slot()
    def _count(self) -> None:
        text = self.query.text().strip()
        if parsed(text).root is not None:
            self._counted.hush()
            self._counted = Answers()
            self._counted.came.connect(self._on_counted)
            self._session.consult(CountEach((text,)), self._counted.take)

    @Slot(object)
    def _on_counted(self, counts: tuple[int, ...]) -> None:
        query = parsed(self.query.text())
        now = self.tr("In your library it finds %1.").replace("%1", counted_papers(counts[0]))
        words = query.warning or self._finds(query.understood)
        self._say(f"{words}\n{now}", bool(query.warning))

    @Slot(object)
    def _on_known(self, counts: Counts) -> None:
        self.input.offer([tag.name for tag in counts.tags])

    @Slot(str)
    def _on_entered(self, tag: str) -> None:
        tag = tag.strip("#/ ")
        if tag and tag.casefold() not in {one.casefold() for one in self.tags.tags()}:
            self.tags.set_tags((*self.tags.tags(), tag))
        self.input.clear()
        self._let_confirm()

    @Slot(str)
    def _on_removal_wanted(self, tag: str) -> None:
        self.tags.set_tags([one for one in self.tags.tags() if one != tag])
        self._let_confirm()

    @Slot(bool)
    def _on_left(self, wanted: bool) -> None:
        if wanted:
            self.focusNextChild()
