from __future__ import annotations

from desktop.store.bookkeeping import ClueRow, RecordingRow, StaleRow, StepRow, TouchRow
from desktop.store.tables import TRACKED


def test_the_books_have_no_history_of_their_own() -> None:
    assert not {ClueRow, RecordingRow, StaleRow, StepRow, TouchRow} & set(TRACKED)
