"""Cutting a copied “Daily Papers” page into stretches of text with the data that follows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from desktop.readers.hf_lines import Line, Shape
from desktop.readers.written_dates import is_month_begun

OF_A_CARD = (Shape.COUNT, Shape.LINK, Shape.SUBMITTER)

_BEFORE_TITLE = (Shape.SUBMITTER, Shape.COUNT, Shape.BUTTON, Shape.LINK)
_BLOCK = (Shape.AUTHORS, Shape.DOT, Shape.DATE)
# Longer text, or a sentence of at least the second length, is no name, menu entry or search.
_LONGEST_NAME, _SHORTEST_PROSE = 200, 100
_LONGEST_DATE = 30


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text with what stands among it (`body`), then a block of page data and more (`tail`).

    The block is authors, a dot and a date, or some of these. What stands before the text, or
    after the block, may belong to the page or to the card that begins or ends there. Where a card
    has no block, who submitted the next one ends it (`is_closed`).
    """

    body: list[Line] = field(default_factory=list)
    tail: list[Line] = field(default_factory=list)
    is_last: bool = False
    is_closed: bool = False

    @property
    def may_be_head(self) -> bool:
        """Whether it is as the head of a page: menu, search words, and a date by itself."""
        block = [line.shape for line in self.tail if line.shape in _BLOCK]
        texts = [line for line in self.body if line.shape is Shape.TEXT]
        is_alone = self.is_last and bool(texts)
        return block == [Shape.DATE] and not is_alone and not any(map(_is_prose, texts))

    @property
    def has_authors(self) -> bool:
        """Whether the number of authors, or their names, follow the text."""
        return any(line.shape is Shape.AUTHORS for line in self.tail)

    def front(self) -> int:
        """Count the lines of the body that are menu and the like, up to the first prose."""
        end = 0
        for place, line in enumerate(self.body, start=1):
            if _is_prose(line):
                break
            if line.shape is Shape.FURNITURE:
                end = place
        return end

    def near(self) -> list[Line]:
        """Return the part of the tail before any furniture: it belongs to the cards around it."""
        return self.tail[: self._near_end()]

    def far(self) -> list[Line]:
        """Return the part of the tail from its first furniture on: it belongs to the page."""
        return self.tail[self._near_end() :]

    def for_next(self, leading: frozenset[Shape]) -> int:
        """Count the lines at the end of `near` that belong to the card that follows.

        `leading` are the shapes that stand before the titles of this page. Where two bare
        numbers stand together the first one counts the comments of the card before.
        """
        count = 0
        to_come = set() if self.is_last else {*leading}
        for line in reversed(self.near()):
            if line.shape not in to_come or line.said.comments is not None:
                break
            count += 1
            to_come -= {Shape.COUNT} & {line.shape}
        return count

    def _near_end(self) -> int:
        shapes = [line.shape for line in self.tail]
        return shapes.index(Shape.FURNITURE) if Shape.FURNITURE in shapes else len(shapes)


def stretches(lines: Iterable[Line]) -> Iterator[Stretch]:
    """Cut a page into stretches: each ends before the first text after a block."""
    body: list[Line] = []
    tail: list[Line] = []
    shapes: set[Shape] = set()
    has_text = False  # whether the body has: it may be long, and is not to be searched at each line
    sent = 0  # the place in the body of a submitter who may be that of the next card
    for line, follower in _with_followers(lines):
        if not tail and line.shape is Shape.TEXT and sent:
            yield Stretch(body[:sent], is_closed=True)
            body, sent, has_text = body[sent:], 0, _has_text(body[sent:])
        elif line.shape not in _BEFORE_TITLE:
            sent = 0
        elif not sent and line.shape is Shape.SUBMITTER and has_text:
            sent = len(body)
        if tail and line.shape is Shape.TEXT and not _interrupts(line, tail[-1], follower, shapes):
            yield Stretch(body, tail)
            body, tail, shapes, sent, has_text = [], [], set(), 0, False
        if tail or line.shape in _BLOCK:
            tail.append(line)
            shapes.add(line.shape)
        else:
            body.append(line)
            has_text = has_text or line.shape is Shape.TEXT
    yield Stretch(body, tail, is_last=True)


def _has_text(body: Sequence[Line]) -> bool:
    return any(line.shape is Shape.TEXT for line in body)


def _with_followers(lines: Iterable[Line]) -> Iterator[tuple[Line, Line | None]]:
    before: Line | None = None
    for line in lines:
        if before:
            yield before, line
        before = line
    if before:
        yield before, None


def _interrupts(line: Line, before: Line, follower: Line | None, shapes: set[Shape]) -> bool:
    """Say whether a text stands within a block: instead of its date, or before the rest of it.

    `shapes` are those of the block up to here.
    """
    if Shape.DATE in shapes or before.shape not in _BLOCK or len(line.text) > _LONGEST_NAME:
        return False
    to_come = (Shape.DATE,) if Shape.DOT in shapes else (Shape.DATE, Shape.DOT)
    if follower is not None and follower.shape in to_come:
        return True
    broken = len(line.text) <= _LONGEST_DATE and (follower is None or not line.spaced)
    return broken and before.shape is Shape.DOT and _may_be_date(line.text)


def _may_be_date(text: str) -> bool:
    """Say whether a text may be the rest of a date that was cut: it has digits, or is a month."""
    return any(map(str.isdigit, text)) or is_month_begun(text)


def _is_prose(line: Line) -> bool:
    """Say whether a text is a title, or too long for a name, a menu entry or search words."""
    if line.is_heading:
        return True
    length = len(line.text)
    is_long = length > _LONGEST_NAME or (length > _SHORTEST_PROSE and line.text.endswith("."))
    return is_long and line.shape is Shape.TEXT
