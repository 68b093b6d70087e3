"""Where the words of a query stand in what lines of the list show, asked for while it stands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from desktop.model.excerpt import Excerpt, Source
from desktop.services.consulting import Excerpts
from desktop.ui.panes.list_model import NO_HITS, Hits
from desktop.ui.session import Session
from desktop.ui.translations import QT_TRANSLATE_NOOP

# What stands before a passage that is not from the abstract.
_SOURCES = {
    Source.NOTE: QT_TRANSLATE_NOOP("Hits", "Note: {words}"),
    Source.AUTHOR: QT_TRANSLATE_NOOP("Hits", "Author: {words}"),
    Source.ORGANIZATION: QT_TRANSLATE_NOOP("Hits", "Organisation: {words}"),
    Source.TAG: QT_TRANSLATE_NOOP("Hits", "Tag: {words}"),
}
_WORDS = "{words}"
# More lines than a window shows, and few enough to be answered between two keys.
_AT_ONCE = 60


class HitFinder(QObject):
    """Knows the hits of the papers that are looked at; those that it lacks it asks for.

    While the hits of a new query are on their way those of the one before stay, so that nothing
    flickers under somebody who types.
    """

    found = Signal(object)  # papers whose hits have come

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = ""
        self._known: dict[int, Hits] = {}
        self._outdated: set[int] = set()
        self._wanted: dict[int, None] = {}
        self._question = 0
        self._is_asking = False
        # Everything that one paint misses is one question.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._ask)

    def seek(self, text: str) -> None:
        """Look for the words of another query from now on."""
        if text != self._text:
            self._text = text
            self._outdated.update(self._known)
            self._wanted.clear()
            self._question += 1
            self._is_asking = False

    def drop(self, papers: Iterable[int] | None) -> None:
        """Look again at papers that may say something else now; at all of them if None."""
        gone = self._known if papers is None else papers
        self._outdated.update(paper for paper in gone if paper in self._known)

    def hits_of(self, paper: int) -> Hits:
        """Return the hits of a paper as far as they are known; `found` tells when more is."""
        known = self._known.get(paper)
        if known is None or paper in self._outdated:
            self._wanted[paper] = None
            if not self._soon.isActive():
                self._soon.start()
        return known or NO_HITS

    def knows(self, paper: int) -> bool:
        """Say whether the hits of a paper are those of the query that is sought."""
        return paper in self._known and paper not in self._outdated

    @Slot()
    def _ask(self) -> None:
        """Ask for what is wanted, unless an answer is under way: it asks for the rest."""
        if self._is_asking or not self._wanted:
            return
        # Those that were looked at last are in sight.
        papers = tuple(self._wanted)[-_AT_ONCE:]
        self._wanted.clear()
        self._is_asking = True
        question = self._question
        self._session.consult(
            Excerpts(self._text, papers), lambda found: self._take(question, papers, found)
        )

    def _take(self, question: int, papers: tuple[int, ...], found: dict[int, Excerpt]) -> None:
        if question != self._question:
            return
        self._is_asking = False
        for paper in papers:
            self._known[paper] = _hits(found[paper]) if paper in found else NO_HITS
            self._outdated.discard(paper)
            self._wanted.pop(paper, None)
        self.found.emit(papers)
        self._ask()


def _hits(excerpt: Excerpt) -> Hits:
    """Return hits as the list shows them: a passage from elsewhere says where it is from."""
    pattern = _SOURCES.get(excerpt.source)
    said = QCoreApplication.translate("Hits", pattern) if pattern else _WORDS
    shift = said.find(_WORDS) if excerpt.text else 0
    gist = tuple((start + shift, end + shift) for start, end in excerpt.spans)
    return Hits(excerpt.title, gist, said.replace(_WORDS, excerpt.text) if excerpt.text else "")
