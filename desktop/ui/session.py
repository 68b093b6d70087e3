"""The open library as the panes see it: what they ask, what they change, what they hear of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.model.query import Found, Ordering, Place
from desktop.store.library import Library
from desktop.ui.jobs import Lane, Task

if TYPE_CHECKING:
    from desktop.model.counts import Counts
    from desktop.model.paper import Paper
    from desktop.model.row import Row, Status
    from desktop.model.step import Change
    from desktop.services.consulting import Question
    from desktop.services.drafting import Drafts, NoteDraft
    from desktop.services.pulse import Pulse
    from desktop.store.listing import Listing
    from desktop.ui.index_link import IndexLink
    from desktop.ui.tag_colors import TagColors

T = TypeVar("T")
WATCH_MS = 1500


class Session(QObject):
    """One open library.

    Nothing here blocks: answers come to the `done` given with a question, on the GUI thread, and
    never after `close`. Every change is one step of the history.
    """

    changed = Signal(object)  # Change; one without a step came from another program
    indexed = Signal()  # the index caught up: a search may now find more
    index_left = Signal(int)  # papers still to be indexed
    changing = Signal()  # a change was asked for: undo may soon reach further than was told
    history_moved = Signal(object, object)  # the steps that undo and redo would reach, or None
    failed = Signal(object)  # an exception to tell the person of
    recovered = Signal(object)  # papers whose notes a crash had left as drafts

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._write = Lane("write", parent=self)
        self.lasting = self._write.lasting  # whether changes take longer than a moment
        self._read = Lane("read", workers=2, parent=self)
        self._draft_lane = Lane("draft", parent=self)
        self._question = 0
        self._revision = -1
        self._watch = QTimer(self, interval=WATCH_MS)
        self._watch.timeout.connect(self.look_around)

    @cached_property
    def _drafts(self) -> Drafts:
        from desktop.services.drafting import Drafts

        return Drafts(self.library.folder)

    @cached_property
    def _index(self) -> IndexLink:
        from desktop.ui.index_link import IndexLink

        link = IndexLink(self.library.folder, self)
        link.indexed.connect(self.indexed)
        link.left_changed.connect(self.index_left)
        link.failed.connect(self.failed)
        return link

    @cached_property
    def tag_colors(self) -> TagColors:
        """Which tag has which colour, as far as it was asked for the numbers of the sidebar."""
        from desktop.ui.tag_colors import TagColors

        return TagColors(self)

    def start(self) -> None:
        """Begin to watch and to index. To be called once the window shows."""
        from desktop.services.drafting import replay

        self._write.run(lambda: replay(self.library, self._drafts), self._on_replayed, self._fail)
        self._index.start()
        self._watch.start()
        self.look_around()

    def close(self) -> None:
        """Finish writing, then stop everything."""
        self._watch.stop()
        self._read.close(finish=False)
        self._write.close(finish=True)
        self._draft_lane.close(finish=True)
        self._index.stop()
        self.library.close()

    def find(self, text: str, place: Place, sort: Ordering, done: Callable[[Found], None]) -> None:
        """Answer a query; a newer one silences an older one."""
        self._question = mine = self._question + 1

        def answer(found: Found) -> None:
            if mine == self._question:
                done(found)

        if text.strip():
            self._index.ask(text, place, sort, answer)
        else:
            self._look(lambda listing: listing.found(place, sort), answer)

    def consult(self, question: Question[T], done: Callable[[T], None]) -> None:
        """Ask something beside the query; a newer question of its kind silences an older one."""
        self._index.consult(question, done)

    def rows(self, ids: Sequence[int], done: Callable[[list[Row]], None]) -> None:
        """Read what a list shows of papers."""
        wanted = list(ids)
        self._look(lambda listing: listing.rows(wanted), done)

    def paper(self, id_: int, done: Callable[[Paper | None], None]) -> None:
        """Read a paper whole; None when it is not in the library."""
        self.read(lambda library: next(iter(library.papers.get([id_])), None), done)

    def paper_now(self, id_: int) -> Paper | None:
        """Read a paper at once, on this thread: some milliseconds that only a key may cost."""
        with self.library.reading() as library:
            return next(iter(library.papers.get([id_])), None)

    def counts(self, done: Callable[[Counts], None]) -> None:
        """Read the numbers of the sidebar."""

        def counted(counts: Counts) -> None:
            self.tag_colors.learn(counts.tags)
            done(counts)

        self.read(lambda library: library.shelves.counts(), counted)

    def read(self, work: Callable[[Library], T], done: Callable[[T], None]) -> None:
        """Read from the library in the background, at one moment of it."""

        def inside() -> T:
            with self.library.reading() as library:
                return work(library)

        self._read.run(inside, done, self._fail)

    def _look(self, work: Callable[[Listing], T], done: Callable[[T], None]) -> None:
        def inside() -> T:
            with self.library.looking() as listing:
                return work(listing)

        self._read.run(inside, done, self._fail)

    def set_status(self, ids: Sequence[int], status: Status) -> None:
        """Move papers to a status."""
        self.edit(lambda library: library.marks.set_status(ids, status))

    def set_star(self, ids: Sequence[int], starred: bool) -> None:
        """Give papers a star, or take it away."""
        self.edit(lambda library: library.marks.set_star(ids, starred))

    def set_rating(self, ids: Sequence[int], rating: int | None) -> None:
        """Rate papers from 1 to 5, or not at all."""
        self.edit(lambda library: library.marks.set_rating(ids, rating))

    def tag(self, ids: Sequence[int], name: str) -> None:
        """Put a tag on papers."""
        self.edit(lambda library: library.marks.tag(ids, name))

    def untag(self, ids: Sequence[int], name: str) -> None:
        """Take a tag off papers."""
        self.edit(lambda library: library.marks.untag(ids, name))

    def delete(self, ids: Sequence[int]) -> None:
        """Put papers into the bin."""
        self.edit(lambda library: library.marks.delete(ids))

    def restore(self, ids: Sequence[int]) -> None:
        """Take papers out of the bin."""
        self.edit(lambda library: library.marks.restore(ids))

    def undo(self) -> None:
        """Take back the newest step."""
        self.edit(lambda library: library.history.undo())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self.edit(lambda library: library.history.redo())

    def keep_draft(self, draft: NoteDraft) -> None:
        """Put what is being typed on the disk at once, past all other writing."""
        self._draft_lane.run(lambda: self._drafts.keep(draft), lambda _: None, self._fail)

    def save_note(self, draft: NoteDraft, stay: str, done: Callable[[], None]) -> None:
        """Save a note; saves of one `stay` in it are one step. `done` when it is in the library."""

        def landed(change: Change) -> None:
            self._draft_lane.run(lambda: self._drafts.drop(draft), lambda _: None, self._fail)
            self.heed(change)
            done()

        self._change(lambda library: library.notes.save(draft.paper, draft.text, stay), landed)

    def edit(
        self, work: Callable[[Library], Change], done: Callable[[Change], None] | None = None
    ) -> None:
        """Change the library; the writes keep their order."""

        def landed(change: Change) -> None:
            self.heed(change)
            if done is not None:
                done(change)

        self._change(work, landed)

    def rebuild_index(self) -> None:
        """Make the index anew; searches answer from what is there meanwhile."""
        self._index.rebuild()

    def run_read(
        self,
        task: Task,
        work: Callable[[Library, Task], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do long work that reads: reading digests, planning an import, exporting."""
        self._read.run(lambda: self._inside(lambda library: work(library, task)), done, failed)

    def run_write(
        self,
        task: Task,
        work: Callable[[Library, Task], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do long work that writes, such as an import; `heed` the change that came of it."""
        self._write.run(lambda: self._inside(lambda library: work(library, task)), done, failed)

    def heed(self, change: Change) -> None:
        """Tell everyone of a change, be it one that long work made."""
        mine = 0 if change.is_nothing else 1
        others = 0 <= self._revision < change.revision - mine
        self._revision = max(self._revision, change.revision)
        if not change.is_nothing:
            self.changed.emit(change)
        if others:  # another program changed something between two of our own changes
            self.changed.emit(_from_elsewhere(change.revision))
        self._index.catch_up()
        self.look_around()

    @Slot()
    def look_around(self) -> None:
        """Notice what other programs changed in the library."""
        from desktop.services.pulse import pulse

        self.read(pulse, self._on_pulse)

    def today(self) -> dt.date:
        """Return the day it is where the person is."""
        return self.library.clock().astimezone().date()

    @property
    def folder(self) -> Path:
        """The folder of the library."""
        return self.library.folder

    def _inside(self, work: Callable[[Library], T]) -> T:
        with self.library.open() as library:
            return work(library)

    def _change(self, work: Callable[[Library], Change], landed: Callable[[Change], None]) -> None:
        self.changing.emit()
        self._write.run(lambda: self._inside(work), landed, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _on_pulse(self, pulse: Pulse) -> None:
        if self._revision >= 0 and pulse.revision > self._revision:
            self.changed.emit(_from_elsewhere(pulse.revision))
        if pulse.revision >= self._revision and not self._write.is_busy():
            self.history_moved.emit(pulse.undo, pulse.redo)
        self._revision = max(self._revision, pulse.revision)
        if pulse.waiting:
            self._index.catch_up_if_idle()

    def _on_replayed(self, papers: list[int]) -> None:
        if papers:
            self.recovered.emit(papers)
            self.heed(_from_elsewhere(self._revision, papers))


def _from_elsewhere(revision: int, papers: Iterable[int] = ()) -> Change:
    from desktop.model.step import Change

    return Change(None, frozenset(papers), revision)
