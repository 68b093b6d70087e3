"""The rows of a damaged library, table by table, and which numbers are missing among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.store.pages import INTERIOR, LEAF, Cell, Nonsense, Pages, Value

_LARGEST = (1 << 63) - 1
Rows = dict[int, tuple[Value, ...]]


class Column(NamedTuple):
    """A column of a table as the schema says."""

    name: str
    is_text: bool
    is_required: bool
    is_number: bool  # the number of the row stands for it


class Gap(NamedTuple):
    """Numbers of rows, the first and the last, that were on a page which cannot be read."""

    first: int
    last: int


@dataclass(slots=True)
class Salvage:
    """What could be read of a table, by the numbers of the rows."""

    columns: tuple[Column, ...]
    rows: Rows = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    garbled: set[int] = field(default_factory=set)

    @property
    def is_whole(self) -> bool:
        """Whether no page and no row of the table was damaged, as far as that shows."""
        return not self.gaps and not self.garbled

    def misses(self, number: int) -> bool:
        """Say whether a row of this number may have been lost."""
        return number not in self.rows and any(gap.first <= number <= gap.last for gap in self.gaps)


def salvage(
    pages: Pages, schema: Mapping[str, tuple[Column, ...]], otherwise: Mapping[str, int]
) -> dict[str, Salvage]:
    """Return what can be read of each table of a schema.

    `otherwise` says where the tables begin as a rule, should the file no longer tell. Rows on pages
    that no other page leads to any more are given to the one table that they fit.
    """
    roots = {**otherwise, **_roots(pages)}
    walk = _Walk(pages)
    found = {name: Salvage(columns) for name, columns in schema.items()}
    for name, table in found.items():
        walk.tree(roots.get(name, 0), table)
    if not all(table.is_whole for table in found.values()):
        _claim(walk, found)
    return found


def _roots(pages: Pages) -> dict[str, int]:
    """Return the first page of each table, as far as the file tells."""
    master = Salvage(())
    _Walk(pages).tree(1, master)
    found = {}
    for values in master.rows.values():
        if len(values) == 5 and values[0] == "table":
            _, name, _, root, _ = values
            if isinstance(name, str) and isinstance(root, int):
                found[name] = root
    return found


class _Walk:
    """Goes through trees of pages, each page once."""

    def __init__(self, pages: Pages) -> None:
        self.pages = pages
        self.seen: set[int] = set()

    def tree(self, root: int, table: Salvage) -> None:
        """Read the rows below a page."""
        waiting = [(root, -_LARGEST, _LARGEST)]
        while waiting:
            number, low, high = waiting.pop()
            kind = self.pages.kind(number)
            if number in self.seen or kind not in (INTERIOR, LEAF):
                table.gaps.append(Gap(low, high))
                continue
            self.seen.add(number)
            try:
                if kind == LEAF:
                    self._leaf(number, Gap(low, high), table)
                    continue
                for branch in self.pages.branches(number):
                    last = high if branch.last == -1 else min(branch.last, high)
                    if last >= low:
                        waiting.append((branch.page, low, last))
                        low = max(low, last + 1)
            except Nonsense:
                table.gaps.append(Gap(low, high))

    def _leaf(self, number: int, within: Gap, table: Salvage) -> None:
        before = within.first
        damaged = False
        for cell in self.pages.cells(number):
            if not before <= cell.number <= within.last or not fits(cell, table.columns):
                damaged = True
                continue
            table.rows[cell.number] = cell.values or ()
            if damaged:
                table.gaps.append(Gap(before, cell.number - 1))
                damaged = False
            before = cell.number + 1
        if damaged:
            table.gaps.append(Gap(before, within.last))
        elif not self.pages.is_full(number):
            table.gaps.append(within)


def fits(cell: Cell, columns: tuple[Column, ...]) -> bool:
    """Say whether a row can be one of a table with these columns; of no columns anything is."""
    if cell.values is None:
        return False
    if not columns:
        return True
    if len(cell.values) > len(columns):
        return False
    return all(
        _fits(value, column) for value, column in zip(cell.values, columns, strict=False)
    ) and not any(column.is_required and column.is_text for column in columns[len(cell.values) :])


def _fits(value: Value, column: Column) -> bool:
    if column.is_number:
        return value is None
    if value is None:
        return not column.is_required
    return isinstance(value, str) if column.is_text else isinstance(value, int)


def _claim(walk: _Walk, tables: Mapping[str, Salvage]) -> None:
    """Give rows on lost pages to the tables that lack them."""
    pages = walk.pages
    lost = set(range(2, pages.count + 1)) - walk.seen - pages.free()
    for number in sorted(lost):
        if pages.kind(number) != LEAF:
            continue
        try:
            cells = [cell for cell in pages.cells(number) if cell.values is not None]
        except Nonsense:
            continue
        name = _only(cells, tables)
        if name is not None:
            rows = tables[name].rows
            rows.update(
                (cell.number, cell.values)
                for cell in cells
                if cell.values is not None and tables[name].misses(cell.number)
            )


def _only(cells: Iterable[Cell], tables: Mapping[str, Salvage]) -> str | None:
    """Return the table that all rows of a page fit, if there is one and no other."""
    rows = list(cells)
    names = [
        name
        for name, table in tables.items()
        if rows and all(fits(cell, table.columns) for cell in rows)
        if any(table.misses(cell.number) for cell in rows)
    ]
    return names[0] if len(names) == 1 else None
