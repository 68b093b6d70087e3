"""The session: questions, changes, other programs, crashes of its helpers."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts, Paper
from desktop.model.query import Found, Place, Shelf, Sort
from desktop.model.row import Status
from desktop.model.step import Act, Change, Step
from desktop.services.drafting import Drafts, NoteDraft
from desktop.store.library import Library
from desktop.ui.session import Session

FACTS = (
    Facts(title="Tides in Teacups", abstract="Rössler tides."),
    Facts(title="Moss Remembers", abstract="A diary of moss."),
)


def add(library: Library) -> Change:
    with library.history.step(Act.IMPORT, "test", 2) as record:
        library.arrivals.add(FACTS)
    return record.result


def filled(session: Session, qtbot: QtBot) -> list[int]:
    with qtbot.waitSignals([session.changed, session.indexed]):
        session.edit(add)
    return found(session, qtbot, "", Place(Shelf.ALL))


def found(session: Session, qtbot: QtBot, text: str, place: Place | None = None) -> list[int]:
    answers: list[Found] = []
    session.find(text, place or Place(Shelf.ALL), Sort.ADDED, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return list(answers[0].ids)


def test_a_change_is_told_searchable_and_undone(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    assert len(ids) == 2
    qtbot.waitUntil(lambda: found(session, qtbot, "Rossler") == [ids[0]])
    with qtbot.waitSignal(session.history_moved, check_params_cb=_can_redo):
        session.undo()
    assert found(session, qtbot, "") == []
    with qtbot.waitSignal(session.changed) as told:
        session.redo()
    assert told.args[0].papers == frozenset(ids)
    assert found(session, qtbot, "") == ids


def _can_redo(_undo: Step | None, redo: Step | None) -> bool:
    return redo is not None


def test_where_undo_leads_is_told_when_all_is_written(session: Session, qtbot: QtBot) -> None:
    """An answer from before a change would tell that there is nothing to take back."""
    filled(session, qtbot)
    told: list[Step | None] = []
    with qtbot.waitSignal(session.changing):
        session.edit(lambda library: library.marks.save_search("mine", "moss"))
    session.history_moved.connect(lambda undo, _redo: told.append(undo))
    session.look_around()
    qtbot.waitUntil(lambda: bool(told))

    assert told[0] is not None
    assert told[0].act is Act.SAVE_SEARCH


def test_quick_changes_keep_their_order(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    for status in (Status.LATER, Status.DONE, Status.SKIPPED, Status.READING):
        session.set_status(ids[:1], status)
    with qtbot.waitSignal(session.history_moved, check_params_cb=_can_redo):
        session.undo()
    papers: list[Paper | None] = []
    session.paper(ids[0], papers.append)
    qtbot.waitUntil(lambda: bool(papers))
    assert papers[0] is not None
    assert papers[0].marks.status is Status.SKIPPED


def test_the_newest_question_is_answered_and_no_other(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    answers: list[str] = []
    for text in ("m", "mo", "mos", "moss"):
        session.find(
            text, Place(Shelf.ALL), Sort.RELEVANCE, lambda got: answers.append(got.query.text)
        )
    qtbot.waitUntil(lambda: answers == ["moss"])
    assert found(session, qtbot, "moss") == ids[1:]


def test_what_another_program_changes_is_noticed(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    other = Library(session.folder)
    from_outside = qtbot.waitSignal(
        session.changed, check_params_cb=lambda change: change.step is None
    )
    with from_outside, other.open():
        other.marks.set_star(ids, starred=True)
    assert found(session, qtbot, "", Place(Shelf.STARRED)) == ids


def test_marks_tags_and_searches_pass_through(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    session.set_star(ids, starred=True)
    session.set_rating(ids, 4)
    session.tag(ids, "moss")
    session.untag(ids[1:], "moss")
    session.edit(lambda library: library.marks.save_search("mine", "moss"))
    session.delete(ids[1:])
    session.restore(ids[1:])
    session.delete(ids[1:])
    counts: list[object] = []
    qtbot.waitUntil(lambda: found(session, qtbot, "", Place(Shelf.BIN)) == ids[1:])
    session.counts(counts.append)
    qtbot.waitUntil(lambda: bool(counts))
    assert [(tag.name, tag.papers) for tag in counts[0].tags] == [("moss", 1)]  # type: ignore[attr-defined]
    assert counts[0].searches == (("mine", "moss"),)  # type: ignore[attr-defined]
    with qtbot.waitSignal(session.changed):
        session.edit(lambda library: library.marks.forget_search("mine"))


def test_a_note_is_saved_and_its_draft_goes(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    papers: list[Paper | None] = []
    session.paper(ids[0], papers.append)
    qtbot.waitUntil(lambda: bool(papers))
    assert papers[0] is not None
    draft = NoteDraft(ids[0], papers[0].uid, "A thought.")
    drafts, saved = Drafts(session.folder), []
    session.keep_draft(draft)
    qtbot.waitUntil(lambda: drafts.left() == [draft])
    session.save_note(draft, "stay", lambda: saved.append(True))
    qtbot.waitUntil(lambda: saved == [True] and drafts.left() == [])
    versions: list[object] = []
    session.read(lambda library: library.notes.versions(ids[0]), versions.extend)
    qtbot.waitUntil(lambda: len(versions) == 1)
    qtbot.waitUntil(lambda: found(session, qtbot, "thought") == ids[:1])


def test_a_draft_that_a_crash_left_becomes_a_note(
    qapp: object, tmp_path: Path, qtbot: QtBot
) -> None:
    library = Library(tmp_path / "library")
    with library.open():
        add(library)
        paper = library.papers.get([1])[0]
    Drafts(library.folder).keep(NoteDraft(1, paper.uid, "Typed before the crash."))
    session = Session(library)
    try:
        with qtbot.waitSignal(session.recovered) as told:
            session.start()
        assert told.args == [[1]]
        qtbot.waitUntil(lambda: found(session, qtbot, "crash") == [1])
    finally:
        session.close()


def test_a_killed_search_process_is_started_again(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    assert found(session, qtbot, "moss") == ids[1:]
    for number in range(2):
        answers: list[Found] = []
        _kill("carrel-search")
        session.find("moss", Place(Shelf.ALL), Sort.ADDED, answers.append)
        qtbot.waitUntil(lambda answers=answers: bool(answers))
        assert list(answers[0].ids) == ids[1:], number


def test_a_killed_index_process_is_started_again(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    _kill("carrel-index")
    session.tag(ids[:1], "teapot")
    session.edit(lambda library: library.notes.save(ids[0], "kettle"))
    qtbot.waitUntil(lambda: found(session, qtbot, "kettle") == ids[:1])


def _kill(name: str) -> None:
    for process in multiprocessing.active_children():
        if process.name == name:
            process.kill()
            process.join()


def test_rebuilding_the_index_finds_everything_again(session: Session, qtbot: QtBot) -> None:
    ids = filled(session, qtbot)
    with qtbot.waitSignal(session.index_left, check_params_cb=lambda left: left == 0):
        session.rebuild_index()
    qtbot.waitUntil(lambda: found(session, qtbot, "moss") == ids[1:])
