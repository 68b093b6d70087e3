"""The command palette: everything that can be done or gone to, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.fuzzy import fit
from desktop.ui import sizes, theme

_WIDTH, _HEIGHT, _TOP = 600, 420, 56
_SIDE = 200
_ICON = 16
_MOST_SHOWN = 60
_PAUSE_MS = 60
_LATELY = 8  # how much better that fits which was chosen last; what was before it, the less
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class Choice(NamedTuple):
    """Something to do or to go to: its name, what it is, how it looks, and what it runs.

    `key` tells it from all others; `beside` is its shortcut, or what kind of thing it is.
    """

    key: str
    name: str
    beside: str
    icon: QIcon
    run: Callable[[], object]


class Palette(QFrame):
    """Lies over the top of its parent until something is chosen, or left with Esc.

    `wanted` asks for papers by the title that was typed; `add` brings what came of it.
    """

    chosen = Signal(object)  # Choice
    wanted = Signal(str)

    def __init__(self, choices: Sequence[Choice], recent: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._under = parent
        self._choices = choices
        self._more: Sequence[Choice] = ()
        self._recent = {key: -number for number, key in enumerate(recent)}
        self._shown: list[Choice] = []
        self._came_from = QApplication.focusWidget()
        self.line = QLineEdit(self)
        self.list = QTreeWidget(self)
        self.hint = QLabel(self.tr("Nothing is called so."), self)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._set_up()
        self._connect()
        self._show_fitting()

    def open(self) -> None:
        """Show at the top of the parent, with the keyboard."""
        parent = self._under
        width = min(sizes.beside(_WIDTH), parent.width() - 2 * _ICON)
        height = min(sizes.beside(_HEIGHT), parent.height() - _TOP - _ICON)
        self.setGeometry((parent.width() - width) // 2, _TOP, width, height)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the keyboard back to where it was."""
        came_from, self._came_from = self._came_from, None
        self.hide()
        if came_from is not None:
            came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def add(self, typed: str, choices: Sequence[Choice]) -> None:
        """Show papers that were asked for, unless something else has been typed since."""
        if typed == self.line.text():
            self._more = choices
            self._show_fitting()

    def names(self) -> list[str]:
        """Return what is shown, from top to bottom."""
        return [choice.name for choice in self._shown]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list by keys while letters go into the line, and leave when both lose them."""
        if event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_focus_left)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex().row())
        elif key in _MOVES:
            self._move(_MOVES[key])
        else:
            return super().eventFilter(watched, event)
        return True

    def _set_up(self) -> None:
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.line.setPlaceholderText(self.tr("A command, a place, a tag, a paper…"))
        self.line.setAccessibleName(self.tr("Command palette"))
        self.list.setAccessibleName(self.tr("What can be done"))
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setColumnCount(2)
        self.list.setIconSize(sizes.square(_ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, sizes.beside(_SIDE))
        self.hint.setProperty("role", "meta")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.line, self.list, self.hint):
            column.addWidget(widget, int(widget is not self.line))

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._on_text_changed)
        self.list.itemClicked.connect(self._on_item_clicked)
        self._pause.timeout.connect(self._on_pause)

    def _show_fitting(self) -> None:
        self._shown = list(self._fitting())[:_MOST_SHOWN]
        self.list.clear()
        self.list.addTopLevelItems([self._item(choice) for choice in self._shown])
        self.list.setVisible(bool(self._shown))
        self.hint.setVisible(not self._shown)
        self._move(0)

    def _fitting(self) -> Iterable[Choice]:
        """Return what fits, the best first; what was chosen lately comes before its equals."""
        typed = self.line.text()
        if not typed.strip():
            return sorted(self._choices, key=lambda choice: -self._recency(choice))
        scored = [
            (score + self._bonus(choice), choice)
            for choice in self._choices
            if (score := fit(typed, choice.name)) is not None
        ]
        # The library knows more spellings of a title than one sees.
        scored += [
            ((fit(typed, choice.name) or 0) + self._bonus(choice), choice) for choice in self._more
        ]
        scored.sort(key=lambda pair: (-pair[0], -self._recency(pair[1])))
        return [choice for _, choice in scored]

    def _bonus(self, choice: Choice) -> int:
        """Return how much better a choice fits for having been made lately, and how lately."""
        if choice.key not in self._recent:
            return 0
        return max(1, _LATELY + self._recent[choice.key] // 2)

    def _recency(self, choice: Choice) -> int:
        return self._recent.get(choice.key, -1_000)

    def _item(self, choice: Choice) -> QTreeWidgetItem:
        item = QTreeWidgetItem([choice.name, choice.beside])
        item.setIcon(0, choice.icon)
        item.setToolTip(0, choice.name)
        item.setForeground(1, QColor(theme.tokens(self.palette()).secondary))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = ", ".join(part for part in (choice.name, choice.beside) if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _move(self, lines: int) -> None:
        row = self.list.currentIndex().row() + lines
        wanted = max(0, min(row, len(self._shown) - 1))
        self.list.setCurrentIndex(self.list.model().index(wanted, 0))
        item = self.list.currentItem()
        # The keyboard stays in the line: it says what is chosen below.
        self.line.setAccessibleDescription(
            item.data(0, Qt.ItemDataRole.AccessibleTextRole) if item else self.hint.text()
        )

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            choice = self._shown[row]
            self.leave()
            self.chosen.emit(choice)
            choice.run()

    @Slot()
    def _on_text_changed(self) -> None:
        self._more = ()
        self._show_fitting()
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        if self.line.text().strip():
            self.wanted.emit(self.line.text())

    @Slot(QTreeWidgetItem)
    def _on_item_clicked(self, item: QTreeWidgetItem) -> None:
        self._choose(self.list.indexOfTopLevelItem(item))

    @Slot()
    def _on_focus_left(self) -> None:
        if self.isVisible() and not self.line.hasFocus() and QApplication.focusWidget() is not None:
            self._came_from = None
            self.leave()
