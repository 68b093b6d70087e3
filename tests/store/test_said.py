from __future__ import annotations

import pytest

from desktop.model.correction import Corrected, Field
from desktop.model.paper import Facts
from desktop.store.library import Library
from desktop.store.rows import fetch
from desktop.store.said import called, corrected_among
from desktop.store.tables import CorrectionRow, database
from tests.store.conftest import TIDES, Add

WANTED = Facts("Tides", authors=("Ada Quill",), urls=("https://mine.example",))
FIELDS = (Field.TITLE, Field.AUTHORS, Field.LINKS)


@pytest.fixture
def ids(library: Library, add: Add) -> list[int]:
    """Three papers, the first of them corrected."""
    papers = add()
    with library.open():
        library.corrections.correct(papers[0], WANTED, FIELDS)
    return papers


def test_only_corrected_papers_have_corrections(library: Library, ids: list[int]) -> None:
    with library.open():
        assert corrected_among(ids) == {ids[0]: Corrected(TIDES).edited(WANTED, FIELDS)}
        assert corrected_among(ids[1:]) == {}


def test_papers_are_known_by_the_titles_in_digests(library: Library, ids: list[int]) -> None:
    with library.open():
        assert called(["tidesinteacups"]) == [ids[0]]
        assert called(["tides", "mossremembers"]) == []


def test_a_field_that_stays_keeps_its_moment(library: Library, ids: list[int]) -> None:
    def moments() -> dict[str, str]:
        return {row.field: row.at for row in CorrectionRow.select()}

    with library.open():
        fetch(database.obj, "UPDATE correction SET at = 'then'")
        library.corrections.correct(ids[0], Facts("Tide", doi="10.1/x"), [Field.TITLE, Field.DOI])

        after = moments()
        assert after.keys() == {"title", "authors", "urls", "doi"}
        assert [field for field in after if after[field] == "then"] == ["authors", "urls"]


@pytest.mark.parametrize(
    ("damage", "paper"),
    [
        ("UPDATE paper SET title = 'Tides in Teacups' WHERE id = 1", 1),
        ("DELETE FROM authorship WHERE paper = 1", 1),
        ("UPDATE said SET facts = 'what?' WHERE paper = 1", 1),
        ("UPDATE correction SET field = 'weight' WHERE field = 'title'", 1),
        ("DELETE FROM correction", 1),
        ("DELETE FROM said", 1),
        ("INSERT INTO said (paper, facts, fingerprint) VALUES (2, '{}', '')", 2),
    ],
)
def test_a_check_finds_papers_that_do_not_show_what_was_corrected(
    library: Library, ids: list[int], damage: str, paper: int
) -> None:
    with library.open():
        assert library.check() == []
        fetch(database.obj, damage)

        assert f"paper {paper} does not show what was corrected" in library.check()
