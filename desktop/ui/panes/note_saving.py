"""Getting what is typed into the library: a draft at once, the note soon, nothing lost between."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.model.errors import UsageProblem
from desktop.model.storable import storable
from desktop.services.drafting import NoteDraft
from desktop.ui.session import Session

DRAFT_MS = 500
REST_MS = 1_000
LONGEST_MS = 5_000
RETRY_MS = 30_000
STAY_SECONDS = 600


class SaveState(StrEnum):
    """How things stand with the note that is being written."""

    SAVED = "saved"
    SAVING = "saving"
    FAILED = "failed"


class NoteSaver(QObject):
    """Saves the note of one paper at a time, its visit; `read` gives the text as it is now.

    A draft is on the disk half a second after a change at the latest, the note in the library one
    second after the last key and every five seconds of typing without a pause. A save that failed
    is tried again until it succeeds, also when its paper has been left meanwhile.
    """

    state_changed = Signal(object)  # SaveState
    sent = Signal()  # the text as it is now is on its way into the library

    def __init__(
        self, session: Session, read: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._paper: int | None = None
        self._uid = ""
        self._stay = _Stay()
        self._changed = False
        self._drafted = ""
        self._stored = ""
        self._flying: list[NoteDraft] = []
        self._state = SaveState.SAVED
        self._draft_timer = self._timer(DRAFT_MS, self._on_draft_due)
        self._rest_timer = self._timer(REST_MS, self.save)
        self._longest_timer = self._timer(LONGEST_MS, self.save)
        self._retry_timer = self._timer(RETRY_MS, self._on_retry_due)
        session.failed.connect(self._on_failed)

    def visit(self, paper: int, uid: str, stored: str) -> None:
        """Begin with the note of a paper, which the library has as `stored`."""
        self._paper, self._uid = paper, uid
        self._stored = self._drafted = stored
        self._changed = False
        self._stay = _Stay()
        self._tell()

    def leave(self) -> None:
        """Save, and have no paper."""
        self.save()
        self._paper = None

    def touch(self) -> None:
        """Hear that the text was changed."""
        if self._paper is None:
            return
        self._changed = True
        self._rest_timer.start()
        for timer in (self._draft_timer, self._longest_timer):
            if not timer.isActive():
                timer.start()
        self._tell()

    @Slot()
    def save(self) -> None:
        """Save now what was changed since the last time."""
        self._stop_timers()
        if self._paper is None or not self._changed:
            return
        self._changed = False
        draft = self._keep_draft()
        self._send(draft)
        self.sent.emit()
        self._tell()

    def is_behind(self) -> bool:
        """Say whether the library does not have the text as it is now."""
        return self._changed or any(draft.paper == self._paper for draft in self._flying)

    def newest(self, paper: int, stored: str) -> str:
        """Return the note of a paper: what is on its way to the library, else what is there."""
        mine = [draft.text for draft in self._flying if draft.paper == paper]
        return mine[-1] if mine else stored

    def is_news(self, stored: str) -> bool:
        """Say whether a text that the library has now came from elsewhere."""
        mine = [draft.text for draft in self._flying if draft.paper == self._paper]
        return _as_kept(stored) not in map(_as_kept, (self._stored, *mine))

    def take_over(self, stored: str) -> None:
        """Hear that the text is now the one that the library got from elsewhere."""
        self._stop_timers()
        self._changed = False
        self.learn(stored)
        self._tell()

    def learn(self, stored: str) -> None:
        """Hear that the library got a text from elsewhere; ours will be a new version."""
        self._stored = stored
        self._stay = _Stay()

    def _timer(self, ms: int, due: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=ms, singleShot=True)
        timer.timeout.connect(due)
        return timer

    def _stop_timers(self) -> None:
        for timer in (self._draft_timer, self._rest_timer, self._longest_timer):
            timer.stop()

    def _keep_draft(self) -> NoteDraft:
        draft = NoteDraft(self._paper or 0, self._uid, self._read())
        if draft.text != self._drafted:
            self._drafted = draft.text
            self._session.keep_draft(draft)
        return draft

    def _send(self, draft: NoteDraft) -> None:
        if self._stay.is_over():
            self._stay = _Stay()
        self._flying.append(draft)
        self._session.save_note(draft, self._stay.token, lambda: self._on_landed(draft))

    def _on_landed(self, draft: NoteDraft) -> None:
        """Forget the draft, and older ones of the paper that may have failed."""
        landed = next(n for n, flying in enumerate(self._flying) if flying is draft)
        self._flying = [
            flying
            for number, flying in enumerate(self._flying)
            if flying.paper != draft.paper or number > landed
        ]
        if draft.paper == self._paper:
            self._stored = draft.text
        if not self._flying:
            self._retry_timer.stop()
        self._tell()

    @Slot()
    def _on_draft_due(self) -> None:
        if self._paper is not None and self._changed:
            self._keep_draft()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        # It need not have been ours: then what is on its way lands after all. Where the paper is
        # gone, trying again would not help; its draft stays on the disk.
        if self._flying and not isinstance(error, UsageProblem):
            self._retry_timer.start()
            self._tell()

    @Slot()
    def _on_retry_due(self) -> None:
        newest = {draft.paper: draft for draft in self._flying}
        self._flying.clear()
        for draft in newest.values():
            self._send(draft)

    def _tell(self) -> None:
        if self._retry_timer.isActive():
            state = SaveState.FAILED
        else:
            state = SaveState.SAVING if self.is_behind() else SaveState.SAVED
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)


class _Stay:
    """A visit to a note: what is saved in it is one step and one version, for a while."""

    def __init__(self) -> None:
        self.token = uuid.uuid4().hex
        self._end = time.monotonic() + STAY_SECONDS

    def is_over(self) -> bool:
        """Say whether so much time has passed that it would not be one step to the person."""
        return time.monotonic() > self._end


def _as_kept(text: str) -> str:
    """Return a text as the library keeps it."""
    return storable(text) if text.strip() else ""
