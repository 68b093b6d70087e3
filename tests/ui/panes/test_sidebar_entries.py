"""The lines of the sidebar, from the numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.model.counts import Counts, DigestCount, TagCount
from desktop.model.query import Place, Shelf
from desktop.model.tag_color import TagColor
from desktop.store.tag_names import above
from desktop.ui.panes.sidebar_entries import entries
from desktop.ui.panes.sidebar_entry import Entry, SavedSearch, key_of


def counts(
    digests: Iterable[DigestCount] = (),
    tags: Iterable[TagCount] = (),
    searches: Iterable[tuple[str, str]] = (),
) -> Counts:
    numbers = dict.fromkeys(Shelf, 0) | {Shelf.INBOX: 77, Shelf.ALL: 100}
    return Counts(numbers, tuple(digests), tuple(tags), tuple(searches))


def walk(lines: Iterable[Entry]) -> Iterator[Entry]:
    for line in lines:
        yield line
        yield from walk(line.children)


def entry(lines: Iterable[Entry], key: str) -> Entry:
    return next(line for line in walk(lines) if line.key == key)


def test_the_shelves_are_there_before_any_number_is() -> None:
    assert [line.target for line in entries(None)] == [
        Place(Shelf.INBOX),
        Place(Shelf.LATER),
        Place(Shelf.READING),
        Place(Shelf.DONE),
        Place(Shelf.SKIPPED),
        Place(Shelf.NEW),
        Place(Shelf.STARRED),
        Place(Shelf.NOTES),
        Place(Shelf.ALL),
        Place(Shelf.BIN),
    ]


def test_the_inbox_calls_while_something_is_in_it() -> None:
    inbox = entry(entries(counts()), "shelf:inbox")

    assert (inbox.count, inbox.calls) == (77, True)
    assert not entry(entries(None), "shelf:inbox").calls
    assert not entry(entries(counts()), "shelf:all").calls


def test_sections_without_anything_in_them_are_left_out() -> None:
    assert len(entries(counts())) == len(entries(None))
    lines = entries(counts(tags=[TagCount("rl", 2, 2)], searches=[("Fresh", "after:2024")]))
    assert [line.text for line in lines if line.target is None] == ["Tags", "Saved searches"]
    assert lines[-1].target == Place(Shelf.BIN)


def test_a_digest_goes_by_its_date_and_tells_the_rest() -> None:
    lines = entries(
        counts(
            digests=[
                DigestCount(7, "Morning papers", "2025-10-31", 80, 12),
                DigestCount(8, "Undated", None, 1, 0),
            ]
        )
    )
    dated, undated = entry(lines, "digest:7"), entry(lines, "digest:8")

    assert dated.target == Place(digest=7)
    assert "2025" in dated.text
    assert dated.detail == "Morning papers"
    assert dated.count == 12
    assert dated.tip.startswith("Morning papers")
    assert "80 papers" in dated.tip
    assert (undated.text, undated.detail, undated.count) == ("Undated", "", 0)


def test_tags_stand_below_the_tags_they_refine() -> None:
    told = [
        TagCount("RL", 0, 4, TagColor.TEAL),
        TagCount("RL/offline", 3, 3, TagColor.RED),
        TagCount("rl/online", 0, 2),
        TagCount("rl/online/deep", 2, 2),
        TagCount("vision", 4, 4),
    ]
    lines = entries(counts(tags=told))
    tags = entry(lines, "tags")

    assert [child.text for child in tags.children] == ["RL", "vision"]
    assert [child.text for child in tags.children[0].children] == ["offline", "online"]
    assert entry(lines, "tag:rl/online/deep").target == Place(tag="rl/online/deep")
    # A tag also shows what is below it; a paper that carries two of these is one.
    assert entry(lines, "tag:rl").count == 4
    assert entry(lines, "tag:rl/offline").count == 3
    assert entry(lines, "tag:rl/offline").color is TagColor.RED
    assert entry(lines, "tag:rl/online/deep").color is TagColor.TEAL
    assert entry(lines, "tag:vision").color is None


def test_a_tag_of_a_thousand_levels_does_no_harm() -> None:
    deep = "/".join("a" * 1000)
    names = [*reversed(above(deep)), deep]
    lines = entries(counts(tags=[TagCount(name, 0, 1) for name in names]))

    assert entry(lines, f"tag:{deep}").count == 1
    assert sum(1 for _ in walk(lines)) < 30


def test_a_saved_search_shows_its_query_as_a_tip() -> None:
    search = entry(entries(counts(searches=[("Fresh", "after:2024")])), "search:Fresh")

    assert search.target == SavedSearch("Fresh", "after:2024")
    assert search.tip == "after:2024"


def test_keys_tell_targets_apart() -> None:
    targets = [
        *(Place(shelf) for shelf in Shelf),
        Place(digest=1),
        Place(tag="inbox"),
        SavedSearch("inbox", ""),
    ]

    assert len({key_of(target) for target in targets}) == len(targets)
    assert key_of(Place(tag="RL")) == key_of(Place(tag="rl"))
