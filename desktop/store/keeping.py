"""Writing what a person added to papers in another library, as an export of it tells."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Mapping

from peewee import SqliteDatabase

from desktop.model.digest import Place
from desktop.model.paper import Marks
from desktop.model.row import Status
from desktop.model.storable import storable
from desktop.store.history import timestamp
from desktop.store.note_links import written_links
from desktop.store.rows import among, column, fetch, insert
from desktop.store.tables import (
    DigestRow,
    FormerRow,
    MarkRow,
    NoteRow,
    NoteVersionRow,
    PaperRow,
    SightingRow,
)
from desktop.store.tags import put_tag

_KEEP_KEY = "INSERT OR IGNORE INTO citation_key (uid, key) VALUES (?, ?)"
_Row = tuple[int, int, int, int | None, int | None]

# The format of digests that are known from an export alone.
EXPORTED = "carrel-export"


class Keeping:
    """The writes that bring back what was kept; to be used inside a step of the history."""

    def __init__(self, db: SqliteDatabase, clock: Callable[[], dt.datetime]) -> None:
        self._db = db
        self._clock = clock

    def call(self, paper: int, uid: str, key: str = "") -> None:
        """Give a new paper the lasting id that it had, and the key, unless another one has it."""
        has_it = PaperRow.select().where(PaperRow.uid == uid).exists()
        if has_it or FormerRow.select().where(FormerRow.uid == uid).exists():
            return
        PaperRow.update(uid=uid).where(PaperRow.id == paper).execute()
        if key:
            fetch(self._db, _KEEP_KEY, (storable(uid), storable(key)))

    def mark(self, paper: int, before: Marks, after: Marks) -> None:
        """Write what is decided about a paper, but for its tags."""
        now = timestamp(self._clock())
        values: dict[str, object] = {"starred": after.starred, "rating": after.rating}
        if after.status is not before.status:
            values |= {"status": after.status, "decided_at": _moment(now, after)}
        if after.deleted and not before.deleted:
            values["deleted_at"] = now
        MarkRow.update(values).where(MarkRow.paper == paper).execute()

    def tag(self, tagged: Mapping[str, Iterable[int]]) -> None:
        """Put tags on papers; names that are none are left out."""
        for name, papers in tagged.items():
            if name.strip("#/ \t\n"):
                put_tag(list(papers), name)

    def note(self, paper: int, before: str, after: str) -> None:
        """Write a note, and let it be a version like any that was typed."""
        values = {"text": storable(after), "saved_at": timestamp(self._clock())}
        NoteVersionRow.insert(paper=paper, stay=None, **values).execute()
        values["links"] = written_links(values["text"])
        if before:
            NoteRow.update(values).where(NoteRow.paper == paper).execute()
        else:
            NoteRow.insert(paper=paper, **values).execute()

    def sight(self, seen: Iterable[tuple[int, int, Place]]) -> None:
        """Remember where papers stood, given with their positions, in digests known by name."""
        digests: dict[tuple[str, str | None], int] = {}
        rows: list[_Row] = []
        for paper, position, place in seen:
            key = storable(place.digest), place.date
            digest = digests.get(key) or self._digest(*key, guessed=place.date_guessed)
            digests[key] = digest
            rows.append((paper, digest, position, place.first_line, place.last_line))
        there = SightingRow.select(SightingRow.paper, SightingRow.digest)
        known = set(there.where(among(SightingRow.paper, {row[0] for row in rows})).tuples())
        new: dict[tuple[int, int], _Row] = {}
        for row in rows:
            if row[:2] not in known:
                new.setdefault(row[:2], row)
        columns = ("paper", "digest", "position", "first_line", "last_line")
        insert(self._db, "sighting", columns, new.values())

    def _digest(self, name: str, date: str | None, *, guessed: bool) -> int:
        """Return the digest of a name and day, remembered now if it was not before."""
        day = DigestRow.date.is_null() if date is None else DigestRow.date == date
        known = column(DigestRow.select(DigestRow.id).where(DigestRow.name == name, day).limit(1))
        if known:
            return int(known[0])
        row = DigestRow.create(
            name=name,
            path="",
            format=EXPORTED,
            date=date,
            date_guessed=guessed,
            # Its bytes are not known; nothing but itself has this sum.
            sha256=hashlib.sha256(f"{EXPORTED}\n{name}\n{date}".encode()).hexdigest(),
            imported_at=timestamp(self._clock()),
        )
        return int(row.id)


def _moment(now: str, marks: Marks) -> str | None:
    return None if marks.status is Status.INBOX else now
