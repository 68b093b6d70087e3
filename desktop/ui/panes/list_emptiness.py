"""Finds out why the list is empty, and has it said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.model.query import Found, Place, Shelf
from desktop.services.consulting import Relax
from desktop.ui.panes.list_blanks import Blank, empty_library, empty_place, no_hits
from desktop.ui.panes.place_names import digest_name, place_name
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.counts import Counts
    from desktop.model.relaxing import Relaxing


class Emptiness(QObject):
    """Looks into the reason of one empty list at a time."""

    def __init__(self, session: Session, show: Callable[[Blank], None], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._show = show
        self._request = 0

    def over(self) -> None:
        """Look no further: there are papers again."""
        self._request += 1

    def tell(self, found: Found, place: Place, left: int) -> None:
        """Say why nothing was found at a place; `left` papers are still to be indexed.

        What it takes longer to know is said as soon as it is known.
        """
        self._request += 1
        request = self._request
        if found.query.root is None:
            self._session.counts(lambda counts: self._take_place(request, counts, place))
            return

        def say(counts: Counts | None = None, relaxing: Relaxing | None = None) -> None:
            if request == self._request:
                digests = counts.digests if counts else ()
                names = {one.id: digest_name(one.name, one.date) for one in digests}
                name = place_name(place, names)
                self._show(no_hits(found, place, name, left, relaxing))

        def relax(counts: Counts) -> None:
            text = found.query.text
            self._session.consult(Relax(text, place), lambda relaxing: say(counts, relaxing))

        say()
        self._session.counts(relax)

    def _take_place(self, request: int, counts: Counts, place: Place) -> None:
        if request == self._request:
            has_papers = counts.shelves[Shelf.ALL] + counts.shelves[Shelf.BIN] > 0
            self._show(empty_place(place) if has_papers else empty_library())
