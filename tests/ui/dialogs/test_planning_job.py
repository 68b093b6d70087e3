from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from desktop.model.dates import PartialDate
from desktop.services import importing
from desktop.services.importing import Arrival, Made, Verdict
from desktop.store.library import Library
from desktop.ui.dialogs import paper_lines, planning_job
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.paper_lines import HearingTask, PaperLine
from desktop.ui.dialogs.planning_job import asking, plan_files, write_files
from desktop.ui.dialogs.reading_job import read_file
from desktop.ui.jobs import Task


def test_only_files_that_are_read_are_planned(
    qapp: object,
    library: Library,
    write_digest: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paper_lines, "_LOT_EVERY", 0)
    monkeypatch.setattr(paper_lines, "_FIRST_AFTER", 0)
    path = write_digest("a.txt", ["Herons", "Otters"], page="Oct 31", date="Nov 2")
    read = read_file(Entry(5, "a.txt", path), lambda _done, _expected: None, lambda: False)
    entries = [
        Entry(3, "gone.txt", Path("gone.txt"), Stage.UNREADABLE),
        Entry(5, "a.txt", path, Stage.READ, read=read, given=PartialDate(2019, 10, 31)),
        Entry(7, "later.txt", Path("later.txt")),
    ]
    heard: list[tuple[int, list[PaperLine]]] = []
    task = HearingTask()
    task.heard.connect(lambda key, lines: heard.append((key, lines)))
    told = {one.key: (one.read.reading, one.given) for one in entries if one.read}
    with library.open():
        planned = plan_files(partial(importing.made, library), task, told, dt.date(2026, 1, 1))
        summary = write_files(
            partial(importing.commit, library),
            task,
            planned.of(entries[1:2]),
            [frozenset()],
            Arrival(),
        )

    assert [plan.dated.date for plan in planned.plans.values()] == ["2019-10-31"]
    assert list(planned.plans) == [5]
    assert [key for key, _ in heard] == [5] * len(heard)
    assert [line for _, lines in heard for line in lines] == planned.lines[5]
    assert [line.verdict for line in planned.lines[5]] == [Verdict.ADDED] * 2
    assert len(summary.papers) == 2
    assert planned.plans[5].papers[0].after.published == "2018-11-02"
    assert len(planned.overview.places_of) == 2


def test_whether_it_is_cancelled_is_asked_while_much_is_made(
    qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[bool] = []
    monkeypatch.setattr(planning_job, "spare_garbage_collector", lambda: looked.append(True))
    task = Task()
    is_cancelled = asking(task)
    assert not is_cancelled()
    task.cancel()
    assert is_cancelled()
    assert len(looked) == 2


def test_plans_of_some_files_among_others_are_made_again(
    qapp: object, library: Library, write_digest: Callable[..., Path]
) -> None:
    entries = []
    for key, title in enumerate(("Herons", "Otters")):
        entry = Entry(key, title, write_digest(f"{title}.txt", [title]))
        read = read_file(entry, lambda _done, _expected: None, lambda: False)
        entries.append(replace(entry, read=read))
    told = {one.key: (one.read.reading, None) for one in entries if one.read}
    with library.open():
        planned = plan_files(
            partial(importing.made, library), HearingTask(), told, dt.date(2026, 1, 1)
        )

    assert isinstance(planned.of(entries), Made)
    assert planned.of(entries[1:]) == [planned.plans[1].dated]
