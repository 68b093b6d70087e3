"""The runway: deciding about papers one after the other, each key about the next of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from desktop.model.query import Place, Shelf
from desktop.model.row import Row, Status
from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.passing_words import Say
from desktop.ui.session import Session


class Runway(QObject):
    """Decides about what is selected, and goes on to the next paper that is undecided.

    The list goes on at once, before anything is written: a second key that comes quickly is about
    the next paper. Papers whose decision is on its way count as decided.
    """

    def __init__(self, session: Session, papers: ListPane, store: SettingsStore, say: Say) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._store = store
        self._say = say
        self._under_way: dict[int, Status] = {}
        self._has_assumed = False
        session.failed.connect(self._on_failed)

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.LATER: lambda: self.decide(Status.LATER),
            Do.READING: lambda: self.decide(Status.READING),
            Do.DONE: lambda: self.decide(Status.DONE),
            Do.SKIP: lambda: self.decide(Status.SKIPPED),
            Do.GO_ON: self.switch,
        }

    def switch(self) -> None:
        """Go on after a decision from now on, or stay."""
        on = not self._store.settings.auto_advance
        self._store.change(replace(self._store.settings, auto_advance=on))
        going = self.tr("After a decision the list goes on to the next undecided paper.")
        self._say(going if on else self.tr("After a decision the list stays where it is."))

    def decide(self, status: Status) -> None:
        """Move the selected papers to a status, and go on if the person likes that."""
        papers = self._list.selected_ids()
        if not papers:
            return
        self._session.edit(
            lambda library: library.marks.set_status(papers, status), lambda _: self._land(papers)
        )
        self._under_way.update(dict.fromkeys(papers, status))
        self.assume(papers, lambda row: row._replace(status=status))
        if self._store.settings.auto_advance:
            self._go_on(self._line_after(papers))

    def assume(self, papers: Sequence[int], changed: Callable[[Row], Row]) -> None:
        """Show papers as they will be; a failure, whatever failed, brings back what is true."""
        self._has_assumed = True
        self._list.assume(papers, changed)

    def next_undecided(self) -> None:
        """Go to the next paper that is undecided, from the end of the list to its beginning."""
        self._go_on(self._list.current_row() + 1, around=True)

    def _go_on(self, line: int, *, around: bool = False) -> None:
        """Go to the first undecided paper from a line on; where there is none, stay."""
        place, ids = self._list.place(), self._list.ids()
        onward = (*ids[line:], *(ids[:line] if around else ()))
        waits = _waiting(place)
        if place.shelf.value == waits.value:
            self._select(next((one for one in onward if one not in self._under_way), None))
            return
        for number, paper in enumerate(onward):
            row = self._list.known(paper)
            if row is None:  # too far away to be known here
                self._ask(onward[number:])
                return
            if self._under_way.get(paper, row.status) is waits:
                self._select(paper)
                return

    def _ask(self, papers: Sequence[int]) -> None:
        """Ask the library which of some papers is the first that is undecided, and go there."""
        here = self._list.current_id()
        inbox = self._list.place()._replace(shelf=Shelf.INBOX)

        def found(undecided: frozenset[int]) -> None:
            if self._list.current_id() == here:
                left = undecided - self._under_way.keys()
                self._select(next((paper for paper in papers if paper in left), None))

        self._session.read(lambda library: frozenset(library.shelves.there(inbox)), found)

    def _select(self, paper: int | None) -> None:
        if paper is not None:
            self._list.select(paper)

    def _line_after(self, papers: Sequence[int]) -> int:
        """Return the line below some papers, which are in the order of the list."""
        if papers[-1] == self._list.current_id():
            return self._list.current_row() + 1
        return self._list.ids().index(papers[-1]) + 1

    def _land(self, papers: Sequence[int]) -> None:
        for paper in papers:
            self._under_way.pop(paper, None)

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        self._under_way.clear()
        if self._has_assumed:
            self._has_assumed = False
            self._list.refresh()


def _waiting(place: Place) -> Status:
    """Return the status of those papers of a place that are to be decided about."""
    return next((status for status in Status if status.value == place.shelf.value), Status.INBOX)
