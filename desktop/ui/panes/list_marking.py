"""The words of a query in the list: where they stand, shown together with the papers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.list_view import ListView
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.query import Found
    from desktop.ui.panes.list_hits import HitFinder
    from desktop.ui.panes.list_unveiling import Unveiling


class Marking(QObject):
    """Heeds each answer before the list shows it."""

    def __init__(self, session: Session, papers: ListModel, view: ListView) -> None:
        super().__init__(view)
        self._session = session
        self._papers = papers
        self._view = view
        self._is_marked = False

    def heed(self, found: Found, *, is_new: bool) -> None:
        """Mark the words of a query, and no longer those of the one before.

        What answers to a new one is painted once it is known where they stand.
        """
        if found.query.root is not None:
            self._hits.seek(found.query.text)
            if is_new and found.ids:
                self._unveiling.hold()
            self._papers.find_hits(self._hits.hits_of)
        elif self._is_marked:
            self._papers.find_hits(None)
        self._is_marked = found.query.root is not None

    def drop(self, papers: Iterable[int] | None) -> None:
        """Look again at papers that may say something else now; at all of them if None."""
        if "_hits" in vars(self):
            self._hits.drop(papers)

    @cached_property
    def _hits(self) -> HitFinder:
        from desktop.ui.panes.list_hits import HitFinder

        hits = HitFinder(self._session, self)
        hits.found.connect(self._on_hits_found)
        return hits

    @cached_property
    def _unveiling(self) -> Unveiling:
        from desktop.ui.panes.list_unveiling import Unveiling

        return Unveiling(self._view, self._is_whole)

    @Slot(object)
    def _on_hits_found(self, papers: Iterable[int]) -> None:
        self._unveiling.hold()
        self._papers.touch(papers)

    def _is_whole(self, line: int) -> bool:
        """Say whether a line awaits neither its row nor its hits."""
        paper = self._papers.id_at(line)
        is_known = paper is None or self._papers.known(paper) is not None
        return is_known and (paper is None or not self._is_marked or self._hits.knows(paper))
