"""The work behind the import dialog: files are read, planned and committed; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.dates import PartialDate
from desktop.readers.packing import Member
from desktop.services import importing
from desktop.services.importing import Arrival, Summary
from desktop.services.reading import Cancelled
from desktop.services.staging import Room
from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Entry, Origin, Outcome, Pasted, Stage, name_of
from desktop.ui.dialogs.import_tally import Tally, tally
from desktop.ui.dialogs.paper_lines import HearingTask, PaperLines
from desktop.ui.dialogs.plain_words import told
from desktop.ui.dialogs.planning_job import PlannedFiles, chosen, run_planning, write_files
from desktop.ui.dialogs.reading_job import read_page, read_telling
from desktop.ui.dialogs.ticks import Ticks
from desktop.ui.jobs import Task
from desktop.ui.session import Session

# Within that time a window has painted itself.
_PAINTED_MS = 30


class Intake(QObject):
    """Files on their way into the library; while papers are written nothing can be changed.

    One job runs at a time, so that the window keeps a thread for itself. The session holds on to
    an intake while a job runs: it outlives its dialog if need be.
    """

    files_changed = Signal()  # files came or went
    file_changed = Signal(int)  # the key of a file of which more is known
    some_changed = Signal(object)  # the keys of files of which more is known
    progressed = Signal(int)  # the key of a file of which more is read
    went_on = Signal()  # more is compared, or written
    planned = Signal()  # what the files would do is known anew
    ticked = Signal()  # papers were ticked or unticked
    committed = Signal(object)  # Summary
    failed = Signal(str)  # why nothing was written

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._files = EntryList()
        self.lines = PaperLines(self)
        self._ticks = Ticks()
        self._room = Room()
        self._made: PlannedFiles | None = None
        self.share_done = 0.0  # of comparing, or writing
        self._task: Task | None = None
        self._in_hand: int | None = None
        self._arrival = Arrival()
        self._is_writing = False
        self._is_plan_due = False
        self._is_commit_due = False

    @property
    def files(self) -> EntryList:
        """The files, to be looked at and not to be changed."""
        return self._files

    @property
    def is_reading(self) -> bool:
        """Whether files are still to be read."""
        return bool(self._files.count(Stage.WAITING) or self._files.count(Stage.READING))

    @property
    def is_comparing(self) -> bool:
        """Whether files are read whose papers are still to be compared with the library."""
        return not self.is_reading and self._files.unplanned > 0

    @property
    def is_writing(self) -> bool:
        """Whether papers are being written."""
        return self._is_writing

    @property
    def tally(self) -> Tally:
        """What would be done, in numbers."""
        return tally(self._files, self._ticks)

    def entry(self, key: int) -> Entry | None:
        """Return a file, or None when it was taken away."""
        return self._files.find(key)

    def add_paths(self, paths: Iterable[Path | Member]) -> None:
        """Take files, folders and archives in; those that are here already stay as they are."""
        self._add([(name_of(path), path) for path in paths])

    def add_text(self, text: str, name: str) -> None:
        """Take a text in that has no file."""
        self._add([(name, Pasted(text))])

    def remove(self, key: int) -> None:
        """Take a file away."""
        if self._is_writing:
            return
        self._files.remove(key)
        self.lines.forget(key)
        if self._in_hand == key and self._task is not None:
            self._task.cancel()
        self._is_plan_due = True
        self.files_changed.emit()
        self._go_on()

    def set_date(self, key: int, date: PartialDate | None) -> None:
        """State the date of a digest, or leave it to the digest again."""
        entry = self.entry(key)
        if entry is not None and entry.given != date and not self._is_writing:
            self._change(replace(entry, given=date))
            self._is_plan_due = True
            self._go_on()

    def set_format(self, key: int, name: str | None) -> None:
        """State how a file is to be read, or leave it to what it looks like; it is read anew."""
        entry = self.entry(key)
        if entry is None or self._is_writing or self._in_hand == key:
            return
        self._ticks.forget(key)
        self.lines.forget(key)
        self._change(Entry(key, entry.name, entry.origin, given=entry.given, format=name))
        self._go_on()

    def is_wanted(self, key: int, position: int) -> bool:
        """Say whether a paper of a file is ticked."""
        return self._ticks.is_wanted(key, position)

    def unwanted_count(self, key: int) -> int:
        """Return how many papers of a file are not ticked."""
        return self._ticks.unwanted_count(key)

    def set_wanted(self, key: int, positions: Iterable[int], wanted: bool) -> None:
        """Tick or untick papers of a file; the same papers in other files follow."""
        if not self._is_writing:
            self._ticks.set_wanted(key, positions, wanted)
            self.ticked.emit()

    def fetch_page(
        self,
        key: int,
        first: int,
        done: Callable[[object], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Read a stretch of a file again, from a line on, to look at it."""
        entry = self.entry(key)
        if entry is None or entry.read is None:
            return
        reading = entry.read.reading
        self._session.run_read(
            Task(), lambda _, __: read_page(reading.source, reading.lines, first), done, failed
        )

    def set_arrival(self, arrival: Arrival) -> None:
        """State where new papers are put; asked for when they are written."""
        self._arrival = arrival

    def commit(self) -> None:
        """Write what is ticked, in one step, as soon as no other job runs."""
        self._is_commit_due = True
        self._go_on()

    def cancel(self) -> None:
        """Stop whatever is under way and leave nothing behind."""
        self._files.clear()
        if self._task is not None:
            self._task.cancel()

    def _add(self, files: Sequence[tuple[str, Origin]]) -> None:
        if self._is_writing:
            return
        self._files.add(files)
        self.files_changed.emit()
        self._go_on_soon()

    def _change(self, entry: Entry) -> None:
        if self._files.keep(entry):
            self.file_changed.emit(entry.key)

    def _go_on_soon(self) -> None:
        """Start the next job when the window has shown what this one is about.

        A job that computes while a whole window is painted holds it up at every call of Python.
        """
        QTimer.singleShot(_PAINTED_MS, self._go_on)

    def _go_on(self) -> None:
        """Start the next job if none runs: a plan that is due, else a file, else the writing."""
        if self._task is not None:
            return
        if self._is_plan_due and self._files.count(Stage.READ):
            self._plan()
        elif self._files.count(Stage.WAITING):
            self._read(self._files.at(Stage.WAITING))
        elif self._is_commit_due:
            self._write()
        else:
            self.planned.emit()

    def _read(self, waiting: Sequence[Entry]) -> None:
        task = self._begin()
        self._in_hand = waiting[0].key
        self._change(replace(waiting[0], stage=Stage.READING))
        work = partial(read_telling, waiting, task, self._room)
        self._session.run_read(task, lambda _, __: work(), self._on_read, self._on_read_failed)

    def _begin(self) -> HearingTask:
        task = self._task = HearingTask()
        self.share_done = 0.0
        task.progressed.connect(self._on_progressed)
        task.heard.connect(self.lines.hear)
        return task

    def _on_progressed(self, done: int, expected: int) -> None:
        self.share_done = done / expected
        entry = self._files.find(self._in_hand)
        if entry is not None:
            self._files.keep(replace(entry, progress=(done, expected)))
            self.progressed.emit(entry.key)
        else:
            self.went_on.emit()

    def _on_read(self, came: list[tuple[Entry, Outcome]]) -> None:
        parts = self._files.take(came)
        self.some_changed.emit([was.key for was, _ in came])
        self._read_next(parts)

    def _on_read_failed(self, error: BaseException) -> None:
        entry = self._files.find(self._in_hand)
        if entry is not None and not isinstance(error, Cancelled):
            problem = told(error, self._session)
            self._change(replace(entry, stage=Stage.UNREADABLE, problem=problem))
        self._read_next()

    def _read_next(self, parts: Sequence[Path | Member] = ()) -> None:
        self._task = self._in_hand = None
        if parts:
            self.add_paths(parts)
            return
        if self._files.count(Stage.WAITING):
            self._go_on()
        else:
            # Files are compared with the library together, once all of them are read.
            self._is_plan_due = True
            self._go_on_soon()

    def _plan(self) -> None:
        self._is_plan_due = False
        task = self._begin()
        read = self._files.at(Stage.READ)
        run_planning(self._session, task, read, self._on_planned, self._on_plan_failed)

    def _on_planned(self, planned: PlannedFiles) -> None:
        self._task = None
        self._made = planned
        self.lines.learn(planned.lines)
        self._ticks.learn(planned.overview)
        self._files.plan(planned.plans)
        self.some_changed.emit(list(planned.plans))
        self._go_on()

    def _on_plan_failed(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(told(error, self._session))

    def _write(self) -> None:
        self._is_commit_due = False
        self._is_writing = True
        wanted, unwanted = chosen(self._files.all(), self._ticks)
        files, arrival = self._made.of(wanted) if self._made else [], self._arrival
        self._session.run_write(
            self._begin(),
            lambda library, task: write_files(
                partial(importing.commit, library), task, files, unwanted, arrival
            ),
            self._on_committed,
            self._on_commit_failed,
        )

    def _on_committed(self, summary: Summary) -> None:
        self._task = None
        self._is_writing = False
        self._session.heed(summary.change)
        self.committed.emit(summary)

    def _on_commit_failed(self, error: BaseException) -> None:
        self._task = None
        self._is_writing = False
        if not isinstance(error, Cancelled):
            self.failed.emit(told(error, self._session))
