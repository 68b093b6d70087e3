"""The “Daily Papers” page as plain text, as copied from a browser."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.digest import Finding
from desktop.model.sentence import Sentence
from desktop.readers.hf_lines import Line, Shape, page_lines
from desktop.readers.hf_page import Page
from desktop.readers.source import Source

_MARKERS = (
    "get trending papers in your email",
    "ak and the research community",
    "daily papers - hug",
)


class HfDailyText:
    """Reads titles and abstracts, each followed by authors or organisation, a dot, and a date."""

    name = "hf-daily-text"
    label = Sentence("Daily Papers page, copied as text")

    def accepts(self, source: Source) -> int:
        """Look for blocks of page data (authors, dot, date), and for the words of the page."""
        before: Line | None = None
        blocks, bylines, is_marked = 0, 0, False
        for line in page_lines(enumerate(source.head.split("\n"), start=1)):
            blocks += _ends_block(before, line)
            bylines += _is_byline(line)
            is_marked = is_marked or _is_marker(line)
            before = line
        # One line such as “Peat Lab · 3 May 2024” may stand on any page.
        blocks += bylines if bylines > 1 or is_marked else 0
        if not blocks:
            return 30 if is_marked else 0
        return min(60 + 5 * blocks, 85) + (5 if is_marked else 0)

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the heading, then each paper with its lines; see `Reader.read`."""
        return Page().read(page_lines(source.lines()))


def _ends_block(before: Line | None, line: Line) -> bool:
    """Say whether a line completes page data as only this page has it."""
    if line.shape is Shape.AUTHORS:
        return line.said.author_count is not None
    return before is not None and (before.shape, line.shape) == (Shape.DOT, Shape.DATE)


def _is_byline(line: Line) -> bool:
    """Say whether a line names an organisation and a date, and is no heading."""
    is_named = line.shape is Shape.AUTHORS and line.said.organization is not None
    return is_named and line.said.author_count is None and not line.text.startswith("#")


def _is_marker(line: Line) -> bool:
    folded = line.text.lower()
    return line.shape is Shape.FURNITURE and any(marker in folded for marker in _MARKERS)
