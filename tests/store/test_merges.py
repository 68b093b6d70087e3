from __future__ import annotations

import dataclasses

import pytest

from desktop.model.doubt import Doubt, Why
from desktop.model.paper import Facts, Paper
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.rows import column
from desktop.store.tables import AuthorRow, FormerRow
from tests.store.conftest import KITES, MOSS, TIDES, Add

HERONS = Facts("Herons", authors=("Bo Reed",))


@pytest.fixture
def papers(library: Library, add: Add) -> list[int]:
    """Four papers; the first and the third stand in a digest each, both of them in a second one."""
    ids = add(TIDES, MOSS, KITES, HERONS)
    with library.open(), library.history.step(Act.IMPORT):
        for name, seen in (("a", [0]), ("b", [0, 2]), ("c", [2])):
            digest = library.arrivals.digest(DigestEntry(name, name, "x", None, False, name))
            library.arrivals.sight(digest, [Seen(ids[n], n, None, None) for n in seen])
    return ids


def merge(library: Library, keep: int, other: int, after: Paper | None = None) -> Paper:
    with library.open(), library.history.step(Act.MERGE):
        kept, going = library.papers.get([keep, other])
        library.merges.write(kept, going, after or kept)
    with library.open():
        assert library.check() == []
        return library.papers.get([keep])[0]


def test_the_other_paper_goes_and_is_remembered(library: Library, papers: list[int]) -> None:
    with library.open():
        going = library.papers.get([papers[0]])[0]
    merge(library, papers[1], papers[0])

    with library.open():
        assert library.papers.get([papers[0]]) == []
        assert library.papers.with_uid(going.uid) == [papers[1]]
        assert library.arrivals.former([Facts("x", arxiv_id=TIDES.arxiv_id)]) == [
            (
                papers[1],
                Facts(TIDES.title, TIDES.abstract, TIDES.authors, arxiv_id=TIDES.arxiv_id),
            )
        ]
        assert library.arrivals.former([Facts("tides, in teacups")])
        assert library.arrivals.former([Facts("Moss")]) == []


def test_digests_of_both_are_those_of_the_one(library: Library, papers: list[int]) -> None:
    kept = merge(library, papers[0], papers[2])

    assert [sighting.name for sighting in kept.sightings] == ["a", "b", "c"]


def test_authors_of_no_paper_are_forgotten(library: Library, papers: list[int]) -> None:
    merge(library, papers[1], papers[0])

    with library.open():
        assert column(AuthorRow.select(AuthorRow.name)) == ["Bo Reed"]


def test_what_is_in_doubt_of_the_other_is_in_doubt_of_the_one(
    library: Library, papers: list[int]
) -> None:
    a, b, c, d = papers
    with library.open(), library.history.step(Act.IMPORT):
        why = Why.TITLE
        library.doubts.add([Doubt(a, b, why), Doubt(b, c, why), Doubt(c, a, why), Doubt(b, d, why)])
    merge(library, a, b)

    with library.open():
        assert library.doubts.open() == [Doubt(a, c, why), Doubt(a, d, why)]


def test_of_three_papers_in_a_row_the_last_one_remembers_all(
    library: Library, papers: list[int]
) -> None:
    merge(library, papers[1], papers[0])
    merge(library, papers[2], papers[1])

    with library.open():
        assert set(column(FormerRow.select(FormerRow.paper))) == {papers[2]}
        titles = [facts.title for _, facts in library.arrivals.former([TIDES, MOSS])]
    assert titles == [TIDES.title, MOSS.title]


def test_notes_of_both_stay_as_versions(library: Library, papers: list[int]) -> None:
    with library.open():
        library.notes.save(papers[0], "mine")
        library.notes.save(papers[1], "theirs")
        kept = library.papers.get([papers[0]])[0]
    merged = merge(library, papers[0], papers[1], dataclasses.replace(kept, note="mine, theirs"))

    assert merged.note == "mine, theirs"
    with library.open():
        versions = [version.text for version in library.notes.versions(papers[0])]
    assert versions == ["theirs", "mine"]


def test_a_paper_without_a_note_gets_one(library: Library, papers: list[int]) -> None:
    with library.open():
        kept = library.papers.get([papers[0]])[0]

    assert merge(library, papers[0], papers[1], dataclasses.replace(kept, note="n")).note == "n"
