"""Plain text as HTML, with its searched words marked and its web addresses made links."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import pairwise

Span = tuple[int, int]


def marked(text: str, hits: Sequence[Span] = (), links: Sequence[Span] = ()) -> str:
    """Return a text as HTML; spans are (start, end), in order and without overlaps of a kind.

    Line ends are blanks in HTML; a text that has some is best split at them first.
    """
    cuts = sorted({0, len(text), *_ends(hits), *_ends(links)})
    hit, link = _Inside(hits), _Inside(links)
    pieces = []
    for start, end in pairwise(cuts):
        piece = escape(text[start:end])
        if hit.span_at(start):
            piece = f'<span class="hit">{piece}</span>'
        if target := link.span_at(start):
            piece = f'<a href="{escape(text[slice(*target)])}">{piece}</a>'
        pieces.append(piece)
    return "".join(pieces)


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
