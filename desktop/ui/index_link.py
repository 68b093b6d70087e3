"""The window's link to the processes that search and index."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.model.errors import AppError
from desktop.model.query import Found, Ordering, Place
from desktop.model.sentence import Sentence
from desktop.services.messages import (
    Advice,
    Answer,
    Ask,
    Broken,
    CatchUp,
    Consult,
    Ended,
    Left,
    MakeReady,
    Message,
    Trouble,
)
from desktop.services.processes import INDEXING, Worker

if TYPE_CHECKING:
    from desktop.services.consulting import Question

T = TypeVar("T")

log = logging.getLogger("carrel")

SEARCHER, INDEXER = "carrel-search", "carrel-index"
# A process that dies more often than this in one session has a reason to.
MOST_DEATHS = 5
GAVE_UP = Sentence(
    "Searching or indexing keeps failing. Choose Tools → Rebuild search index, and start Carrel "
    "anew if that does not help. Your papers and notes are safe."
)


class _Consulted(NamedTuple):
    """A question beside the query that is under way, and whether a process died of it."""

    consult: Consult
    done: Callable[[Any], None]
    is_second_try: bool = False


class IndexLink(QObject):
    """Asks queries, newest first, and has the index brought up to date.

    What a dying process took with it is asked again; one that keeps dying is left alone.
    """

    indexed = Signal()  # the index caught up: a search may now find more
    left_changed = Signal(int)  # papers still to be indexed
    failed = Signal(object)  # an AppError
    _heard = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self._searcher = Worker(SEARCHER, folder, self._heard.emit)
        self._indexer = Worker(INDEXER, folder, self._heard.emit, INDEXING)
        self._deaths: Counter[str] = Counter()
        self._number = 0
        self._asked: Ask | None = None
        self._done: Callable[[Found], None] | None = None
        self._consulted: dict[type, _Consulted] = {}
        self._left = self._announced = 0

    def start(self) -> None:
        """Start both processes; the index is compared with the library first."""
        self._indexer.send(CatchUp(reconcile=True))
        self._searcher.send(MakeReady())

    def stop(self) -> None:
        """End both processes."""
        self._searcher.stop()
        self._indexer.stop()

    def ask(self, text: str, place: Place, sort: Ordering, done: Callable[[Found], None]) -> None:
        """Ask a query; a newer one silences an older one."""
        self._number += 1
        self._asked, self._done = Ask(self._number, text, place, sort), done
        self._searcher.send(self._asked)

    def forget(self) -> None:
        """Let a query that is under way come to nothing."""
        self._asked = self._done = None

    def consult(self, question: Question[T], done: Callable[[T], None]) -> None:
        """Ask something beside the query; a newer question of its kind silences an older one."""
        self._number += 1
        asked = _Consulted(Consult(self._number, question), done)
        self._consulted[type(question)] = asked
        self._searcher.send(asked.consult)

    def catch_up(self) -> None:
        """Have the index brought up to date."""
        self._indexer.send(CatchUp())

    def catch_up_if_idle(self) -> None:
        """Have the index brought up to date, unless that is under way."""
        if not self._left:
            self.catch_up()

    def rebuild(self) -> None:
        """Have the index made anew; searches answer from what is there meanwhile."""
        self._indexer.send(CatchUp(rebuild=True))

    @Slot(object)
    def _on_heard(self, message: Message) -> None:
        match message:
            case Answer():
                self._on_answer(message)
            case Advice():
                self._on_advice(message)
            case Left(papers):
                self._on_left(papers)
            case Trouble(text):
                self.failed.emit(AppError(text))
            case Broken(report):
                log.error("unexpected error in a process\n%s", report)
            case Ended(worker):
                self._on_ended(worker)

    def _on_answer(self, answer: Answer) -> None:
        if self._asked and answer.number == self._asked.number and self._done is not None:
            done = self._done
            self.forget()
            done(answer.found)

    def _on_advice(self, advice: Advice) -> None:
        for kind, asked in list(self._consulted.items()):
            if asked.consult.number == advice.number:
                del self._consulted[kind]
                asked.done(advice.answer)

    def _on_left(self, papers: int) -> None:
        was, self._left = self._left, papers
        if was == 0:
            self._announced = papers
        self.left_changed.emit(papers)
        # Lists ask again when there is much to do, to say so; after the first batch; at the end.
        if papers == 0 or was in (0, self._announced):
            self.indexed.emit()

    def _on_ended(self, worker: str) -> None:
        self._deaths[worker] += 1
        if self._deaths[worker] > MOST_DEATHS:
            self.failed.emit(AppError(GAVE_UP))
        elif worker == INDEXER:
            self._left = 0
            self._indexer.send(CatchUp(reconcile=True))
        else:
            self._ask_again()

    def _ask_again(self) -> None:
        """Ask what a process took with it; what may have killed it is not asked a third time."""
        if self._asked is not None:
            self._searcher.send(self._asked)
        again = {
            kind: asked._replace(is_second_try=True)
            for kind, asked in self._consulted.items()
            if not asked.is_second_try
        }
        self._consulted = again
        for asked in again.values():
            self._searcher.send(asked.consult)
