"""Icons: SVG line drawings tinted with the colours of the look, sharp at any device pixel ratio."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from desktop import paths
from desktop.ui import theme

Tint = Literal[
    "text",
    "secondary",
    "faint",
    "disabled",
    "accent",
    "on_accent",
    "on_toast",
    "star",
    "good",
    "warning",
    "danger",
]


def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


def icon(name: str, tint: Tint = "text") -> QIcon:
    """Return an icon that follows the look live; disabled, it takes the colour of disabled text.

    Raises ValueError for a name that is not in `resources/icons`.
    """
    if not (paths.resources() / "icons" / f"{name}.svg").is_file():
        raise ValueError(f"there is no icon “{name}”")
    return QIcon(_TintedEngine(name, tint))


def app_icon() -> QIcon:
    """Return the icon of Carrel itself, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "carrel.svg"))


def pixmap(
    name: str, size: int, tint: Tint, *, look: theme.Tokens | None = None, ratio: float = 1.0
) -> QPixmap:
    """Return a square picture of an icon, in a colour of a look (that of the application if None).

    `size` is in logical pixels, and `ratio` says how many device pixels go to each.
    """
    return _drawn(name, QSize(size, size), _color(tint, look), ratio)


def _color(tint: Tint, look: theme.Tokens | None = None) -> str:
    color: str = getattr(look or theme.tokens(QGuiApplication.palette()), tint)
    return color


def _drawn(name: str, size: QSize, color: str, ratio: float) -> QPixmap:
    key = f"carrel/{name}/{size.width()}x{size.height()}@{ratio}/{color}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    result = QPixmap(size * ratio)
    result.fill(Qt.GlobalColor.transparent)
    svg = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    painter = QPainter(result)
    QSvgRenderer(QByteArray(svg)).render(painter, _square_in(QRectF(result.rect())))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(result.rect(), QColor(color))
    painter.end()
    result.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, result)
    return result


def _square_in(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    return square


class _TintedEngine(QIconEngine):
    """Draws an icon in the colour that the look gives it at that moment."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._tint)

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect.topLeft(), self.scaledPixmap(rect.size(), mode, state, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, _state: QIcon.State, scale: float
    ) -> QPixmap:
        tint: Tint = "disabled" if mode is QIcon.Mode.Disabled else self._tint
        return _drawn(self._name, size, _color(tint), scale)
