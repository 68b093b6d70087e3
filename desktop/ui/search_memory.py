"""What was searched for before: kept beside the library, and only if the person likes that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from desktop.services import search_history
from desktop.settings import SettingsStore
from desktop.settings_table import Settings
from desktop.ui.jobs import Lane


class SearchMemory(QObject):
    """Earlier queries, newest first. Reading and writing them is done in the background."""

    def __init__(self, folder: Path, store: SettingsStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._store = store
        self._queries: tuple[str, ...] = ()
        self._lane = Lane("searches", parent=self)
        store.listen(self._on_settings_changed)
        self._lane.run(lambda: search_history.load(folder), self._take, _pass_over)

    @property
    def is_on(self) -> bool:
        """Whether queries are remembered."""
        return self._store.settings.search_history

    def queries(self) -> Sequence[str]:
        """Return what was asked before, newest first."""
        return self._queries if self.is_on else ()

    @Slot(str)
    def add(self, query: str) -> None:
        """Remember a query that the person went on from."""
        if self.is_on:
            self._keep(search_history.added(self._queries, query))

    def clear(self) -> None:
        """Forget all queries."""
        self._keep(())

    def switch(self) -> None:
        """Remember queries from now on, or no longer; then those that were are forgotten."""
        self._store.change(self._store.settings.with_values(search_history=not self.is_on))

    def close(self) -> None:
        """Finish writing."""
        self._lane.close(finish=True)

    def _on_settings_changed(self, before: Settings, now: Settings) -> None:
        if before.search_history and not now.search_history:
            self.clear()

    def _take(self, queries: tuple[str, ...]) -> None:
        """Put what was read behind what was asked since."""
        for query in reversed(self._queries):
            queries = search_history.added(queries, query)
        self._queries = queries

    def _keep(self, queries: tuple[str, ...]) -> None:
        if queries != self._queries:
            self._queries = queries
            folder = self._folder
            self._lane.run(lambda: search_history.keep(folder, queries), _pass_over, _pass_over)


def _pass_over(_outcome: object) -> None:
    """Nobody is told: nothing is lost that matters."""
