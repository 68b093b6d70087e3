"""Tables of papers: what their columns hold, by the names above them or by what they look like."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from desktop.readers.md_blocks import Block
from desktop.readers.md_inline import Inline, inline
from desktop.readers.md_labels import Field
from desktop.readers.md_marks import cells
from desktop.readers.md_words import is_generic

_LEAST_TITLE = 12


class Cell(NamedTuple):
    """A cell of a row, and what its column holds, as far as it says."""

    field: Field | None
    said: Inline
    raw: str


def row_cells(block: Block) -> list[Cell]:
    """Return the cells of a row, each with what the name above it says."""
    fields = block.columns
    raw = cells(block.lines[0].raw)
    if fields and len(raw) > len(fields) and Field.TITLE in fields:
        # Bars within a title, as in $|x|$, are no ends of cells.
        start, more = fields.index(Field.TITLE), len(raw) - len(fields)
        raw[start : start + more + 1] = ["|".join(raw[start : start + more + 1])]
    named: Sequence[Field | None] = fields or [None] * len(raw)
    padded = [*named, *[None] * (len(raw) - len(named))]
    return [Cell(name, inline(text), text) for name, text in zip(padded, raw, strict=False)]


def title_cell(row: Sequence[Cell], common: Collection[str] = ()) -> int | None:
    """Return the place of the cell that holds the title, else None."""
    for place, cell in enumerate(row):
        if cell.field is Field.TITLE and cell.said.text:
            return place
    marked = [place for place, cell in enumerate(row) if _is_marked(cell, common)]
    if marked:
        return marked[0]
    free = [place for place, cell in enumerate(row) if cell.field in (None, Field.LINK)]
    long = [place for place in free if len(row[place].said.rest) >= _LEAST_TITLE]
    return long[0] if long else None


def tells_paper(block: Block, common: Collection[str], *, is_linked: bool) -> bool:
    """Say whether a row is a paper: it has a title, and a link to it or its authors."""
    if not is_linked and not is_paper_table(block.columns):
        return False
    row = row_cells(block)
    place = title_cell(row, common)
    if place is None or not any(map(str.isalpha, row[place].said.text)):
        return False
    return is_linked or any(cell.field is Field.AUTHORS and cell.said.text for cell in row)


def is_paper_table(fields: Sequence[Field | None]) -> bool:
    """Say whether columns are those of a table of papers: title and authors."""
    return Field.TITLE in fields and Field.AUTHORS in fields


def _is_marked(cell: Cell, common: Collection[str]) -> bool:
    """Say whether a cell holds strong print, or a link with words, that a title may be."""
    if cell.field not in (None, Field.LINK, Field.SUMMARY):
        return False
    labels = [link.label for link in cell.said.papers if link.label not in common]
    labels += cell.said.bold
    return any(len(label) >= _LEAST_TITLE and not is_generic(label) for label in labels)
