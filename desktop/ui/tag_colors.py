"""The colours of tags: how each looks in light and dark, what it is called, which tag has which."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QMenu

from desktop.model.counts import TagCount
from desktop.model.tag_color import TagColor
from desktop.ui import theme
from desktop.ui.translations import QT_TRANSLATE_NOOP

# Seen on every ground of its look, as WCAG 2.2 asks of graphics (3:1); names are never in colour.
_LIGHT = {
    TagColor.RED: "#c2372b",
    TagColor.ORANGE: "#b85600",
    TagColor.YELLOW: "#8c6d00",
    TagColor.GREEN: "#2d7d3b",
    TagColor.TEAL: "#007a70",
    TagColor.BLUE: "#1d6ac4",
    TagColor.INDIGO: "#4d50c8",
    TagColor.PURPLE: "#8440b5",
    TagColor.PINK: "#bb3078",
    TagColor.GRAY: "#6d6962",
}
_DARK = {
    TagColor.RED: "#f2857a",
    TagColor.ORANGE: "#eda45a",
    TagColor.YELLOW: "#dcc35c",
    TagColor.GREEN: "#84ca8d",
    TagColor.TEAL: "#57c8b9",
    TagColor.BLUE: "#7fb2f5",
    TagColor.INDIGO: "#a5a9f7",
    TagColor.PURPLE: "#c79bee",
    TagColor.PINK: "#f193c3",
    TagColor.GRAY: "#aaa69e",
}
_NAMES = {
    TagColor.RED: QT_TRANSLATE_NOOP("TagColors", "Red"),
    TagColor.ORANGE: QT_TRANSLATE_NOOP("TagColors", "Orange"),
    TagColor.YELLOW: QT_TRANSLATE_NOOP("TagColors", "Yellow"),
    TagColor.GREEN: QT_TRANSLATE_NOOP("TagColors", "Green"),
    TagColor.TEAL: QT_TRANSLATE_NOOP("TagColors", "Teal"),
    TagColor.BLUE: QT_TRANSLATE_NOOP("TagColors", "Blue"),
    TagColor.INDIGO: QT_TRANSLATE_NOOP("TagColors", "Indigo"),
    TagColor.PURPLE: QT_TRANSLATE_NOOP("TagColors", "Purple"),
    TagColor.PINK: QT_TRANSLATE_NOOP("TagColors", "Pink"),
    TagColor.GRAY: QT_TRANSLATE_NOOP("TagColors", "Grey"),
}
_DOT = 0.6  # of an icon's side


def ink(color: TagColor, look: theme.Tokens) -> str:
    """Return a colour as it is in a look, as `#rrggbb`."""
    # By its ground, since a look may be altered a little for a line that is selected.
    return (_DARK if theme.has_dark_ground(look) else _LIGHT)[color]


def color_name(color: TagColor) -> str:
    """Return what people call a colour."""
    return QCoreApplication.translate("TagColors", _NAMES[color])


def dot(color: TagColor) -> QIcon:
    """Return a round icon in a colour, which follows the look live."""
    return QIcon(_DotEngine(color))


def fill_color_menu(
    menu: QMenu, current: TagColor | None, choose: Callable[[TagColor | None], object]
) -> None:
    """Offer every colour and none, with the current one checked."""
    group = QActionGroup(menu)
    for color in (None, *TagColor):
        name = color_name(color) if color else QCoreApplication.translate("TagColors", "None")
        action = QAction(name, group)
        if color is not None:
            action.setIcon(dot(color))
        action.setCheckable(True)
        action.setChecked(color is current)
        action.triggered.connect(lambda _=False, color=color: choose(color))
        menu.addAction(action)


class TagColors(QObject):
    """Which tag has which colour, as the library was counted last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, TagColor] = {}

    def learn(self, tags: Iterable[TagCount]) -> None:
        """Take note of the colours of all tags."""
        known = {tag.name.casefold(): tag.color for tag in tags if tag.color is not None}
        if known != self._known:
            self._known = known
            self.changed.emit()

    def of(self, tag: str) -> TagColor | None:
        """Return the colour of a tag, or that of the nearest tag above it that has one."""
        if not self._known:
            return None
        key = tag.casefold()
        while key:
            if key in self._known:
                return self._known[key]
            key = key.rpartition("/")[0]
        return None

    def ink(self, tag: str, look: theme.Tokens) -> str | None:
        """Return the colour of a tag as it is in a look, as `#rrggbb`."""
        color = self.of(tag)
        return None if color is None else ink(color, look)


class _DotEngine(QIconEngine):
    """Draws a dot in the colour that the look gives it at that moment."""

    def __init__(self, color: TagColor) -> None:
        super().__init__()
        self._color = color

    def clone(self) -> QIconEngine:
        return _DotEngine(self._color)

    def isNull(self) -> bool:
        return False

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del mode, state
        look = theme.tokens(QGuiApplication.palette())
        side = min(rect.width(), rect.height()) * _DOT
        circle = QRectF(0, 0, side, side)
        circle.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink(self._color, look)))
        painter.drawEllipse(circle)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        picture.setDevicePixelRatio(scale)
        return picture
