"""All tags with how many papers are under each, to be renamed, merged, coloured and deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.model.counts import Counts, TagCount
from desktop.model.folding import fold
from desktop.ui import sizes
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.centred_state import CentredState
from desktop.ui.dialogs.closing_foot import MARGIN, put_together
from desktop.ui.icons import icon
from desktop.ui.session import Session
from desktop.ui.tag_colors import color_name, dot, fill_color_menu
from desktop.ui.widgets.spoken import let_clear

_SIZE = (520, 520)
_ICON = 16
_COUNT_WIDTH = 70
_TAG = Qt.ItemDataRole.UserRole


class TagsDialog(QDialog):
    """Shows the tags, live; what is wanted of one is told, and done by others."""

    rename_wanted = Signal(str)
    merge_wanted = Signal(str)
    color_wanted = Signal(str, object)
    delete_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: Sequence[TagCount] = ()
        self._items: list[QTreeWidgetItem] = []
        self._answers = Answers()
        self._stack = QStackedWidget(self)
        self._nothing = CentredState(self._stack)
        self.empty = self._nothing.state
        self.filter = QLineEdit(self)
        self.tags = QTreeWidget(self)
        self.colors = QMenu(self)
        self.rename = QPushButton(self.tr("&Rename…"), self)
        self.merge = QPushButton(self.tr("&Merge into…"), self)
        self.color = QPushButton(self.tr("&Colour"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        self._set_up()
        self._lay_out()
        self._connect()
        self._show_choice()
        self._ask()

    def _set_up(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.resize(sizes.roomy(*_SIZE))
        self.filter.setPlaceholderText(self.tr("Filter tags"))
        self.filter.setAccessibleName(self.tr("Filter tags"))
        let_clear(self.filter, icon("close", "secondary"), self.tr("Clear"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.tags.setProperty("framed", True)
        self.tags.setHeaderHidden(True)
        self.tags.setRootIsDecorated(False)
        self.tags.setUniformRowHeights(True)
        self.tags.setColumnCount(2)
        self.tags.setIconSize(sizes.square(_ICON))
        self.tags.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.tags.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, sizes.beside(_COUNT_WIDTH))
        self.color.setMenu(self.colors)
        for button, tip in (
            (self.rename, self.tr("Give the tag another name (F2)")),
            (self.merge, self.tr("Make it one with another tag")),
            (self.color, self.tr("Mark the tag, and those below it, with a colour")),
            (self.delete, self.tr("Take it off all papers (Del); it can be undone")),
        ):
            button.setAutoDefault(False)
            button.setToolTip(tip)

    def _lay_out(self) -> None:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self.tags, 1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(page)
        put_together(self, [self._stack], self._buttons())

    def _connect(self) -> None:
        self._answers.came.connect(self._on_counted)
        self._session.changed.connect(self._ask)
        self.filter.textChanged.connect(self._filter)
        self.tags.currentItemChanged.connect(self._show_choice)
        self.tags.doubleClicked.connect(self._on_double_clicked)
        self.tags.customContextMenuRequested.connect(self._on_menu_wanted)
        self.colors.aboutToShow.connect(self._fill_colors)
        self.rename.clicked.connect(lambda: self._want(self.rename_wanted.emit))
        self.merge.clicked.connect(lambda: self._want(self.merge_wanted.emit))
        self.delete.clicked.connect(lambda: self._want(self.delete_wanted.emit))
        QShortcut(QKeySequence(Qt.Key.Key_F2), self, self.rename.click)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.tags, self.delete.click).setContext(
            Qt.ShortcutContext.WidgetShortcut
        )
        for keys, run in (
            (QKeySequence.StandardKey.Undo, self._session.undo),
            (QKeySequence.StandardKey.Redo, self._session.redo),
        ):
            QShortcut(QKeySequence(keys), self, run)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.rename, self.merge, self.color, self.delete

    @Slot()
    def _ask(self) -> None:
        self._session.counts(self._answers.take)

    @Slot(object)
    def _on_counted(self, counts: Counts) -> None:
        is_first = not self._known
        chosen, row = self._chosen(), self.tags.currentIndex().row()
        self._known = counts.tags
        self.tags.clear()
        self._items = [self._item(tag) for tag in counts.tags]
        self.tags.addTopLevelItems(self._items)
        names = [tag.name for tag in counts.tags]
        # The one that was chosen, else the one that stands where it stood.
        at = names.index(chosen.name) if chosen and chosen.name in names else max(row, 0)
        if self._items:
            self.tags.setCurrentItem(self._items[min(at, len(names) - 1)])
        self._filter(self.filter.text())
        self.empty.show_state(
            icon("tag", "secondary"),
            self.tr("No tags yet"),
            self.tr("Put one on a paper with T; nest them with a slash, as in “rl/offline”."),
        )
        self._stack.setCurrentIndex(1 if names else 0)
        for button in self._buttons():
            button.setVisible(bool(names))
        if names and is_first:
            self.tags.setFocus()

    def _item(self, tag: TagCount) -> QTreeWidgetItem:
        count = self.locale().toString(tag.below)
        item = QTreeWidgetItem([tag.name, count])
        item.setData(0, _TAG, tag)
        color = self._session.tag_colors.of(tag.name)
        item.setIcon(0, icon("tag", "secondary") if color is None else dot(color))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        papers = self.tr("1 paper") if tag.below == 1 else self.tr("%Ln papers", "", tag.below)
        said = (tag.name, papers, "" if color is None else color_name(color))
        words = ", ".join(part for part in said if part)
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(0, words)
        return item

    def _chosen(self) -> TagCount | None:
        item = self.tags.currentItem()
        tag = item.data(0, _TAG) if item is not None and not item.isHidden() else None
        # Qt hands a named tuple back as a plain one.
        return None if tag is None else TagCount(*tag)

    def _want(self, tell: Callable[[str], object]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            tell(chosen.name)

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = fold(text)
        for item in self._items:
            item.setHidden(wanted not in fold(item.text(0)))
        self._show_choice()

    @Slot()
    def _show_choice(self) -> None:
        for button in self._buttons():
            button.setEnabled(self._chosen() is not None)

    @Slot()
    def _fill_colors(self) -> None:
        chosen = self._chosen()
        self.colors.clear()
        if chosen is not None:
            name = chosen.name
            fill_color_menu(
                self.colors, chosen.color, lambda color: self.color_wanted.emit(name, color)
            )

    @Slot(QModelIndex)
    def _on_double_clicked(self, _index: QModelIndex) -> None:
        self.rename.click()

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = QMenu(self)
        for button in (self.rename, self.merge, self.delete):
            menu.addAction(button.text(), button.click)
        menu.insertMenu(menu.actions()[2], self.colors).setText(self.color.text())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.tags.viewport().mapToGlobal(where))
