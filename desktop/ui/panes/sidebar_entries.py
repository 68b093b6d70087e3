"""The lines of the sidebar, made from the numbers of the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.model.query import Place, Shelf
from desktop.ui.panes.digest_entries import digest_lines
from desktop.ui.panes.place_names import shelf_name
from desktop.ui.panes.sidebar_entry import Entry, SavedSearch, key_of

if TYPE_CHECKING:
    from desktop.model.counts import Counts, TagCount
    from desktop.model.tag_color import TagColor

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

# Deeper levels of a tag stay in one line: nobody folds that far, and the sidebar is narrow.
_DEEPEST = 6

_NOTHING: Mapping[str, int] = MappingProxyType({})
_ICONS = {
    Shelf.INBOX: "inbox",
    Shelf.LATER: "later",
    Shelf.READING: "reading",
    Shelf.DONE: "done",
    Shelf.SKIPPED: "skipped",
    Shelf.NEW: "plus",
    Shelf.STARRED: "star",
    Shelf.NOTES: "note",
    Shelf.ALL: "library",
    Shelf.BIN: "bin",
}
_STATES = (Shelf.INBOX, Shelf.LATER, Shelf.READING, Shelf.DONE, Shelf.SKIPPED)
_VIEWS = (Shelf.NEW, Shelf.STARRED, Shelf.NOTES, Shelf.ALL)


def entries(counts: Counts | None, found: Mapping[str, int] = _NOTHING) -> tuple[Entry, ...]:
    """Return all lines from top to bottom; without numbers, those that are always there.

    `found` are the numbers of papers that saved searches find, by query.
    """
    numbers = counts.shelves if counts else {}
    lines = [_shelf(shelf, numbers, begins=False) for shelf in _STATES]
    lines += [_shelf(shelf, numbers, begins=shelf is _VIEWS[0]) for shelf in _VIEWS]
    if counts:
        lines += _sections(counts, found)
    return (*lines, _shelf(Shelf.BIN, numbers, begins=True))


def _shelf(shelf: Shelf, numbers: dict[Shelf, int], *, begins: bool) -> Entry:
    place = Place(shelf)
    name = shelf_name(shelf)
    # Its whole name would leave no room for its number.
    is_short = shelf is Shelf.NEW
    return Entry(
        key_of(place),
        translate("Places", "Since yesterday") if is_short else name,
        place,
        icon=_ICONS[shelf],
        count=numbers.get(shelf, 0),
        tip=name if is_short else "",
        begins=begins,
        calls=shelf is Shelf.INBOX and numbers.get(shelf, 0) > 0,
    )


def _sections(counts: Counts, found: Mapping[str, int]) -> Iterator[Entry]:
    """Yield the sections that hold anything."""
    for key, text, children in (
        ("digests", translate("Places", "Digests"), digest_lines(counts.digests)),
        ("tags", translate("Places", "Tags"), _tags(counts.tags)),
        (
            "searches",
            translate("Places", "Saved searches"),
            tuple(_search(SavedSearch(*pair), found) for pair in counts.searches),
        ),
    ):
        if children:
            yield Entry(key, text, children=children)


def _search(search: SavedSearch, found: Mapping[str, int]) -> Entry:
    count = found.get(search.query, 0)
    return Entry(key_of(search), search.name, search, icon="saved", count=count, tip=search.query)


def _tags(tags: Iterable[TagCount]) -> tuple[Entry, ...]:
    """Return tags below the tags that they refine (`rl/offline` below `rl`)."""
    below: dict[str, list[TagCount]] = {}
    for tag in tags:
        higher, _ = _split(tag.name)
        below.setdefault(higher.casefold(), []).append(tag)
    return _branch("", below, None)


def _branch(
    path: str, below: dict[str, list[TagCount]], color: TagColor | None
) -> tuple[Entry, ...]:
    return tuple(_tag(tag, below, tag.color or color) for tag in below.get(path, ()))


def _tag(tag: TagCount, below: dict[str, list[TagCount]], color: TagColor | None) -> Entry:
    place = Place(tag=tag.name)
    return Entry(
        key_of(place),
        _split(tag.name)[-1],
        place,
        icon="tag",
        count=tag.below,
        tip=tag.name,
        color=color,
        children=_branch(tag.name.casefold(), below, color),
    )


def _split(name: str) -> tuple[str, str]:
    """Return the name of the tag above, and what this one adds to it."""
    *higher, last = name.split("/", _DEEPEST)
    return "/".join(higher), last
