"""Deciding goes on to the next undecided paper, at once and never past the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Act, Change
from desktop.settings import SettingsStore
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.runway import Runway
from desktop.ui.session import Session

PAPERS = 300  # more than are read together


def status_at(papers: ListPane, place: int) -> Status | None:
    rows = [papers.known(paper) for paper in papers.ids()[place : place + 1]]
    return rows[0].status if rows and rows[0] is not None else None


@pytest.fixture
def papers(qapp: object, session: Session, qtbot: QtBot) -> ListPane:
    theme.apply(qapp, theme.Mode.LIGHT)
    pane = ListPane(session)
    qtbot.addWidget(pane)
    pane.resize(340, 300)
    pane.show()

    def work(library: Library) -> Change:
        with library.history.step(Act.IMPORT, "bench") as record:
            library.arrivals.add([Facts(f"Tea, part {one}", "Of tea.") for one in range(PAPERS)])
        return record.result

    with qtbot.waitSignal(session.changed):
        session.edit(work)
    pane.show_place(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: status_at(pane, 0) is Status.INBOX)
    return pane


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def runway(session: Session, papers: ListPane, tmp_path: Path, said: list[str]) -> Runway:
    store = SettingsStore(tmp_path / "settings")

    def say(text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        del action, run
        said.append(text)

    return Runway(session, papers, store, say)


def statuses(session: Session, qtbot: QtBot, papers: list[int]) -> list[Status]:
    rows: list[Status] = []
    session.rows(papers, lambda found: rows.extend(row.status for row in found))
    qtbot.waitUntil(lambda: len(rows) == len(papers))
    return rows


def test_keys_that_come_quickly_are_each_about_the_next_paper(
    runway: Runway, papers: ListPane, session: Session, qtbot: QtBot
) -> None:
    first, second, third, *_ = papers.ids()
    papers.select(first)
    runway.handlers()[Do.DONE]()
    assert papers.current_id() == second
    runway.handlers()[Do.SKIP]()
    assert papers.current_id() == third
    with qtbot.waitSignals([session.changed] * 2):
        runway.handlers()[Do.LATER]()
    qtbot.waitUntil(lambda: status_at(papers, 2) is Status.LATER)
    wanted = [Status.DONE, Status.SKIPPED, Status.LATER]
    qtbot.waitUntil(lambda: statuses(session, qtbot, [first, second, third]) == wanted)


def test_an_inbox_goes_on_though_its_papers_leave(
    runway: Runway, papers: ListPane, qtbot: QtBot
) -> None:
    papers.show_place(Place(Shelf.INBOX))
    first, second, third, *_ = papers.ids()
    qtbot.waitUntil(lambda: papers.place().shelf is Shelf.INBOX)
    papers.select(first)
    runway.handlers()[Do.DONE]()
    runway.handlers()[Do.READING]()
    assert papers.current_id() == third
    qtbot.waitUntil(lambda: papers.count() == PAPERS - 2)
    assert papers.current_id() == third
    assert second not in papers.ids()


def test_decided_papers_are_passed_over_also_far_away(
    runway: Runway, papers: ListPane, session: Session, qtbot: QtBot
) -> None:
    ids = papers.ids()
    papers.select(ids[0])
    session.set_status(ids[2:-1], Status.DONE)
    qtbot.waitUntil(lambda: status_at(papers, 2) is Status.DONE)
    runway.handlers()[Do.DONE]()
    assert papers.current_id() == ids[1]
    runway.handlers()[Do.DONE]()
    qtbot.waitUntil(lambda: papers.current_id() == ids[-1])
    runway.handlers()[Do.DONE]()
    assert papers.current_id() == ids[-1]  # the end is no jump to anywhere


def test_several_papers_are_decided_and_the_list_goes_on_below_them(
    runway: Runway, papers: ListPane
) -> None:
    ids = papers.ids()
    papers.select(ids[0])
    papers.toggle_selected()
    papers.next_paper()
    papers.toggle_selected()
    papers.previous_paper()
    runway.handlers()[Do.DONE]()
    assert papers.selected_ids() == [ids[2]]


def test_the_list_can_stay(runway: Runway, papers: ListPane, said: list[str]) -> None:
    first = papers.ids()[0]
    papers.select(first)
    runway.handlers()[Do.GO_ON]()
    runway.handlers()[Do.DONE]()
    assert papers.current_id() == first
    runway.handlers()[Do.GO_ON]()
    runway.handlers()[Do.DONE]()
    assert papers.current_id() != first
    assert "stays" in said[0]
    assert "goes on" in said[1]


def test_the_next_undecided_paper_is_found_from_the_end_on(
    runway: Runway, papers: ListPane, session: Session, qtbot: QtBot
) -> None:
    ids = papers.ids()
    session.set_status([ids[0], *ids[2:]], Status.DONE)
    qtbot.waitUntil(lambda: status_at(papers, 2) is Status.DONE)
    papers.select(ids[5])
    runway.next_undecided()
    qtbot.waitUntil(lambda: papers.current_id() == ids[1])


def test_undo_brings_the_selection_back(
    runway: Runway, papers: ListPane, session: Session, qtbot: QtBot
) -> None:
    first = papers.ids()[0]
    papers.select(first)
    with qtbot.waitSignal(papers.found):
        runway.handlers()[Do.DONE]()
    assert papers.current_id() != first
    session.undo()
    qtbot.waitUntil(lambda: papers.current_id() == first)


def test_nothing_selected_is_nothing_decided(
    runway: Runway, papers: ListPane, qtbot: QtBot
) -> None:
    papers.show_place(Place(Shelf.BIN))
    qtbot.waitUntil(lambda: papers.count() == 0)
    runway.handlers()[Do.DONE]()
    runway.next_undecided()


def test_what_a_key_does_shows_before_it_is_written(
    runway: Runway, papers: ListPane, session: Session, qtbot: QtBot
) -> None:
    first = papers.ids()[0]
    papers.select(first)
    runway.handlers()[Do.LATER]()
    assert status_at(papers, 0) is Status.LATER
    qtbot.waitUntil(lambda: statuses(session, qtbot, [first]) == [Status.LATER])
    assert status_at(papers, 0) is Status.LATER


def test_after_a_failure_the_list_shows_what_is_true(
    runway: Runway, papers: ListPane, qtbot: QtBot
) -> None:
    runway.assume(papers.ids()[:1], lambda row: row._replace(starred=True))
    runway._on_failed(OSError())
    qtbot.waitUntil(lambda: papers.known(papers.ids()[0]).starred is False)
    runway._on_failed(OSError())
