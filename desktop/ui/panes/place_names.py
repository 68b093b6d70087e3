"""What places of the library are called, and how many papers they hold, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.query import Place, Shelf
from desktop.ui.translations import QT_TRANSLATE_NOOP, short_date

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_IN_FULL = 10_000

_SHELVES = {
    Shelf.INBOX: QT_TRANSLATE_NOOP("Places", "Inbox"),
    Shelf.LATER: QT_TRANSLATE_NOOP("Places", "Later"),
    Shelf.READING: QT_TRANSLATE_NOOP("Places", "Reading"),
    Shelf.DONE: QT_TRANSLATE_NOOP("Places", "Done"),
    Shelf.SKIPPED: QT_TRANSLATE_NOOP("Places", "Skipped"),
    Shelf.STARRED: QT_TRANSLATE_NOOP("Places", "Starred"),
    Shelf.NOTES: QT_TRANSLATE_NOOP("Places", "With notes"),
    Shelf.NEW: QT_TRANSLATE_NOOP("Places", "New since yesterday"),
    Shelf.ALL: QT_TRANSLATE_NOOP("Places", "All papers"),
    Shelf.BIN: QT_TRANSLATE_NOOP("Places", "Bin"),
}


def shelf_name(shelf: Shelf) -> str:
    """Return the name of a shelf in the person's language."""
    return translate("Places", _SHELVES[shelf])


def digest_name(name: str, date: str | None) -> str:
    """Return what a digest is called: its name, and its ISO date as people write it."""
    return f"{name} · {short_date(date, QLocale())}" if date else name


def place_name(place: Place, digests: Mapping[int, str]) -> str:
    """Return the name of a place; digests are called what `digests` calls them by their ids."""
    parts = []
    if place.digest is not None:
        parts.append(digests.get(place.digest) or translate("Places", "Digest"))
    if place.tag is not None:
        parts.append(f"#{place.tag}")
    if place.author is not None:
        parts.append(place.author)
    if place.shelf is not Shelf.ALL or not parts:
        parts.insert(0, shelf_name(place.shelf))
    return " · ".join(parts)


def paper_count(count: int) -> str:
    """Say how many papers there are: “no papers”, “1 paper”, “1,204 papers”."""
    if count == 0:
        return translate("Places", "no papers")
    if count == 1:
        return translate("Places", "1 paper")
    return translate("Places", "%Ln papers", "", count)


def short_number(count: int) -> str:
    """Write a number for a narrow column: in full up to 9,999, then in thousands (12.3k)."""
    locale = QLocale()
    if count < _IN_FULL:
        return locale.toString(count)
    thousands, hundreds = divmod(count // 100, 10)
    return locale.toString(thousands + hundreds / 10, "f", 1 if hundreds else 0) + "k"
