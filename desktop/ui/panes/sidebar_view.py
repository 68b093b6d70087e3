"""The tree of the sidebar under mouse and keyboard: headings fold, lines are chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip, QTreeView, QWidget

from desktop.model.query import Place
from desktop.ui.panes.drop_reasons import refusal, takes_papers
from desktop.ui.panes.paper_drag import papers_in
from desktop.ui.panes.sidebar_delegate import SidebarDelegate, sign_rect
from desktop.ui.panes.sidebar_entry import Entry, SavedSearch
from desktop.ui.panes.sidebar_model import AnyIndex, entry_at

_OWN = (Qt.Key.Key_Delete, Qt.Key.Key_F2)
_UNFOLD_MS = 600
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SidebarView(QTreeView):
    """Shows a SidebarModel. Which line is current is the selection model's business.

    `insisted` comes when the current line is clicked once more or confirmed with Enter, and
    `leave_wanted` follows on Enter: what was chosen is to be worked with.
    """

    insisted = Signal(object)  # Entry
    leave_wanted = Signal()
    forget_wanted = Signal(str)  # the name of a saved search
    edit_wanted = Signal(str, str)  # the name of a saved search, its query
    papers_dropped = Signal(object, object)  # ids of papers, the Place of a line
    tag_menu_wanted = Signal(str, QPoint)  # the name of a tag, where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Places"))
        self.setProperty("surface", "sidebar")
        self.setItemDelegate(SidebarDelegate(self, self.is_target))
        self._target = QPersistentModelIndex()
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(_UNFOLD_MS)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def is_target(self, index: AnyIndex) -> bool:
        """Say whether papers would be dropped on a line."""
        return self._target.isValid() and self._target == index

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if papers_in(event.mimeData()):
            super().dragEnterEvent(event)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # it scrolls at the edges, and unfolds
        index = self.indexAt(event.position().toPoint())
        entry = entry_at(index)
        is_papers = entry is not None and bool(papers_in(event.mimeData()))
        takes = is_papers and entry is not None and takes_papers(entry.target)
        self._aim_at(index if takes else QModelIndex())
        self._explain(refusal(entry.target) if is_papers and entry is not None else "", index)
        if takes:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        QToolTip.hideText()
        self._aim_at(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        entry = entry_at(self.indexAt(event.position().toPoint()))
        papers = papers_in(event.mimeData())
        self._aim_at(QModelIndex())
        if entry is not None and takes_papers(entry.target) and papers:
            event.acceptProposedAction()
            self.papers_dropped.emit(papers, entry.target)

    def event(self, event: QEvent) -> bool:
        """Keep Del and F2 to itself: what they do elsewhere is not meant here."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        entry = entry_at(index)
        if entry is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._folds(index, entry, event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
            return
        was_current = index == self.currentIndex()
        super().mousePressEvent(event)
        if was_current:
            self.insisted.emit(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = entry_at(self.currentIndex())
        if entry is None or event.key() not in (*_ENTER, *_OWN):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self._forget(entry)
        elif event.key() == Qt.Key.Key_F2:
            self._edit(entry)
        elif entry.target is None:
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        else:
            self.insisted.emit(entry)
            self.leave_wanted.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        entry = entry_at(index)
        where = event.globalPos() if by_mouse else self._below(index)
        if entry is not None and isinstance(entry.target, Place) and entry.target.tag is not None:
            self.tag_menu_wanted.emit(entry.target.tag, where)
        if entry is None or not isinstance(entry.target, SavedSearch):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Change this search…")).triggered.connect(lambda: self._edit(entry))
        menu.addAction(self.tr("Forget this search")).triggered.connect(lambda: self._forget(entry))
        menu.popup(where)

    def _aim_at(self, index: QModelIndex) -> None:
        if self._target != index:
            self._target = QPersistentModelIndex(index)
            self.viewport().update()

    def _explain(self, why: str, index: QModelIndex) -> None:
        """Say beside a line why it takes no papers, or no longer."""
        if why:
            line = self.visualRect(index)
            QToolTip.showText(self.viewport().mapToGlobal(line.bottomLeft()), why, self, line)
        else:
            QToolTip.hideText()

    def _folds(self, index: QModelIndex, entry: Entry, at: QPoint) -> bool:
        if entry.target is None:
            return True
        sign = sign_rect(self.visualRect(index), index, self.layoutDirection())
        return entry.unfolds and sign.adjusted(-6, -6, 6, 6).contains(at)

    def _forget(self, entry: Entry) -> None:
        if isinstance(entry.target, SavedSearch):
            self.forget_wanted.emit(entry.target.name)

    def _edit(self, entry: Entry) -> None:
        if isinstance(entry.target, SavedSearch):
            self.edit_wanted.emit(entry.target.name, entry.target.query)

    def _below(self, index: QModelIndex) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
