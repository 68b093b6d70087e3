"""Notices that it is another day: at midnight, after a long sleep, or when the clock is set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from desktop.ui.session import Session


class DayWatch(QObject):
    """Compares the day whenever the session has looked around, which it does all the time.

    A timer until midnight would be late after a sleep, and wrong once the clock is set.
    """

    turned = Signal()  # what is new, and what is told as “today”, is no longer the same

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._today = session.today()
        session.history_moved.connect(self._look)

    @Slot()
    def _look(self) -> None:
        today = self._session.today()
        if today != self._today:
            self._today = today
            self.turned.emit()
