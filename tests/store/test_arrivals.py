from __future__ import annotations

import dataclasses

import pytest

from desktop.model.enriching import enriched
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.store.rows import answers
from desktop.store.tables import AuthorRow, DigestRow, SightingRow
from tests.store.conftest import KITES, MOSS, TIDES, Add

ENTRY = DigestEntry("Dailies", "/d.txt", "x", "2025-10-31", date_guessed=True, sha256="0" * 64)


def facts(library: Library, paper: int) -> Facts:
    return library.papers.get([paper])[0].facts


def test_new_papers_stand_in_the_inbox_as_they_were_told(library: Library, add: Add) -> None:
    ids = add(TIDES, MOSS, KITES)
    with library.open():
        papers = library.papers.get(ids)

    assert [paper.facts for paper in papers] == [TIDES, MOSS, KITES]
    assert {paper.marks.status for paper in papers} == {Status.INBOX}


def test_authors_of_one_name_are_one(library: Library, add: Add) -> None:
    add(TIDES, MOSS._replace(authors=("Bo Reed", "Zoë")), TIDES)
    with library.open():
        assert sorted(row.name for row in AuthorRow.select()) == ["Ada Quill", "Bo Reed", "Zoë"]
        assert facts(library, 2).authors == ("Bo Reed", "Zoë")


def test_a_number_is_never_given_twice(library: Library, add: Add) -> None:
    assert add(TIDES, MOSS) == [1, 2]
    with library.open():
        library.history.undo()
    assert add(KITES) == [3]
    with library.open():
        assert library.arrivals.add([]) == []


@pytest.mark.parametrize(
    "told",
    [
        Facts("Quite other", arxiv_id="2405.00001"),
        Facts("Quite other", doi="10.1/tides"),
        Facts("TIDES in tea-cups", doi="10.1/other"),
        Facts("Tides in \\emph{Teacups}"),
    ],
)
def test_papers_that_may_be_meant_are_offered(library: Library, add: Add, told: Facts) -> None:
    known = TIDES._replace(doi="10.1/tides")
    tides, *_ = add(known, MOSS, KITES)
    with library.open():
        found = library.arrivals.candidates([Facts("Nothing of the kind"), told])

    assert found == [(tides, known)]


def test_papers_without_a_title_are_offered_to_each_other(library: Library, add: Add) -> None:
    add(Facts("", abstract="a"), MOSS)
    with library.open():
        assert library.arrivals.candidates([Facts("")]) == [(1, Facts("", abstract="a"))]
        assert library.arrivals.candidates([Facts("Title")]) == []
        assert library.arrivals.candidates([]) == []


def test_what_a_paper_gains_is_written_and_what_it_had_stays(library: Library, add: Add) -> None:
    tides, kites = add(TIDES, KITES)
    told = Facts(
        "Kites",
        abstract="At night.",
        authors=("Ada Quill", "Cy Pond"),
        published="2023-02-03",
        upvotes=4,
        arxiv_id="2302.00003",
        urls=("https://example.org/kites", "https://example.org/tides"),
    )
    with library.open():
        for news in (told, told, Facts("Kites", urls=("https://example.org/more",))):
            known = facts(library, kites)
            with library.history.step(Act.IMPORT):
                library.arrivals.enrich(kites, known, enriched(known, news))

        expected = enriched(enriched(KITES, told), Facts("", urls=("https://example.org/more",)))
        assert facts(library, kites) == expected
        assert facts(library, tides) == TIDES
        library.history.undo()
        library.history.undo()
        assert facts(library, kites) == KITES


def test_a_digest_is_known_again_by_its_bytes(library: Library) -> None:
    other = dataclasses.replace(ENTRY, sha256="1" * 64)
    with library.open():
        first = library.arrivals.digest(ENTRY)

        assert library.arrivals.digest(dataclasses.replace(ENTRY, name="Renamed")) == first
        assert library.arrivals.digest(other) != first
        assert library.arrivals.digest(dataclasses.replace(ENTRY, format="y")) != first


@pytest.mark.parametrize(
    ("known", "told", "kept"),
    [
        (("2025-10-31", True), ("2024-10-31", False), ("2024-10-31", False)),
        (("2024-10-31", False), ("2025-10-31", True), ("2024-10-31", False)),
        (("2024-10-31", False), ("2023-10-31", False), ("2023-10-31", False)),
        (("2025-10-31", True), ("2026-10-31", True), ("2025-10-31", True)),
        ((None, False), ("2025-10-31", True), ("2025-10-31", True)),
        (("2025-10-31", True), (None, False), ("2025-10-31", True)),
    ],
)
def test_a_date_that_the_person_stated_wins(
    library: Library,
    known: tuple[str | None, bool],
    told: tuple[str | None, bool],
    kept: tuple[str | None, bool],
) -> None:
    with library.open():
        for date, guessed in (known, told):
            entry = dataclasses.replace(ENTRY, date=date, date_guessed=guessed)
            library.arrivals.digest(entry)

        (row,) = DigestRow.select()
        assert (row.date, row.date_guessed) == kept


def test_paths_that_are_no_utf8_can_be_kept(library: Library) -> None:
    with library.open():
        library.arrivals.digest(dataclasses.replace(ENTRY, path="/d\udcff.txt", name="d\udcff"))

        (row,) = DigestRow.select()
        assert (row.path, row.name) == ("/d\ufffd.txt", "d\ufffd")


def test_a_paper_is_seen_once_in_a_digest(library: Library, add: Add) -> None:
    tides, moss = add(TIDES, MOSS)
    with library.open():
        digest = library.arrivals.digest(ENTRY)
        library.arrivals.sight(digest, [Seen(tides, 0, 1, 5)])
        library.arrivals.sight(digest, [Seen(tides, 7, 70, 75), Seen(moss, 8, None, None)])

        columns = (SightingRow.paper, SightingRow.position, SightingRow.first_line)
        rows = answers(SightingRow.select(*columns).order_by(SightingRow.id))
        assert rows == [(tides, 0, 1), (moss, 8, None)]


def test_what_arrives_can_be_settled_at_once(library: Library, add: Add) -> None:
    ids = add(TIDES, MOSS, KITES)
    with library.open(), library.history.step(Act.IMPORT):
        library.arrivals.settle(ids[1:], Status.LATER, ("sea", "Sea"))
    with library.open():
        marks = [paper.marks for paper in library.papers.get(ids)]

    assert [mark.status for mark in marks] == [Status.INBOX, Status.LATER, Status.LATER]
    assert [mark.tags for mark in marks] == [(), ("sea",), ("sea",)]
