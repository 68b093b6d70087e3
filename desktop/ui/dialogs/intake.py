"""The work behind the import dialog: files are read, planned and committed; no widgets."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.model.dates import PartialDate
from desktop.readers.packing import Member
from desktop.services import importing
from desktop.services.importing import Summary
from desktop.services.reading import Cancelled
from desktop.ui.dialogs.entry_list import EntryList
from desktop.ui.dialogs.import_entry import Entry, Origin, Parts, Pasted, ReadFile, Stage, name_of
from desktop.ui.dialogs.import_tally import Tally, tally
from desktop.ui.dialogs.plain_words import told
from desktop.ui.dialogs.planning_job import (
    PlannedFiles,
    dated_files,
    joined,
    read_keys,
    told_files,
)
from desktop.ui.dialogs.reading_job import look_into, read_page
from desktop.ui.dialogs.ticks import Ticks
from desktop.ui.jobs import Task
from desktop.ui.session import Session


class Intake(QObject):
    """Files on their way into the library; while papers are written nothing can be changed.

    One job runs at a time, so that the window keeps a thread for itself. The session holds on to
    an intake while a job runs: it outlives its dialog if need be.
    """

    files_changed = Signal()  # files came or went
    file_changed = Signal(int)  # the place of a file of which more is known
    progressed = Signal(int)  # the place of a file of which more is read
    planned = Signal()  # what the files would do is known anew
    ticked = Signal()  # papers were ticked or unticked
    committed = Signal(object)  # Summary
    failed = Signal(str)  # why nothing was written

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._files = EntryList()
        self._ticks = Ticks()
        self._task: Task | None = None
        self._in_hand: int | None = None
        self._is_writing = False
        self._is_plan_due = False
        self._is_commit_due = False

    @property
    def entries(self) -> Sequence[Entry]:
        """The files, in the order they came."""
        return self._files.all()

    @property
    def is_reading(self) -> bool:
        """Whether files are still to be read."""
        return any(entry.stage in (Stage.WAITING, Stage.READING) for entry in self.entries)

    @property
    def is_writing(self) -> bool:
        """Whether papers are being written."""
        return self._is_writing

    @property
    def tally(self) -> Tally:
        """What would be done, in numbers."""
        return tally(self.entries, self._ticks)

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
        self._change(Entry(key, entry.name, entry.origin, given=entry.given, format=name))
        self._go_on()

    def is_wanted(self, key: int, position: int) -> bool:
        """Say whether a paper of a file is ticked."""
        return self._ticks.is_wanted(key, position)

    def unwanted_count(self, key: int) -> int:
        """Return how many papers of a file are not ticked."""
        return len(self._ticks.unwanted(key))

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
        source, runs = entry.read.reading.source, entry.read.reading.lines
        self._session.run_read(
            Task(), lambda _library, _task: read_page(source, runs, first), done, failed
        )

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
        # What is to be read is shown before it is read.
        QTimer.singleShot(0, self._go_on)

    def _change(self, entry: Entry) -> None:
        place = self._files.keep(entry)
        if place is not None:
            self.file_changed.emit(place)

    def _go_on(self) -> None:
        """Start the next job if none runs: a plan that is due, else a file, else the writing."""
        if self._task is not None:
            return
        waiting = next((one for one in self.entries if one.stage is Stage.WAITING), None)
        if self._is_plan_due and any(entry.read for entry in self.entries):
            self._plan()
        elif waiting is not None:
            self._read(waiting)
        elif self._is_commit_due:
            self._write()
        else:
            self.planned.emit()

    def _read(self, entry: Entry) -> None:
        task = self._task = Task()
        task.progressed.connect(self._on_progressed)
        self._in_hand = entry.key
        self._change(replace(entry, stage=Stage.READING))
        self._session.run_read(
            task,
            lambda _, task: look_into(entry, task.report, task.is_cancelled),
            self._on_read,
            self._on_read_failed,
        )

    def _on_progressed(self, done: int, expected: int) -> None:
        entry = self._entry_in_hand()
        place = (
            None if entry is None else self._files.keep(replace(entry, progress=(done, expected)))
        )
        if place is not None:
            self.progressed.emit(place)

    def _on_read(self, read: ReadFile | Parts) -> None:
        entry = self._entry_in_hand()
        if entry is not None and isinstance(read, Parts):
            self._files.remove(entry.key)
            self._read_next(read.origins)
            return
        if entry is not None and isinstance(read, ReadFile):
            self._change(replace(entry, stage=Stage.READ, read=read))
        self._read_next()

    def _on_read_failed(self, error: BaseException) -> None:
        entry = self._entry_in_hand()
        if entry is not None and not isinstance(error, Cancelled):
            problem = told(error, self._session)
            self._change(replace(entry, stage=Stage.UNREADABLE, problem=problem))
        self._read_next()

    def _read_next(self, parts: Sequence[Path | Member] = ()) -> None:
        self._task = self._in_hand = None
        if parts:
            self.add_paths(parts)
            return
        # Files are compared with the library together, once all of them are read.
        if not any(entry.stage is Stage.WAITING for entry in self.entries):
            self._is_plan_due = True
        self._go_on()

    def _entry_in_hand(self) -> Entry | None:
        return self._files.find(self._in_hand)

    def _plan(self) -> None:
        self._is_plan_due = False
        files, keys = told_files(self.entries), read_keys(self.entries)
        today = self._session.today()
        self._task = Task()
        self._session.run_read(
            self._task,
            lambda library, task: joined(
                keys, importing.plan(library, dated_files(files, today), task.is_cancelled)
            ),
            self._on_planned,
            self._on_plan_failed,
        )

    def _on_planned(self, planned: PlannedFiles) -> None:
        self._task = None
        self._ticks.learn(planned.overview)
        for key, plan in planned.plans.items():
            entry = self.entry(key)
            if entry is not None:
                self._change(replace(entry, plan=plan))
        self._go_on()

    def _on_plan_failed(self, error: BaseException) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self.failed.emit(told(error, self._session))

    def _write(self) -> None:
        self._is_commit_due = False
        self._is_writing = True
        wanted = [entry for entry in self.entries if self._brings_something(entry)]
        unwanted = [self._ticks.unwanted(entry.key) for entry in wanted]
        files = told_files(wanted)
        today = self._session.today()
        self._task = Task()
        self._session.run_write(
            self._task,
            lambda library, task: importing.commit(
                library, dated_files(files, today), unwanted, task.is_cancelled
            ),
            self._on_committed,
            self._on_commit_failed,
        )

    def _brings_something(self, entry: Entry) -> bool:
        papers = entry.plan.papers if entry.plan else ()
        return len(papers) > self.unwanted_count(entry.key)

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
