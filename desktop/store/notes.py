"""Notes: saving, and every text they ever had."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from desktop.model.errors import UsageProblem
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.history import History, timestamp
from desktop.store.note_links import written_links
from desktop.store.tables import FormerRow, NoteRow, NoteVersionRow, PaperRow


@dataclass(frozen=True, slots=True)
class Version:
    """A text that a note had, and when it was saved (ISO 8601, UTC)."""

    id: int
    text: str
    saved_at: str


class Notes:
    """The notes of the library.

    A version is the text at the end of a stay in the note, and any text that more than half was
    cut from.
    """

    def __init__(self, history: History, clock: Callable[[], dt.datetime]) -> None:
        self._history = history
        self._clock = clock

    def text(self, paper: int) -> str:
        """Return the note of a paper, empty when there is none."""
        row = NoteRow.get_or_none(NoteRow.paper == paper)
        return row.text if row else ""

    def save(self, paper: int, text: str, stay: str | None = None) -> Change:
        """Save a note; an empty one is taken away. Saves with the same `stay` are one step.

        Raises UsageProblem when there is no such paper.
        """
        text = storable(text) if text.strip() else ""
        if text == self.text(paper) and _is_there(paper):
            return self._history.nothing()
        with self._history.step(Act.NOTE, stay=stay) as record:
            if not _is_there(paper):
                raise UsageProblem(
                    Sentence("There is no paper with the number {paper}.", paper=str(paper))
                )
            self._write(paper, text, stay, goes_on=record.goes_on)
        return record.result

    def versions(self, paper: int) -> list[Version]:
        """Return every text the note had, newest first, and the notes of papers merged into it."""
        former = FormerRow.select(FormerRow.id).where(FormerRow.paper == paper)
        rows = (
            NoteVersionRow.select()
            .where((NoteVersionRow.paper == paper) | NoteVersionRow.paper.in_(former))
            .order_by(NoteVersionRow.id.desc())
        )
        return [Version(row.id, row.text, row.saved_at) for row in rows]

    def _write(self, paper: int, text: str, stay: str | None, *, goes_on: bool) -> None:
        now = timestamp(self._clock())
        newest = NoteVersionRow.select().where(NoteVersionRow.paper == paper)
        version = newest.order_by(NoteVersionRow.id.desc()).first()
        if goes_on and version and version.stay == stay and not _is_cut(version.text, text):
            version.text, version.saved_at = text, now
            version.save()
        else:
            NoteVersionRow.insert(paper=paper, text=text, stay=stay, saved_at=now).execute()
        if not text:
            NoteRow.delete().where(NoteRow.paper == paper).execute()
            return
        values = {"text": text, "saved_at": now, "links": written_links(text)}
        if NoteRow.update(values).where(NoteRow.paper == paper).execute() == 0:
            NoteRow.insert(paper=paper, **values).execute()


def _is_there(paper: int) -> bool:
    return bool(PaperRow.select().where(PaperRow.id == paper).exists())


def _is_cut(before: str, after: str) -> bool:
    """Say whether so much was taken out of a text that it may have been by mistake."""
    return len(after) * 2 < len(before)
