from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.model.paper import Facts
from desktop.services.importing import commit
from desktop.services.linking import MOST, offers
from desktop.store.library import Library
from tests.services.making import made

TOLD = (
    Facts("Titanic Tides", authors=("Ada Quill",), published="2024"),
    Facts("The Tides of Tea", authors=("Bo Reed",), published="2023"),
    Facts("Otters at Noon", authors=("Cy Marsh", "Bo Reed")),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("linking"))
    commit(library, [made(*TOLD)])
    with library.open():
        library.exports.give_keys([1])
        library.notes.save(1, "The first.")
    yield library
    library.close()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tides", [1, 2]),
        ("tea tides", [2]),
        ("QUILL20", [1]),
        ("@quill2024titanic", [1]),
        ("otters at none", [3]),
        ("titannic tids", [1]),
        ("zebra", []),
        ("%", []),
        ("?!", []),
        ("", [1, 3, 2]),
        (" ", [1, 3, 2]),
    ],
)
def test_keys_words_and_slips_find_papers(
    library: Library, typed: str, expected: list[int]
) -> None:
    found = [offer.paper for offer in offers(library, typed)]

    assert found[: len(expected)] == expected
    assert bool(found) == bool(expected)


def test_an_offer_says_what_the_paper_is_and_would_be_called(library: Library) -> None:
    [offer] = offers(library, "otters")

    assert offer.title == "Otters at Noon"
    assert offer.key == "marshotters"
    assert "Marsh" in offer.byline


def test_the_paper_of_the_note_is_left_out(library: Library) -> None:
    assert [offer.paper for offer in offers(library, "tides", without=2)] == [1]
    assert len(offers(library, "", without=1)) == 2 <= MOST
