"""Plain text as HTML, with its searched words marked and its web addresses made links."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import pairwise

from desktop.model.formula import FORMULA

Span = tuple[int, int]


def marked(
    text: str,
    hits: Sequence[Span] = (),
    links: Sequence[Span] = (),
    formulas: Mapping[Span, int] | None = None,
) -> str:
    """Return a text as HTML; spans are (start, end), in order and without overlaps of a kind.

    `formulas` are drawn in place of their text, under their numbers; one that holds a hit is a hit.
    Line ends are blanks in HTML; a text that has some is best split at them first.
    """
    drawn = formulas or {}
    hits = _widened(hits, list(drawn))
    cuts = sorted({0, len(text), *_ends(hits), *_ends(links), *_ends(list(drawn))})
    hit, link = _Inside(hits), _Inside(links)
    pieces = []
    for start, end in pairwise(cuts):
        number = drawn.get((start, end))
        piece = escape(text[start:end]) if number is None else f'<img src="{FORMULA}{number}">'
        if hit.span_at(start):
            piece = f'<span class="hit">{piece}</span>'
        if target := link.span_at(start):
            piece = f'<a href="{escape(text[slice(*target)])}">{piece}</a>'
        pieces.append(piece)
    return "".join(pieces)


def _widened(hits: Sequence[Span], formulas: Sequence[Span]) -> Sequence[Span]:
    """Let hits begin and end outside of formulas, and be one where they then meet."""
    if not formulas or not hits:
        return hits
    wide: list[Span] = []
    rest = iter(formulas)
    formula = next(rest, None)
    for start, end in hits:
        while formula and formula[1] <= start:
            formula = next(rest, None)
        first, last = start, end
        while formula and formula[0] < end:
            first, last = min(first, formula[0]), max(last, formula[1])
            if formula[1] > end:
                break
            formula = next(rest, None)
        if wide and first < wide[-1][1]:
            first, _end = wide.pop()
        wide.append((first, last))
    return wide


def _ends(spans: Sequence[Span]) -> list[int]:
    return [end for span in spans for end in span]


class _Inside:
    """Tells in which span a place lies; places are asked for in order."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = iter(spans)
        self._next = next(self._spans, None)

    def span_at(self, place: int) -> Span | None:
        """Return the span that holds a place, if one does."""
        while self._next and self._next[1] <= place:
            self._next = next(self._spans, None)
        return self._next if self._next and self._next[0] <= place else None
