from __future__ import annotations

import pytest

from desktop.readers.reference_names import people, person


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moss, Ada", "Ada Moss"),
        ("Moss, Ada, Jr.", "Ada Moss Jr."),
        ("Moss, III, Ada", "Ada Moss III"),
        ("Ada  Moss", "Ada Moss"),
        ("Moss A.", "Moss A."),
        ("Fern Society,", "Fern Society"),
        ("Moss, Ada B. [Inventor, Reprint Author]", "Ada B. Moss"),
        ("Moss, Ada (ORCID 0000-0001-2345-678X)", "Ada Moss"),
        ("Moss, Ada-Bea", "Ada-Bea Moss"),
        ("et al.", ""),
        ("[No authors listed]", ""),
        (" ", ""),
    ],
)
def test_names_are_turned_round(text: str, name: str) -> None:
    assert person(text) == name


def test_one_field_may_hold_several_names() -> None:
    assert people(["Moss, Ada; Fern, Bo", "Reed, Cy", "Moss, Ada", "et al."]) == (
        "Ada Moss",
        "Bo Fern",
        "Cy Reed",
    )
