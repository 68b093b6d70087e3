"""Keeps an eye on how far the person has come with the list that is being decided."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal, Slot

from desktop.model.pace import Headway
from desktop.model.query import Found
from desktop.services import pacing
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session


class Pacing(QObject):
    """Tells the headway whenever the list answered anew, or that there is none to tell."""

    told = Signal(object)  # model.pace.Headway, or None

    def __init__(self, session: Session, papers: ListPane) -> None:
        super().__init__(papers)
        self._session = session
        self._list = papers
        self._request = 0
        self.headway: Headway | None = None
        papers.found.connect(self._on_found)

    def look(self) -> None:
        """Ask for the headway in the list as it stands."""
        self._request += 1
        request, place, listed = self._request, self._list.place(), self._list.count()
        if not pacing.is_runway(place):
            self._tell(None)
            return

        def answer(headway: Headway) -> None:
            if request == self._request:
                self._tell(headway if headway.total else None)

        now = dt.datetime.now(dt.UTC)
        self._session.read(lambda library: pacing.look(library, place, listed, now), answer)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        if found.query.root is None:
            self.look()
        else:
            self._request += 1
            self._tell(None)

    def _tell(self, headway: Headway | None) -> None:
        self.headway = headway
        self.told.emit(headway)
