from __future__ import annotations

import pytest

from desktop.model.keep_rate import by_series, ranked, series_of
from desktop.model.reading_log import Kept


@pytest.mark.parametrize(
    ("name", "series"),
    [
        ("moss_daily_2025-10-31.txt", "moss daily"),
        ("moss_daily_oct31.txt", "moss daily"),
        ("Moss Weekly, 31st October 2025.html", "Moss Weekly"),
        ("cs.CL 2025-11-01", "cs.CL"),
        ("Letters (31 Oct 2025).eml", "Letters"),
        ("Marching Octopus #304", "Marching Octopus"),
        ("2025-10-31.md", "2025-10-31.md"),
        ("Pasted text", "Pasted text"),
        ("", ""),
    ],
)
def test_a_series_is_the_name_without_the_date(name: str, series: str) -> None:
    assert series_of(name) == series


def test_digests_of_a_series_are_added_up() -> None:
    digests = [
        Kept("moss_oct30.txt", 10, 4),
        Kept("Kites 2025-10-30", 25, 1),
        Kept("Moss_oct31.txt", 12, 3),
        Kept("unread", 0, 0),
    ]

    assert by_series(digests) == (Kept("Kites", 25, 1), Kept("moss", 22, 7))


def test_what_most_was_decided_of_comes_first() -> None:
    few, many, none = Kept("a", 2, 2), Kept("b", 9, 0), Kept("c", 0, 0)

    assert ranked([few, none, many]) == (many, few)
