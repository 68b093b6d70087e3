"""Names of the library that begin as somebody types."""

from __future__ import annotations

import pytest

from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.services.importing import commit
from desktop.store import offers
from desktop.store.library import Library
from tests.services.making import made

PAPERS = [
    Draft(Facts("Tea", authors=("Ada Perth", "Bo Mull"), organization="Perth Tea Lab")),
    Draft(Facts("Socks", authors=("Ada Perth",), organization="Perth Tea Lab")),
    Draft(Facts("Sheep", authors=("Pat 100% Wool",), organization="Institute of Wool")),
]


@pytest.fixture
def filled(library: Library) -> Library:
    """A library of three papers with tags."""
    commit(library, [made(*PAPERS)])
    commit(library, [made(PAPERS[0], name="Evening", date="2025-11-01")])
    with library.open():
        library.marks.tag([1, 2], "sea/deep")
        library.marks.tag([3], "seam")
    return library


def test_names_are_found_by_each_of_their_words(filled: Library) -> None:
    with filled.open():
        assert offers.authors("pe", 5) == [("Ada Perth", 2)]
        assert offers.authors("ad", 5) == [("Ada Perth", 2)]
        assert offers.organizations("T", 5) == [("Perth Tea Lab", 2)]
        assert [name for name, _ in offers.organizations("", 5)] == [
            "Perth Tea Lab",
            "Institute of Wool",
        ]


def test_tags_are_found_by_each_of_their_levels(filled: Library) -> None:
    with filled.open():
        assert offers.tags("se", 5) == [("sea/deep", 2), ("seam", 1)]
        assert offers.tags("de", 5) == [("sea/deep", 2)]
        assert offers.tags("se", 1) == [("sea/deep", 2)]


def test_digests_are_found_by_name_and_day(filled: Library) -> None:
    with filled.open():
        assert offers.digests("even", 5) == [("Evening", 1)]
        assert offers.digests("2025-1", 5) == [("2025-11-01", 1), ("2025-10-31", 3)]
        assert offers.digests("", 5) == [("Evening", 1), ("Dailies", 3)]


def test_signs_of_sql_are_signs_of_names(filled: Library) -> None:
    with filled.open():
        assert offers.authors("100%", 5) == [("Pat 100% Wool", 1)]
        assert offers.authors("1_0", 5) == []
        assert offers.authors("\\", 5) == []
