"""Carrel's own JSON: what `list --json` prints, and exports of a library, notes included.

The names of the fields are those that README documents. What a person added comes back with the
papers, and where these were seen.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping

from desktop.model.dates import parse_iso
from desktop.model.digest import Finding, Kept, LineKind, Place
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.model.sentence import Sentence
from desktop.readers.encodings import clean
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.json_paper import Paper
from desktop.readers.json_reading import Grammar, Judged, first_papers, read_records
from desktop.readers.json_text import Json, Path
from desktop.readers.json_values import whole
from desktop.readers.source import Source

# What stands in every paper of such a text, and in no other that is known.
_SIGNS = ("uid", "title", "status", "starred", "digests")
_MOST_RATING = 5
_KINDS = {
    "id": LineKind.FURNITURE,
    "uid": LineKind.LINKS,
    "key": LineKind.LINKS,
    "status": LineKind.NOTE,
    "starred": LineKind.NOTE,
    "rating": LineKind.NOTE,
    "tags": LineKind.NOTE,
    "note": LineKind.NOTE,
    "deleted": LineKind.NOTE,
    "published_guessed": LineKind.DATE,
    "author_count": LineKind.AUTHORS,
    "digests": LineKind.FURNITURE,
}


class CarrelJson:
    """Reads papers with all that a person added to them."""

    name = "carrel-json"
    label = Sentence("JSON of Carrel's own")

    def accepts(self, source: Source) -> int:
        """Look for a paper with what only Carrel says of it."""
        head = source.head
        if not head.lstrip("\ufeff \t\n").startswith(("{", "[")) or '"uid"' not in head:
            return 0
        return 98 if any(isinstance(one, Paper) for one in first_papers(head, _GRAMMAR)) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _judged(record: dict[str, Json], _path: Path) -> Judged | None:
    if not all(sign in record for sign in _SIGNS) or not _text(record["title"]).strip():
        return None
    return Paper(_facts(record), None, kept=_kept(record))


def _facts(record: Mapping[str, Json]) -> Facts:
    authors = _texts(record.get("authors"))
    count = whole(record.get("author_count"))
    return Facts(
        title=_text(record["title"]),
        abstract=_text(record.get("abstract")),
        authors=authors,
        # Where all are named, their number says nothing more.
        author_count=None if count == len(authors) else count,
        organization=_text(record.get("organization")) or None,
        published=_date(record.get("published")),
        published_guessed=record.get("published_guessed") is True,
        comments=whole(record.get("comments")),
        upvotes=whole(record.get("upvotes")),
        arxiv_id=arxiv_id(_text(record.get("arxiv_id"))),
        doi=doi(_text(record.get("doi"))),
        urls=_texts(record.get("urls")),
    )


def _kept(record: Mapping[str, Json]) -> Kept:
    marks = Marks(
        status=_status(record["status"]),
        starred=record["starred"] is True,
        rating=_rating(record.get("rating")),
        tags=_texts(record.get("tags")),
        deleted=record.get("deleted") is True,
    )
    seen = record["digests"]
    places = tuple(map(_place, seen)) if isinstance(seen, list) else ()
    uid = _text(record["uid"]) or None
    seen_in = tuple(place for place in places if place)
    return Kept(uid, marks, _text(record.get("note")), seen_in, _text(record.get("key")))


def _place(seen: Json) -> Place | None:
    if not isinstance(seen, dict) or not _text(seen.get("name")):
        return None
    lines = whole(seen.get("first_line")), whole(seen.get("last_line"))
    guessed = seen.get("date_guessed") is True
    return Place(_text(seen["name"]), _date(seen.get("date")), guessed, *lines)


def _status(value: Json) -> Status:
    with contextlib.suppress(ValueError):
        return Status(_text(value))
    return Status.INBOX


def _rating(value: Json) -> int | None:
    rating = whole(value)
    return rating if rating is not None and 1 <= rating <= _MOST_RATING else None


def _date(value: Json) -> str | None:
    with contextlib.suppress(ValueError):
        return parse_iso(_text(value)).iso()
    return None


def _text(value: Json) -> str:
    return clean(value) if isinstance(value, str) else ""


def _texts(value: Json) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, value))) if isinstance(value, list) else ()


_GRAMMAR = Grammar(_judged, names=(), dates=(), kinds=_KINDS)
