"""Libraries and files of late: read and written in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.services import recent
from desktop.services.recent import Recent
from desktop.ui.jobs import Lane


class RecentMemory(QObject):
    """What is recent, as far as it has been read."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._recent: Recent | None = None
        self._waiting: list[Callable[[Recent], Recent]] = []
        self._lane = Lane("recent", parent=self)
        self._lane.run(lambda: recent.load(folder), self._take, _pass_over)

    def recent(self) -> Recent:
        """Return what is recent."""
        return self._recent or Recent()

    def change(self, change: Callable[[Recent], Recent]) -> None:
        """Change what is recent, and write it."""
        if self._recent is None:
            self._waiting.append(change)
            return
        changed, folder = change(self._recent), self._folder
        if changed != self._recent:
            self._recent = changed
            self._lane.run(lambda: recent.keep(folder, changed), _pass_over, _pass_over)

    def close(self) -> None:
        """Finish writing."""
        self._lane.close(finish=True)

    def _take(self, read: Recent) -> None:
        self._recent = read
        for change in self._waiting:
            self.change(change)
        self._waiting.clear()


def _pass_over(_outcome: object) -> None:
    """Nobody is told: nothing is lost that matters."""
