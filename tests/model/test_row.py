"""What a line of the list says of who wrote a paper."""

from __future__ import annotations

import pytest

from desktop.model.row import as_shown, said_authors


@pytest.mark.parametrize(
    ("names", "count", "organization", "said"),
    [
        (("Ada Ash", "Bo Birch"), None, None, "Ada Ash, Bo Birch"),
        (
            ("Ada Ash", "Bo Birch", "Cy Cedar", "Di Dogwood"),
            None,
            None,
            "Ada Ash, Bo Birch, Cy Cedar +1",
        ),
        (("Ada Ash",), 9, "Fernlab", "Ada Ash +8"),
        ((), 4, "Fernlab", "Fernlab"),
        ((), 1, None, "1 author"),
        ((), 4, None, "4 authors"),
        ((), None, None, ""),
    ],
)
def test_who_wrote_it_is_said_in_a_few_words(
    names: tuple[str, ...], count: int | None, organization: str | None, said: str
) -> None:
    assert said_authors(names, count, organization) == said


def test_more_names_are_said_where_there_is_room() -> None:
    assert said_authors(("Ada", "Bo", "Cy", "Di"), None, None, most=4) == "Ada, Bo, Cy, Di"


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (r"Sorting in $O(n \log n)$", "Sorting in O(n log n)"),
        ("``Why'' they sort", "“Why” they sort"),
        (r"The R\"ossler attractor", "The Rössler attractor"),
        ("Nothing of TeX: 5 < 6", "Nothing of TeX: 5 < 6"),
        ("A snake_case for $5", "A snake_case for $5"),
    ],
)
def test_a_line_shows_tex_as_it_should_read(stored: str, shown: str) -> None:
    assert as_shown(stored) == shown
