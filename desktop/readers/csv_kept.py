"""What a person added to papers, in a table: their remarks, and all of it in Carrel's own CSV."""

from __future__ import annotations

import contextlib
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from desktop.model.dates import parse_iso
from desktop.model.digest import Draft, Kept, Place
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.written_dates import number

# What only Carrel's own tables have, all of it.
_OWN = {"uid", "status", "starred", "tags", "digests", "note"}
# What a spreadsheet would compute gets an apostrophe before it when it is written, as does what
# looks so guarded by itself.
_GUARDED = re.compile(r"'(?='*(?:[\s\ufeff\u200b-\u200f\u2060\x00-\x1f]*[=+\-@＝＋－＠]|[\t\r]))")
_SEEN = re.compile(r"(.*?)(?:, (\d{4}(?:-\d\d){0,2}))?")
_LONGEST_PLAIN = 100_000


def is_own(names: Sequence[str]) -> bool:
    """Say whether a table with such columns is one of Carrel's."""
    return _OWN.issubset(names)


def unguarded(names: Sequence[str], cells: list[str]) -> list[str]:
    """Return the cells of a row without what keeps spreadsheets from computing them."""
    if not is_own(names):
        return cells
    return [cell[1:] if cell[:1] == "'" and _GUARDED.match(cell) else cell for cell in cells]


def remark(remarks: Sequence[str]) -> Kept | None:
    """Return the remarks in a table of others as a note; None when there are none."""
    note = "\n\n".join(remarks)[:_LONGEST_PLAIN].strip()
    return Kept(note=note) if note else None


def own_draft(names: Sequence[str], cells: Sequence[str], draft: Draft) -> Draft:
    """Return a draft with all that a row of Carrel's own table tells, as it was written there.

    A date that a spreadsheet wrote in its own manner stays what the draft says.
    """
    told = defaultdict(str, zip(names, cells, strict=False))
    published = _date(told["published"])
    return draft._replace(
        facts=_facts(told, published),
        date=None if published else draft.date,
        kept=_kept(told),
    )


def _facts(told: Mapping[str, str], published: str | None) -> Facts:
    authors = tuple(_listed(told["authors"]))
    count = number(told["author_count"])
    return Facts(
        title=told["title"].strip(),
        abstract=told["abstract"].strip(),
        authors=authors,
        # Where all are named, their number says nothing more.
        author_count=None if count == len(authors) else count,
        organization=told["organization"].strip() or None,
        published=published,
        published_guessed=published is not None and _is_yes(told["published_guessed"]),
        comments=number(told["comments"]),
        upvotes=number(told["upvotes"]),
        arxiv_id=arxiv_id(told["arxiv_id"].strip()),
        doi=doi(told["doi"].strip()),
        urls=tuple(filter(None, map(str.strip, told["urls"].split("\n")))),
    )


def _kept(told: Mapping[str, str]) -> Kept:
    marks = Marks(
        status=_status(told["status"]),
        starred=_is_yes(told["starred"]),
        rating=int(told["rating"]) if told["rating"] in tuple("12345") else None,
        tags=tuple(_listed(told["tags"])),
    )
    places = (_SEEN.fullmatch(one) for one in _listed(told["digests"]))
    seen = tuple(Place(found[1], found[2]) for found in places if found and found[1])
    return Kept(told["uid"].strip() or None, marks, told["note"], seen, told["key"].strip())


def _is_yes(text: str) -> bool:
    return text.strip().lower() == "yes"


def _date(text: str) -> str | None:
    with contextlib.suppress(ValueError):
        return parse_iso(text.strip()).iso()
    return None


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def _status(text: str) -> Status:
    with contextlib.suppress(ValueError):
        return Status(text.strip().lower())
    return Status.INBOX
