"""What planning and writing need of the files of an import, as values that any thread may hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from desktop.model.dates import PartialDate
from desktop.services.importing import FilePlan
from desktop.services.reading import Dated, Reading, dated
from desktop.ui.dialogs.import_entry import Entry
from desktop.ui.dialogs.reading_job import spare_garbage_collector
from desktop.ui.dialogs.ticks import Overview, overview
from desktop.ui.jobs import Task

Told = tuple[Reading, PartialDate | None]  # what was read, and the date that the person states


@dataclass(frozen=True, slots=True)
class PlannedFiles:
    """The plans of files by their keys, and what they come to together."""

    plans: Mapping[int, FilePlan]
    overview: Overview


def read_keys(entries: Iterable[Entry]) -> list[int]:
    """Return the keys of the files that are read."""
    return [entry.key for entry in entries if entry.read]


def told_files(entries: Iterable[Entry]) -> list[Told]:
    """Return what is told of the files that are read."""
    return [(entry.read.reading, entry.given) for entry in entries if entry.read]


def dated_files(files: Iterable[Told], today: dt.date) -> list[Dated]:
    """Give the dates of all files their years."""
    return [dated(reading, given, today) for reading, given in files]


def asking(task: Task) -> Callable[[], bool]:
    """Return what tells whether a task is cancelled; that is asked often while much is made."""

    def is_cancelled() -> bool:
        spare_garbage_collector()
        return task.is_cancelled()

    return is_cancelled


def joined(keys: Iterable[int], plans: Iterable[FilePlan]) -> PlannedFiles:
    """Put plans by the keys of their files and join them."""
    spare_garbage_collector()
    by_key = dict(zip(keys, plans, strict=True))
    return PlannedFiles(by_key, overview(by_key))
