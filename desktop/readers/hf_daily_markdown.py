"""The “Daily Papers” and “Trending Papers” pages as Markdown, as tools copy them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.digest import Finding
from desktop.model.sentence import Sentence
from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_markup import marked_lines, references
from desktop.readers.hf_page import Page
from desktop.readers.source import Source

_DUMPED = re.compile(r"^\s{0,20}(?:\* )?\[[0-9]{1,6}\]\w", re.MULTILINE)
_NUMBER = re.compile(r"\[([0-9]{1,6})\]")
_SOME_PAPER = "https://huggingface.co/papers/2401.00001"
_FEWEST_DUMPED = 3


class HfDailyMarkdown:
    """Reads headings, each followed by an abstract and authors or organisation."""

    name = "hf-daily-markdown"
    label = Sentence("Daily Papers page, copied as Markdown")

    def accepts(self, source: Source) -> int:
        """Look for headings that page data (authors, or a dot and a date) comes after."""
        cards = 0
        is_headed = False
        before: Line | None = None
        for line in _first_lines(source.head):
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
    return marked_lines(lines, targets, is_dumped=_is_dumped(source.head))


def _first_lines(head: str) -> Iterator[Line]:
    """Shape the lines that a text begins with; their addresses may stand far below.

    Where numbers are all that is left of links, each is taken for a link to a paper then.
    """
    lines = list(enumerate(head.split("\n"), start=1))
    is_dumped = _is_dumped(head)
    targets = references(lines)
    if is_dumped and not targets:
        targets = dict.fromkeys(_NUMBER.findall(head), _SOME_PAPER)
    return marked_lines(lines, targets, is_dumped=is_dumped)


def _is_dumped(head: str) -> bool:
    return len(_DUMPED.findall(head)) >= _FEWEST_DUMPED


def _ends_card(before: Line | None, line: Line) -> bool:
    said = line.said
    if said.author_count is not None or (said.organization is not None and said.date is not None):
        return True
    return before is not None and (before.shape, line.shape) == (Shape.DOT, Shape.DATE)
