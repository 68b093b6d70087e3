from __future__ import annotations

from desktop.model.digest import Place
from desktop.model.paper import Marks
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.library import Library
from tests.store.conftest import Add


def test_a_lasting_id_belongs_to_one_paper(library: Library, add: Add) -> None:
    first, second, _ = add()
    with library.open(), library.history.step(Act.IMPORT):
        library.keeping.call(first, "u-1", "moss2024")
        library.keeping.call(second, "u-1", "moss2025")
        library.keeping.call(second, "u-2", "moss2024")
    with library.open():
        assert library.papers.with_uid("u-1") == [first]
        assert [paper.key for paper in library.papers.get([first, second])] == ["moss2024", ""]


def test_marks_and_notes_are_written(library: Library, add: Add) -> None:
    paper, *_ = add()
    after = Marks(Status.DONE, True, 3, deleted=True)
    with library.open(), library.history.step(Act.IMPORT):
        library.keeping.mark(paper, Marks(), after)
        library.keeping.note(paper, "", "one")
        library.keeping.note(paper, "one", "one two")
        library.keeping.tag({"#a": [paper], " # ": [paper]})
    with library.open():
        (found,) = library.papers.get([paper])
        assert found.marks == Marks(Status.DONE, True, 3, ("a",), True)
        assert found.note == "one two"
        assert [one.text for one in library.notes.versions(paper)] == ["one two", "one"]


def test_digests_are_known_by_name_and_day(library: Library, add: Add) -> None:
    first, second, _ = add()
    seen = [
        (first, 0, Place("Dailies", "2024-10-01", True, 3, 5)),
        (second, 1, Place("Dailies", "2024-10-01")),
        (second, 1, Place("Dailies")),
        (second, 2, Place("Dailies")),
    ]
    with library.open():
        for _ in range(2):
            with library.history.step(Act.IMPORT):
                library.keeping.sight(seen)
        one, other = library.papers.get([first, second])
    assert [(each.name, each.date, each.first_line) for each in one.sightings] == [
        ("Dailies", "2024-10-01", 3)
    ]
    assert [(each.date, each.position) for each in other.sightings] == [
        ("2024-10-01", 1),
        (None, 1),
    ]
