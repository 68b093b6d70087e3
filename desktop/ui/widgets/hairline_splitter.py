"""A splitter whose panes meet at a hairline: one pixel to see, eight to grab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

_GRAB = 8
_STEP = 16
_STEPS = {
    Qt.Key.Key_Left: -_STEP,
    Qt.Key.Key_Up: -_STEP,
    Qt.Key.Key_Right: _STEP,
    Qt.Key.Key_Down: _STEP,
}


class HairlineSplitter(QSplitter):
    """Panes side by side, or one below the other, that can be made wider and folded away.

    A pane folds when its divider is double-clicked, pushed to the edge, or gets Enter.
    """

    folded = Signal(QWidget, bool)

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self._widths: dict[QWidget, int] = {}
        self._elastic: QWidget | None = None
        self.setHandleWidth(1)

    def add_pane(self, pane: QWidget, width: int, *, elastic: bool = False) -> None:
        """Add a pane with the width (or height) it begins with, in logical pixels.

        One pane is elastic: it takes what the others leave, and never folds.
        """
        self.addWidget(pane)
        self._widths[pane] = width
        index = self.indexOf(pane)
        self.setStretchFactor(index, int(elastic))
        self.setCollapsible(index, not elastic)
        if elastic:
            self._elastic = pane
        self.setSizes(list(self._widths.values()))

    def is_folded(self, pane: QWidget) -> bool:
        """Say whether a pane is folded away."""
        return pane.isHidden()

    def fold(self, pane: QWidget) -> None:
        """Fold a pane away, unless it is the elastic one; its width is remembered."""
        if pane is self._elastic or self.is_folded(pane):
            return
        self._remember(pane)
        pane.hide()
        self.folded.emit(pane, True)

    def unfold(self, pane: QWidget) -> None:
        """Show a pane again, as wide as it was."""
        if not self.is_folded(pane):
            return
        pane.show()
        self._set_width(pane, self._widths[pane])
        self.folded.emit(pane, False)

    def fold_at(self, divider: int) -> None:
        """Fold the pane that a divider (from 1) belongs to: the one that is not elastic."""
        panes = list(self._widths)
        before, after = panes[divider - 1], panes[divider]
        self.fold(after if before is self._elastic else before)

    def state(self) -> list[int]:
        """Return the widths of all panes, negative for those that are folded."""
        for pane in self._widths:
            self._remember(pane)
        return [-width if self.is_folded(pane) else width for pane, width in self._widths.items()]

    def restore(self, state: Sequence[int]) -> None:
        """Bring back what `state()` gave; one with another number of panes is ignored."""
        if len(state) != len(self._widths):
            return
        for pane, width in zip(self._widths, state, strict=True):
            self._widths[pane] = abs(width)
            pane.setVisible(width > 0 or pane is self._elastic)
        self.setSizes([abs(width) for width in state])

    def settle(self) -> None:
        """Fold panes that were pushed to nothing, so that the keyboard does not get lost there."""
        for pane, width in zip(self._widths, self.sizes(), strict=True):
            if not width and not self.is_folded(pane):
                self.fold(pane)

    def createHandle(self) -> QSplitterHandle:
        return _Hairline(self.orientation(), self)

    def _remember(self, pane: QWidget) -> None:
        width = self.sizes()[self.indexOf(pane)]
        if width:
            self._widths[pane] = width

    def _set_width(self, pane: QWidget, width: int) -> None:
        sizes = self.sizes()
        given = self.indexOf(pane)
        taken = self.indexOf(self._elastic) if self._elastic else given
        sizes[taken] = max(sizes[taken] - width + sizes[given], 0)
        sizes[given] = width
        self.setSizes(sizes)


class _Hairline(QSplitterHandle):
    """The divider: a mask shows one pixel of it, the mouse finds all."""

    def __init__(self, orientation: Qt.Orientation, parent: HairlineSplitter) -> None:
        super().__init__(orientation, parent)
        self._panes = parent
        self._grip = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setAccessibleName(self.tr("Divider"))
        self.setAccessibleDescription(self.tr("Arrow keys move it, Enter folds the pane"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not handed on: QSplitterHandle would put its own five pixels in place of these eight.
        del event
        before, after = _GRAB // 2, _GRAB - _GRAB // 2 - 1
        if self.orientation() == Qt.Orientation.Horizontal:
            self.setContentsMargins(before, 0, after, 0)
        else:
            self.setContentsMargins(0, before, 0, after)
        self._show_line()

    def _show_line(self) -> None:
        line = self.contentsRect()
        if self.hasFocus():
            line.adjust(-1, -1, 1, 1)
        self.setMask(QRegion(line))

    def paintEvent(self, event: QPaintEvent) -> None:
        role = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Mid
        QPainter(self).fillRect(event.rect(), self.palette().color(role))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_line()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_line()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.moveSplitter(self._line() + _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fold()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._grip = self._along(self._panes.mapFromGlobal(event.globalPosition())) - self._line()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not handed on: QSplitterHandle takes its edge for the line, and would begin with a jump.
        if event.buttons() & Qt.MouseButton.LeftButton:
            place = self._along(self._panes.mapFromGlobal(event.globalPosition()))
            self.moveSplitter(place - self._grip)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._fold()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._panes.settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _line(self) -> int:
        """Return where the line is, in the splitter."""
        return self._along(QPointF(self.pos() + self.contentsRect().topLeft()))

    def _along(self, point: QPointF) -> int:
        is_across = self.orientation() == Qt.Orientation.Horizontal
        return round(point.x() if is_across else point.y())

    def _fold(self) -> None:
        self._panes.fold_at(self._panes.indexOf(self))
