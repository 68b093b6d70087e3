"""How many papers saved searches find, asked one by one while nothing else is asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.services.consulting import Count
from desktop.ui.session import Session

# Changes that come in a burst, and typing, come first.
_PATIENCE_MS = 300


class SearchCounts(QObject):
    """Knows the numbers of some queries, and asks again when the library or its index changed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queries: tuple[str, ...] = ()
        self._known: dict[str, int] = {}
        self._left: list[str] = []
        self._round = 0
        self._soon = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._soon.timeout.connect(self._begin)
        session.indexed.connect(self._on_indexed)

    def known(self) -> Mapping[str, int]:
        """Return the numbers by query, as far as they are known."""
        return self._known

    def watch(self, queries: Iterable[str]) -> None:
        """Count these queries from now on, and all of them now."""
        self._queries = tuple(dict.fromkeys(queries))
        if self._queries:
            self._soon.start()

    @Slot()
    def _on_indexed(self) -> None:
        self.watch(self._queries)

    @Slot()
    def _begin(self) -> None:
        """Ask for all; what an earlier round still waits for is let go."""
        self._round += 1
        self._left = list(self._queries)
        self._ask()

    def _ask(self) -> None:
        if self._left:
            query, round_ = self._left.pop(0), self._round
            self._session.consult(Count(query), lambda count: self._take(query, round_, count))

    def _take(self, query: str, round_: int, count: int) -> None:
        if round_ != self._round:
            return
        if self._known.get(query) != count:
            self._known[query] = count
            self.changed.emit()
        self._ask()
