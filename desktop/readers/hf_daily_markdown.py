"""The “Daily Papers” and “Trending Papers” pages as Markdown, as tools copy them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.digest import Finding
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_markup import marked_lines, references
from desktop.readers.hf_page import Page
from desktop.readers.source import Source


class HfDailyMarkdown:
    """Reads headings, each followed by an abstract and authors or organisation."""

    name = "hf-daily-markdown"
    label = "Daily Papers page, copied as Markdown"

    def accepts(self, source: Source) -> int:
        """Look for headings that page data (authors, or a dot and a date) comes after."""
        cards = 0
        is_headed = False
        before: Line | None = None
        for line in marked_lines(enumerate(source.head.split("\n"), start=1), {}):
            if is_headed and _ends_card(before, line):
                cards += 1
                is_headed = False
            is_headed = is_headed or line.is_heading
            before = line
        return min(70 + 5 * cards, 95) if cards else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the heading, then each paper with its lines; see `Reader.read`."""
        lines = marked_lines(source.lines(), references(source.lines()))
        return Page(has_headings=True).read(lines)


def _ends_card(before: Line | None, line: Line) -> bool:
    if line.said.author_count is not None:
        return True
    return before is not None and (before.shape, line.shape) == (Shape.DOT, Shape.DATE)
