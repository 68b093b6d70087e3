"""Notes: saving, and every text they ever had."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from desktop.model.errors import UsageProblem
from desktop.model.step import Act, Change
from desktop.store.history import History, timestamp
from desktop.store.tables import NoteRow, NoteVersionRow, PaperRow


@dataclass(frozen=True, slots=True)
class Version:
    """A text that a note had, and when it was saved (ISO 8601, UTC)."""

    id: int
    text: str
    saved_at: str


class Notes:
    """The notes of the library."""

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
        text = text.replace("\x00", "�")
        with self._history.step(Act.NOTE, stay=stay) as record:
            if not PaperRow.select().where(PaperRow.id == paper).exists():
                raise UsageProblem(f"There is no paper with the number {paper}.")
            if self.text(paper) != text:
                self._write(paper, text, stay)
        return record.result

    def versions(self, paper: int) -> list[Version]:
        """Return every text the note had, newest first."""
        rows = (
            NoteVersionRow.select()
            .where(NoteVersionRow.paper == paper)
            .order_by(NoteVersionRow.id.desc())
        )
        return [Version(row.id, row.text, row.saved_at) for row in rows]

    def _write(self, paper: int, text: str, stay: str | None) -> None:
        now = timestamp(self._clock())
        self._keep_version(paper, text, stay, now)
        if not text.strip():
            NoteRow.delete().where(NoteRow.paper == paper).execute()
        elif NoteRow.update(text=text, saved_at=now).where(NoteRow.paper == paper).execute() == 0:
            NoteRow.insert(paper=paper, text=text, saved_at=now).execute()

    def _keep_version(self, paper: int, text: str, stay: str | None, now: str) -> None:
        mine = (NoteVersionRow.paper == paper) & (NoteVersionRow.stay == stay)
        values = {"text": text, "saved_at": now}
        if stay is None or NoteVersionRow.update(values).where(mine).execute() == 0:
            NoteVersionRow.insert(paper=paper, stay=stay, **values).execute()
