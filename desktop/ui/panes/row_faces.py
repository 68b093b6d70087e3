"""What a line of the list consists of, and where: pieces to draw, in two densities."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.model.row import Row, Status
from desktop.ui import fonts, sizes
from desktop.ui.icons import Tint
from desktop.ui.panes.list_model import Hits
from desktop.ui.panes.row_pieces import Bar, Chip, Mark, Piece, Words
from desktop.ui.translations import short_date, spoken
from desktop.ui.widgets.text_block import Fit, TextBlock

SIGN = 16
_MARK = 14
_EDGE = 14
_GAP = 8
_CHIP_GAP = 4
_CHIP_PADDING = 6
_WIDEST_CHIP = 110
# Where a long byline and tags compete, so much is kept for tags, if the line is wide enough.
_FOR_TAGS = 70
_ROOMY = 240
_LEAST_OF_BYLINE = 60
# So many widths of texts are kept: dates and first authors come again and again.
_WIDTHS = 2_000

_SIGNS: dict[Status, tuple[str, Tint]] = {
    Status.INBOX: ("inbox", "accent"),
    Status.LATER: ("later", "secondary"),
    Status.READING: ("reading", "accent"),
    Status.DONE: ("done", "good"),
    Status.SKIPPED: ("skipped", "secondary"),
}


class Type:
    """The fonts of a line, made once from the font of the list."""

    def __init__(self, base: QFont) -> None:
        size = base.pixelSize()
        self.strong = _sized(base, size, QFont.Weight.DemiBold)
        self.plain = _sized(base, size)
        self.meta = fonts.figures(_sized(base, size - 1))
        self.chip = _sized(base, size - 2)
        self.title_leading = _leading(self.strong)
        self.meta_leading = _leading(self.meta)
        self.chip_height = math.ceil(QFontMetricsF(self.chip).height()) + 1
        metrics = QFontMetricsF(self.meta)

        # A function of ours: the cache asks for the docstring, and Qt's take 15 ms to be made.
        @lru_cache(_WIDTHS)
        def meta_width(text: str) -> float:
            return metrics.horizontalAdvance(text)

        self.meta_width = meta_width
        self.space = self.meta_width(" ")
        self.sign, self.mark = sizes.beside(SIGN), sizes.beside(_MARK)
        self.left = _EDGE + self.sign + _GAP
        self.widest_chip, self.for_tags = sizes.beside(_WIDEST_CHIP), sizes.beside(_FOR_TAGS)
        self.roomy, self.least_of_byline = sizes.beside(_ROOMY), sizes.beside(_LEAST_OF_BYLINE)


def _sized(base: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def _leading(font: QFont) -> int:
    return round(font.pixelSize() * 1.3)


class Face(Protocol):
    """A way to lay out a line of the list."""

    @property
    def height(self) -> int:
        """The height of each line."""

    def pieces(self, row: Row, hits: Hits, width: float) -> tuple[Piece, ...]:
        """Return what to draw for a row."""

    def skeleton(self, width: float) -> tuple[Piece, ...]:
        """Return what to draw while the row is on its way."""


class ComfortableFace:
    """Title in two lines at most, who and when, and a line or two of what it says."""

    _PADDING = 8
    _BETWEEN = 2

    def __init__(self, fonts: Type, locale: QLocale) -> None:
        self._fonts = fonts
        self._locale = locale

    @property
    def height(self) -> int:
        text = 2 * self._fonts.title_leading + 2 * self._fonts.meta_leading
        return text + self._BETWEEN + 2 * self._PADDING

    def pieces(self, row: Row, hits: Hits, width: float) -> tuple[Piece, ...]:
        return tuple(self._pieces(row, hits, width - self._fonts.left - _EDGE))

    def _pieces(self, row: Row, hits: Hits, width: float) -> Iterator[Piece]:
        fonts = self._fonts
        yield _sign(row, self._PADDING + (fonts.title_leading - fonts.sign) / 2, fonts.sign)
        title = _title(row, hits, fonts, width, lines=2)
        top: float = self._PADDING
        yield Words(QRectF(self._fonts.left, top, width, title.height), title, _ink(row))
        top += title.height + self._BETWEEN
        meta = list(
            _meta(
                row, fonts, self._locale, QRectF(self._fonts.left, top, width, fonts.meta_leading)
            )
        )
        yield from meta
        if meta:
            top += fonts.meta_leading
        left = int((self.height - self._PADDING - top) / fonts.meta_leading + 0.2)
        said = hits.excerpt or row.gist
        if said and left:
            gist = TextBlock(said, fonts.meta, width, Fit(left, fonts.meta_leading), hits.gist)
            yield Words(QRectF(self._fonts.left, top, width, gist.height), gist, "faint")

    def skeleton(self, width: float) -> tuple[Piece, ...]:
        width -= self._fonts.left + _EDGE
        top = self._PADDING + 4
        step = self._fonts.title_leading
        shares = (0.92, 0.55, 0.35)
        return (
            Bar(QRectF(_EDGE + 4, top + 1, 8, 8)),
            *(
                Bar(QRectF(self._fonts.left, top + number * step, width * share, 9))
                for number, share in enumerate(shares)
            ),
        )


class CompactFace:
    """Everything in one line: the title, and at its end the signs and the date."""

    _PADDING = 6

    def __init__(self, fonts: Type, locale: QLocale) -> None:
        self._fonts = fonts
        self._locale = locale

    @property
    def height(self) -> int:
        return max(30, self._fonts.title_leading + 2 * self._PADDING)

    def pieces(self, row: Row, hits: Hits, width: float) -> tuple[Piece, ...]:
        return tuple(self._pieces(row, hits, QRectF(0, 0, width - _EDGE, self.height)))

    def _pieces(self, row: Row, hits: Hits, line: QRectF) -> Iterator[Piece]:
        side = self._fonts.sign
        yield _sign(row, (line.height() - side) / 2, side)
        right = line.right()
        for piece in self._right_end(row, line):
            right = piece.rect.left() - _GAP
            yield piece
        width = right - self._fonts.left
        title = _title(row, hits, self._fonts, width, lines=1)
        top = (line.height() - title.height) / 2
        yield Words(QRectF(self._fonts.left, top, width, title.height), title, _ink(row))

    def _right_end(self, row: Row, line: QRectF) -> Iterator[Piece]:
        right = line.right()
        if row.published:
            text = short_date(row.published, self._locale)
            date = TextBlock(text, self._fonts.meta, line.width(), Fit(snug=True))
            left, top = right - date.natural_width, (line.height() - date.height) / 2
            yield Words(QRectF(left, top, date.natural_width, date.height), date, "secondary")
            right = left - _GAP
        yield from _marks(row, right, line, self._fonts.mark)

    def skeleton(self, width: float) -> tuple[Piece, ...]:
        middle = self.height / 2
        return (
            Bar(QRectF(_EDGE + 4, middle - 4, 8, 8)),
            Bar(QRectF(self._fonts.left, middle - 5, (width - self._fonts.left) * 0.6, 9)),
        )


def _sign(row: Row, top: float, side: int) -> Piece:
    name, tint = _SIGNS[row.status]
    return Mark(QRectF(_EDGE, top, side, side), name, tint)


def _ink(row: Row) -> Tint:
    return "secondary" if row.status is Status.SKIPPED else "text"


def _title(row: Row, hits: Hits, fonts: Type, width: float, lines: int) -> TextBlock:
    font = fonts.strong if row.status is Status.INBOX else fonts.plain
    return TextBlock(row.title, font, width, Fit(lines, fonts.title_leading), hits.title)


def _marks(row: Row, right: float, line: QRectF, side: int) -> Iterator[Mark]:
    """Yield the signs of a row from right to left."""
    shown: tuple[tuple[bool, str, Tint], ...] = (
        (row.starred, "star-filled", "star"),
        (row.has_note, "note", "secondary"),
        (row.digests > 1, "also-seen", "secondary"),
    )
    top = line.top() + (line.height() - side) / 2
    for is_shown, name, tint in shown:
        if is_shown:
            right -= side
            yield Mark(QRectF(right, top, side, side), name, tint)
            right -= _CHIP_GAP


def _meta(row: Row, fonts: Type, locale: QLocale, line: QRectF) -> Iterator[Piece]:
    """Yield who and when, then as many tags as there is room for, and the signs at the end."""
    right = line.right()
    for mark in _marks(row, right, line, fonts.mark):
        yield mark
        right = mark.rect.left() - _GAP
    left = line.left()
    for_tags = fonts.for_tags if row.tags and line.width() > fonts.roomy else 0
    room = QRectF(left, line.top(), right - left - for_tags, line.height())
    for words in _who_and_when(row, fonts, locale, room):
        yield words
        left = words.rect.right() + _GAP
    yield from _chips(row.tags, fonts, QRectF(left, line.top(), right - left, line.height()))


def _who_and_when(row: Row, fonts: Type, locale: QLocale, room: QRectF) -> Iterator[Words]:
    """Yield byline, date and rating; only the byline is shortened where they do not fit.

    They are separate texts, so that one written from right to left leaves the others in place.
    """
    date = short_date(row.published, locale) if row.published else ""
    rating = f"{row.rating}/5" if row.rating else ""
    after = [part for text in (date, rating) if text for part in ("·", text)]
    space, widths = fonts.space, [fonts.meta_width(text) for text in after]
    who = spoken(row.byline)
    byline, taken = fonts.meta_width(who), sum(widths) + space * len(widths)
    for_byline = min(byline, room.width() - taken)
    shown = list(zip(after, widths, strict=True))
    if who and for_byline >= min(byline, fonts.least_of_byline):
        shown = [(who, for_byline), *shown]
    else:
        shown = shown[1:]
    left = room.left()
    for text, wanted in shown:
        # A pixel more, since sums of fractions are not exact.
        width = min(wanted + 1, room.right() - left)
        if width > space:
            block = TextBlock(text, fonts.meta, width, Fit(leading=room.height(), snug=True))
            rect = QRectF(left, room.top(), block.natural_width, room.height())
            yield Words(rect, block, "secondary")
            left = rect.right() + space


def _chips(tags: Sequence[str], fonts: Type, room: QRectF) -> Iterator[Chip]:
    """Yield the tags that fit, and how many do not."""
    left = room.left()
    for number, tag in enumerate(tags):
        rest = len(tags) - number - 1
        chip = _chip(tag, fonts, left, room)._replace(tag=tag)
        more = _chip(f"+{rest + 1}", fonts, left, room)
        spare = room.right() - chip.rect.right()
        if spare < 0 or (rest and spare < more.rect.width() + _CHIP_GAP):
            if more.rect.right() <= room.right():
                yield more
            return
        yield chip
        left = chip.rect.right() + _CHIP_GAP


def _chip(text: str, fonts: Type, left: float, room: QRectF) -> Chip:
    block = TextBlock(text, fonts.chip, fonts.widest_chip, Fit(snug=True))
    width = math.ceil(block.natural_width) + 2 * _CHIP_PADDING
    top = room.top() + (room.height() - fonts.chip_height) / 2
    return Chip(QRectF(left, round(top), width, fonts.chip_height), block, _CHIP_PADDING)
