"""What places are called."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.model.query import Place, Shelf
from desktop.ui.panes.place_names import (
    digest_name,
    paper_count,
    place_name,
    shelf_name,
    short_number,
)


@pytest.fixture(autouse=True)
def english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def test_each_shelf_has_a_name_of_its_own() -> None:
    names = {shelf_name(shelf) for shelf in Shelf}

    assert len(names) == len(Shelf)
    assert "" not in names


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (Place(Shelf.ALL), "All papers"),
        (Place(Shelf.LATER), "Later"),
        (Place(tag="rl/offline"), "#rl/offline"),
        (Place(digest=3), "Morning papers"),
        (Place(digest=4), "Digest"),
        (Place(Shelf.INBOX, digest=3), "Inbox · Morning papers"),
        (Place(Shelf.DONE, tag="rl"), "Done · #rl"),
    ],
)
def test_a_place_is_named_by_all_that_narrows_it(place: Place, name: str) -> None:
    assert place_name(place, {3: "Morning papers"}) == name


@pytest.mark.parametrize(
    ("count", "words"), [(0, "no papers"), (1, "1 paper"), (2, "2 papers"), (1204, "1,204 papers")]
)
def test_papers_are_counted_in_words(count: int, words: str) -> None:
    assert paper_count(count) == words


@pytest.mark.parametrize(
    ("count", "text"),
    [(7, "7"), (9_999, "9,999"), (10_000, "10k"), (12_399, "12.3k"), (100_000, "100k")],
)
def test_numbers_are_short_in_a_narrow_column(count: int, text: str) -> None:
    assert short_number(count) == text


def test_a_digest_is_called_by_name_and_date() -> None:
    assert digest_name("Morning papers", None) == "Morning papers"
    name, date = digest_name("Morning papers", "2025-10-31").split(" · ")
    assert name == "Morning papers"
    assert "31" in date
    assert "2025" in date
