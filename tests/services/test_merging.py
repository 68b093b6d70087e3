from __future__ import annotations

import pytest

from desktop.model.correction import Field
from desktop.model.doubt import Doubt, Why
from desktop.model.errors import UsageProblem
from desktop.model.paper import Facts, Marks, Paper
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.services.importing import commit
from desktop.services.merging import merge, merged, pairs_in_doubt
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.services.making import SOCKS, TEA, made

PART = Facts("Sock Sorting Revisited", authors=("Ada Quill", "Bo Reed"), doi="10.1/socks")


@pytest.fixture
def pair(library: Library) -> tuple[int, int]:
    """Two papers about which the person decided and wrote; they may be one."""
    keep, other = commit(library, [made(SOCKS, PART), made(PART, TEA, name="Later")]).papers[:2]
    with library.open():
        library.marks.set_status([keep], Status.LATER)
        library.marks.set_status([other], Status.DONE)
        library.marks.set_star([other], starred=True)
        library.marks.set_rating([other], 4)
        for paper, tag in ((keep, "wool"), (other, "wool"), (other, "smell")):
            library.marks.tag([paper], tag)
        library.notes.save(keep, "Left socks first.\n")
        library.notes.save(other, "Right socks first.")
        with library.history.step(Act.IMPORT):
            library.doubts.add([Doubt(keep, other, Why.ABSTRACT)])
    return keep, other


def image(library: Library) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of the file but those of the history and the outbox."""
    books = {"step", "touch", "recording", "stale", "sqlite_sequence"}
    with library.open():
        names = fetch(database.obj, "SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: sorted(fetch(database.obj, f'SELECT * FROM "{name}"'), key=repr)  # noqa: S608
            for (name,) in names
            if name not in books
        }


def test_nothing_of_either_is_lost(library: Library, pair: tuple[int, int]) -> None:
    with library.open():
        change = merge(library, *pair)
        (kept,) = library.papers.get(pair)

    assert change.step is not None
    assert change.step.act is Act.MERGE
    assert set(pair) <= change.papers
    assert kept.facts == SOCKS._replace(authors=PART.authors, doi=PART.doi)
    assert kept.marks == Marks(Status.DONE, starred=True, rating=4, tags=("smell", "wool"))
    assert kept.note == (
        "Left socks first.\n\n---\n\n# Note on “Sock Sorting Revisited”\n\nRight socks first.\n"
    )
    assert [sighting.name for sighting in kept.sightings] == ["Dailies", "Later"]


@pytest.mark.parametrize("way", [1, -1])
def test_a_merge_can_be_undone_and_redone_exactly(
    library: Library, pair: tuple[int, int], way: int
) -> None:
    before = image(library)
    with library.open():
        merge(library, *pair[::way])
    after = image(library)

    with library.open():
        library.history.undo()
    assert image(library) == before

    with library.open():
        library.history.redo()
        assert library.check() == []
    assert image(library) == after


def test_a_merged_paper_is_not_new_when_it_is_told_of_again(
    library: Library, pair: tuple[int, int]
) -> None:
    with library.open():
        merge(library, *pair)
    summary = commit(library, [made(PART, name="Last")])

    assert summary.papers == (pair[0],)
    with library.open():
        assert library.papers.count() == 2


def test_pairs_in_doubt_are_read_whole(library: Library, pair: tuple[int, int]) -> None:
    with library.open():
        (found,) = pairs_in_doubt(library, 9)
        assert [found.left, found.right] == library.papers.get(pair)
        assert found.why is Why.ABSTRACT
        assert pairs_in_doubt(library, 0) == []
        merge(library, *pair)
        assert pairs_in_doubt(library, 9) == []


def test_only_papers_that_are_there_can_be_merged(library: Library, pair: tuple[int, int]) -> None:
    before = image(library)
    with library.open():
        for keep, other in ((pair[0], 99), (99, pair[0]), (pair[0], pair[0])):
            with pytest.raises(UsageProblem, match="no longer in the library"):
                merge(library, keep, other)

    assert image(library) == before


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("", "", ""),
        ("a\n", "", "a\n"),
        ("", "b\n", "b\n"),
        ("a and b", "b", "a and b"),
        ("a", "b and a\n", "b and a\n"),
        ("a", "b", "a\n\n---\n\n# Note on “Other”\n\nb\n"),
    ],
)
def test_both_notes_are_kept(mine: str, theirs: str, expected: str) -> None:
    keep = Paper(1, "u", Facts("Keep"), note=mine)

    assert merged(keep, Paper(2, "v", Facts("Other"), note=theirs)).note == expected


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (Status.INBOX, Status.SKIPPED, Status.SKIPPED),
        (Status.SKIPPED, Status.LATER, Status.LATER),
        (Status.DONE, Status.READING, Status.DONE),
    ],
)
def test_the_further_status_stays(mine: Status, theirs: Status, expected: Status) -> None:
    keep = Paper(1, "u", Facts("Keep"), Marks(mine, rating=2, deleted=True))
    other = Paper(2, "v", Facts("Other"), Marks(theirs, rating=5))

    assert merged(keep, other).marks == Marks(expected, rating=2)


def test_merges_of_corrected_papers_can_be_undone_to_the_first(library: Library) -> None:
    """What digests call a corrected paper is remembered under a number below zero."""
    commit(library, [made(TEA, SOCKS, Facts("Moss", abstract="Green."))])
    with library.open():
        library.corrections.correct(2, Facts("Stockings"), [Field.TITLE])
        merge(library, 1, 2)
        merge(library, 3, 1)
        while library.history.next_undo():
            library.history.undo()

        assert fetch(database.obj, "SELECT * FROM former") == []
        assert library.shelves.everything() == set()
