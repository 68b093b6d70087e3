"""New lines of the list are made ready a few at a time, and painted together once they are."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.ui.panes.row_view import RowView

# So long lines are made ready in one turn; between two of them keys are heard.
_TURN_SECONDS = 0.003
# So long what was there before may stay; what has not come by then comes in a paint of its own.
_PATIENCE_MS = 60


class Unveiling(QObject):
    """Holds back what a view would paint until its lines in sight are ready.

    To lay out a window of lines takes longer than a frame, and rows and hits come one after the
    other: without it one letter would be three paints, and each of them felt by who types on.
    `is_whole` says of a line whether nothing that it shows is awaited any more.
    """

    def __init__(self, view: RowView, is_whole: Callable[[int], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._is_whole = is_whole
        self._next = 0
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.show)
        view.model().dataChanged.connect(self._on_data_changed)

    @property
    def is_holding(self) -> bool:
        """Whether the view shows what was there before."""
        return self._patience.isActive()

    def hold(self) -> None:
        """Let the view show what it does until other lines are ready.

        Who types on while it holds does not wait longer for it.
        """
        self._view.viewport().setUpdatesEnabled(False)
        if not self.is_holding:
            self._patience.start()
        self._begin()

    @Slot()
    def show(self) -> None:
        """Paint the lines as they are."""
        self._turn.stop()
        self._patience.stop()
        self._view.viewport().setUpdatesEnabled(True)

    def _begin(self) -> None:
        self._next = 0
        self._turn.start()

    @Slot()
    def _on_data_changed(self) -> None:
        """Look again: what was awaited may have come."""
        if self.is_holding:
            self._begin()

    @Slot()
    def _on_turn(self) -> None:
        """Make some lines ready; when all are, show them, unless something is still to come."""
        end = time.perf_counter() + _TURN_SECONDS
        lines = self._view.lines_in_sight()
        for line in lines[self._next :]:
            self._view.make_ready(line)
            self._next += 1
            if time.perf_counter() > end:
                return
        self._turn.stop()
        if all(map(self._is_whole, lines)):
            self.show()
