"""What the person is likely to want next is imported and made while nothing else happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.ui.jobs import Lane

PAUSE_MS = 40
# Widgets are imported on the thread of the window, a turn for whatever takes long.
_PARTS = (
    "desktop.ui.dialogs.intake",
    "desktop.ui.dialogs.file_panel",
    "desktop.ui.dialogs.papers_view",
    "desktop.ui.dialogs.source_view",
    "desktop.ui.dialogs.import_dialog",
)
_READERS = "desktop.readers.registry"


class Warming(QObject):
    """Imports the import dialog bit by bit, makes one ahead, and imports the readers beside it.

    `prepare` makes a part of the dialog and says whether there is more to make.
    """

    def __init__(self, parent: QObject, prepare: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._left = self._turns(prepare)
        self._lane = Lane("warming", parent=self)
        self._turn = QTimer(self, interval=PAUSE_MS)
        self._turn.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """Import one part after another."""
        self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        if next(self._left, None) is None:
            self._turn.stop()
            self._lane.run(lambda: import_module(_READERS), self._end, self._end)

    def _turns(self, prepare: Callable[[], bool]) -> Iterator[bool]:
        for part in _PARTS:
            import_module(part)
            yield True
        while prepare():
            yield True

    def _end(self, _outcome: object) -> None:
        self._lane.close(finish=True)
