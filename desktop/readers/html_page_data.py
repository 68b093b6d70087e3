"""The items of a list in JSON that a page holds for its scripts, also when it is cut or broken."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

# The list of a day, week or month, and any other list of what has a paper in it.
_LISTS = re.compile(r'"(?:dailyPapers|papers)"\s*:\s*\[\s*|\[\s*(?=\{\s*"paper"\s*:\s*\{)')
_PAPER = re.compile(r'"paper"\s*:\s*(?=\{)')
_NEXT = re.compile(r"\s*,\s*")
_ITEM = re.compile(r'\{\s*"paper"\s*:\s*\{')
_TITLE = re.compile(r'"title"\s*:\s*"([^"\\]{3,300})"')
_ID = re.compile(r'"id"\s*:\s*"([^"\\]{3,60})"')
_MOST_BROKEN = 20
_DECODER = json.JSONDecoder(strict=False)


@dataclass(frozen=True, slots=True)
class Item:
    """A value of a list and the place where it begins."""

    value: object
    place: int


@dataclass(frozen=True, slots=True)
class Broken:
    """Where a value begins that cannot be read, and what it calls itself so far."""

    place: int
    name: str


def items_of(text: str) -> Iterator[Item | Broken]:
    """Yield the items of the first list of papers, or the one paper of a page without a list."""
    start = _LISTS.search(text)
    if start is None:
        yield from _only_item(text)
        return
    place, broken = start.end(), 0
    while place < len(text) and text[place] != "]" and broken < _MOST_BROKEN:
        try:
            value, end = _DECODER.raw_decode(text, place)
        except (ValueError, RecursionError):
            yield Broken(place, _name(text, place))
            broken += 1
            following = _ITEM.search(text, place + 1)
            if following is None:
                return
            place = following.start()
        else:
            yield Item(value, place)
            behind = _NEXT.match(text, end)
            if behind is None:
                return
            place = behind.end()


def _only_item(text: str) -> Iterator[Item | Broken]:
    start = _PAPER.search(text)
    if start is None:
        return
    try:
        value, _ = _DECODER.raw_decode(text, start.end())
    except (ValueError, RecursionError):
        yield Broken(start.start(), _name(text, start.start()))
    else:
        yield Item({"paper": value}, start.start())


def _name(text: str, place: int) -> str:
    """Return the title of a value that cannot be read, else its id; both may be missing."""
    following = _ITEM.search(text, place + 1)
    piece = text[place : following.start() if following else None]
    found = _TITLE.search(piece) or _ID.search(piece)
    return found[1] if found else ""
