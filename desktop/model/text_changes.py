"""What became of a text, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

# Time and memory grow with the square of these.
_MOST_LINES, _MOST_WORDS = 10_000, 6_000
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_LETTERS = re.compile(r"\w+")


class Became(Enum):
    """What became of a piece of a text."""

    SAME = auto()
    REMOVED = auto()
    ADDED = auto()


class Piece(NamedTuple):
    """A stretch of either text, or of both."""

    became: Became
    text: str


def changes(before: str, after: str) -> list[Piece]:
    """Return the pieces of two texts in order; what was removed stands before what was added.

    Without what was added they make the one text, without what was removed the other one.
    """
    return list(_joined(_by_lines(before, after)))


def words_in(pieces: Sequence[Piece], became: Became) -> int:
    """Return how many words were added or removed."""
    return sum(len(_LETTERS.findall(one.text)) for one in pieces if one.became is became)


def _by_lines(before: str, after: str) -> Iterator[Piece]:
    """Compare lines first, and words where lines differ."""
    old, new = _LINE.findall(before), _LINE.findall(after)
    for is_same, gone, come in _stretches(old, new, _MOST_LINES):
        if is_same:
            yield Piece(Became.SAME, "".join(gone))
        elif gone and come:
            yield from _by_words("".join(gone), "".join(come))
        else:
            yield from _replaced(gone, come)


def _by_words(before: str, after: str) -> Iterator[Piece]:
    for is_same, gone, come in _stretches(_WORD.findall(before), _WORD.findall(after), _MOST_WORDS):
        if is_same:
            yield Piece(Became.SAME, "".join(gone))
        else:
            yield from _replaced(gone, come)


def _stretches(
    old: list[str], new: list[str], most: int
) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Yield what both have, and what only one has, in turns; too many count as all different."""
    if max(len(old), len(new)) > most:
        yield False, old, new
        return
    # Compiled, and quick for texts that say the same over and over; difflib is neither.
    from rapidfuzz.distance import LCSseq

    gone: list[str] = []
    come: list[str] = []
    for code in LCSseq.opcodes(old, new):
        if code.tag != "equal":
            gone += old[code.src_start : code.src_end]
            come += new[code.dest_start : code.dest_end]
            continue
        if gone or come:
            yield False, gone, come
            gone, come = [], []
        same = old[code.src_start : code.src_end]
        yield True, same, same
    if gone or come:
        yield False, gone, come


def _replaced(gone: list[str], come: list[str]) -> Iterator[Piece]:
    yield Piece(Became.REMOVED, "".join(gone))
    yield Piece(Became.ADDED, "".join(come))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Put pieces together that nothing parts, and changes that only a blank does."""
    removed = added = same = ""
    for became, text in pieces:
        if became is Became.SAME and (not (removed or added) or text.strip() or "\n" in text):
            yield from _told(removed, added)
            removed = added = ""
            same += text
            continue
        if same:
            yield Piece(Became.SAME, same)
            same = ""
        removed += text if became is not Became.ADDED else ""
        added += text if became is not Became.REMOVED else ""
    yield from _told(removed, added)
    if same:
        yield Piece(Became.SAME, same)


def _told(removed: str, added: str) -> Iterator[Piece]:
    if removed:
        yield Piece(Became.REMOVED, removed)
    if added:
        yield Piece(Became.ADDED, added)
