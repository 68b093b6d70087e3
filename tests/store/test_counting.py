"""Numbers of the sidebar; that they are those of the lists is seen in `test_shelves`."""

from __future__ import annotations

from desktop.model.counts import DigestCount
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from tests.store.conftest import Add


def test_every_paper_counts_where_it_stands_and_the_bin_alone_counts_what_is_in_it(
    library: Library, add: Add
) -> None:
    first, second, third = add()
    with library.open():
        assert library.shelves.counts().shelves[Shelf.INBOX] == 3
        library.marks.set_status([first, third], Status.LATER)
        library.marks.set_star([first, second, third], starred=True)
        for paper in (first, second, third):
            library.notes.save(paper, "seen")
        library.marks.delete([third])
        library.marks.delete([second])
        library.marks.restore([second])

        shelves = library.shelves.counts().shelves

        assert shelves == {shelf: len(library.shelves.ids(Place(shelf))) for shelf in Shelf}
        told = {shelf: count for shelf, count in shelves.items() if count}
    assert told == {
        Shelf.ALL: 2,
        Shelf.INBOX: 1,
        Shelf.LATER: 1,
        Shelf.STARRED: 2,
        Shelf.NOTES: 2,
        Shelf.NEW: 2,
        Shelf.BIN: 1,
    }


def test_a_paper_that_stands_twice_in_a_digest_counts_once(library: Library, add: Add) -> None:
    paper = add()[0]
    with library.open(), library.history.step(Act.IMPORT):
        digest = library.arrivals.digest(
            DigestEntry("Monday", "/", "x", None, date_guessed=False, sha256="m")
        )
        twice = [Seen(paper, 0, None, None), Seen(paper, 1, None, None)]
        library.arrivals.sight(digest, twice)

    with library.open():
        assert library.shelves.counts().digests == (DigestCount(digest, "Monday", None, 1, 1),)
