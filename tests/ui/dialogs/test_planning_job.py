from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.model.dates import PartialDate
from desktop.services.importing import plan
from desktop.store.library import Library
from desktop.ui.dialogs import planning_job
from desktop.ui.dialogs.import_entry import Entry, Stage
from desktop.ui.dialogs.planning_job import asking, dated_files, joined, read_keys, told_files
from desktop.ui.dialogs.reading_job import read_file
from desktop.ui.jobs import Task


def test_only_files_that_are_read_are_planned(
    library: Library, write_digest: Callable[..., Path]
) -> None:
    path = write_digest("a.txt", ["Herons", "Otters"], page="Oct 31", date="Nov 2")
    read = read_file(Entry(5, "a.txt", path), lambda _done, _expected: None, lambda: False)
    entries = [
        Entry(3, "gone.txt", Path("gone.txt"), Stage.UNREADABLE),
        Entry(5, "a.txt", path, Stage.READ, read=read, given=PartialDate(2019, 10, 31)),
        Entry(7, "later.txt", Path("later.txt")),
    ]
    files = dated_files(told_files(entries), dt.date(2026, 1, 1))
    with library.open():
        planned = joined(read_keys(entries), plan(library, files))

    assert [file.date for file in files] == ["2019-10-31"]
    assert list(planned.plans) == [5]
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
