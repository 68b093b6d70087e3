from __future__ import annotations

import pytest

from desktop.readers.md_labels import Field
from desktop.readers.md_words import column_fields, field_named, is_generic, labelled


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("**Authors:** Ada Moss", Field.AUTHORS, "Ada Moss"),
        ("- **作者**：Ada Moss", Field.AUTHORS, "Ada Moss"),
        ("1. **Title**: On: Moss", Field.TITLE, "On: Moss"),
        ("📝 Abstract: moss", Field.ABSTRACT, "moss"),
        ("TL;DR: moss", Field.SUMMARY, "moss"),
        ("초록: 이끼", Field.ABSTRACT, "이끼"),
        ("Veröffentlicht: 2024-05-01", Field.DATE, "2024-05-01"),
        ("__Link__: https://e.org", Field.LINK, "https://e.org"),
    ],
)
def test_parts_are_named_in_many_ways(text: str, field: Field, value: str) -> None:
    assert labelled(text) == (field, value)


@pytest.mark.parametrize("text", ["Moss: a plant", "https://e.org", "(2024) moss", ": moss"])
def test_what_names_no_part_is_none(text: str) -> None:
    assert labelled(text) is None


def test_a_heading_may_name_a_part() -> None:
    assert field_named("**Abstract**") is Field.ABSTRACT
    assert field_named("초록 (Korean)") is Field.SUMMARY
    assert field_named("Abstract (Original)") is Field.ABSTRACT
    assert field_named("3. Links") is Field.LINK
    assert field_named("Moss and its links to the roof") is None


def test_words_of_links_may_tell_nothing() -> None:
    for label in ("[PDF]", "2401.00001v1", "arXiv:2401.00001v2", "论文链接", "https://e.org/a", ""):
        assert is_generic(label)
    assert not is_generic("Moss on Paper")


def test_columns_are_named_in_many_ways() -> None:
    assert column_fields(("Publish Date", "**Title**", "作者", "PDF", "Votes & more", "xyz")) == (
        Field.DATE,
        Field.TITLE,
        Field.AUTHORS,
        Field.LINK,
        Field.VOTES,
        None,
    )
    assert column_fields(("Paper", "Links")) == (Field.TITLE, Field.LINK)
