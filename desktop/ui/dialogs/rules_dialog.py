"""All rules in their order: to be made, changed, moved, switched on and off, and forgotten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.rule import Rule
from desktop.services.consulting import CountEach
from desktop.ui import sizes
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.closing_foot import MARGIN, put_together
from desktop.ui.dialogs.import_wording import counted_papers
from desktop.ui.dialogs.plain_words import tip
from desktop.ui.dialogs.rule_wording import deeds
from desktop.ui.icons import icon
from desktop.ui.session import Session

_SIZE = (680, 440)
_DEEDS_WIDTH, _COUNT_WIDTH = 200, 96


class RulesDialog(QDialog):
    """Shows the rules, live. Every change is a step of the history."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rules: list[Rule] = []
        self._items: list[QTreeWidgetItem] = []
        self._answers, self._counted = Answers(), Answers()
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.rules = QTreeWidget(self)
        self.hint = QLabel(self)
        self.new = QPushButton(self.tr("&New…"), self)
        self.edit = QPushButton(self.tr("&Edit…"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self.up = QPushButton(self.tr("Move &up"), self)
        self.down = QPushButton(self.tr("Move do&wn"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_choice()
        self._ask()

    def ask_new(self, query: str = "") -> None:
        """Ask for a new rule, about what a query finds."""
        self._ask_rule(Rule(query))

    def items(self) -> list[QTreeWidgetItem]:
        """Return the lines, from top to bottom."""
        return self._items

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rules on arrival"))
        self.resize(sizes.roomy(*_SIZE))
        self.rules.setAccessibleName(self.tr("Rules"))
        self.rules.setProperty("framed", True)
        self.rules.setRootIsDecorated(False)
        self.rules.setUniformRowHeights(True)
        self.rules.setHeaderLabels([self.tr("Rule"), self.tr("Does"), self.tr("Finds now")])
        count = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.rules.headerItem().setTextAlignment(2, count)
        header = self.rules.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, _DEEDS_WIDTH), (2, _COUNT_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, sizes.beside(width))
        self.hint.setText(
            self.tr(
                "They act on papers that an import adds, and show in its preview. "
                "Of two that move a paper, the upper one counts."
            )
        )
        self.hint.setProperty("role", "meta")
        self.hint.setWordWrap(True)
        for button, words in (
            (self.new, self.tr("Make another rule (Ctrl+N)")),
            (self.edit, self.tr("Change the rule (F2)")),
            (self.delete, self.tr("Forget the rule (Del); it can be undone")),
            (self.up, self.tr("Let it come before the one above (Alt+Up)")),
            (self.down, self.tr("Let it come after the one below (Alt+Down)")),
        ):
            button.setAutoDefault(False)
            button.setToolTip(words)

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.rules, 1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(page)
        put_together(self, [self._stack], self._buttons())

    def _connect(self) -> None:
        self._answers.came.connect(self._on_rules_came)
        self._counted.came.connect(self._on_counted)
        self._session.changed.connect(self._ask)
        self._session.indexed.connect(self._count)
        self.rules.currentItemChanged.connect(self._show_choice)
        self.rules.itemChanged.connect(self._on_item_changed)
        self.rules.doubleClicked.connect(self._on_double_clicked)
        self.new.clicked.connect(self._on_new)
        self.edit.clicked.connect(self._on_edit)
        self.delete.clicked.connect(self._on_delete)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        run: tuple[tuple[QKeySequence | QKeySequence.StandardKey | str, Callable[[], object]], ...]
        run = (
            ("Ctrl+N", self._on_new),
            ("F2", self.edit.click),
            ("Alt+Up", self.up.click),
            ("Alt+Down", self.down.click),
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
        )
        for keys, work in run:
            QShortcut(QKeySequence(keys), self, work)
        QShortcut(QKeySequence("Del"), self.rules, self.delete.click).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.new, self.edit, self.delete, self.up, self.down

    @Slot()
    def _ask(self) -> None:
        self._session.read(lambda library: library.rules.all(), self._answers.take)

    @Slot(object)
    def _on_rules_came(self, rules: list[Rule]) -> None:
        is_first = not self._rules
        chosen, row = self._chosen(), self.rules.currentIndex().row()
        self._rules = rules
        with QSignalBlocker(self.rules):
            self.rules.clear()
            self._items = [self._item(rule) for rule in rules]
            self.rules.addTopLevelItems(self._items)
        numbers = [rule.id for rule in rules]
        # The one that was chosen, else the one that stands where it stood.
        at = numbers.index(chosen.id) if chosen and chosen.id in numbers else max(row, 0)
        if rules:
            self.rules.setCurrentItem(self._items[min(at, len(rules) - 1)])
        self.empty.show_state(
            icon("tag", "secondary"),
            self.tr("No rules yet"),
            self.tr("A rule tags, stars or moves new papers that a search finds, as they arrive."),
            [(self.tr("Make a rule…"), self._on_new)],
        )
        self._stack.setCurrentIndex(1 if rules else 0)
        self._show_choice()
        self._count()
        if rules and is_first:
            self.rules.setFocus()

    def _item(self, rule: Rule) -> QTreeWidgetItem:
        words = deeds(rule)
        told = f"{rule.name}: {rule.query}" if rule.name else rule.query
        item = QTreeWidgetItem([told, words, ""])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(0, Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(0, tip(told))
        item.setToolTip(1, tip(words))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{told} → {words}")
        return item

    def _count(self) -> None:
        if self._rules:
            queries = tuple(rule.query for rule in self._rules)
            self._session.consult(
                CountEach(queries), lambda counts: self._counted.take((queries, counts))
            )

    @Slot(object)
    def _on_counted(self, counted: tuple[tuple[str, ...], tuple[int, ...]]) -> None:
        queries, counts = counted
        if queries != tuple(rule.query for rule in self._rules):
            return  # they have changed meanwhile
        with QSignalBlocker(self.rules):
            for item, count in zip(self._items, counts, strict=True):
                item.setText(2, self.locale().toString(count))
                item.setToolTip(2, counted_papers(count))
        self.rules.viewport().update()

    def _chosen(self) -> Rule | None:
        row = self.rules.currentIndex().row()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    @Slot()
    def _show_choice(self) -> None:
        row = self.rules.currentIndex().row()
        for button in self._buttons():
            button.setVisible(bool(self._rules))
        for button in (self.edit, self.delete):
            button.setEnabled(row >= 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._rules) - 1)

    def _move(self, way: int) -> None:
        chosen, row = self._chosen(), self.rules.currentIndex().row()
        if chosen is not None:
            self._session.edit(lambda library: library.rules.move(chosen.id, row + way))

    def _ask_rule(self, rule: Rule) -> None:
        from desktop.ui.dialogs.rule_dialog import RuleDialog

        dialog = RuleDialog(self._session, rule, self)
        dialog.chosen.connect(self._keep)
        dialog.finished.connect(self._count)
        dialog.open()

    @Slot(object)
    def _keep(self, rule: Rule) -> None:
        self._session.edit(
            lambda library: library.rules.change(rule) if rule.id else library.rules.add(rule)
        )

    @Slot(QTreeWidgetItem)
    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        rule = self._rules[self.rules.indexOfTopLevelItem(item)]
        is_on = item.checkState(0) is Qt.CheckState.Checked
        if is_on != rule.is_on:
            self._session.edit(lambda library: library.rules.change(replace(rule, is_on=is_on)))

    @Slot()
    def _on_new(self) -> None:
        self.ask_new()

    @Slot()
    def _on_edit(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._ask_rule(chosen)

    @Slot()
    def _on_delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._session.edit(lambda library: library.rules.forget(chosen.id))

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self._on_edit()
