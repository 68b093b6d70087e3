from __future__ import annotations

from desktop.store.library import Library
from desktop.store.tables import TagRow
from desktop.store.tags import forget_unused_tags, put_tag, tags_named, tags_under
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

        forget_unused_tags()

        assert [row.name for row in TagRow.select()] == ["used"]


def test_a_tag_is_put_on_papers_that_do_not_carry_it(library: Library, add: Add) -> None:
    ids = add(TIDES, MOSS)
    with library.open():
        assert put_tag(ids[:1], " #Sea / shore ") == 1
        assert put_tag(ids, "sea/SHORE") == 1
        assert put_tag(ids, "sea/shore") == 0
        assert [row.name for row in TagRow.select()] == ["Sea/shore"]
