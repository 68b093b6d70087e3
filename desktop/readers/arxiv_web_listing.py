"""arXiv's listing pages (new, recent, past week) as copied from a browser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import split_authors
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_START = re.compile(
    r"\s*\[[0-9]{1,5}\]\s*arXiv:\s?(?P<id>\S{6,40})\s*"
    r"(?:(?P<note>\((?:replaced|cross-list)[^()]{0,40}\))\s*)?(?:\[[^\[\]]{0,80}\]\s*)?"
)
_FIELD = re.compile(
    r"\s*(Title|Authors?|Comments|Subjects|Journal-ref|Journal reference|Report-no|Report number"
    r"|MSC-class|MSC classes|ACM-class|ACM classes|DOI|Related DOI|Abstract)\s?:(.*)"
)
_UNNAMED = "a line behind the title"
_KINDS = {
    "title": LineKind.TITLE,
    "author": LineKind.AUTHORS,
    "authors": LineKind.AUTHORS,
    _UNNAMED: LineKind.AUTHORS,
    "doi": LineKind.LINKS,
    "related doi": LineKind.LINKS,
    "abstract": LineKind.ABSTRACT,
}
_DAY = re.compile(
    r"\s*(?:Showing new listings for\s+)?"
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},\s+([0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{2,4})\b"
    r"\s*(?:\(.{0,80}\)\s*)?"
)
_SECTION = re.compile(
    r"\s*(?:New submissions|Cross(?:-lists| submissions)|Replacements?(?: submissions)?)\b.{0,80}"
    r"|\s*(?:Total of|Showing|See recent articles|\[\s*(?:total|showing)\b).{0,120}",
    re.IGNORECASE,
)


class ArxivWebListing:
    """Reads numbered entries; those marked as replaced are updates."""

    name = "arxiv-web-listing"
    label = Sentence("arXiv listing page, copied as text")

    def accepts(self, source: Source) -> int:
        """Look for numbered entries that have a title."""
        lines = enumerate(source.head.split("\n"), start=1)
        drafts = sum(isinstance(found, Draft) for found in _Page().read(lines))
        return min(86 + 2 * drafts, 97) if drafts else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return _Page().read(source.lines())


@dataclass(slots=True)
class _Entry:
    """Gathers one paper. Since 2024 the page no longer names the line of the authors."""

    number: str
    is_update: bool
    marks: list[tuple[int, LineKind]]
    texts: dict[str, list[str]] = field(default_factory=dict)
    current: str = "title"

    def take(self, number: int, text: str) -> None:
        """Take a line that is neither blank nor the start of something else."""
        found = _FIELD.fullmatch(text)
        if found:
            self.current = found[1].lower()
            text = found[2]
            if self.current.startswith("author"):
                self._lengthen_title()
        else:
            self.current = self._unnamed()
        self.texts.setdefault(self.current, []).append(text)
        self.marks.append((number, _KINDS.get(self.current, LineKind.BYLINE)))

    def text(self, *names: str) -> str:
        """Return what the fields of some names say."""
        return " ".join(" ".join(" ".join(self.texts.get(name, ())) for name in names).split())

    def draft(self) -> Draft:
        """Return the paper."""
        authors = split_authors(self.text("authors", "author", _UNNAMED))
        known = arxiv_id(self.number)
        facts = Facts(
            title=self.text("title"),
            abstract=self.text("abstract"),
            authors=authors.names,
            author_count=authors.count,
            arxiv_id=known,
            doi=doi(self.text("doi", "related doi")),
        )
        return Draft(facts, None, self.marks[0][0], self.marks[-1][0], self.is_update)

    def _unnamed(self) -> str:
        """Tell what a line without a name is, from what stands before it."""
        if self.current == "title":
            return _UNNAMED if self.text("title") else "title"
        if not self.text(self.current):
            return self.current  # its name has a line of its own
        is_open = self.texts[self.current][-1].rstrip().endswith((",", ";"))
        if self.current in ("abstract", "authors", "author", "comments", _UNNAMED) or is_open:
            return self.current
        return "abstract"

    def _lengthen_title(self) -> None:
        """Give the lines behind the title to it, now that the authors have a line of their own."""
        lines = self.texts.pop(_UNNAMED, [])
        self.texts.setdefault("title", []).extend(lines)
        for place in range(len(self.marks) - len(lines), len(self.marks)):
            self.marks[place] = (self.marks[place][0], LineKind.TITLE)


class _Page:
    """Follows a page line by line. `_entry` is the paper whose lines come at present."""

    def __init__(self) -> None:
        self._entry: _Entry | None = None
        self._papers = 0
        self._between: list[Mark] = []
        self._date: PartialDate | None = None

    def read(self, lines: Iterable[tuple[int, str]]) -> Iterator[Finding]:
        """Yield what the lines say."""
        for number, text in lines:
            if not text.strip():
                continue
            start = _START.fullmatch(text)
            if start and arxiv_id(start["id"]):
                yield from self._finish()
                is_update = (start["note"] or "").startswith("(replaced")
                self._entry = _Entry(start["id"], is_update, [(number, LineKind.LINKS)])
            elif _DAY.fullmatch(text) or _SECTION.fullmatch(text) or self._entry is None:
                yield from self._finish()
                self._take_between(number, text)
            else:
                self._entry.take(number, text)
        yield from self._finish()
        if not self._papers:
            self._between = [mark._replace(kind=LineKind.UNKNOWN) for mark in self._between]
            yield Problem(Sentence("No entry of a listing was found."))
        yield from line_runs(self._between)
        yield Heading(None, self._date)

    def _take_between(self, number: int, text: str) -> None:
        day = _DAY.fullmatch(text)
        if day:
            self._date = self._date or stamped_date(day[1])
        kind = LineKind.DATE if day else LineKind.FURNITURE
        self._between.append(Mark(number, kind))

    def _finish(self) -> Iterator[Finding]:
        yield from line_runs(self._between if self._entry else ())
        entry, self._entry = self._entry, None
        if entry is None:
            return
        self._between = []
        if not entry.text("title"):
            yield from line_runs(Mark(number, LineKind.UNKNOWN) for number, _ in entry.marks)
            yield Problem(
                Sentence("The entry of arXiv:{number} has no title.", number=entry.number),
                entry.marks[0][0],
            )
            return
        yield entry.draft()
        yield from line_runs(Mark(number, kind, self._papers) for number, kind in entry.marks)
        self._papers += 1
