"""Facts of queries against a plain reading of papers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest

from desktop.model.paper import Facts, Paper
from desktop.model.query_parts import Fact, FactField, Has, Is
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library

TOLD = (
    Facts("One", abstract="a", published="2023", doi="10.1/One"),
    Facts("Two", published="2024", arxiv_id="2405.00001"),
    Facts("Three", published="2024-05"),
    Facts("Four", published="2024-05-31", published_guessed=True),
    Facts("Five", published="2024-12-31", doi="10.1/5", arxiv_id="2412.00005"),
    Facts("Six", published="2025-01-01"),
    Facts("Seven"),
)
DIGESTS = (("Monday 100%", "2024-05-06", [1, 2, 3]), ("Öffentliche Liste", None, [3, 4]))


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, list[Paper]]]:
    library = Library(tmp_path_factory.mktemp("facts"), lambda: dt.datetime.now(dt.UTC))
    with library.open():
        with library.history.step(Act.IMPORT):
            library.arrivals.add(TOLD)
            for name, date, ids in DIGESTS:
                entry = DigestEntry(name, "/", "x", date, date_guessed=False, sha256=name)
                seen = [Seen(id_, n, None, None) for n, id_ in enumerate(ids)]
                library.arrivals.sight(library.arrivals.digest(entry), seen)
        for id_, status in enumerate(Status, start=1):
            library.marks.set_status([id_], status)
            library.marks.set_rating([id_], id_)
        library.marks.set_star([2, 6], starred=True)
        library.marks.tag([1, 7], "Öl/Raps")
        library.marks.tag([2], "ÖL")
        library.marks.tag([3], "ölig")
        library.notes.save(5, "noted")
        library.marks.delete([6])
        yield library, library.papers.get([1, 2, 3, 4, 5, 6, 7])


def cut(date: str | None, length: int) -> str:
    return (date or "")[:length]


def under(name: str) -> Callable[[Paper], bool]:
    return lambda paper: any(
        f"{tag.casefold()}/".startswith(f"{name}/") for tag in paper.marks.tags
    )


def rated(*ratings: int) -> Callable[[Paper], bool]:
    return lambda paper: paper.marks.rating in ratings


CASES: list[tuple[FactField, str, Callable[[Paper], bool]]] = [
    *((FactField.IS, s.value, lambda p, s=s: p.marks.status is s) for s in Status),
    (FactField.IS, Is.STARRED, lambda p: p.marks.starred),
    (FactField.IS, Is.DELETED, lambda p: p.marks.deleted),
    (FactField.HAS, Has.NOTE, lambda p: bool(p.note)),
    (FactField.HAS, Has.TAG, lambda p: bool(p.marks.tags)),
    (FactField.HAS, Has.DOI, lambda p: bool(p.facts.doi)),
    (FactField.HAS, Has.ARXIV, lambda p: bool(p.facts.arxiv_id)),
    (FactField.HAS, Has.ABSTRACT, lambda p: bool(p.facts.abstract)),
    (FactField.HAS, Has.RATING, lambda p: p.marks.rating is not None),
    (FactField.TAG, "öl", under("öl")),
    (FactField.TAG, "#ÖL/raps", under("öl/raps")),
    (FactField.TAG, "nothing", lambda _: False),
    (FactField.DIGEST, "monday", lambda p: any(s.date for s in p.sightings)),
    (FactField.DIGEST, "100%", lambda p: any("100%" in s.name for s in p.sightings)),
    (FactField.DIGEST, "2024-05", lambda p: any(s.date for s in p.sightings)),
    (FactField.DIGEST, "Liste", lambda p: any("Liste" in s.name for s in p.sightings)),
    (FactField.DIGEST, "_", lambda _: False),
    (FactField.DATE, "2024", lambda p: cut(p.facts.published, 4) == "2024"),
    (FactField.DATE, "2024-05", lambda p: cut(p.facts.published, 7) == "2024-05"),
    (FactField.DATE, "2024-05-31", lambda p: p.facts.published == "2024-05-31"),
    (FactField.AFTER, "2023", lambda p: cut(p.facts.published, 4) > "2023"),
    (FactField.AFTER, "2024-05", lambda p: cut(p.facts.published, 7) > "2024-05"),
    (FactField.AFTER, "2024-12-31", lambda p: p.id == 6),
    (FactField.BEFORE, "2024", lambda p: p.id == 1),
    (FactField.BEFORE, "2024-05", lambda p: p.id == 1),
    (FactField.BEFORE, "2024-01-01", lambda p: p.id == 1),
    (FactField.BEFORE, "2024-05-31", lambda p: p.id == 1),
    (FactField.BEFORE, "2024-06", lambda p: p.id in {1, 3, 4}),
    (FactField.BEFORE, "2025", lambda p: p.id in {1, 2, 3, 4, 5}),
    (FactField.RATING, "3", rated(3)),
    (FactField.RATING, ">3", rated(4, 5)),
    (FactField.RATING, ">=3", rated(3, 4, 5)),
    (FactField.RATING, "<3", rated(1, 2)),
    (FactField.RATING, "<=3", rated(1, 2, 3)),
    (FactField.RATING, "2..4", rated(2, 3, 4)),
    (FactField.ID, "3", lambda p: p.id == 3),
    (FactField.ID, "9" * 40, lambda _: False),
    (FactField.ID, "2405.00001", lambda p: p.id == 2),
    (FactField.ID, "10.1/5", lambda p: p.id == 5),
    (FactField.ID, "10.1/oNE", lambda p: p.id == 1),
    (FactField.ID, "²", lambda _: False),
]


@pytest.mark.parametrize(
    ("field", "value", "wanted"), CASES, ids=[f"{field}:{value}" for field, value, _ in CASES]
)
def test_facts_mean_what_they_say(
    papers: tuple[Library, list[Paper]],
    field: FactField,
    value: str,
    wanted: Callable[[Paper], bool],
) -> None:
    library, known = papers
    with library.open():
        found = library.shelves.having(Fact(field, value))

    assert found == {paper.id for paper in known if wanted(paper)}


def test_a_lasting_id_is_a_fact(papers: tuple[Library, list[Paper]]) -> None:
    library, known = papers
    with library.open():
        assert library.shelves.having(Fact(FactField.ID, known[3].uid)) == {4}


def test_every_field_and_value_was_tried() -> None:
    assert {field for field, _, _ in CASES} == set(FactField)
    assert {value for field, value, _ in CASES if field is FactField.IS} == set(Is)
    assert {value for field, value, _ in CASES if field is FactField.HAS} == set(Has)
