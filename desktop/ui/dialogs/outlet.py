"""The work behind the export dialog: previews, names and the writing; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.services import export_jobs
from desktop.services.export_folder import Outcome
from desktop.services.export_formats import Format
from desktop.services.export_jobs import Look, Wish
from desktop.services.exporting import Papers
from desktop.services.reading import Cancelled
from desktop.ui.dialogs.export_name import export_name
from desktop.ui.dialogs.plain_words import told
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.writers.writer import Chosen


class Outlet(QObject):
    """Papers on their way into a file, a folder, or onto the clipboard.

    The session holds on to an outlet while a job runs: it outlives its dialog if need be.
    """

    previewed = Signal(str)  # what the first papers look like
    named = Signal(str)  # a good name for the file
    progressed = Signal(int, int)  # papers written, papers in all
    found_there = Signal()  # a file of that name exists, and nothing was written
    exported = Signal(object, object)  # Path, Outcome
    copied = Signal(str)  # the text of a whole export
    failed = Signal(str)  # why nothing was written
    stopped = Signal()  # it was cancelled, and nothing was written

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._question = 0
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        """Whether something is being written."""
        return self._task is not None

    def look_at(self, ids: Sequence[int], format_: Format, chosen: Chosen) -> None:
        """Preview an export and find a name for it; only the newest wish is answered."""
        self._question += 1
        mine = self._question
        today = self._session.today()

        def show(look: Look) -> None:
            if mine == self._question:
                self.previewed.emit(look.text)
                self.named.emit(export_name(look.ends, len(ids), format_.suffix, today))
                if look.problem is not None:
                    self._tell(look.problem)

        self._session.run_read(
            Task(),
            lambda library, _: export_jobs.look(library, format_, chosen, ids),
            show,
            self._tell,
        )

    def write(self, wish: Wish, *, replace: bool) -> None:
        """Export; a file that is there already is only replaced if that is wished.

        What the export leaves in the library is written on the lane for that, before it.
        """
        task = self._task = Task()
        task.progressed.connect(self.progressed)

        today = self._session.today()

        def run(is_free: bool) -> None:
            if not is_free:
                self._task = None
                self.found_there.emit()
                return
            self._session.run_read(
                task,
                lambda library, task: export_jobs.run(
                    wish, Papers(library, wish.ids, task.report, task.is_cancelled), today
                ),
                lambda outcome: self._on_written(wish.target, outcome),
                lambda error: self._on_failed(error, wish),
            )

        self._session.run_write(
            task,
            lambda library, _: export_jobs.prepare(library, wish, replace=replace),
            run,
            lambda error: self._on_failed(error, wish),
        )

    def copy(self, wish: Wish) -> None:
        """Make the text of a whole export, for the clipboard."""
        task = self._task = Task()

        def done(text: str) -> None:
            self._task = None
            self.copied.emit(text)

        self._session.run_write(
            task,
            lambda library, _: export_jobs.as_text(library, wish),
            done,
            lambda error: self._on_failed(error, None),
        )

    def cancel(self) -> None:
        """Stop; what was written so far is thrown away."""
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, target: Path, outcome: Outcome) -> None:
        self._task = None
        self.exported.emit(target, outcome)

    def _on_failed(self, error: BaseException, wish: Wish | None) -> None:
        self._task = None
        if wish is not None:
            self._session.run_write(
                Task(),
                lambda library, _: export_jobs.give_up(library, wish),
                lambda _: None,
                lambda _: None,
            )
        if isinstance(error, Cancelled):
            self.stopped.emit()
        else:
            self._tell(error)

    def _tell(self, error: BaseException) -> None:
        self.failed.emit(told(error, self._session))
