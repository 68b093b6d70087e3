"""What the head of the list says: where one is, what is searched, how many papers there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.model.query import Found, Place, Shelf
from desktop.ui.panes.list_asking import Asking
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.place_names import digest_name, paper_count, place_name
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.counts import Counts


class ListTitle(QObject):
    """Tells the header, and learns what digests are called."""

    def __init__(self, session: Session, asking: Asking, header: ListHeader) -> None:
        super().__init__(header)
        self._session = session
        self._asking = asking
        self._header = header
        self._digests: dict[int, str] = {}
        self._shown: tuple[int, int | None] = (0, None)
        asking.answered.connect(self._on_answered)

    def show(self, papers: int, marked: int | None) -> None:
        """Say how many papers there are, and how many of them are selected if that is news."""
        asking, self._shown = self._asking, (papers, marked)
        is_everywhere = bool(asking.text) and asking.place == Place(Shelf.ALL)
        place = "" if is_everywhere else place_name(asking.place, self._digests)
        self._header.show_list(place, asking.text, papers, marked)
        self._header.show_order(asking.order, asking.kind)

    def name_digest(self) -> None:
        """Learn what the digest is called that is shown."""
        digest = self._asking.place.digest
        if digest and digest not in self._digests:
            self._session.counts(self._on_counted)

    @Slot(object, bool)
    def _on_answered(self, found: Found, is_new: bool) -> None:
        """Say aloud how many papers a search finds, which others see above the list."""
        if is_new and found.query.root is not None:
            from desktop.ui.widgets.spoken import announce

            announce(self._header, paper_count(len(found.ids)))

    def _on_counted(self, counts: Counts) -> None:
        self._digests = {one.id: digest_name(one.name, one.date) for one in counts.digests}
        self.show(*self._shown)
