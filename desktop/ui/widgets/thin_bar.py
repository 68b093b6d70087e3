"""A thin bar of how far something is, or that it goes on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop.ui.widgets import motion

_HEIGHT = 4
_FRAME = 33
_PERIOD = 1_600
_SHARE = 0.3


class ThinBar(QProgressBar):
    """A progress bar of four pixels; a range from 0 to 0 means that nobody knows how far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = 0
        self._moment = 0

    def sizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if motion.duration(self):
            self._timer = self.startTimer(_FRAME)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() != self._timer:
            super().timerEvent(event)
        elif not self.maximum() and motion.duration(self):
            self._moment = (self._moment + _FRAME) % _PERIOD
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track, radius = QRectF(self.rect()), _HEIGHT / 2
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(track, radius, radius)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(self._filled(track) & track, radius, radius)

    def _filled(self, track: QRectF) -> QRectF:
        """Return what is filled: the part that is done, or a stretch that wanders through."""
        if self.maximum():
            share = self.value() / self.maximum()
            left = track.width() * (1 - share) if self._is_right_to_left() else 0.0
            return QRectF(left, track.top(), track.width() * share, track.height())
        # Without motion the stretch stands still in the middle.
        moment = self._moment / _PERIOD if self._timer else 0.5
        left = (track.width() * (1 + _SHARE)) * moment - track.width() * _SHARE
        return QRectF(left, track.top(), track.width() * _SHARE, track.height())

    def _is_right_to_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
