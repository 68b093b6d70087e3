from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.file_names import free_name, note_stem, safe_stem, same_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tides: in / Teacups?", "Tides in Teacups"),
        ("../../etc/passwd", "etc passwd"),
        ("Tea...", "Tea"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("COM¹", "_COM¹"),
        ("Console", "Console"),
        ("te\u0301", "té"),
        ("a\u202eb\u200bc", "abc"),
        ("a\x00b\nc", "a b c"),
        ("", "Paper"),
        (" . ", "Paper"),
        ("word " * 40, ("word " * 24).strip()),
        ("x" * 300, "x" * 120),
        ("中" * 300, "中" * 66),
    ],
)
def test_a_name_is_safe_everywhere(text: str, expected: str) -> None:
    assert safe_stem(text, "Paper") == expected


def test_other_notes_can_link_to_a_note() -> None:
    assert note_stem("C# [and] ^more %%x", "Paper") == "C and more x"


def test_a_name_that_is_taken_gets_a_number() -> None:
    taken = {same_name("TEA.md"), same_name("Te\u0301.md")}

    assert free_name("Tea", ".md", taken) == "Tea (2).md"
    assert free_name("Té", ".md", taken) == "Té (2).md"
    assert free_name("Socks", ".md", taken) == "Socks.md"


@given(st.text(max_size=200))
def test_any_text_makes_a_name(text: str) -> None:
    name = safe_stem(text, "Paper")

    assert 0 < len(name) <= 121
    assert len(name.encode()) <= 201
    assert not set(name) & set('<>:"/\\|?*')
    assert name.strip(" .") == name
    assert unicodedata.is_normalized("NFC", name)
