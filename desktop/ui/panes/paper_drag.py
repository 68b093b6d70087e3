"""Papers on their way under the mouse: what they are for Carrel, and for other programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.ui import fonts, theme

FORMAT = "application/x-carrel-papers"
_SIZE = QSize(260, 34)
_PADDING, _RADIUS, _BADGE = 12, 6, 20
_OFFSET = QPoint(-12, -10)


def packed(papers: Sequence[int], text: str = "", addresses: Sequence[str] = ()) -> QMimeData:
    """Return papers for a drag: their ids, and for other programs a text and web addresses."""
    data = QMimeData()
    data.setData(FORMAT, json.dumps(list(papers)).encode())
    if text:
        data.setText(text)
        data.setData("text/markdown", text.encode())
    if addresses:
        data.setUrls([QUrl(address) for address in addresses])
    return data


def papers_in(data: QMimeData) -> tuple[int, ...]:
    """Return the papers that a drag brings; none when it is not of our making."""
    if not data.hasFormat(FORMAT):
        return ()
    try:
        ids = json.loads(bytes(data.data(FORMAT).data()))
    except ValueError:
        return ()
    return tuple(id_ for id_ in ids if isinstance(id_, int)) if isinstance(ids, list) else ()


def drag(source: QWidget, data: QMimeData, title: str) -> None:
    """Let the mouse carry papers until they are dropped or let go of."""
    carried = QDrag(source)
    carried.setMimeData(data)
    carried.setPixmap(picture(title, len(papers_in(data)), source))
    carried.setHotSpot(-_OFFSET)
    carried.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)


def picture(title: str, papers: int, source: QWidget) -> QPixmap:
    """Return what hangs at the mouse: a title, and how many papers there are if more than one."""
    look, ratio = theme.tokens(source.palette()), source.devicePixelRatioF()
    shown = QPixmap(_SIZE * ratio)
    shown.setDevicePixelRatio(ratio)
    shown.fill(Qt.GlobalColor.transparent)
    painter = QPainter(shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QRect(QPoint(0, 0), _SIZE).adjusted(0, 0, -1, -1)
    painter.setPen(QColor(look.edge))
    painter.setBrush(QColor(look.raised))
    painter.drawRoundedRect(ground, _RADIUS, _RADIUS)
    room = ground.adjusted(_PADDING, 0, -_PADDING, 0)
    if papers > 1:
        room.setRight(_draw_badge(painter, room, papers, look) - _PADDING // 2)
    font = fonts.interface_font()
    text = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(QColor(look.text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.end()
    return shown


def _draw_badge(painter: QPainter, room: QRect, papers: int, look: theme.Tokens) -> int:
    """Draw how many papers there are at the right end; return where that begins."""
    font = fonts.figures(fonts.interface_font(smaller=1, weight=QFont.Weight.DemiBold))
    count = f"{papers:,}"
    width = max(_BADGE, QFontMetrics(font).horizontalAdvance(count) + 12)
    badge = QRect(0, 0, width, _BADGE)
    badge.moveCenter(room.center())
    badge.moveRight(room.right())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.accent))
    painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
    painter.setFont(font)
    painter.setPen(QColor(look.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, count)
    return badge.left()
