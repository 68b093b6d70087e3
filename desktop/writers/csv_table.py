"""Any table as CSV, for spreadsheets, which must not compute what digests and tags are called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.writers.csv_papers import BYTE_ORDER_MARK, harmless, row


def csv_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table with a line of names, and a mark that lets every program read accents."""
    lines = (row(map(harmless, cells), ",") for cells in (head, *rows))
    return BYTE_ORDER_MARK + "".join(lines)
