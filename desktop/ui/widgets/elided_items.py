"""Lists whose items are shortened to the room there is, and told whole in their tips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.ui import sizes
from desktop.ui.widgets.elided_label import tip_of


def keep_width(view: QListView, width: int) -> None:
    """Let a list have one width, however long its items are."""
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setItemDelegate(ElidedItems(view))
    view.setFixedWidth(sizes.beside(width))


class ElidedItems(QStyledItemDelegate):
    """Shows the items of a list, which never ask for more width than the list has."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        is_short = super().sizeHint(option, index).width() <= option.rect.width()
        if is_short or event.type() != QEvent.Type.ToolTip:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip_of(index.data()), view)
        return True
