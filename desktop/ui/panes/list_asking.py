"""The question that the list answers, asked anew whenever the answer may have become another."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.model.query import Found, Group, Order, Place, Shelf
from desktop.ui.panes.list_state import Kind, ListState
from desktop.ui.session import Session

# What comes sooner needs no sign that it is on its way.
_PATIENCE_MS = 300


class Asking(QObject):
    """Where is looked, for what, and in which order the papers come."""

    answered = Signal(object, bool)  # Found; whether the question is not the one of before
    delayed = Signal(bool)  # whether an answer is overdue

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._place = Place(Shelf.INBOX)
        self._text = ""
        self._orders = dict(ListState().orders)
        self._has_begun = False
        self._is_new = True
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._on_patience_timeout)
        session.failed.connect(self._on_failed)

    @property
    def place(self) -> Place:
        """Where is looked."""
        return self._place

    @property
    def text(self) -> str:
        """What is looked for; empty when nothing is."""
        return self._text

    @property
    def orders(self) -> Mapping[Kind, Order]:
        """The order of each kind of list."""
        return self._orders

    @property
    def kind(self) -> Kind:
        """What kind of list is asked for."""
        if self._text:
            return Kind.SEARCH
        return Kind.SHELF if self._place.digest is None else Kind.DIGEST

    @property
    def order(self) -> Order:
        """The order that is in force; the papers of one digest are no groups of digests."""
        order = self._orders[self.kind]
        is_one = self._place.digest is not None and order.group is Group.DIGEST
        return order._replace(group=Group.NONE) if is_one else order

    @property
    def is_new(self) -> bool:
        """Whether the answer to the present question is still to come."""
        return self._is_new

    def look_at(self, place: Place, text: str = "") -> None:
        """Look at a place, for everything that is there or for some of it."""
        text = text if text.strip() else ""
        if (place, text) != (self._place, self._text) or not self._has_begun:
            self._place, self._text = place, text
            self._renew()

    def sort_by(self, order: Order) -> None:
        """Put lists of the present kind into another order."""
        self._orders[self.kind] = order
        self._renew()

    def begin(self, place: Place, orders: Mapping[Kind, Order]) -> None:
        """Look at a place, with an order for each kind of list."""
        self._place = place
        self._orders = dict(orders)
        self._renew()

    def again(self) -> None:
        """Ask the same question again."""
        self._patience.start()
        self._session.find(self._text, self._place, self.order, self._take)

    def _renew(self) -> None:
        self._has_begun = True
        self._is_new = True
        self.again()

    def _take(self, found: Found) -> None:
        self._patience.stop()
        self.delayed.emit(False)
        was_new, self._is_new = self._is_new, False
        self.answered.emit(found, was_new)

    @Slot()
    def _on_patience_timeout(self) -> None:
        self.delayed.emit(True)

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        """Whether it was this question that failed cannot be told; no answer may come any more."""
        self._patience.stop()
        self.delayed.emit(False)
