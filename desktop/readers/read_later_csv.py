"""Links saved to read later, as CSV: Pocket, Instapaper, Readwise, Raindrop, Matter, wallabag."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.csv_rows import Row, csv_rows
from desktop.readers.line_runs import Mark, settled
from desktop.readers.paper_links import paper_link
from desktop.readers.saved_links import SavedLinks
from desktop.readers.source import Source

_SEPARATORS = (",", ";", "\t")
_SIGNS = re.compile(r"[\W_]+")
_ADDRESSES = ("url", "link", "href", "sourceurl", "address")
# What the person wrote beside a link; an excerpt is the page's.
_NOTES = ("note", "notes", "documentnote")
_TITLES = ("title", "name", "booktitle")
# What only those have a column for who keep links to read later.
_KEPT_NAMES = (
    "timeadded selection saveddate readingprogress excerpt folder inqueue isarchived isstarred "
    "readingtime annotations toread unread archived favorite favorited savedat addedat dateadded "
    "lastinteractiondate highlights documenttags highlight"
)
_KEPT = frozenset(_KEPT_NAMES.split())
# Reference managers keep papers, and also say when they were added.
_REFERENCE_NAMES = (
    "doi abstract abstractnote itemtype issn isbn journal publicationtitle publicationyear pmid "
    "arxivid authors volume pages bibtype abstracts summary summaries"
)
_REFERENCES = frozenset(_REFERENCE_NAMES.split())
_LONGEST_HEAD = 2000
_SAMPLE = 200


@dataclass(frozen=True, slots=True)
class _Table:
    """Where the addresses and titles are; a list of highlights has no addresses."""

    separator: str
    address: int | None
    title: int
    is_sure: bool = True
    note: int | None = None


class ReadLaterCsv:
    """Reads saved links; those that lead to papers are papers."""

    name = "read-later-csv"
    label = Sentence("links saved in Pocket, Instapaper, Readwise or Raindrop (CSV)")

    def accepts(self, source: Source) -> int:
        """Look for the names of columns that only such exports have, else for links to papers."""
        table = _table(source.head)
        if table is None:
            return 0
        return 93 if table.is_sure else 60 if _leads_to_papers(source.head, table) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source, _table(source.head) or _Table(",", None, 0)))


def _table(head: str) -> _Table | None:
    first = head.lstrip("\ufeff\n ").partition("\n")[0]
    if len(first) > _LONGEST_HEAD:
        return None
    for separator in _SEPARATORS:
        names = [_SIGNS.sub("", name).lower() for name in first.split(separator)]
        address, title = _place(names, _ADDRESSES), _place(names, _TITLES)
        if title is None or _REFERENCES.intersection(names):
            continue
        is_kept = bool(_KEPT.intersection(names))
        if address is not None or (is_kept and "highlight" in names):
            return _Table(separator, address, title, is_kept, _place(names, _NOTES))
    return None


def _leads_to_papers(head: str, table: _Table) -> bool:
    """Say whether one of the first addresses is that of a paper."""
    rows = csv_rows(enumerate(head.lstrip("\ufeff").split("\n"), start=1), table.separator)
    return any(paper_link(_cell(row, table.address)) for row in islice(rows, _SAMPLE))


def _place(names: Sequence[str], known: Sequence[str]) -> int | None:
    return next((names.index(name) for name in known if name in names), None)


def _events(source: Source, table: _Table) -> Iterator[Mark | Draft | Problem | Heading]:
    rows = csv_rows(source.lines(), table.separator)
    for row in islice(rows, 1):
        yield from _marks(row, LineKind.FURNITURE)
    links = SavedLinks()
    odd: list[int] = []
    highlights: list[int] = []
    for row in rows:
        address = _cell(row, table.address)
        if address:
            yield from links.take(
                address, _cell(row, table.title), row.line, row.last, note=_cell(row, table.note)
            )
        elif row.whole and table.address is None:
            highlights.append(row.line)
            yield from _marks(row, LineKind.FURNITURE)
        else:
            odd.append(row.line)
            yield from _marks(row, LineKind.UNKNOWN)
    yield from links.problems()
    if highlights:
        what = Sentence(
            "These are highlights of books and pages without their addresses: no paper is named."
        )
        yield Problem(what, highlights[0])
    if odd:
        yield Problem(
            Sentence.counted(
                "1 row was left out: there is no address.",
                "{count} rows were left out: there is no address.",
                len(odd),
            ),
            odd[0],
        )
    yield Heading()


def _cell(row: Row, place: int | None) -> str:
    if place is None or not row.whole or place >= len(row.cells):
        return ""
    return row.cells[place].strip()


def _marks(row: Row, kind: LineKind) -> Iterator[Mark]:
    for number in range(row.line, row.last + 1):
        yield Mark(number, kind)
