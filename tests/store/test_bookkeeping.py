from __future__ import annotations

from desktop.store.bookkeeping import (
    CitationKeyRow,
    ClueRow,
    ExportedRow,
    RecordingRow,
    StaleRow,
    StepRow,
    TouchRow,
)
from desktop.store.tables import TRACKED


def test_the_books_have_no_history_of_their_own() -> None:
    books = {CitationKeyRow, ClueRow, ExportedRow, RecordingRow, StaleRow, StepRow, TouchRow}

    assert not books & set(TRACKED)
