"""Which names are one author's."""

from __future__ import annotations

import pytest

from desktop.model.paper import Facts
from desktop.model.place_facts import AuthorFacts
from desktop.model.query import Place
from desktop.model.step import Act
from desktop.store.library import Library
from desktop.store.spellings import same_author


@pytest.mark.parametrize("other", ["Zoë Rößler", "ZOE ROSSLER", "Zoe  Rossler", "zoé rössler"])
def test_accents_and_capitals_make_no_other_author(other: str) -> None:
    assert same_author(other) == "zoe rossler"


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("J.-P. Quill", "J. P. Quill", True),
        ("J.P. Quill", "J P Quill", True),
        ("Jean-Paul Quill", "Jean Paul Quill", True),
        ("J. Quill", "Jean Quill", False),
        ("J. Quill", "J. P. Quill", False),
        ("Jean Quill", "Quill Jean", False),
        ("Jean Quill", "Jeanne Quill", False),
        ("李 雷", "李 磊", False),
    ],
)
def test_dots_and_hyphens_do_not_matter_but_initials_do(
    one: str, other: str, is_same: bool
) -> None:
    assert (same_author(one) == same_author(other)) is is_same


def test_the_page_of_an_author_shows_all_spellings(library: Library) -> None:
    papers = [
        Facts("A", authors=("Zoë Rößler",), published="2021"),
        Facts("B", authors=("Zoe Rossler", "Zoë Rößler"), published="2023"),
        Facts("C", authors=("ZOË RÖSSLER",), published="2020"),
        Facts("D", authors=("Z. Rößler",), published="1999"),
        Facts("E", authors=("***",), published="1998"),
        Facts("F", authors=("%",), published="1997"),
    ]
    with library.open():
        with library.history.step(Act.IMPORT, "x"):
            library.arrivals.add(papers)
        library.marks.tag([1, 2], "sea")

        for name in ("Zoë Rößler", "Zoe Rossler", "zoe rossler"):
            assert library.shelves.ids(Place(author=name)) == [1, 2, 3]
            assert library.shelves.about(Place(author=name)) == AuthorFacts(
                "2020", "2023", ("sea",)
            )
        assert library.shelves.ids(Place(author="Z. Rossler")) == [4]
        assert library.shelves.ids(Place(author="***")) == [5]
        assert library.shelves.ids(Place(author="%")) == [6]
        assert library.shelves.ids(Place(author="Nobody")) == []
