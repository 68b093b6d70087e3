from __future__ import annotations

import datetime as dt
import threading
from pathlib import Path

import pytest
from peewee import IntegrityError

from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store import history
from desktop.store.bookkeeping import SpanRow, StepRow, TouchRow
from desktop.store.history import Record, timestamp
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.others import halted, run_program
from tests.store.conftest import MOSS, TIDES, Add, step_of
from tests.store.dumping import dump

STAR = """
import sys
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open():
    library.marks.set_star([2], starred=True)
"""
DIE_IN_A_STEP = """
from pathlib import Path
from desktop.model.step import Act
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open(), library.history.step(Act.DELETE):
    library.marks.delete([1])
    halt()
"""


def test_moments_are_told_in_utc_to_the_millisecond() -> None:
    zone = dt.timezone(dt.timedelta(hours=2))
    moment = dt.datetime(2025, 10, 31, 1, 2, 3, 999_999, zone)

    assert timestamp(moment) == "2025-10-30T23:02:03.999Z"


def test_undo_and_redo_go_step_by_step(library: Library, add: Add) -> None:
    states = [dump(library)]
    ids = add()
    states.append(dump(library))
    with library.open():
        library.marks.set_status(ids, Status.LATER)
        states.append(dump(library))
        library.marks.tag(ids[:2], "tides")
        states.append(dump(library))

        assert [step_of(library.history.undo()) for _ in range(4)] == [
            "tag",
            "status",
            "import",
            "",
        ]
        assert dump(library) == states[0]
        for state, act in zip(states[1:], ("import", "status", "tag"), strict=True):
            assert step_of(library.history.redo()) == act
            assert dump(library) == state
        assert library.history.redo().is_nothing


