"""Tables of papers as text: CSV and TSV from databases, reference managers and data sets."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from itertools import islice

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers import written_dates
from desktop.readers.csv_columns import (
    Columns,
    Role,
    guessed_columns,
    named_columns,
    without_remarks,
)
from desktop.readers.csv_draft import row_draft
from desktop.readers.csv_kept import is_own, own_draft, remark, unguarded
from desktop.readers.csv_rows import Cutter, Row, csv_rows
from desktop.readers.identifiers import doi
from desktop.readers.line_runs import Mark, settled
from desktop.readers.paper_links import paper_link
from desktop.readers.source import Source
from desktop.readers.xml_records import LeftOut

_SEPARATORS = (",", ";", "\t", "|")
_PREAMBLE, _SAMPLE = 12, 30
# So many known names are no accident.
_ENOUGH_NAMES = 3
_LONGEST_NAME = 60
_KINDS = {
    Role.TITLE: LineKind.TITLE,
    Role.ABSTRACT: LineKind.ABSTRACT,
    Role.AUTHORS: LineKind.AUTHORS,
    Role.YEAR: LineKind.DATE,
    Role.DAY: LineKind.DATE,
    Role.DOI: LineKind.LINKS,
    Role.ARXIV: LineKind.LINKS,
    Role.PUBMED: LineKind.LINKS,
    Role.URL: LineKind.LINKS,
    Role.UPVOTES: LineKind.COUNTS,
    Role.COMMENTS: LineKind.COUNTS,
    Role.NOTE: LineKind.NOTE,
}
_A = {
    Role.TITLE: Sentence("titles"),
    Role.ABSTRACT: Sentence("abstracts"),
    Role.DAY: Sentence("dates"),
}
_OPEN = Sentence("{rows} left out: a quotation mark is never closed, or cells are missing.")
_SINGLE = Sentence("{rows} left out, with a single cell.")


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """How a text is a table: its separator, the line of its names, and its columns.

    `is_numbered`: each row begins with its number, for which there is no name. `leads_to_papers`:
    one of the first addresses is that of a paper.
    """

    separator: str
    line: int
    columns: Columns
    is_numbered: bool = False
    leads_to_papers: bool = False


class CsvPapers:
    """Reads rows by the names of their columns, in several languages."""

    name = "csv"
    label = Sentence("CSV or TSV table of papers")

    def accepts(self, source: Source) -> int:
        """Look for a line of names that tell of papers."""
        table = find_table(source.head)
        if table is None:
            return 0
        return max(table.columns.sureness(), 65 if table.leads_to_papers else 0)

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_Reading(find_table(source.head)).events(source))


def find_table(head: str) -> Table | None:
    """Find the line that names the columns, and what separates them; None where there is none."""
    if head.lstrip("\ufeff \n")[:1] in ("{", "[", "<", "@", "%", "#", "|"):
        return None
    lines = list(enumerate(head.split("\n"), start=1))
    is_markdown = any("---" in line and not line.strip(" \t|:-") for _, line in lines[:_PREAMBLE])
    found = None
    for number, line in lines[:_PREAMBLE]:
        for separator in _SEPARATORS:
            if separator == "|" and (is_markdown or line.lstrip()[:1] == "|"):
                continue
            is_first = number == 1 and separator in line
            if not is_first and not named_columns(_cleaned(line.split(separator))).places:
                continue
            rows = list(islice(csv_rows(lines[number - 1 :], separator), _SAMPLE))
            table = _table(rows, separator)
            if table and (found is None or _worth(table) > _worth(found)):
                found = table
    return found


def _worth(table: Table) -> tuple[int, int]:
    return table.columns.sureness(), len(table.columns.places)


def _table(rows: list[Row], separator: str) -> Table | None:
    """Take the first of some rows for the names, if the others are of the same length."""
    if not rows or len(rows[0].cells) < 2:
        return None
    head, others = rows[0], [row.cells for row in rows[1:]]
    cells = _cleaned(head.cells)
    width = len(cells)
    columns = named_columns(cells)
    is_even = sum(abs(len(row) - width) <= 1 for row in others) * 2 >= len(others)
    if not is_even and len(columns.places) < _ENOUGH_NAMES:
        return None
    longer = [row for row in others if len(row) == width + 1 and row[0].strip(' "').isdigit()]
    is_numbered = bool(others) and len(longer) * 2 > len(others)
    others = [row[is_numbered:] for row in others] if is_numbered else others
    if not is_own(cells):
        columns = without_remarks(guessed_columns(columns, others), others)
    if not columns.sureness():
        return None
    addresses = [url for row in others for url in columns.told(row).get(Role.URL, ())]
    leads_to_papers = any(map(paper_link, addresses))
    return Table(separator, head.line, columns, is_numbered, leads_to_papers)


class _Reading:
    """Follows the rows of a table."""

    def __init__(self, table: Table | None) -> None:
        self._table = table or Table(",", 1, Columns((), {}))
        self._cutter = Cutter(self._table.separator)
        self._papers = 0
        self._troubles: dict[Sentence, tuple[int, int]] = {}

    def events(self, source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the rows are."""
        table = self._table
        lines = source.lines()
        for number, line in islice(lines, table.line - 1):
            if line.strip():
                yield Mark(number, LineKind.FURNITURE)
        rows = self._cutter.rows(lines)
        for row in islice(rows, 1):
            yield from _marks(row, LineKind.FURNITURE)
        for place, role in table.columns.guessed:
            name = table.columns.names[place]
            yield Problem(
                Sentence(
                    "The column “{name}” was read as {kind}, by its look.", name=name, kind=_A[role]
                ),
                table.line,
            )
        for row in rows:
            yield from self._take(row)
        for what, (count, first) in self._troubles.items():
            told = what.filled(rows=Sentence.counted("1 row", "{count} rows", count))
            yield Problem(told, first)
        yield Heading()

    def _take(self, row: Row) -> Iterator[Mark | Draft]:
        columns = self._table.columns
        if self._table.is_numbered and len(row.cells) == len(columns.names) + 1:
            row = dataclasses.replace(row, cells=row.cells[1:], starts=row.starts[1:])
        if row.is_blank() or _is_head(row, columns) or self._begins_another(row):
            yield from _marks(row, LineKind.FURNITURE)
            return
        draft = self._draft(row)
        if isinstance(draft, LeftOut):
            self._count(draft.why, row.line)
            yield from _marks(row, draft.kind)
            return
        yield draft
        yield from self._ledger(row)
        self._papers += 1

    def _begins_another(self, row: Row) -> bool:
        """Say whether a row names the columns of another table, put behind this one; take it."""
        if not all(len(cell) < _LONGEST_NAME for cell in row.cells):
            return False
        columns = named_columns(_cleaned(row.cells))
        if Role.TITLE not in columns.places or len(columns.places) < _ENOUGH_NAMES:
            return False
        self._table = dataclasses.replace(self._table, columns=columns, is_numbered=False)
        self._cutter.expect(len(row.cells))
        return True

    def _draft(self, row: Row) -> Draft | LeftOut:
        columns = self._table.columns
        cells = unguarded(columns.names, row.cells)
        if not row.whole or (len(cells) == 1 and len(columns.names) > 2):
            return LeftOut(_SINGLE if row.whole else _OPEN)
        told = columns.told(cells)
        extra = len(cells) > len(columns.names) and any(map(str.strip, cells[len(columns.names) :]))
        if extra and _is_shifted(told):
            return LeftOut(Sentence("{rows} left out, with more cells than there are columns."))
        if Role.TITLE not in told:
            return LeftOut(Sentence("{rows} left out, without a title."))
        if extra:
            what = Sentence("{rows} with more cells than there are columns; they were left off.")
            self._count(what, row.line)
        elif len(cells) < len(columns.names):
            self._count(Sentence("{rows} with fewer cells than there are columns."), row.line)
        draft = row_draft(told, row.line, row.last)
        if is_own(columns.names):
            return own_draft(columns.names, cells, draft)
        return draft._replace(kept=remark(told.get(Role.NOTE, ())))

    def _ledger(self, row: Row) -> Iterator[Mark]:
        """Say what each line of a row is: the title, else what else begins or goes on in it."""
        if row.line == row.last:
            yield Mark(row.line, LineKind.TITLE, self._papers)
            return
        kinds: dict[int, LineKind] = {}
        for role, place in self._table.columns.order:
            kind = _KINDS.get(role)
            if kind is None or place >= len(row.starts) or not row.cells[place].strip():
                continue
            for number in row.lines_of(place)[: row.cells[place].rstrip().count("\n") + 1]:
                if kind is LineKind.TITLE:
                    kinds[number] = kind
                kinds.setdefault(number, kind)
        for number in range(row.line, row.last + 1):
            yield Mark(number, kinds.get(number, LineKind.BYLINE), self._papers)

    def _count(self, what: Sentence, line: int) -> None:
        count, first = self._troubles.get(what, (0, line))
        self._troubles[what] = (count + 1, first)


def _is_head(row: Row, columns: Columns) -> bool:
    return tuple(_cleaned(row.cells)) == columns.names


def _cleaned(cells: list[str]) -> list[str]:
    return [cell.strip(" \ufeff\"'") for cell in cells]


def _is_shifted(told: Mapping[Role, list[str]]) -> bool:
    """Say whether cells stand in columns where they do not belong."""
    dois, years = told.get(Role.DOI, []), told.get(Role.YEAR, [])
    is_wrong = any(not doi(text) for text in dois)
    is_wrong = is_wrong or any(written_dates.number(text[:4]) is None for text in years)
    return is_wrong or not (dois or years)


def _marks(row: Row, kind: LineKind) -> Iterator[Mark]:
    for number in range(row.line, row.last + 1):
        yield Mark(number, kind)
