"""What an empty list says: why there is nothing, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.model.query import Found, Place, Shelf
from desktop.ui.panes.place_names import paper_count, short_number
from desktop.ui.translations import QT_TRANSLATE_NOOP, spoken

if TYPE_CHECKING:
    from desktop.model.relaxing import Relaxing

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_LONGEST_QUERY = 60
_LONGEST_MEANING = 160
_LONGEST_PART = 32
_MOST_QUERIES = 4


class Wish(StrEnum):
    """What a button of an empty list asks for."""

    IMPORT = "import"
    PASTE = "paste"
    SAMPLE = "sample"
    RESPELL = "respell"
    EVERYWHERE = "everywhere"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Blank:
    """A drawing, what there is not, what to do about it, and buttons, the main one first.

    `queries` are others that would find something: what is said of them, and they themselves.
    """

    picture: str
    what: str
    hint: str = ""
    offers: tuple[tuple[str, Wish], ...] = ()
    queries: tuple[tuple[str, str], ...] = ()


_SHELVES = {
    Shelf.INBOX: (
        "drawing-done",
        QT_TRANSLATE_NOOP("Blanks", "All decided"),
        QT_TRANSLATE_NOOP("Blanks", "The inbox is empty. Enjoy the quiet."),
    ),
    Shelf.LATER: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "Nothing kept for later"),
        QT_TRANSLATE_NOOP("Blanks", "Press L on a paper to come back to it another day."),
    ),
    Shelf.READING: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "No paper is being read"),
        QT_TRANSLATE_NOOP("Blanks", "Press R on a paper that you have begun."),
    ),
    Shelf.DONE: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "Nothing done yet"),
        QT_TRANSLATE_NOOP("Blanks", "Press E on a paper when you are through with it."),
    ),
    Shelf.SKIPPED: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "Nothing skipped"),
        QT_TRANSLATE_NOOP("Blanks", "Press D on a paper that is not for you. It stays findable."),
    ),
    Shelf.STARRED: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "No stars yet"),
        QT_TRANSLATE_NOOP("Blanks", "Press S on a paper that stands out."),
    ),
    Shelf.NOTES: (
        "drawing-note",
        QT_TRANSLATE_NOOP("Blanks", "No notes yet"),
        QT_TRANSLATE_NOOP("Blanks", "Press N on a paper and write down what it tells you."),
    ),
    Shelf.NEW: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "Nothing came since yesterday"),
        QT_TRANSLATE_NOOP("Blanks", "Papers show here on the day that they come, and the next."),
    ),
    Shelf.ALL: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "No papers here"),
        QT_TRANSLATE_NOOP("Blanks", "Every paper that you had is in the bin."),
    ),
    Shelf.BIN: (
        "drawing-page",
        QT_TRANSLATE_NOOP("Blanks", "The bin is empty"),
        QT_TRANSLATE_NOOP("Blanks", "Deleted papers wait here, and can be restored."),
    ),
}


def empty_library() -> Blank:
    """Greet somebody who has no paper yet."""
    return Blank(
        "drawing-desk",
        translate("Blanks", "Welcome to your reading desk"),
        translate(
            "Blanks", "Bring in a digest of papers: a file, or a page or mail that you have copied."
        ),
        (
            (translate("Blanks", "Import a digest…"), Wish.IMPORT),
            (translate("Blanks", "Paste one"), Wish.PASTE),
            (translate("Blanks", "Open the sample"), Wish.SAMPLE),
        ),
    )


def empty_place(place: Place) -> Blank:
    """Say why a place holds no paper."""
    if place.digest is not None:
        return Blank(
            "drawing-page",
            translate("Blanks", "No papers of this digest"),
            translate("Blanks", "They are in the bin, or their import was undone."),
        )
    if place.author is not None:
        return Blank(
            "drawing-page",
            translate("Blanks", "No papers of this author"),
            translate("Blanks", "They are in the bin, or their import was undone."),
        )
    if place.tag is not None:
        return Blank(
            "drawing-page",
            translate("Blanks", "No paper carries this tag"),
            translate("Blanks", "Press T on a paper to give it one."),
        )
    picture, what, hint = _SHELVES[place.shelf]
    return Blank(picture, translate("Blanks", what), translate("Blanks", hint))


def no_hits(
    found: Found, place: Place, name: str, left: int, relaxing: Relaxing | None = None
) -> Blank:
    """Say what was searched in vain, and where; `left` papers are still to be indexed.

    `relaxing` says why, and what else would find something, once that is known.
    """
    meaning = _shortened(spoken(found.query.understood), _LONGEST_MEANING)
    hints = [translate("Blanks", "Searched for {papers}.").format(papers=meaning)]
    offers = [(translate("Blanks", "Clear the search"), Wish.CLEAR)]
    if place != Place(Shelf.ALL):
        text = translate("Blanks", "Searched {place} for {papers}.")
        hints = [text.format(place=name, papers=meaning)]
        if relaxing is None or relaxing.everywhere:
            offers.insert(0, (_everywhere(relaxing), Wish.EVERYWHERE))
    if relaxing is not None:
        hints += _missing(relaxing)
    if left:
        hints.append(translate("Blanks", "The newest papers are still being indexed."))
    if found.suggestion:
        words = _shortened(found.suggestion, _LONGEST_QUERY)
        hints.append(translate("Blanks", "Did you mean “{words}”?").format(words=words))
        offers.insert(0, (translate("Blanks", "Use this spelling"), Wish.RESPELL))
    what = translate("Blanks", "No paper matches “{query}”").format(
        query=_shortened(found.query.text, _LONGEST_QUERY)
    )
    queries = tuple(_relaxed(relaxing)) if relaxing else ()
    return Blank("drawing-search", what, " ".join(hints), tuple(offers), queries)


def _everywhere(relaxing: Relaxing | None) -> str:
    said = translate("Blanks", "Search all papers")
    count = short_number(relaxing.everywhere) if relaxing else ""
    return f"{said} ({count})" if count else said


def _missing(relaxing: Relaxing) -> list[str]:
    """Say which parts of a query no paper answers to, whatever the others ask for."""
    parts = [one.part for one in relaxing.dropped if not one.alone]
    if not parts:
        return []
    said = translate("Blanks", "No paper there answers to {parts}.")
    shown = ", ".join(_shortened(part, _LONGEST_PART) for part in parts[:_MOST_QUERIES])
    return [said.format(parts=shown)]


def _relaxed(relaxing: Relaxing) -> Iterator[tuple[str, str]]:
    """Yield queries that would find something, those that find most first."""
    without = translate("Blanks", "Without {part}: {papers}")
    for one in relaxing.dropped[:_MOST_QUERIES]:
        if one.papers:
            part = _shortened(one.part, _LONGEST_PART)
            yield without.format(part=part, papers=paper_count(one.papers)), one.text
    query, papers = relaxing.binned
    if papers:
        said = translate("Blanks", "In the bin: {papers}")
        yield said.format(papers=paper_count(papers)), query


def _shortened(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip() + "…"
