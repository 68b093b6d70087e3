from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.store.tag_names import above, clean_tag, is_under, tag_key


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("tides", "tides"),
        ("  #tides ", "tides"),
        ("sea /  deep   sea/", "sea/deep sea"),
        ("//a//b", "a/b"),
        ("C#", "C#"),
        ("O\u0308l", "Öl"),
        ("a\x00b", "a\ufffdb"),
    ],
)
def test_tags_are_tidied(typed: str, kept: str) -> None:
    assert clean_tag(typed) == kept


@pytest.mark.parametrize("typed", ["", " ", "#", "/", " / # ".replace("#", "")])
def test_a_tag_needs_a_name(typed: str) -> None:
    with pytest.raises(UsageProblem, match="needs a name"):
        clean_tag(typed)


@pytest.mark.parametrize(("one", "other"), [("Öl", "ÖL"), ("ΤΕΛΟΣ", "τελος"), ("O\u0308l", "öl")])
def test_case_and_notation_make_no_other_tag(one: str, other: str) -> None:
    assert tag_key(one) == tag_key(other)


@pytest.mark.parametrize(
    ("tag", "name", "expected"),
    [
        ("Öl", "#öl", True),
        ("öl/Raps", "Öl", True),
        ("ölig", "öl", False),
        ("öl", "öl/raps", False),
    ],
)
def test_a_tag_is_under_its_own_name_and_those_above(tag: str, name: str, expected: bool) -> None:
    assert is_under(tag, name) is expected


def test_a_tag_stands_below_others() -> None:
    assert above("sea/deep/trench") == ["sea/deep", "sea"]
    assert above("sea") == []
    assert len(above("/".join("a" * 1000))) == 6
