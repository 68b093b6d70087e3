"""Why papers cannot be dropped on a line of the sidebar, said while they hang over it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.model.query import Place, Shelf
from desktop.ui.panes.sidebar_entry import Period, SavedSearch, Target
from desktop.ui.translations import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

# In other shelves papers are by themselves.
_TAKING = (
    Shelf.INBOX,
    Shelf.LATER,
    Shelf.READING,
    Shelf.DONE,
    Shelf.SKIPPED,
    Shelf.STARRED,
    Shelf.BIN,
)
_OF_SHELVES = {
    Shelf.ALL: QT_TRANSLATE_NOOP("Drops", "All papers are here already."),
    Shelf.NOTES: QT_TRANSLATE_NOOP("Drops", "Papers come here when you write a note."),
    Shelf.NEW: QT_TRANSLATE_NOOP("Drops", "Papers are here for two days after they came."),
}
_OF_DIGESTS = QT_TRANSLATE_NOOP("Drops", "A paper stays in the digests that it came in.")
_OF_SEARCHES = QT_TRANSLATE_NOOP(
    "Drops", "A search finds its papers itself. Drop them on a state or a tag."
)
_OF_AUTHORS = QT_TRANSLATE_NOOP("Drops", "Authors are changed with “Edit paper”.")


def takes_papers(target: Target | None) -> bool:
    """Say whether papers can be dropped on a line that leads there."""
    if not isinstance(target, Place) or target.digest is not None or target.author is not None:
        return False
    return target.tag is not None or target.shelf in _TAKING


def refusal(target: Target | None) -> str:
    """Return why papers cannot be dropped there; nothing where they can, and on headings."""
    if target is None or takes_papers(target):
        return ""
    return translate("Drops", _reason(target))


def _reason(target: Target) -> str:
    match target:
        case SavedSearch():
            return _OF_SEARCHES
        case Period():
            return _OF_DIGESTS
        case Place():
            if target.author is not None:
                return _OF_AUTHORS
            return _OF_DIGESTS if target.digest is not None else _OF_SHELVES[target.shelf]
