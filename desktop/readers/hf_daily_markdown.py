"""The “Daily Papers” and “Trending Papers” pages as Markdown, as tools copy them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.digest import Finding
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_markup import marked_lines, references
from desktop.readers.hf_page import Page
from desktop.readers.source import Source

_DUMPED = re.compile(r"^\s{0,20}(?:\* )?\[[0-9]{1,6}\]\w", re.MULTILINE)
_FEWEST_DUMPED = 3


class HfDailyMarkdown:
    """Reads headings, each followed by an abstract and authors or organisation."""

    name = "hf-daily-markdown"
    label = "Daily Papers page, copied as Markdown"

    def accepts(self, source: Source) -> int:
        """Look for headings that page data (authors, or a dot and a date) comes after."""
        cards = 0
        is_headed = False
        before: Line | None = None
        for line in _lines(source, enumerate(source.head.split("\n"), start=1)):
            if is_headed and _ends_card(before, line):
                cards += 1
                is_headed = False
            is_headed = is_headed or line.is_heading
            before = line
        return min(70 + 5 * cards, 95) if cards else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the heading, then each paper with its lines; see `Reader.read`."""
        return Page(has_headings=True).read(_lines(source, source.lines()))


def _lines(source: Source, lines: Iterable[tuple[int, str]]) -> Iterator[Line]:
    targets = references(source.lines())
    is_dumped = len(_DUMPED.findall(source.head)) >= _FEWEST_DUMPED
    return marked_lines(lines, targets, is_dumped=is_dumped)


def _ends_card(before: Line | None, line: Line) -> bool:
    said = line.said
    if said.author_count is not None or (said.organization is not None and said.date is not None):
        return True
    return before is not None and (before.shape, line.shape) == (Shape.DOT, Shape.DATE)
