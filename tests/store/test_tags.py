from __future__ import annotations

from desktop.model.counts import TagCount
from desktop.model.tag_color import TagColor
from desktop.store.library import Library
from desktop.store.tables import TagRow
from desktop.store.tags import (
    all_tags,
    forget_unused_tags,
    put_tag,
    tag_counts,
    tags_named,
    tags_under,
    take_tag,
)
from tests.store.conftest import MOSS, TIDES, Add


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
        TagRow.create(name="colored", color="red")

        forget_unused_tags()

        assert sorted(name for _, name in all_tags()) == ["colored", "used"]


def test_a_tag_is_put_on_papers_that_do_not_carry_it(library: Library, add: Add) -> None:
    ids = add(TIDES, MOSS)
    with library.open():
        assert put_tag(ids[:1], " #Sea / shore ") == 1
        assert put_tag(ids, "sea/SHORE") == 1
        assert put_tag(ids, "sea/shore") == 0
        assert [row.name for row in TagRow.select()] == ["Sea/shore"]


def test_a_tag_is_taken_off_papers_that_carry_it(library: Library, add: Add) -> None:
    ids = add(TIDES, MOSS)
    with library.open():
        put_tag(ids, "sea")
        assert take_tag(ids[:1], "SEA") == 1
        assert [name for _, name in all_tags()] == ["sea"]
        assert take_tag(ids, "#sea") == 1
        assert all_tags() == []


def test_tags_count_the_papers_of_those_below_them_once(library: Library, add: Add) -> None:
    ids = add()
    with library.open():
        put_tag(ids[:2], "sea/Deep")
        put_tag(ids[1:], "SEA/shallow")
        put_tag(ids[:1], "sea/deep/trench")
        put_tag(ids[2:], "binned")
        put_tag(ids[:1], "seaside")
        library.marks.delete(ids[2:])
        TagRow.create(name="waiting", color="red")

        assert list(tag_counts()) == [
            TagCount("sea", 0, 2),
            TagCount("sea/Deep", 2, 2),
            TagCount("sea/deep/trench", 1, 1),
            TagCount("SEA/shallow", 1, 1),
            TagCount("seaside", 1, 1),
            TagCount("waiting", 0, 0, TagColor.RED),
        ]


def test_without_tags_there_is_nothing_to_count(library: Library) -> None:
    with library.open():
        assert list(tag_counts()) == []
