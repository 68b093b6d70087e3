"""What an empty list says."""

from __future__ import annotations

import pytest

from desktop.model.query import Found, Place, Shelf
from desktop.model.query_text import parse
from desktop.model.relaxing import Dropped, Relaxing
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


def test_it_says_which_part_has_none_and_what_would_find_something() -> None:
    dropped = (Dropped("zebra", "moss", 12, 0), Dropped("moss", "zebra", 0, 40))
    relaxing = Relaxing(0, ("moss zebra is:deleted ", 1), dropped)
    found = Found((), parse("moss zebra"))

    blank = no_hits(found, Place(Shelf.LATER), "Later", 0, relaxing)

    assert "No paper there answers to zebra." in blank.hint
    assert blank.queries == (
        ("Without zebra: 12 papers", "moss"),
        ("In the bin: 1 paper", "moss zebra is:deleted "),
    )
    assert [wish for _, wish in blank.offers] == [Wish.CLEAR]
    blank = no_hits(found, Place(Shelf.LATER), "Later", 0, Relaxing(everywhere=3))
    assert blank.offers[0] == ("Search all papers (3)", Wish.EVERYWHERE)
    assert blank.queries == ()
