"""BibTeX and BibLaTeX, as reference managers and people write it: one paper an entry.

The format: https://www.ctan.org/pkg/btxdoc and https://ctan.org/pkg/biblatex. Text between entries
is a comment. See `bibtex_entry` on why it is read without bibtexparser.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.bibtex_blocks import Between, blocks
from desktop.readers.bibtex_entry import Entry, Field
from desktop.readers.bibtex_facts import date_of, facts_of, kind_of_field, title_of
from desktop.readers.bibtex_parents import Parents
from desktop.readers.line_runs import Mark, settled
from desktop.readers.reference_dates import written_date
from desktop.readers.source import Source

_KNOWN = (
    r"article|book|mvbook|inbook|bookinbook|suppbook|booklet|collection|incollection|conference|"
    r"proceedings|inproceedings|manual|mastersthesis|phdthesis|thesis|misc|techreport|report|"
    r"unpublished|online|electronic|www|web_page|webpage|software|dataset|patent|periodical|"
    r"reference|inreference|preprint|generic|set|xdata"
)
_ENTRY = re.compile(
    rf"^[ \t\ufeff]*@\s*(?P<known>{_KNOWN})\s*[{{(]|^[ \t\ufeff]*@[^\W\d_][\w+-]{{0,40}}\s*[{{(]"
    r"\s?[^\s,{}()\"=]{1,200}\s?,\s{0,20}[^\W\d_][\w+-]{0,40}\s{0,20}=",
    re.IGNORECASE | re.MULTILINE,
)
_BESIDE = re.compile(
    r"^[ \t\ufeff]*@\s*(?:string\s*[{(]|preamble\s*[{(]|comment\s*\{?(?:jabref|bibdesk))",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(r"[\w+-]{1,40}\s{0,40}=\s{0,40}[{\"\w]")
_STRAY_FIELD = re.compile(r"\s*,?\s*[^\W\d_][\w+-]{0,40}\s*=\s*[{\"]")
# What Scopus writes above its entries.
_EXPORTED = re.compile(r"\s*EXPORT DATE:\s*(\S.*)", re.IGNORECASE)
_MOST_PROSE = 20
# Entries that are no papers: fields for other entries, sets of entries, settings of styles.
_NO_PAPERS = re.compile(r"xdata|set|control|\w{0,20}bstctl")
_FURNITURE = ("comment", "preamble", "string")


class Bibtex:
    """Reads entries by their fields, whatever their type; what is broken costs only itself."""

    name = "bibtex"
    label = Sentence("BibTeX or BibLaTeX file")

    def accepts(self, source: Source) -> int:
        """Look for entries with fields, and for little else before the first of them."""
        head = source.head
        if head.lstrip("\ufeff \t\n")[:1] in ("<", "["):
            return 0
        entry, beside = _ENTRY.search(head), _BESIDE.search(head)
        if entry is None or not _FIELD.search(head, entry.start()):
            return 75 if beside and _is_near(head, beside.start()) else 0
        start = min(entry.start(), beside.start()) if beside else entry.start()
        return (92 if entry["known"] else 70) if _is_near(head, start) else 30

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        file = _File(source)
        yield from settled(file.events())
        yield Heading(None, file.date)


class _File:
    """Follows a file entry by entry."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._parents = Parents(source)
        self._papers = 0
        self.date: PartialDate | None = None

    def events(self) -> Iterator[Mark | Draft | Problem]:
        """Yield drafts, what each line is, and what is wrong."""
        for block in blocks(self._source.lines()):
            if isinstance(block, Between):
                yield from self._between(block)
            elif block.kind in _FURNITURE or _NO_PAPERS.fullmatch(block.kind):
                yield from _beside(block)
            else:
                yield from self._entry(block)

    def _between(self, line: Between) -> Iterator[Mark | Problem]:
        exported = _EXPORTED.match(line.text)
        if exported:
            self.date = written_date(exported[1])
            yield Mark(line.number, LineKind.DATE)
        elif line.is_loose:
            yield Mark(line.number, LineKind.UNKNOWN)
        elif _STRAY_FIELD.match(line.text):
            yield Mark(line.number, LineKind.UNKNOWN)
            yield Problem(Sentence("A field stands outside of any entry."), line.number)
        else:
            yield Mark(line.number, LineKind.FURNITURE)

    def _entry(self, entry: Entry) -> Iterator[Mark | Draft | Problem]:
        values: dict[str, str] = {}
        for field in entry.fields:
            if field.value.strip() and not field.is_lost:
                values.setdefault(field.name, field.value)
        values = self._parents.completed(entry.kind, values)
        title = title_of(entry.kind, values)
        if not title:
            yield from _marks(entry, {}, LineKind.UNKNOWN, None)
            yield Problem(
                Sentence("{entry} has no title and is left out.", entry=_called(entry)),
                entry.first,
            )
            return
        yield Draft(facts_of(title, values), date_of(values), entry.first, entry.last)
        yield from _marks(entry, _kinds(entry), LineKind.FURNITURE, self._papers)
        self._papers += 1
        yield from _troubles(entry)


