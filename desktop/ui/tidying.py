"""Garbage is collected between two events, on the thread of the window, and at no other time.

Python would collect in the middle of whatever makes objects: on a worker's thread, where widgets
must not be deleted, or in the middle of making a pane.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 250
# How many new objects are worth a look at the new ones, and at all that came since the start.
YOUNG, OLD = 10_000, 250_000


class Tidying(QObject):
    """Looks four times a second whether there is enough that may be garbage.

    What stands at `begin` is taken to stay, and never looked at again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._made = 0
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """Take over from Python."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        young = gc.get_count()[0]
        if young <= YOUNG:
            return
        self._made += young
        if self._made > OLD:
            self._made = 0
            gc.collect()
        else:
            gc.collect(0)
