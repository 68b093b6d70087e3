"""Saved links and bookmarks as JSON: Omnivore, Karakeep, Pinboard, wallabag, Pocket, browsers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.json_decoding import Loss
from desktop.readers.json_papers import START
from desktop.readers.json_text import Json, JsonText, Path, pieces
from desktop.readers.json_values import tidy
from desktop.readers.json_walk import Found, Lost, Walk
from desktop.readers.line_runs import Mark, settled
from desktop.readers.saved_links import SavedLinks
from desktop.readers.source import Source

_ADDRESSES = ("url", "uri", "href", "article__url", "resolved_url", "given_url", "originalUrl",
              "source_url", "link", "URL")  # fmt: skip
# What Pinboard calls a description is the title.
_TITLES = ("title", "article__title", "resolved_title", "given_title", "name", "description")
# What the person wrote beside a link.
_NOTES = ("note", "notes")
_ADDRESS = re.compile(r'"(?:url|uri|href|article__url|resolved_url|given_url|link)"\s*:\s*"')
# Keys that only those have who keep links to read later, or bookmarks.
_KEPT = re.compile(
    r'"(?:savedAt|readingProgress|reading_progress|toread|extended|typeCode|bookmark_bar'
    r"|is_archived|is_starred|isArchived|article__url|resolved_url|given_url|time_added"
    r'|bookmark_id|date_last_used|collectionId|website_title)"\s*:'
    r'|"content"\s*:\s*\{\s*"type"\s*:\s*"(?:link|text|asset)"'
)
_PAPERS = re.compile(r'"(?:itemType|creators|abstract|paperId|DOI|openAccessPdf)"\s*:')
_KEY = re.compile(r'\s*[{,]?\s*"(\w{2,20})"\s*:')
# A walk goes no deeper than a little more than this.
_DEEP = 6
_MOST_WALKS = 12
_LOSSES = {
    Loss.CUT: Sentence("The text ends early: what followed is missing."),
    Loss.BROKEN: Sentence("A part of the text is not JSON and was left out."),
    Loss.LONG: Sentence("A part of the text is too long, or too deep, to be read."),
}


class Saved(NamedTuple):
    """A link as it was saved."""

    address: str
    title: str
    note: str = ""


class Folder(NamedTuple):
    """A folder so deep in others that what it holds is walked through anew."""

    value: dict[str, Json]


class ReadLaterJson:
    """Reads saved links wherever they stand; those that lead to papers are papers."""

    name = "read-later-json"
    label = Sentence("saved links or bookmarks (JSON)")

    def accepts(self, source: Source) -> int:
        """Look for addresses, and for keys that only saved links have."""
        head = source.head
        if not START.match(head) or _PAPERS.search(head):
            return 0
        return 94 if _KEPT.search(head) and _ADDRESS.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_Reading().events(source))


def _judged(record: dict[str, Json], path: Path) -> Saved | Folder | None:
    if len(path) >= _DEEP and isinstance(record.get("children"), list):
        return Folder(record)
    inner = record.get("content")
    address = _first(record, _ADDRESSES) or (
        _first(inner, _ADDRESSES) if isinstance(inner, dict) else ""
    )
    if ":" not in address[:30]:
        return None
    title = _first(record, _TITLES) or (_first(inner, _TITLES) if isinstance(inner, dict) else "")
    return Saved(address, title, _first(record, _NOTES))


def _first(record: Mapping[str, Json], keys: tuple[str, ...]) -> str:
    found = (record.get(key) for key in keys)
    return next((tidy(value) for value in found if isinstance(value, str) and value), "")


class _Reading:
    """Follows the values of a text."""

    def __init__(self) -> None:
        self._links = SavedLinks()
        self._losses: dict[Loss, int] = {}
        self._line = 0

    def events(self, source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the values are."""
        yield from self._walk(JsonText(pieces(source)), 0, 0)
        for why, line in self._losses.items():
            yield Problem(_LOSSES[why], line)
        yield from self._links.problems()
        yield Heading()

    def _walk(self, text: JsonText, before: int, depth: int) -> Iterator[Mark | Draft]:
        """Yield what the values of a text are before which some lines stand."""
        walk: Walk[Saved | Folder] = Walk(text, _judged)
        for found in walk.values():
            first, last = before + found.line, before + found.last_line
            yield from self._marks(first - 1)
            yield from self._value(found, before, depth)
            self._line = max(self._line, last)
        yield from self._marks(before + walk.last_line())
        if walk.ends_early:
            self._losses.setdefault(Loss.CUT, self._line)

    def _value(
        self, found: Found[Saved | Folder] | Lost, before: int, depth: int
    ) -> Iterator[Mark | Draft]:
        first, last = before + found.line, before + found.last_line
        record = found.record if isinstance(found, Found) else None
        kind = LineKind.FURNITURE
        if isinstance(found, Found) and isinstance(record, Saved):
            yield from self._links.take(
                record.address, record.title, first, last, _kinds(found, before), record.note
            )
            return
        if isinstance(found, Found) and isinstance(record, Folder) and depth < _MOST_WALKS:
            yield from self._walk(_inside(found, record), first - 1, depth + 1)
            return
        if isinstance(found, Lost) or record:
            self._losses.setdefault(found.why if isinstance(found, Lost) else Loss.LONG, first)
            kind = LineKind.UNKNOWN
        for number in range(first, last + 1):
            yield Mark(number, kind)

    def _marks(self, last: int) -> Iterator[Mark]:
        """Mark the lines between values."""
        for number in range(self._line + 1, last + 1):
            yield Mark(number, LineKind.FURNITURE)
        self._line = max(self._line, last)


def _inside(found: Found[Saved | Folder], folder: Folder) -> JsonText:
    """Return a folder as a text of its own, in as many lines."""
    return JsonText(iter((found.text or json.dumps(folder.value),)))


def _kinds(found: Found[Saved | Folder], before: int) -> dict[int, LineKind] | None:
    """Say what each line of a record is that stands in several."""
    if not found.text:
        return None
    kinds: dict[int, LineKind] = {}
    for number, line in enumerate(found.text.split("\n"), start=before + found.line):
        key = _KEY.match(line)
        if key and key[1] in _ADDRESSES:
            kinds[number] = LineKind.LINKS
        elif key and key[1] in _TITLES:
            kinds[number] = LineKind.TITLE
    return kinds
