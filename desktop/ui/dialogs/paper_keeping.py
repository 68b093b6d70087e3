"""The work behind the form for a paper: whether it is here already, and the writing; no widgets."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.model.step import Change
from desktop.services.known import Resembling, resembling
from desktop.ui.dialogs.plain_words import told
from desktop.ui.jobs import Task
from desktop.ui.session import Session


class PaperKeeping(QObject):
    """A paper on its way into the library, or the corrections of one that is there.

    The session holds on to it while a job runs: it outlives its dialog if need be.
    """

    resembled = Signal(object)  # Resembling or None: what the newest facts are like
    kept = Signal(object)  # Change
    failed = Signal(str)  # why nothing was written

    def __init__(self, session: Session, paper: int | None = None) -> None:
        super().__init__()
        self._session = session
        self._paper = paper
        self._question = 0

    def look_for(self, facts: Facts) -> None:
        """Ask whether such a paper is here already; only the newest question is answered."""
        self._question += 1
        mine = self._question

        def answer(found: Resembling | None) -> None:
            if mine == self._question:
                self.resembled.emit(found)

        self._session.read(lambda library: resembling(library, facts, self._paper), answer)

    def keep(self, facts: Facts, fields: Iterable[Field]) -> None:
        """Write the paper down, or some of its fields if it is there."""
        paper, wanted = self._paper, list(fields)
        self._session.run_write(
            Task(),
            lambda library, _: (
                library.corrections.write_down(facts)
                if paper is None
                else library.corrections.correct(paper, facts, wanted)
            ),
            self._on_kept,
            lambda error: self.failed.emit(told(error, self._session)),
        )

    def _on_kept(self, change: Change) -> None:
        self._session.heed(change)
        self.kept.emit(change)
