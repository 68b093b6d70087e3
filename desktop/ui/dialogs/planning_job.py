"""Planning and writing for the import dialog, as jobs that any thread may do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from desktop.model.dates import PartialDate
from desktop.services import importing
from desktop.services.importing import Arrival, FilePlan, Made, Planned, Summary
from desktop.services.planning import Heard
from desktop.services.reading import Dated, Reading, dated
from desktop.ui.dialogs.import_entry import Entry
from desktop.ui.dialogs.paper_lines import HearingTask, PaperLine, line_of_planned
from desktop.ui.dialogs.reading_job import spare_garbage_collector
from desktop.ui.dialogs.ticks import Overview, Ticks, overview
from desktop.ui.jobs import Task
from desktop.ui.session import Session

Told = tuple[Reading, PartialDate | None]  # what was read, and the date that the person states


@dataclass(frozen=True, slots=True)
class PlannedFiles:
    """The plans of files by their keys, the lines of their papers, and what they come to together.

    `revision` is that of the library which they were compared with.
    """

    plans: Mapping[int, FilePlan]
    lines: Mapping[int, list[PaperLine]]
    overview: Overview
    revision: int

    def of(self, entries: Iterable[Entry]) -> Made | list[Dated]:
        """Return what is to be written of some files: their plans if these are of nothing else."""
        keys = [entry.key for entry in entries]
        plans = [self.plans[key] for key in keys]
        if keys == [key for key, plan in self.plans.items() if plan.papers]:
            return Made(plans, self.revision)
        return [plan.dated for plan in plans]


def run_planning(
    session: Session,
    task: HearingTask,
    read: Sequence[Entry],
    done: Callable[[PlannedFiles], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Compare files that are read with the library, in the background."""
    told = {one.key: (one.read.reading, one.given) for one in read if one.read}
    today = session.today()
    session.run_read(
        task,
        lambda library, _: plan_files(partial(importing.made, library), task, told, today),
        done,
        failed,
    )


def plan_files(
    compare: Callable[[list[Dated], Callable[[], bool], Heard], Made],
    task: HearingTask,
    told: Mapping[int, Told],
    today: dt.date,
) -> PlannedFiles:
    """Compare files, given by their keys, with the library, telling of papers meanwhile."""
    files = [dated(reading, given, today) for reading, given in told.values()]
    key_of = {id(one): key for key, one in zip(told, files, strict=True)}
    total = sum(len(one.drafts) for one in files)

    def heard(file: Dated, done: int, planned: Sequence[Planned]) -> None:
        key = key_of[id(file)]
        for one in planned:
            task.hear(key, line_of_planned(one))
        task.report(done, total + 1)

    made = compare(files, asking(task), heard)
    by_key = dict(zip(told, made.plans, strict=True))
    lines = {key: list(map(line_of_planned, plan.papers)) for key, plan in by_key.items()}
    spare_garbage_collector()
    return PlannedFiles(by_key, lines, overview(by_key), made.revision)


def chosen(entries: Iterable[Entry], ticks: Ticks) -> tuple[list[Entry], list[frozenset[int]]]:
    """Return the files with papers to be written, and the places that are not ticked in each."""
    files = [
        entry
        for entry in entries
        if entry.plan and len(entry.plan.papers) > ticks.unwanted_count(entry.key)
    ]
    unticked = ticks.unwanted()
    return files, [unticked.get(entry.key, frozenset()) for entry in files]


def write_files(
    write: Callable[..., Summary],
    task: Task,
    told: Made | list[Dated],
    unwanted: Sequence[frozenset[int]],
    arrival: Arrival,
) -> Summary:
    """Write files in one step, telling how far that is."""
    files = [plan.dated for plan in told.plans] if isinstance(told, Made) else told
    total = sum(len(one.drafts) for one in files)
    return write(told, unwanted, asking(task), arrival, lambda done: task.report(done, total + 1))


def asking(task: Task) -> Callable[[], bool]:
    """Return what tells whether a task is cancelled; that is asked often while much is made."""

    def is_cancelled() -> bool:
        spare_garbage_collector()
        return task.is_cancelled()

    return is_cancelled
