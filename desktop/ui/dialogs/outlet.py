"""The work behind the export dialog: previews, names and the writing; no widgets."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.model.paper import Paper
from desktop.services import exporting
from desktop.services.reading import Cancelled
from desktop.ui.dialogs.export_name import export_name
from desktop.ui.dialogs.plain_words import told
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.writers.writer import Writer


class Outlet(QObject):
    """Papers on their way into a file.

    The session holds on to an outlet while a job runs: it outlives its dialog if need be.
    """

    previewed = Signal(str)  # what the first papers look like
    named = Signal(str)  # a good name for the file
    progressed = Signal(int, int)  # papers written, papers in all
    found_there = Signal()  # a file of that name exists, and nothing was written
    exported = Signal(object, int)  # Path, number of papers
    failed = Signal(str)  # why nothing was written

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._question = 0
        self._task: Task | None = None

    @property
    def is_writing(self) -> bool:
        """Whether a file is being written."""
        return self._task is not None

    def look_at(self, ids: Sequence[int], writer: Writer) -> None:
        """Preview an export and find a name for it; only the newest wish is answered."""
        self._question += 1
        mine = self._question
        ends = list(dict.fromkeys((*ids[:1], *ids[-1:])))
        today = self._session.today()

        def show(seen: tuple[str, list[Paper]]) -> None:
            if mine == self._question:
                text, papers = seen
                self.previewed.emit(text)
                self.named.emit(export_name(papers, len(ids), writer.suffix, today))

        self._session.run_read(
            Task(),
            lambda library, _: (exporting.preview(library, ids, writer), library.papers.get(ends)),
            show,
            lambda error: self.failed.emit(told(error, self._session)),
        )

    def write(self, ids: Sequence[int], writer: Writer, target: Path, *, replace: bool) -> None:
        """Write a file; one that is there already is only replaced if that is wished."""
        task = self._task = Task()
        task.progressed.connect(self.progressed)
        self._session.run_read(
            task,
            lambda library, task: (
                exporting.export(library, ids, writer, target, task.report, task.is_cancelled)
                if replace or not target.exists()
                else None
            ),
            lambda count: self._on_written(target, count),
            self._on_failed,
        )

    def cancel(self) -> None:
        """Stop; what was written so far is thrown away."""
        if self._task is not None:
            self._task.cancel()

    def _on_written(self, target: Path, count: int | None) -> None:
        self._task = None
        if count is None:
            self.found_there.emit()
        else:
            self.exported.emit(target, count)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(told(error, self._session))
