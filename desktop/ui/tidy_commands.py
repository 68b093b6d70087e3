"""The commands that decide about many papers at once, and the one that empties the bin."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot

from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Change, label
from desktop.ui.action_spec import Do
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.passing_words import Say
from desktop.ui.session import Session
from desktop.ui.translations import spoken


class TidyCommands(QObject):
    """Each is one step that can be taken back, but for the emptying of the bin."""

    def __init__(self, session: Session, papers: ListPane, say: Say) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._say = say

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.DONE_ABOVE: self.finish_above,
            Do.DIGEST_DONE: self.finish_digest,
            Do.SWEEP: self.ask_sweep,
            Do.EMPTY_BIN: self.ask_empty,
        }

    def finish_above(self) -> None:
        """Move the papers above the current one to done."""
        self._finish(self._list.ids()[: max(self._list.current_row(), 0)])

    def finish_digest(self) -> None:
        """Move what is undecided of the digest that the list shows to done."""
        digest = self._list.place().digest
        if digest is None:
            self._say(self.tr("Choose a digest in the sidebar first."))
            return
        place = Place(Shelf.INBOX, digest=digest)
        self._session.edit(
            lambda library: library.marks.set_status(library.shelves.ids(place), Status.DONE),
            self._tell,
        )

    def ask_sweep(self) -> None:
        """Ask how long papers have to lie untouched, to be moved to done."""
        from desktop.ui.dialogs.sweep_dialog import SweepDialog

        def sweep(days: int, statuses: list[Status]) -> None:
            self._session.edit(lambda library: library.marks.sweep(days, statuses), self._tell)

        dialog = SweepDialog(self._session, self._list.window())
        dialog.chosen.connect(sweep)
        dialog.open()

    def ask_empty(self) -> None:
        """Ask whether what lies in the bin may go for good."""
        self._session.read(lambda library: library.bin.count(), self._on_bin_counted)

    def _finish(self, papers: Sequence[int]) -> None:
        self._session.edit(
            lambda library: library.marks.set_status(papers, Status.DONE), self._tell
        )

    def _on_bin_counted(self, papers: int) -> None:
        from desktop.ui.dialogs.empty_bin_dialog import EmptyBinDialog

        if papers == 0:
            self._say(self.tr("The bin is empty."))
            return
        dialog = EmptyBinDialog(papers, self._list.window())
        dialog.confirmed.connect(self._empty)
        dialog.open()

    @Slot()
    def _empty(self) -> None:
        self._session.edit(lambda library: library.bin.empty(), self._on_emptied)

    def _on_emptied(self, change: Change) -> None:
        count = len(change.papers)
        one, many = self.tr("Deleted 1 paper."), self.tr("Deleted %Ln papers.", "", count)
        self._say(one if count == 1 else many)

    def _tell(self, change: Change) -> None:
        if change.step is None:
            self._say(self.tr("There was nothing to move."))
            return
        words = spoken(label(change.step))
        self._say(words[:1].upper() + words[1:] + ".", self.tr("Undo"), self._session.undo)
