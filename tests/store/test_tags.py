from __future__ import annotations

import pytest

from desktop.model.errors import UsageProblem
from desktop.store.library import Library
from desktop.store.tables import TagRow
from desktop.store.tags import (
    clean_tag,
    forget_unused_tags,
    tag_key,
    tags_named,
    tags_under,
)
from tests.store.conftest import Add


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


def test_tags_are_found_with_what_is_nested_below_them(library: Library) -> None:
    with library.open():
        for name in ("Öl", "öl/Raps", "ölig", "öl/raps/kalt"):
            TagRow.create(name=name)

        assert tags_named("öL") == [1]
        assert tags_named("nothing") == []
        assert tags_under("#ÖL") == [1, 2, 4]
        assert tags_under("öl/raps") == [2, 4]


def test_unused_tags_are_forgotten(library: Library, add: Add) -> None:
    add()
    with library.open():
        library.marks.tag([1], "used")
        TagRow.create(name="unused")

        forget_unused_tags()

        assert [row.name for row in TagRow.select()] == ["used"]
