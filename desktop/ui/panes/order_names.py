"""What orders and groups of the list are called, and which of them a kind of list can have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.query import Group, Key, Order, Sort
from desktop.ui.panes.list_state import Kind
from desktop.ui.translations import QT_TRANSLATE_NOOP

# What is sorted by, and what the two ways of it are called.
_SORTS = {
    Sort.RELEVANCE: (QT_TRANSLATE_NOOP("Sorts", "Best match"), "", ""),
    Sort.ADDED: (
        QT_TRANSLATE_NOOP("Sorts", "Arrival"),
        QT_TRANSLATE_NOOP("Sorts", "Newest first"),
        QT_TRANSLATE_NOOP("Sorts", "Oldest first"),
    ),
    Sort.PUBLISHED: (
        QT_TRANSLATE_NOOP("Sorts", "Publication"),
        QT_TRANSLATE_NOOP("Sorts", "Newest first"),
        QT_TRANSLATE_NOOP("Sorts", "Oldest first"),
    ),
    Sort.DIGEST: (
        QT_TRANSLATE_NOOP("Sorts", "Digest"),
        QT_TRANSLATE_NOOP("Sorts", "Newest first"),
        QT_TRANSLATE_NOOP("Sorts", "Oldest first"),
    ),
    Sort.TITLE: (
        QT_TRANSLATE_NOOP("Sorts", "Title"),
        QT_TRANSLATE_NOOP("Sorts", "A to Z"),
        QT_TRANSLATE_NOOP("Sorts", "Z to A"),
    ),
    Sort.AUTHORS: (
        QT_TRANSLATE_NOOP("Sorts", "Authors"),
        QT_TRANSLATE_NOOP("Sorts", "A to Z"),
        QT_TRANSLATE_NOOP("Sorts", "Z to A"),
    ),
    Sort.STATUS: (
        QT_TRANSLATE_NOOP("Sorts", "State"),
        QT_TRANSLATE_NOOP("Sorts", "Inbox first"),
        QT_TRANSLATE_NOOP("Sorts", "Skipped first"),
    ),
    Sort.DECIDED: (
        QT_TRANSLATE_NOOP("Sorts", "Decision"),
        QT_TRANSLATE_NOOP("Sorts", "Latest first"),
        QT_TRANSLATE_NOOP("Sorts", "Earliest first"),
    ),
    Sort.STARRED: (
        QT_TRANSLATE_NOOP("Sorts", "Star"),
        QT_TRANSLATE_NOOP("Sorts", "Starred first"),
        QT_TRANSLATE_NOOP("Sorts", "Starred last"),
    ),
    Sort.RATING: (
        QT_TRANSLATE_NOOP("Sorts", "Rating"),
        QT_TRANSLATE_NOOP("Sorts", "Best first"),
        QT_TRANSLATE_NOOP("Sorts", "Worst first"),
    ),
    Sort.TAGS: (
        QT_TRANSLATE_NOOP("Sorts", "Tags"),
        QT_TRANSLATE_NOOP("Sorts", "A to Z"),
        QT_TRANSLATE_NOOP("Sorts", "Z to A"),
    ),
    Sort.NOTE: (
        QT_TRANSLATE_NOOP("Sorts", "Note"),
        QT_TRANSLATE_NOOP("Sorts", "Latest first"),
        QT_TRANSLATE_NOOP("Sorts", "Earliest first"),
    ),
    Sort.SEEN: (
        QT_TRANSLATE_NOOP("Sorts", "Times seen"),
        QT_TRANSLATE_NOOP("Sorts", "Most first"),
        QT_TRANSLATE_NOOP("Sorts", "Fewest first"),
    ),
    Sort.UPVOTES: (
        QT_TRANSLATE_NOOP("Sorts", "Upvotes"),
        QT_TRANSLATE_NOOP("Sorts", "Most first"),
        QT_TRANSLATE_NOOP("Sorts", "Fewest first"),
    ),
    Sort.COMMENTS: (
        QT_TRANSLATE_NOOP("Sorts", "Comments"),
        QT_TRANSLATE_NOOP("Sorts", "Most first"),
        QT_TRANSLATE_NOOP("Sorts", "Fewest first"),
    ),
}
_GROUPS = {
    Group.NONE: QT_TRANSLATE_NOOP("Sorts", "Not grouped"),
    Group.DIGEST: QT_TRANSLATE_NOOP("Sorts", "Digest"),
    Group.PUBLISHED: QT_TRANSLATE_NOOP("Sorts", "Date of publication"),
    Group.ADDED: QT_TRANSLATE_NOOP("Sorts", "Date of arrival"),
    Group.STATUS: QT_TRANSLATE_NOOP("Sorts", "State"),
}
_OF_DIGEST = QT_TRANSLATE_NOOP("Sorts", "Place in the digest")
_FIRST, _LAST = (
    QT_TRANSLATE_NOOP("Sorts", "First to last"),
    QT_TRANSLATE_NOOP("Sorts", "Last to first"),
)


def sort_name(sort: Sort, kind: Kind = Kind.SHELF) -> str:
    """Return what it is called to sort a kind of list by something."""
    is_place = sort is Sort.DIGEST and kind is Kind.DIGEST
    return QCoreApplication.translate("Sorts", _OF_DIGEST if is_place else _SORTS[sort][0])


def way_names(sort: Sort, kind: Kind = Kind.SHELF) -> tuple[str, ...]:
    """Return what the natural way of a sort is called, and the other one, if it has any."""
    _, *names = _SORTS[sort]
    if sort is Sort.DIGEST and kind is Kind.DIGEST:
        names = [_FIRST, _LAST]
    return tuple(QCoreApplication.translate("Sorts", name) for name in names if name)


def group_name(group: Group) -> str:
    """Return what it is called to group by something."""
    return QCoreApplication.translate("Sorts", _GROUPS[group])


def order_name(order: Order, kind: Kind = Kind.SHELF) -> str:
    """Say how a list is ordered: “Rating, best first, then title, A to Z”."""
    then = QCoreApplication.translate("Sorts", "then {key}")
    keys = [_key_name(order.first, kind)]
    if order.then is not None:
        keys.append(then.format(key=_lower(_key_name(order.then, kind))))
    if order.group is not Group.NONE:
        grouped = QCoreApplication.translate("Sorts", "grouped by {what}")
        keys.append(grouped.format(what=_lower(group_name(order.group))))
    return ", ".join(keys)


def _key_name(key: Key, kind: Kind) -> str:
    name, ways = sort_name(key.sort, kind), way_names(key.sort, kind)[key.backwards :]
    if not ways:
        return name
    both = QCoreApplication.translate("Sorts", "{name}, {way}")
    return both.format(name=name, way=_lower(ways[0]))


def _lower(text: str) -> str:
    """Begin a text small, unless it begins with a word of one letter, as “A to Z” does.

    In German it may begin with a noun, which is written with a capital everywhere.
    """
    if text[1:2] == " " or QLocale().language() is QLocale.Language.German:
        return text
    return text[:1].lower() + text[1:]


def sorts(kind: Kind) -> Sequence[Sort]:
    """Return what a kind of list can be sorted by, in the order of menus."""
    return [sort for sort in Sort if sort is not Sort.RELEVANCE or kind is Kind.SEARCH]


def groups(kind: Kind) -> Sequence[Group]:
    """Return what a kind of list can be grouped by, in the order of menus."""
    return [group for group in Group if group is not Group.DIGEST or kind is not Kind.DIGEST]
