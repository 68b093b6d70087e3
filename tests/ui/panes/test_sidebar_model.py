"""The lines of the sidebar as Qt sees them: they come and go, the others stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.model.counts import DigestCount
from desktop.model.query import Place
from desktop.ui.panes.sidebar_entry import Entry, Period
from desktop.ui.panes.sidebar_model import SidebarModel, entry_at


def line(name: str, count: int = 0, *children: Entry) -> Entry:
    return Entry(name, name.title(), Place(tag=name), count=count, children=children)


@pytest.fixture
def model(qtbot: QtBot, qtmodeltester: ModelTester) -> SidebarModel:
    model = SidebarModel()
    qtmodeltester.check(model)
    model.show([line("a"), Entry("b", "B", children=(line("c"), line("d")))])
    return model


def keys(model: SidebarModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    found = [entry_at(model.index(row, 0, parent)) for row in range(model.rowCount(parent))]
    return [entry.key for entry in found if entry]


def test_lines_and_those_below_them_are_there(model: SidebarModel) -> None:
    assert keys(model) == ["a", "b"]
    assert keys(model, model.index_of("b")) == ["c", "d"]
    assert model.foldable() == ["b"]
    assert not model.index_of("zebra").isValid()
    assert entry_at(QModelIndex()) is None


def test_a_known_line_changes_in_its_place(model: SidebarModel) -> None:
    kept = QPersistentModelIndex(model.index_of("d"))
    model.show([line("a", 5), Entry("b", "B", children=(line("d", 7),))])

    entry = entry_at(kept)
    assert entry is not None
    assert entry.count == 7
    assert kept.row() == 0
    assert not model.index_of("c").isValid()


def test_lines_that_stay_as_they_are_say_nothing(model: SidebarModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsInserted):
        model.show([line("a"), Entry("b", "B", children=(line("c"), line("d")))])


def test_days_of_a_month_are_made_when_it_is_unfolded(qapp: QApplication) -> None:
    model = SidebarModel()  # not the one whose every line is looked at
    days = tuple(DigestCount(day, "Daily", f"2024-10-{day:02}", 70, 1) for day in (3, 2, 1))
    month = Entry("m", "Oct 2024", Period("2024-10"), digests=days)
    model.show([line("a"), month])

    folded = model.index_of("m")
    assert model.hasChildren(folded)
    assert model.rowCount(folded) == 0
    assert model.canFetchMore(folded)

    model.fetchMore(folded)
    assert keys(model, folded) == ["digest:3", "digest:2", "digest:1"]
    assert not model.canFetchMore(folded)

    model.show([line("a"), replace(month, digests=days[1:])])
    assert keys(model, model.index_of("m")) == ["digest:2", "digest:1"]
    model.show([line("a")])
    assert not model.index_of("digest:2").isValid()
    model.show([line("a"), month])
    assert model.canFetchMore(model.index_of("m"))


def test_lines_may_change_places_and_come_between(model: SidebarModel) -> None:
    model.show([Entry("b", "B", children=(line("d"), line("e"), line("c"))), line("a")])

    assert keys(model) == ["b", "a"]
    assert keys(model, model.index_of("b")) == ["d", "e", "c"]
    model.show([])
    assert keys(model) == []


def test_headings_cannot_be_chosen(model: SidebarModel) -> None:
    assert not model.index_of("b").flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index_of("a").flags() & Qt.ItemFlag.ItemIsSelectable


def test_tips_show_what_they_hold_as_text(model: SidebarModel) -> None:
    model.show([Entry("a", "A", tip="<b>bold</b> & more")])

    tip = model.index_of("a").data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; more" in tip


def test_the_count_is_spoken(model: SidebarModel) -> None:
    model.show([Entry("a", "31 Oct", Place(digest=1), detail="Morning papers", count=1)])

    spoken = model.index_of("a").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "31 Oct, Morning papers, 1 paper"