def test_a_change_says_which_papers_and_which_revision(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        before = library.history.revision()
        change = library.marks.set_star(ids[:2], starred=True)
        undone = library.history.undo()

        assert change.papers == undone.papers == frozenset(ids[:2])
        assert (change.revision, undone.revision) == (before + 1, before + 2)
        assert change.step is not None
        assert (change.step.count, change.step.undone) == (2, False)
        assert undone.step is not None
        assert undone.step.undone
        assert library.history.revision() == before + 2


def test_the_next_steps_are_known_before_they_are_gone(library: Library, add: Add) -> None:
    with library.open():
        assert library.history.next_undo() is None
        assert library.history.next_redo() is None
        add()
        library.marks.set_star([1], starred=True)
        library.history.undo()

        undo, redo = library.history.next_undo(), library.history.next_redo()
        assert undo is not None
        assert redo is not None
        assert (undo.act, redo.act) == (Act.IMPORT, Act.STAR)
        assert [step.act for step in library.history.steps(1)] == [Act.STAR]
        assert [step.act for step in library.history.steps(9)] == [Act.STAR, Act.IMPORT]


def test_a_step_that_changes_nothing_writes_nothing(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_star(ids, starred=True)
        before = dump(library), library.history.revision(), written()
        nothing = [
            library.marks.set_star(ids, starred=True),
            library.marks.set_status(ids, Status.INBOX),
            library.marks.set_rating(ids, None),
            library.marks.restore(ids),
            library.marks.set_star([999], starred=False),
            library.marks.tag([999], "nobody"),
            library.marks.untag(ids, "nobody"),
            library.marks.forget_search("nobody"),
            library.notes.save(ids[0], " \n"),
        ]

        assert all(change.is_nothing for change in nothing)
        assert {change.revision for change in nothing} == {before[1]}
        assert (dump(library), library.history.revision(), written()) == before


def written() -> list[tuple[object, ...]]:
    """Return what only SQLite itself counts: numbers given out, steps made."""
    return fetch(database.obj, "SELECT * FROM sqlite_sequence ORDER BY name")


def test_a_step_that_changes_nothing_keeps_the_road_to_redo_open(
    library: Library, add: Add
) -> None:
    ids = add()
    with library.open():
        library.marks.set_star(ids, starred=True)
        library.history.undo()
        library.marks.set_rating(ids, None)

        assert step_of(library.history.redo()) == "star"


def test_a_new_step_closes_the_road_to_redo(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_star(ids, starred=True)
        library.marks.set_rating(ids, 3)
        library.history.undo()
        library.history.undo()
        library.marks.set_rating(ids, 5)

        assert library.history.next_redo() is None
        assert library.history.redo().is_nothing
        kept = {row.step for table in (TouchRow, SpanRow) for row in table.select()}
        assert kept == {row.id for row in StepRow.select()}


def test_a_stay_is_one_step_until_something_else_happens(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        for text in ("m", "mo", "mos"):
            library.notes.save(id_, text, stay="a")
        library.marks.set_star([id_], starred=True)
        library.notes.save(id_, "moss", stay="a")
        acts = [step.act for step in library.history.steps(9)]

        assert acts == [Act.NOTE, Act.STAR, Act.NOTE, Act.IMPORT]
        library.history.undo()
        assert library.notes.text(id_) == "mos"
        library.history.undo()
        library.history.undo()
        assert library.notes.text(id_) == ""


def test_a_stay_does_not_go_on_over_a_step_that_was_taken_back(library: Library, add: Add) -> None:
    (id_,) = add(MOSS)
    with library.open():
        library.notes.save(id_, "one", stay="a")
        library.marks.set_star([id_], starred=True)
        library.history.undo()
        library.notes.save(id_, "one two", stay="a")

        assert [step.act for step in library.history.steps(9)] == [Act.NOTE, Act.NOTE, Act.IMPORT]


def test_the_oldest_steps_are_forgotten(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "KEPT_STEPS", 3)
    ids = add()
    with library.open():
        for rating in (1, 2, 3, 4):
            library.marks.set_rating(ids, rating)
            library.marks.set_star(ids, starred=False)  # nothing, and so it pushes nothing out

        assert [step.act for step in library.history.steps(9)] == [Act.RATE] * 3
        assert TouchRow.select().count() == 3 * len(ids)
        while not library.history.undo().is_nothing:
            pass
        assert library.papers.get(ids[:1])[0].marks.rating == 1


def test_a_step_that_fails_leaves_no_trace(library: Library, add: Add) -> None:
    ids = add(*[TIDES] * 6)
    before = dump(library)
    with library.open():
        with pytest.raises(IntegrityError), library.history.step(Act.STAR):
            fetch(database.obj, "UPDATE mark SET starred = 1, rating = paper")

        assert dump(library) == before
        assert library.history.steps(9)[0].act == Act.IMPORT
        library.marks.set_star(ids, starred=True)
        assert library.history.steps(9)[0].act == Act.STAR


def test_a_process_that_dies_in_a_step_leaves_no_trace(library: Library, add: Add) -> None:
    add()
    before = dump(library)
    with halted(DIE_IN_A_STEP, library.folder):
        pass

    assert dump(library) == before
    with library.open():
        assert library.check() == []
        library.marks.set_star([1], starred=True)
        library.history.undo()
    assert dump(library) == before


def test_steps_of_other_programs_are_taken_back_in_their_turn(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        library.marks.set_rating(ids, 4)
        seen = library.history.revision()
        run_program(STAR, library.folder)

        assert library.history.revision() == seen + 1
        assert step_of(library.history.undo()) == "star"
        assert step_of(library.history.undo()) == "rate"


@pytest.mark.parametrize("way", ["undo", "redo"])
def test_undo_never_overtakes_a_step_that_is_just_being_made(
    library: Library, add: Add, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The step to take back is looked for only once no other program can make one."""
    ids = add()
    with library.open():
        library.marks.set_rating(ids, 4)
        if way == "redo":
            library.history.undo()
    waits = threading.Event()
    begin = library._db.begin
    answers = []

    def begin_later(*lock: str) -> None:
        waits.set()
        begin(*lock)

    def travel() -> None:
        with library.open():
            answers.append(step_of(getattr(library.history, way)()))

    thread = threading.Thread(target=travel)
    with library.open(), library.history.step(Act.STAR):
        monkeypatch.setattr(library._db, "begin", begin_later)
        fetch(database.obj, "UPDATE mark SET starred = 1")
        thread.start()
        assert waits.wait(30)
    thread.join(30)

    assert answers == ["star" if way == "undo" else ""]


def test_a_record_has_no_result_before_its_end() -> None:
    with pytest.raises(RuntimeError, match="not ended"):
        _ = Record(Act.STAR, "", 1).result


def test_the_history_outlives_the_program(library: Library, add: Add, tmp_path: Path) -> None:
    empty = dump(library)
    ids = add()
    with library.open():
        library.notes.save(ids[0], "kept")
        full = dump(library)
        library.history.undo()
    library.close()

    again = Library(library.folder)
    with again.open():
        assert step_of(again.history.redo()) == "note"
        assert dump(again) == full
        again.history.undo()
        again.history.undo()
        assert dump(again) == empty
