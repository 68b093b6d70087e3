from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.store.library import Library


@pytest.fixture
def written(library: Library) -> Library:
    with library.open(), library.history.step(Act.IMPORT, "x"):
        library.arrivals.add(
            [
                Facts("A", authors=("Jörg Rößler", "Ada Quill")),
                Facts("B", authors=("Ada Quill", "Łucja Żak", "O_Hara %")),
                Facts("C", authors=("Zed",)),
            ]
        )
    with library.open():
        library.marks.delete([3])
    return library


def test_those_who_wrote_most_come_first(written: Library) -> None:
    with written.open():
        assert written.shelves.authors.most(2) == [("Ada Quill", 2), ("Jörg Rößler", 1)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("quill ADA", ["Ada Quill"]),
        ("jorg", ["Jörg Rößler"]),
        ("JÖRG", ["Jörg Rößler"]),
        ("rossler", ["Jörg Rößler"]),
        ("zak", ["Łucja Żak"]),
        ("o_h", ["O_Hara %"]),
        ("%", ["O_Hara %"]),
        ("zed", []),
        ("  ", []),
        ("nobody", []),
    ],
)
def test_an_author_is_found_by_parts_of_the_name(
    written: Library, typed: str, names: list[str]
) -> None:
    with written.open():
        assert [name for name, _ in written.shelves.authors.named(typed, 10)] == names
