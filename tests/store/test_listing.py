from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.model.query import Key, Order, Place, Shelf, Sort
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from tests.others import run_program
from tests.store.conftest import Add

LOOK = """
import sys
from pathlib import Path
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.store.library import Library
with Library(Path(sys.argv[1])).looking() as listing:
    found = listing.rows(listing.ids(Place(Shelf.INBOX)))
assert [row.title for row in found] == ["Tides in Teacups", "Moss Remembers", "Kites at Night"]
assert "peewee" not in sys.modules
"""
FIRST = """
import sys
from pathlib import Path
from desktop.model.query import Place, Shelf, Sort
from desktop.store.library import Library
with Library(Path(sys.argv[1])).looking() as listing:
    first = listing.found(Place(Shelf.INBOX), Sort.ADDED)
    assert "desktop.model.display_text" not in sys.modules
    assert [row.title for row in first.rows] == [r"Sorting in $O(n \\log n)$"]
    assert [row.title for row in listing.rows(first.ids)] == ["Sorting in O(n log n)"]
    assert listing.found(Place(Shelf.INBOX), Sort.ADDED).rows[0].title == "Sorting in O(n log n)"
"""
NOTE = """
import sys
from pathlib import Path
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
with library.open():
    library.notes.save(1, "new")
"""


def test_the_list_comes_without_peewee(library: Library, add: Add) -> None:
    add()

    run_program(LOOK, library.folder)


def test_the_first_lines_do_not_wait_for_tex_to_be_read(library: Library, add: Add) -> None:
    add(Facts(r"Sorting in $O(n \log n)$"))

    run_program(FIRST, library.folder)


def test_looking_sees_what_those_who_write_have_written(library: Library, add: Add) -> None:
    ids = add()
    with library.looking() as listing:
        before = listing.revision()
        assert [row.has_note for row in listing.rows(ids)] == [False, False, False]

    run_program(NOTE, library.folder)

    with library.looking() as listing:
        assert listing.revision() > before
        assert [row.has_note for row in listing.rows(ids)] == [True, False, False]


@pytest.mark.parametrize("sort", list(Sort))
@pytest.mark.parametrize("shelf", list(Shelf))
def test_every_place_can_be_shown_in_every_order(
    library: Library, add: Add, shelf: Shelf, sort: Sort
) -> None:
    ids = add()
    with library.open():
        library.marks.set_status(ids[1:], Status.LATER)
        library.marks.tag(ids, "sea")
        there = {Shelf.ALL: ids, Shelf.NEW: ids, Shelf.INBOX: ids[:1], Shelf.LATER: ids[1:]}.get(
            shelf, []
        )

    with library.looking() as listing:
        assert sorted(listing.ids(Place(shelf), sort)) == there
        assert sorted(listing.ids(Place(shelf, tag="Sea"), sort)) == there
        assert sorted(listing.there(Place(shelf, tag="Sea"))) == there
        assert listing.ids(Place(shelf, tag="none"), sort) == []
        assert listing.ids(Place(shelf, digest=1), sort) == []


@pytest.mark.parametrize("sort", [one for one in Sort if one is not Sort.RELEVANCE])
def test_every_key_goes_both_ways_and_what_lacks_it_comes_last(
    library: Library, add: Add, sort: Sort
) -> None:
    """The first two papers have everything, the first most of it; the third has nothing."""
    ids = add(
        Facts("Aardvarks", authors=("Ada",), published="2025-01-02", upvotes=9, comments=9),
        Facts("Bees", authors=("Bo",), published="2025-01-01", upvotes=1, comments=1),
        Facts("Zebras"),
    )
    with library.open():
        for number, paper in enumerate(ids[1::-1]):
            name, day = f"Digest {number}", f"2025-01-0{number + 1}"
            with library.history.step(Act.IMPORT, name):
                entry = DigestEntry(name, name, "text", day, False, name)
                seen = [Seen(one, 0, None, None) for one in ids[: 2 - number]]
                library.arrivals.sight(library.arrivals.digest(entry), seen)
            library.marks.tag([paper], f"{'ba'[number]} tag")
            library.marks.set_rating([paper], number + 1)
            library.notes.save(paper, "note")
        library.marks.set_star(ids[:1], True)
        library.marks.set_status(ids[1:2], Status.DONE)
        library.marks.set_status(ids[2:], Status.SKIPPED)
    with library.looking() as listing:
        natural = listing.ids(Place(), Order(Key(sort), Key(Sort.TITLE)))
        turned = listing.ids(Place(), Order(Key(sort, backwards=True), Key(Sort.TITLE)))

    lacking = {
        Sort.ADDED: ([1, 2, 3], [1, 2, 3]),
        Sort.DECIDED: ([3, 2, 1], [2, 3, 1]),
        Sort.STARRED: ([1, 2, 3], [2, 3, 1]),
        Sort.NOTE: ([1, 2, 3], [2, 1, 3]),
    }
    whole = {Sort.TITLE, Sort.STATUS, Sort.SEEN}
    expected = ([1, 2, 3], [3, 2, 1] if sort in whole else [2, 1, 3])
    assert (natural, turned) == lacking.get(sort, expected)


def test_the_first_lines_come_along_with_the_papers(library: Library, add: Add) -> None:
    ids = add()
    with library.looking() as listing:
        found = listing.found(Place(Shelf.INBOX), Sort.ADDED)
        assert sorted(found.ids) == sorted(ids)
        assert list(found.rows) == listing.rows(found.ids)
        assert listing.found(Place(Shelf.BIN), Sort.ADDED).rows == ()


def test_a_line_shows_no_tex_and_the_library_keeps_it(library: Library) -> None:
    facts = Facts(r"Sorting in $O(n \log n)$", r"We sort $n$ socks of R\"ossler.")
    with library.history.step(Act.IMPORT, "tex"):
        ids = library.arrivals.add([facts])

    with library.looking() as listing:
        (row,) = listing.rows(ids)
    (paper,) = library.papers.get(ids)

    assert (row.title, row.gist) == ("Sorting in O(n log n)", "We sort n socks of Rössler.")
    assert paper.facts == facts


def test_what_came_since_yesterday_began_is_new(tmp_path: Path) -> None:
    now = [dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)]
    library = Library(tmp_path / "slow", clock=lambda: now[0])
    for hours in (0, 48, 3):
        now[0] += dt.timedelta(hours=hours)
        with library.open(), library.history.step(Act.IMPORT, "x"):
            library.arrivals.add([Facts(f"Paper {now[0]}")])

    with library.looking() as listing:
        assert sorted(listing.there(Place(Shelf.NEW))) == [2, 3]
    now[0] += dt.timedelta(days=2)
    with library.open():
        assert library.shelves.counts().shelves[Shelf.NEW] == 0
    library.close()


def test_an_author_has_a_place(library: Library, add: Add) -> None:
    add()

    with library.looking() as listing:
        assert listing.ids(Place(author="Bo Reed")) == [1]
        assert listing.ids(Place(Shelf.DONE, author="Bo Reed")) == []
        assert listing.ids(Place(author="bo")) == []
