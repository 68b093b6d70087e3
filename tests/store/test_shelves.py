from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.counts import DigestCount, TagCount
from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf, Sort
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

ENTRY = DigestEntry("Monday", "/", "x", "2024-05-06", date_guessed=False, sha256="m")
LATER = dataclasses.replace(ENTRY, name="Tuesday", date="2024-05-07", sha256="t")
DATELESS = dataclasses.replace(ENTRY, name="Undated", date=None, sha256="u")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two imports: b, C and A, seen in this order; a minute later ß and d."""
    clock = iter(dt.datetime(2025, 1, 1, 0, minute, tzinfo=dt.UTC) for minute in range(60))
    now = next(clock)

    def tick() -> dt.datetime:
        return now

    library = Library(tmp_path, tick)
    with library.open():
        for entry, titles in ((ENTRY, "bCA"), (LATER, "ßd")):
            with library.history.step(Act.IMPORT):
                told = [
                    Facts(title, published=f"202{ord(title) % 7}" if title != "C" else None)
                    for title in titles
                ]
                ids = library.arrivals.add(told)
                seen = [Seen(id_, n, None, None) for n, id_ in enumerate(ids)]
                library.arrivals.sight(library.arrivals.digest(entry), seen)
            now = next(clock)
        with library.history.step(Act.IMPORT):
            digest = library.arrivals.digest(DATELESS)
            library.arrivals.sight(digest, [Seen(4, 0, None, None), Seen(1, 1, None, None)])
        library.marks.set_status([2], Status.DONE)
        library.marks.set_star([3], starred=True)
        library.marks.tag([1, 3], "sea/deep")
        library.marks.tag([5], "Zoo")
        library.notes.save(3, "a note")
        library.marks.delete([5])
        yield library
    library.close()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(), [4, 1, 2, 3]),
        (Place(Shelf.INBOX), [4, 1, 3]),
        (Place(Shelf.DONE), [2]),
        (Place(Shelf.LATER), []),
        (Place(Shelf.STARRED), [3]),
        (Place(Shelf.NOTES), [3]),
        (Place(Shelf.BIN), [5]),
        (Place(digest=1), [1, 2, 3]),
        (Place(Shelf.INBOX, digest=1), [1, 3]),
        (Place(tag="SEA"), [1, 3]),
        (Place(Shelf.STARRED, tag="sea/deep"), [3]),
        (Place(Shelf.BIN, tag="Zoo"), [5]),
        (Place(digest=99), []),
    ],
)
def test_papers_stand_where_they_belong(
    library: Library, place: Place, expected: list[int]
) -> None:
    assert library.shelves.ids(place) == expected


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.ADDED, [4, 1, 2, 3]),
        (Sort.TITLE, [3, 1, 2, 4]),
        (Sort.RELEVANCE, [4, 1, 2, 3]),
        (Sort.DIGEST, [4, 1, 2, 3]),
    ],
)
def test_papers_come_in_order(library: Library, sort: Sort, expected: list[int]) -> None:
    assert library.shelves.ids(sort=sort) == expected


def test_papers_without_a_date_come_last(library: Library) -> None:
    ids = library.shelves.ids(sort=Sort.PUBLISHED)
    dates = [paper.facts.published or "" for paper in library.papers.get(ids)]

    assert dates == sorted(dates, reverse=True)
    assert ids[-1] == 2


def test_a_digest_can_be_read_in_its_own_order(library: Library) -> None:
    assert library.shelves.ids(Place(digest=3), Sort.DIGEST) == [4, 1]
    assert library.shelves.ids(Place(digest=3), Sort.ADDED) == [4, 1]
    assert library.shelves.ids(Place(digest=1), Sort.DIGEST, among_ids=[3, 1]) == [1, 3]


def test_relevance_is_the_order_given(library: Library) -> None:
    given = [3, 5, 1, 99, 4]

    assert library.shelves.ids(sort=Sort.RELEVANCE, among_ids=given) == [3, 1, 4]
    assert library.shelves.ids(sort=Sort.ADDED, among_ids=given) == [4, 1, 3]
    assert library.shelves.ids(among_ids=[]) == []


def test_everything_is_everything(library: Library) -> None:
    assert library.shelves.everything() == {1, 2, 3, 4, 5}


def test_the_sidebar_counts_what_the_shelves_hold(library: Library) -> None:
    counts = library.shelves.counts()

    assert counts.shelves == {shelf: len(library.shelves.ids(Place(shelf))) for shelf in Shelf}
    assert counts.digests == (
        DigestCount(2, "Tuesday", "2024-05-07", papers=1, inbox=1),
        DigestCount(1, "Monday", "2024-05-06", papers=3, inbox=2),
        DigestCount(3, "Undated", None, papers=2, inbox=2),
    )
    assert counts.tags == (TagCount("sea", 0, 2), TagCount("sea/deep", 2, 2))
    assert counts.searches == ()


def test_digests_are_known_by_their_sums(library: Library) -> None:
    entry = DigestEntry("Dailies", "/d.txt", "x", None, date_guessed=False, sha256="a" * 64)
    with library.open(), library.history.step(Act.IMPORT):
        library.arrivals.digest(entry)
    with library.reading():
        assert library.shelves.known_digests(["a" * 64, "b" * 64]) == {"a" * 64}


def test_papers_are_found_by_words_of_their_titles_in_any_spelling(library: Library) -> None:
    with library.open(), library.history.step(Act.IMPORT):
        told = ["Möbius Strips in Song", 'Songs of R\\"ossler', "Song of the Binned"]
        ids = library.arrivals.add([Facts(title) for title in told])
        library.marks.delete(ids[2:])

    assert library.shelves.titled("song", 9) == [(ids[1], told[1]), (ids[0], told[0])]
    assert library.shelves.titled("MOBIUS so", 9) == [(ids[0], told[0])]
    assert library.shelves.titled("rossler", 9) == [(ids[1], told[1])]
    assert len(library.shelves.titled("", 2)) == 2
