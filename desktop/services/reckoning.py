"""Reckoning what the reading of a library comes to."""

from __future__ import annotations

import datetime as dt

from desktop.model.reading_debt import ReadingDebt, Span, beginning, reading_debt
from desktop.store.library import Library


def reckon(
    library: Library, span: Span, today: dt.date, zone: dt.tzinfo | None = None
) -> ReadingDebt:
    """Return the statistics of a library at one moment, for a span that ends with a day.

    Days are those of a zone, or of the machine where none is given.
    """
    with library.reading():
        log = library.shelves.reading_log(beginning(span, today, zone))
    return reading_debt(log, span, today, zone)
