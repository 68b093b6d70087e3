"""Notes that were edited in an exported file, on their way back into the library."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.model.errors import LibraryProblem
from desktop.services.merging import joined_notes
from desktop.services.page_merge import parts_of
from desktop.services.three_way import merged_text
from desktop.store.export_book import ExportBook
from desktop.writers.linked_notes import read_back

NO_NAMES: Mapping[str, str] = {}


def exported_note(library: Path, uid: str, names: Mapping[str, str] = NO_NAMES) -> str | None:
    """Return the note of a paper as it was exported last into a folder; None if it never was.

    `names` is what `read_back` knows links by.
    """
    try:
        page = ExportBook(library).newest(uid)
    except LibraryProblem:
        return None  # without it both notes are kept, which loses nothing
    return None if page is None else read_back(parts_of(page).note or "", names)


def brought_back(base: str | None, here: str, told: str, heading: str) -> str:
    """Return the note of a paper after a file told another one.

    What was edited on one side only, since the note was exported as `base`, is taken from there.
    Where that cannot be known, or both changed the same, the second note stands below the first.
    """
    if base is not None and told.strip():
        text, is_conflict = merged_text(_ended(base), _ended(here), _ended(told))
        if not is_conflict:
            # A note that came out as it was is not another one for its last line end.
            return here if text == _ended(here) else text
    return joined_notes(here, told, heading)


def _ended(text: str) -> str:
    return f"{text.rstrip()}\n" if text.strip() else ""
