"""Where new papers arrive: with tags and a status, in the step that brings them."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.services.importing import Arrival, commit
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made


def test_new_papers_arrive_where_the_person_says_in_the_same_step(library: Library) -> None:
    commit(library, [made(TEA)])

    summary = commit(library, [made(TEA, SOCKS)], arrival=Arrival(Status.LATER, ("wool",)))

    with library.open():
        marks = [paper.marks for paper in library.papers.get(summary.papers)]
        assert [(mark.status, mark.tags) for mark in marks] == [
            (Status.INBOX, ()),
            (Status.LATER, ("wool",)),
        ]
        assert library.history.undo().step == dataclasses.replace(summary.change.step, undone=True)
        assert library.shelves.everything() == {1}
        assert library.shelves.counts().tags == ()
        library.history.redo()
        assert library.papers.get([2])[0].marks.tags == ("wool",)


def test_a_tag_without_a_name_stops_an_import(library: Library) -> None:
    with pytest.raises(UsageProblem):
        commit(library, [made(TEA)], arrival=Arrival(tags=("#",)))

    with library.open():
        assert library.shelves.everything() == set()
