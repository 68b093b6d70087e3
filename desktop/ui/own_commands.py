"""What the commands about Carrel itself do: its preferences and libraries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.file_commands import FileCommands
from desktop.ui.library_commands import LibraryCommands
from desktop.ui.passing_words import Say
from desktop.ui.recent_memory import RecentMemory


class OwnCommands(QObject):
    """Opens what is about Carrel, not about papers."""

    def __init__(
        self,
        folder: Path,
        store: SettingsStore,
        window: QMainWindow,
        files: FileCommands,
        say: Say,
    ) -> None:
        super().__init__(window)
        self._memory = RecentMemory(store.folder, self)
        self.libraries = LibraryCommands(folder, self._memory, window, files.import_paths, say)
        files.imported.connect(self.libraries.remember_imports)
        self.store = store
        self._window = window
        self._say = say

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.PREFERENCES: self.show_preferences, **self.libraries.handlers()}

    def show_preferences(self) -> None:
        """Show the settings."""
        from desktop.ui.dialogs.preferences_dialog import PreferencesDialog

        PreferencesDialog(self.store, self._window).open()

    def begin(self) -> None:
        """Remember that this library was opened, and say if the settings could not be read."""
        self.libraries.begin()
        self.tell_kept_aside()

    def close(self) -> None:
        """Finish writing what is remembered."""
        self._memory.close()

    def tell_kept_aside(self) -> None:
        """Say that the settings could not be read, and where the old file is."""
        if self.store.kept_aside is not None:
            text = self.tr(
                "The file of settings was damaged: all of them are as at first. It is kept as "
                "“{name}”."
            )
            text = text.format(name=self.store.kept_aside.name)
            self._say(text, self.tr("Preferences"), self.show_preferences)
