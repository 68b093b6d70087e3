"""How what a query finds is spread, with all the choices that there are."""

from __future__ import annotations

import pytest

from desktop.index.search_index import SearchIndex
from desktop.model.query import Place
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.services.indexing import catch_up
from desktop.services.spreading import spread, without_dates, without_states
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made


def test_states_and_years_are_counted_as_if_none_was_chosen(
    library: Library, index: SearchIndex
) -> None:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.marks.set_status([2], Status.DONE)
        library.marks.set_star([2, 3], starred=True)
        library.marks.set_rating([3], 4)
        library.notes.save(2, "Ask about smell.")
    catch_up(library, index)

    found = spread(library, index, "is:done after:1999 ", Place())
    assert found.papers == 0
    found = spread(library, index, "is:done ", Place())
    assert (found.papers, found.starred, found.noted, found.rated) == (1, 1, 1, 0)
    assert found.facets.states == ((Status.INBOX, 2), (Status.DONE, 1))
    found = spread(library, index, "date:2023 ", Place())
    assert found.papers == 0
    assert found.facets.years == ((2024, 1),)
    found = spread(library, index, "", Place())
    assert (found.papers, found.starred, found.rated) == (3, 2, 1)


@pytest.mark.parametrize(
    ("text", "timeless", "stateless"),
    [
        ("moss", "moss", "moss"),
        ("moss after:2024 before:2025 is:done", "moss is:done", "moss after:2024 before:2025"),
        ("-is:done is:starred is:LATER", "-is:done is:starred is:LATER", "-is:done is:starred"),
    ],
)
def test_what_is_chosen_is_left_out(text: str, timeless: str, stateless: str) -> None:
    assert without_dates(text) == timeless
    assert without_states(text) == stateless
