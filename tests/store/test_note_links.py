from __future__ import annotations

import pytest

from desktop.model.correction import Field
from desktop.model.note_links import Linking
from desktop.services.merging import merge
from desktop.store.library import Library
from desktop.store.note_links import links_astray, written_links
from desktop.store.rows import fetch
from desktop.store.tables import database
from tests.store.conftest import MOSS, TIDES, Add


@pytest.fixture
def papers(library: Library, add: Add) -> list[int]:
    ids = add()
    with library.open():
        library.exports.give_keys(ids)
    return ids


def leads(library: Library, target: str) -> int | None:
    with library.open():
        found = library.links.found([target]).get(target)
        return found.paper if found else None


def linking(library: Library, paper: int) -> list[int]:
    with library.open():
        return [one.paper for one in library.links.linking_to(paper)]


def write(library: Library, paper: int, text: str) -> None:
    with library.open():
        library.notes.save(paper, text)


@pytest.mark.parametrize(
    ("target", "paper"),
    [
        ("quill2024tides", 1),
        ("@quill2024tides", 1),
        ("Quill2024Tides", 1),
        ("@QUILL2024TIDES", 1),
        ("Tides in Teacups", 1),
        ("tides-in teacups!", 1),
        ("2405.00001", 1),
        ("moss-remembers", 2),
        ("Otters at Noon", None),
        ("", None),
    ],
)
def test_a_paper_is_found_by_what_it_is_called(
    library: Library, papers: list[int], target: str, paper: int | None
) -> None:
    assert leads(library, target) == paper


def test_a_link_in_another_case_is_told_to_the_paper_too(
    library: Library, papers: list[int]
) -> None:
    write(library, papers[1], "As [[Quill2024Tides|the tides]] and [[TIDES IN TEACUPS]] say.")

    assert linking(library, papers[0]) == [papers[1]]


def test_a_lasting_id_leads_to_a_paper_too(library: Library, papers: list[int]) -> None:
    with library.open():
        [paper] = library.papers.get(papers[:1])
        found = library.links.found([paper.uid])[paper.uid]
    assert (found.paper, found.uid, found.key) == (1, paper.uid, paper.key)
    assert found.title == TIDES.title


def test_a_key_comes_before_a_title_and_the_older_of_two_equals_first(
    library: Library, papers: list[int], add: Add
) -> None:
    add(MOSS._replace(title="quill2024tides"), MOSS)

    assert leads(library, "quill2024tides") == 1
    assert leads(library, "Moss Remembers") == 2


def test_a_note_is_told_of_where_it_links_to(library: Library, papers: list[int]) -> None:
    write(library, 2, "As in [[quill2024tides|tides]].")
    write(library, 3, "See [[Tides in Teacups]], and `[[Moss Remembers]]`.")

    assert sorted(linking(library, 1)) == [2, 3]
    assert linking(library, 2) == []
    with library.open():
        assert Linking(2, MOSS.title) in library.links.linking_to(1)


def test_edits_undo_and_redo_are_followed(library: Library, papers: list[int]) -> None:
    write(library, 2, "[[quill2024tides]]")
    write(library, 2, "[[Kites at Night]]")
    assert (linking(library, 1), linking(library, 3)) == ([], [2])

    with library.open():
        library.history.undo()
    assert (linking(library, 1), linking(library, 3)) == ([2], [])

    with library.open():
        library.history.undo()
    assert linking(library, 1) == []

    with library.open():
        library.history.redo()
        assert library.check() == []
    assert linking(library, 1) == [2]


def test_a_note_about_itself_is_no_news(library: Library, papers: list[int]) -> None:
    write(library, 1, "[[quill2024tides]]")

    assert linking(library, 1) == []


def test_a_merged_paper_is_known_by_what_it_was_called(library: Library, papers: list[int]) -> None:
    write(library, 3, "[[moss-remembers|Moss]]")
    with library.open():
        merge(library, 1, 2)

    assert leads(library, "moss-remembers") == leads(library, "Moss Remembers") == 1
    assert linking(library, 1) == [3]

    with library.open():
        library.history.undo()
    assert (linking(library, 1), linking(library, 2)) == ([], [3])


def test_a_merge_takes_the_links_of_its_notes_along(library: Library, papers: list[int]) -> None:
    write(library, 1, "mine")
    write(library, 2, "theirs: [[Kites at Night]]")
    with library.open():
        merge(library, 1, 2)

        assert library.check() == []
    assert linking(library, 3) == [1]


def test_a_corrected_title_leads_to_its_paper_and_so_does_the_old_one(
    library: Library, papers: list[int]
) -> None:
    write(library, 2, "[[Tides in Teacups]]")
    with library.open():
        new = TIDES._replace(title="Waves in Cups")
        library.corrections.correct(1, new, [Field.TITLE])

    assert leads(library, "Waves in Cups") == leads(library, "Tides in Teacups") == 1
    assert linking(library, 1) == [2]


def test_every_title_that_a_paper_had_leads_to_it(library: Library, papers: list[int]) -> None:
    write(library, 2, "[[Waves in Cups]]")
    with library.open():
        for title in ("Waves in Cups", "Surf in Cups", "Waves in Cups", "Ripples"):
            library.corrections.correct(1, TIDES._replace(title=title), [Field.TITLE])
        assert library.check() == []
        assert len(fetch(database.obj, "SELECT * FROM earlier_title")) == 3

    for title in ("Tides in Teacups", "Waves in Cups", "Surf in Cups", "Ripples"):
        assert leads(library, title) == 1
    assert linking(library, 1) == [2]

    with library.open():
        merge(library, 3, 1)
        assert library.check() == []
    assert leads(library, "Surf in Cups") == 3

    with library.open():
        for _ in range(5):
            library.history.undo()
        assert fetch(database.obj, "SELECT * FROM earlier_title") == []


def test_a_title_of_now_comes_before_an_earlier_one(library: Library, papers: list[int]) -> None:
    with library.open():
        for title in ("Waves in Cups", "Ripples"):
            library.corrections.correct(1, TIDES._replace(title=title), [Field.TITLE])
        library.corrections.correct(2, MOSS._replace(title="Waves in Cups"), [Field.TITLE])
    assert leads(library, "Waves in Cups") == 2


def test_what_lies_in_the_bin_is_not_there(library: Library, papers: list[int]) -> None:
    write(library, 2, "[[quill2024tides]]")
    with library.open():
        library.marks.delete([2])
    assert linking(library, 1) == []

    with library.open():
        library.marks.delete([1])
        assert leads(library, "quill2024tides") is None
        library.bin.empty()
        assert fetch(database.obj, "SELECT * FROM note_link") == []


def test_links_that_went_astray_are_told_and_made_anew(library: Library, papers: list[int]) -> None:
    write(library, 2, "[[quill2024tides]]")
    with library.open():
        fetch(database.obj, "DELETE FROM note_link")
        assert links_astray(database.obj) == ["the links in the note of paper 2 are not known"]
        fetch(database.obj, "UPDATE note SET links = '[\"x\"]'")
        assert links_astray(database.obj)

        assert library.check() == []
        assert links_astray(database.obj) == []
    assert linking(library, 1) == [2]


def test_the_row_of_a_note_holds_what_its_links_mean() -> None:
    assert written_links("no link") == "[]"
    assert written_links("[[B c]] [[a]] [[b-c]] `[[d]]`") == '["a", "bc"]'
