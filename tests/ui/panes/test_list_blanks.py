"""What an empty list says."""

from __future__ import annotations

import pytest

from desktop.model.query import Found, Place, Shelf
from desktop.model.query_text import parse
from desktop.ui import icons
from desktop.ui.panes.list_blanks import Blank, Wish, empty_library, empty_place, no_hits


def wishes(blank: Blank) -> list[Wish]:
    return [wish for _, wish in blank.offers]


def every_place() -> list[Place]:
    return [*(Place(shelf) for shelf in Shelf), Place(digest=1), Place(tag="rl")]


def test_every_empty_place_says_why_and_what_to_do() -> None:
    blanks = [empty_place(place) for place in every_place()]

    assert len({blank.what for blank in blanks}) == len(blanks)
    assert len({blank.hint for blank in blanks}) == len(blanks)
    assert {blank.picture for blank in blanks} <= icons.names()


def test_an_empty_library_greets_with_one_clear_action() -> None:
    blank = empty_library()

    assert wishes(blank) == [Wish.IMPORT, Wish.PASTE, Wish.SAMPLE]
    assert blank.picture in icons.names()


@pytest.mark.parametrize(
    ("place", "suggestion", "offered"),
    [
        (Place(Shelf.ALL), "", [Wish.CLEAR]),
        (Place(Shelf.INBOX), "", [Wish.EVERYWHERE, Wish.CLEAR]),
        (Place(Shelf.ALL, tag="rl"), "", [Wish.EVERYWHERE, Wish.CLEAR]),
        (Place(Shelf.INBOX), "wombat", [Wish.RESPELL, Wish.EVERYWHERE, Wish.CLEAR]),
    ],
)
def test_a_vain_search_offers_ways_out(place: Place, suggestion: str, offered: list[Wish]) -> None:
    blank = no_hits(Found((), parse("wombta"), suggestion), place, "the attic", 0)

    assert "wombta" in blank.what
    assert wishes(blank) == offered
    assert ("the attic" in blank.hint) is (place != Place(Shelf.ALL))
    assert ("“wombat”" in blank.hint) is bool(suggestion)
    assert "index" not in blank.hint


def test_papers_that_are_not_indexed_yet_are_mentioned() -> None:
    blank = no_hits(Found((), parse("wombat")), Place(Shelf.ALL), "All papers", 40)

    assert "indexed" in blank.hint


def test_a_query_of_a_thousand_letters_is_shortened() -> None:
    found = Found((), parse("wombat " * 140), "numbat " * 100)
    blank = no_hits(found, Place(Shelf.ALL), "All papers", 0)

    assert len(blank.what) < 100
    assert len(blank.hint) < 300
    assert "…" in blank.what
