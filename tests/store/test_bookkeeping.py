from __future__ import annotations

from desktop.store.bookkeeping import (
    CitationKeyRow,
    ClueRow,
    ExportedRow,
    RecordingRow,
    SpanRow,
    StaleRow,
    StepRow,
    TouchRow,
)
from desktop.store.tables import TRACKED


def test_the_books_have_no_history_of_their_own() -> None:
    books = {CitationKeyRow, ClueRow, ExportedRow, SpanRow, StepRow, TouchRow}

    assert not {*books, RecordingRow, StaleRow} & set(TRACKED)
