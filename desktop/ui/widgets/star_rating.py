"""A rating from one to five stars, or none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from desktop.ui import sizes

MOST = 5
_STAR = 16
_STEP = 20
_HEIGHT = 28


class StarRating(QAbstractSlider):
    """Five stars in a row; a click on the last one that shines takes the rating away.

    Keys: arrows, and the figures from 0 to 5. To those who hear the screen it is a slider.
    """

    chosen = Signal(int)  # 1 to 5, or 0 for none; only when the person does it

    def __init__(self, shining: QIcon, dark: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shining = shining
        self._dark = dark
        self._hovered = 0
        self.setRange(0, MOST)
        self.setPageStep(1)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Rating"))
        self.valueChanged.connect(self._on_value_changed)

    def set_rating(self, rating: int | None) -> None:
        """Show a rating without saying that it was chosen."""
        with QSignalBlocker(self):
            self.setValue(rating or 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST * sizes.beside(_STEP) + 4, sizes.beside(_HEIGHT))

    def star_rect(self, star: int) -> QRect:
        """Return where a star (from 1) is painted."""
        place = MOST - star if self._is_mirrored() else star - 1
        step, side = sizes.beside(_STEP), sizes.beside(_STAR)
        left, top = 2 + place * step + (step - side) // 2, (self.height() - side) // 2
        return QRect(left, top, side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        lit = self._hovered or self.value()
        for star in range(1, MOST + 1):
            icon = self._shining if star <= lit else self._dark
            icon.paint(painter, self.star_rect(star))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(0 if star == self.value() else star)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._star_at(event.position().x()))

    def leaveEvent(self, event: object) -> None:
        del event
        self._hover(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = event.text()
        if figure in ("0", "1", "2", "3", "4", "5"):
            self.setValue(int(figure))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nobody rates a paper by scrolling past."""
        event.ignore()

    @Slot(int)
    def _on_value_changed(self, value: int) -> None:
        self._hovered = 0
        self.update()
        self.chosen.emit(value)

    def _hover(self, star: int) -> None:
        if star != self._hovered:
            self._hovered = star
            self.update()

    def _star_at(self, x: float) -> int:
        place = min(max(int((x - 2) // sizes.beside(_STEP)), 0), MOST - 1)
        return MOST - place if self._is_mirrored() else place + 1

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft
