"""From the lines of a copied “Daily Papers” page to its papers, one stretch after the other.

A stretch is what stands between two blocks of page data: text (titles, abstracts, perhaps the
name of an organisation), then the block (authors, a dot, a date) and what follows it up to the
next text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.readers.hf_lines import Line, Shape

_BLOCK = (Shape.AUTHORS, Shape.DOT, Shape.DATE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """`body` runs to the last text; `tail` is the block and what follows it."""

    body: list[Line] = field(default_factory=list)
    tail: list[Line] = field(default_factory=list)
    is_last: bool = False

    @property
    def texts(self) -> list[Line]:
        """The lines of the body that are prose."""
        return [line for line in self.body if line.shape is Shape.TEXT]


def stretches(lines: Iterable[Line]) -> Iterator[Stretch]:
    """Cut a page into stretches: each ends before the first text after a block."""
    body: list[Line] = []
    tail: list[Line] = []
    for line in lines:
        if tail and line.shape is Shape.TEXT:
            yield Stretch(body, tail)
            body, tail = [], []
        if tail or line.shape in _BLOCK:
            tail.append(line)
        else:
            body.append(line)
    yield Stretch(body, tail, is_last=True)
