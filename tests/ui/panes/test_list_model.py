"""Tests of the model of the list: rows come when somebody looks, and only what is true stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.model.row import Row, Status
from desktop.ui.panes import list_speech
from desktop.ui.panes.list_model import NO_HITS, PAGE, Hits, ListModel, Role


def row(number: int, title: str = "", status: Status = Status.INBOX) -> Row:
    return Row(
        id=number,
        title=title or f"Paper {number}",
        byline="2 authors",
        published="2024-10-18",
        status=status,
        starred=False,
        rating=None,
        tags=(),
        has_note=False,
        digests=1,
        gist="What it says.",
    )


class Desk:
    """Takes requests for rows, and answers them when told to."""

    def __init__(self) -> None:
        self.requests: list[tuple[list[int], Callable[[list[Row]], None]]] = []
        self.titles: dict[int, str] = {}
        self.lost: set[int] = set()

    def fetch(self, ids: list[int], done: Callable[[list[Row]], None]) -> None:
        self.requests.append((ids, done))

    def asked(self) -> list[list[int]]:
        return [ids for ids, _done in self.requests]

    def answer(self, number: int = 0) -> None:
        ids, done = self.requests.pop(number)
        done([row(paper, self.titles.get(paper, "")) for paper in ids if paper not in self.lost])


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def model(qapp: QApplication, desk: Desk) -> ListModel:
    return ListModel(desk.fetch)


def title(model: ListModel, line: int) -> str | None:
    answer = model.index(line).data()
    assert answer is None or isinstance(answer, str)
    return answer


def look_at(model: ListModel, desk: Desk, qtbot: QtBot, line: int) -> None:
    """Look at a line until its row has come."""
    title(model, line)
    qtbot.waitUntil(lambda: bool(desk.requests))
    while desk.requests:
        desk.answer()
    assert title(model, line) is not None


def test_it_keeps_the_rules_of_qt(
    model: ListModel, desk: Desk, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model.show([3, 1, 2])
    qtmodeltester.check(model)
    qtbot.waitUntil(lambda: bool(desk.requests))
    desk.answer()
    model.show([3, 4, 2])
    model.show([])
    model.show([7])


def test_ids_and_lines_name_each_other(model: ListModel) -> None:
    model.show([30, 10, 20])
    assert list(model.ids()) == [30, 10, 20]
    assert [model.id_at(line) for line in range(3)] == [30, 10, 20]
    assert [model.row_of(paper) for paper in (30, 10, 20)] == [0, 1, 2]
    assert model.id_at(3) is None
    assert model.id_at(-1) is None
    assert model.row_of(99) is None
    assert model.index(1).data(Role.ID) == 10


def test_a_line_is_blank_until_its_row_comes(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show([1, 2])
    assert title(model, 0) is None
    assert model.index(0).data(Role.ROW) is None
    assert model.index(0).data(Role.HITS) == NO_HITS
    qtbot.waitUntil(lambda: bool(desk.requests))
    with qtbot.waitSignal(model.dataChanged):
        desk.answer()
    assert title(model, 0) == "Paper 1"
    assert model.index(1).data(Role.ROW) == row(2)


def test_what_one_glance_misses_is_one_request_for_a_page(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show(range(1000))
    for line in range(PAGE, PAGE + 10):
        title(model, line)
    assert desk.requests == []
    qtbot.waitUntil(lambda: bool(desk.requests))
    assert desk.asked() == [list(range(PAGE, 2 * PAGE))]


def test_rows_are_asked_for_once(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show([1])
    title(model, 0)
    qtbot.waitUntil(lambda: bool(desk.requests))
    title(model, 0)
    QApplication.processEvents()
    assert desk.asked() == [[1]]


def test_the_next_page_is_fetched_before_it_is_reached(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show(range(1000))
    look_at(model, desk, qtbot, 0)
    title(model, PAGE - 5)
    qtbot.waitUntil(lambda: bool(desk.requests))
    assert desk.asked() == [list(range(PAGE, 2 * PAGE))]


def test_a_changed_paper_keeps_its_old_cell_until_the_new_one_comes(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show([1, 2])
    look_at(model, desk, qtbot, 0)
    desk.titles[1] = "A better title"
    with qtbot.waitSignal(model.dataChanged):
        model.drop([1, 99])
    assert title(model, 0) == "Paper 1"
    qtbot.waitUntil(lambda: bool(desk.requests))
    assert desk.asked() == [[1]]
    desk.answer()
    assert title(model, 0) == "A better title"


def test_everything_can_be_read_again(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show([1, 2])
    look_at(model, desk, qtbot, 0)
    desk.titles = {1: "One", 2: "Two"}
    model.drop_all()
    assert [title(model, 0), title(model, 1)] == ["Paper 1", "Paper 2"]
    qtbot.waitUntil(lambda: bool(desk.requests))
    desk.answer()
    assert [title(model, 0), title(model, 1)] == ["One", "Two"]


def test_an_answer_from_before_a_change_is_ignored(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show([1])
    title(model, 0)
    qtbot.waitUntil(lambda: bool(desk.requests))
    model.drop([1])
    title(model, 0)
    qtbot.waitUntil(lambda: len(desk.requests) == 2)
    desk.titles[1] = "New"
    desk.answer(1)
    desk.titles[1] = "Old"
    desk.answer(0)
    assert title(model, 0) == "New"


def test_an_answer_for_a_list_that_is_gone_is_ignored(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show([1])
    title(model, 0)
    qtbot.waitUntil(lambda: bool(desk.requests))
    model.show([2])
    with qtbot.assertNotEmitted(model.dataChanged):
        desk.answer()
    model.show([1])
    assert title(model, 0) is None


def test_what_is_still_on_its_way_when_the_list_grows_arrives(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    model.show([1, 2])
    title(model, 0)
    qtbot.waitUntil(lambda: bool(desk.requests))
    model.show([1, 2, 3])
    desk.answer()
    assert title(model, 0) == "Paper 1"


def test_a_paper_without_an_answer_is_not_asked_for_for_ever(
    model: ListModel, desk: Desk, qtbot: QtBot
) -> None:
    desk.lost = {2}
    model.show([1, 2])
    look_at(model, desk, qtbot, 0)
    assert title(model, 1) is None
    QApplication.processEvents()
    assert desk.requests == []
    desk.lost = set()
    model.drop([2])
    look_at(model, desk, qtbot, 1)


def test_memory_is_bounded(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show(range(10_000))
    look_at(model, desk, qtbot, 0)
    for line in range(PAGE, 10_000, PAGE):
        look_at(model, desk, qtbot, line)
    assert title(model, 9_999) is not None
    assert title(model, 0) is None


def test_the_same_list_again_changes_nothing(model: ListModel, qtbot: QtBot) -> None:
    model.show([1, 2, 3])
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.assertNotEmitted(model.rowsInserted),
    ):
        model.show([1, 2, 3])


@pytest.mark.parametrize(
    "after",
    [
        [1, 2, 4, 5],
        [1, 2, 3, 9, 4, 5],
        [1, 2, 9, 8, 4, 5],
        [1, 2, 3, 4, 5, 6],
        [0, 1, 2, 3, 4, 5],
        [1, 2],
        [5],
    ],
)
def test_what_stays_stays_selected(model: ListModel, after: Sequence[int]) -> None:
    model.show([1, 2, 3, 4, 5])
    kept = {paper: QPersistentModelIndex(model.index(model.row_of(paper) or 0)) for paper in (1, 5)}
    selection = QItemSelectionModel(model)
    for index in kept.values():
        selection.select(QModelIndex(index), QItemSelectionModel.SelectionFlag.Select)
    model.show(after)
    assert list(model.ids()) == after
    staying = [paper for paper in (1, 5) if paper in after]
    assert [model.id_at(index.row()) for index in selection.selectedIndexes()] == staying


def test_another_list_is_a_new_start(model: ListModel, qtbot: QtBot) -> None:
    model.show([1, 2, 3])
    with qtbot.waitSignal(model.modelReset):
        model.show([7, 8])
    assert model.rowCount() == 2


def test_hits_are_those_that_are_known(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show([1])
    look_at(model, desk, qtbot, 0)
    known = Hits(title=((0, 5),), gist=((0, 4),))
    with qtbot.waitSignal(model.dataChanged):
        model.find_hits({1: known}.__getitem__)
    assert model.index(0).data(Role.HITS) is known
    with qtbot.waitSignal(model.dataChanged):
        model.touch([1, 99])
    model.find_hits(None)
    assert model.index(0).data(Role.HITS) == NO_HITS


def test_a_row_can_be_heard(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.show([1])
    look_at(model, desk, qtbot, 0)
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == list_speech.spoken(row(1))


def test_rows_that_came_along_are_not_asked_for(model: ListModel, desk: Desk, qtbot: QtBot) -> None:
    model.learn([row(1, "came along"), row(2)])
    model.learn([row(1, "came later")])
    model.show([1, 2])
    assert title(model, 0) == "came along"
    model.drop([1])
    title(model, 0)
    qtbot.waitUntil(lambda: desk.asked() == [[1]])
