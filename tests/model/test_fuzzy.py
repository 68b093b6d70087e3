from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.fuzzy import fit, plain

NAMES = [
    "Import digests…",
    "Import pasted text",
    "Export…",
    "Go to Inbox",
    "Show or hide notes",
    "Write a note",
    "Undo tag 12 papers",
    "Möbius Strips in Bird Song",
    "Tags…",
]


def best(typed: str) -> str:
    scores = {name: fit(typed, name) for name in NAMES}
    found = {name: score for name, score in scores.items() if score is not None}
    return max(found, key=lambda name: found[name])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("imp", "Import digests…"),
        ("impas", "Import pasted text"),
        ("ipt", "Import pasted text"),
        ("gti", "Go to Inbox"),
        ("note", "Write a note"),
        ("hide note", "Show or hide notes"),
        ("note hide", "Show or hide notes"),
        ("mobius", "Möbius Strips in Bird Song"),
        ("TAG", "Tags…"),
    ],
)
def test_the_name_that_is_meant_comes_first(typed: str, expected: str) -> None:
    assert best(typed) == expected


@pytest.mark.parametrize("typed", ["xyz", "tropmi", "import q", "inbox z"])
def test_what_has_other_letters_does_not_fit(typed: str) -> None:
    assert all(fit(typed, name) is None for name in NAMES)


def test_nothing_typed_fits_everything() -> None:
    assert all(fit(" ", name) is not None for name in NAMES)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=12), st.text(max_size=30))
def test_a_name_fits_itself_and_letters_of_it_in_their_order(typed: str, name: str) -> None:
    assert fit(name, name) is not None
    assert fit(plain(name)[::2].strip() if " " not in plain(name)[::2] else "", name) is not None
    found = fit(typed, name)
    assert found is None or all(letter in plain(name) for letter in "".join(plain(typed).split()))