def _is_near(head: str, start: int) -> bool:
    """Say whether a place lies behind little but comments."""
    before = (line.strip() for line in head[:start].split("\n"))
    prose = [line for line in before if line and not line.startswith(("%", "@", "#", "//"))]
    return len(prose) <= _MOST_PROSE


def _beside(entry: Entry) -> Iterator[Mark | Problem]:
    yield from _marks(entry, {}, LineKind.FURNITURE, None)
    if not entry.is_closed and entry.kind != "comment":
        yield Problem(Sentence("“@{kind}” is not closed.", kind=entry.kind), entry.first)


def _marks(
    entry: Entry, kinds: dict[int, LineKind], other: LineKind, paper: int | None
) -> Iterator[Mark]:
    for number in range(entry.first, entry.last + 1):
        yield Mark(number, kinds.get(number, other), paper)


def _kinds(entry: Entry) -> dict[int, LineKind]:
    """Tell the lines of the fields; of several in a line a title counts, else an abstract."""
    kinds = dict.fromkeys(entry.odd, LineKind.UNKNOWN)
    for field in entry.fields:
        kind = LineKind.UNKNOWN if field.is_lost else kind_of_field(field.name)
        for number in range(field.first, field.last + 1):
            kinds[number] = max(kinds.get(number, kind), kind, key=_weight)
    return kinds


def _weight(kind: LineKind) -> int:
    order = (LineKind.BYLINE, LineKind.LINKS, LineKind.DATE, LineKind.AUTHORS, LineKind.ABSTRACT)
    return order.index(kind) if kind in order else len(order) + (kind is LineKind.TITLE)


def _troubles(entry: Entry) -> Iterator[Problem]:
    for field in entry.fields:
        if not field.is_whole:
            yield _broken(entry, field)
    for number in entry.odd:
        yield Problem(
            Sentence("Something in {entry} is no field.", entry=_called(entry, within=True)),
            number,
        )
    if not entry.is_closed and not any(field.is_lost for field in entry.fields):
        yield Problem(Sentence("{entry} is not closed.", entry=_called(entry)), entry.first)


def _broken(entry: Entry, field: Field) -> Problem:
    what = Sentence("“{field}” in {entry}", field=field.name, entry=_called(entry, within=True))
    if field.is_lost:
        return Problem(Sentence("Nothing ends {what}, which is left out.", what=what), field.first)
    return Problem(
        Sentence("The braces or quotes of {what} do not match; its end is a guess.", what=what),
        field.first,
    )


def _called(entry: Entry, *, within: bool = False) -> Sentence:
    name = f"“{entry.key}”" if entry.key else f"@{entry.kind}"
    called = Sentence("the entry {name}") if within else Sentence("The entry {name}")
    return called.filled(name=name)
