"""Logs of reading, written as people count: by days and hours on the clock of a place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from desktop.model.local_days import QUARTER
from desktop.model.reading_log import Arrived, Decided, Kept, ReadingLog

BERLIN = ZoneInfo("Europe/Berlin")


def quarter(written: str, zone: dt.tzinfo = dt.UTC) -> int:
    """Return the quarter of an hour of a written time: 2025-10-26 02:30, +1 for the second one."""
    fold = written.endswith("+1")
    at = dt.datetime.fromisoformat(written.removesuffix("+1")).replace(tzinfo=zone, fold=fold)
    return int(at.timestamp()) // QUARTER


def log(
    arrived: Iterable[tuple[str, int, int]] = (),
    decided: Iterable[tuple[str, int, int]] = (),
    zone: dt.tzinfo = dt.UTC,
) -> ReadingLog:
    """Return a log of what came (papers, waiting) and was decided (papers, one by one)."""
    return ReadingLog(
        tuple(sorted(Arrived(quarter(at, zone), *counts) for at, *counts in arrived)),
        tuple(sorted(Decided(quarter(at, zone), *counts) for at, *counts in decided)),
        Kept("", 0, 0),
        (),
        (),
    )
