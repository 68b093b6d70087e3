"""What the commands about Carrel itself do: its preferences, libraries and manual."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.file_commands import FileCommands
from desktop.ui.library_commands import LibraryCommands
from desktop.ui.links import open_link
from desktop.ui.passing_words import Say
from desktop.ui.recent_memory import RecentMemory

if TYPE_CHECKING:
    from desktop.services.manual import Page


class OwnCommands(QObject):
    """Opens what is about Carrel, not about papers."""

    _done = Signal()

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
        files.library_wanted.connect(self.libraries.go_to)
        files.told.connect(self._on_told)
        self._files = files
        self._folder = folder
        self.store = store
        self._window = window
        self._say = say

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.PREFERENCES: self.show_preferences,
            Do.MANUAL: self.show_manual,
            Do.NEWS: self.show_news,
            **self.libraries.handlers(),
        }

    def show_preferences(self) -> None:
        """Show the settings."""
        from desktop.ui.dialogs.preferences_dialog import PreferencesDialog

        PreferencesDialog(self.store, self._window).open()

    def show_manual(self) -> None:
        """Show the manual, beside the window."""
        from desktop.model.keymap import read_keymap
        from desktop.services.manual import pages
        from desktop.ui.key_page import tables
        from desktop.ui.translations import language

        drawn = tables(read_keymap(self.store.settings.keys))
        self._show_pages(self.tr("Manual"), pages(drawn, language()))

    def show_news(self) -> None:
        """Show what is new in this version and those before it."""
        from desktop.services.manual import ENGLISH, news
        from desktop.ui.translations import language

        remark = "" if language() == ENGLISH else self.tr("This page is in English.")
        self._show_pages(self.tr("What’s new"), [news(remark)])

    def welcome(self) -> None:
        """Ask what there is to ask at the first start, once."""
        from desktop.ui.dialogs.first_run_dialog import FirstRunDialog

        self.store.change(self.store.settings.with_values(welcomed=True))
        dialog = FirstRunDialog(self.store, self._folder, self._window)
        dialog.elsewhere_wanted.connect(self.libraries.new_library)
        dialog.import_wanted.connect(self._files.import_digests)
        dialog.sample_wanted.connect(self._files.open_sample)
        dialog.open()

    def begin(self) -> None:
        """Remember that this library was opened, and say if the settings could not be read."""
        self.libraries.begin()
        self.tell_kept_aside()

    def close(self) -> None:
        """Finish writing what is remembered, and close the manual with the window."""
        self._memory.close()
        self._done.emit()

    def tell_kept_aside(self) -> None:
        """Say that the settings could not be read, and where the old file is."""
        if self.store.kept_aside is not None:
            text = self.tr(
                "The file of settings was damaged: all of them are as at first. It is kept as "
                "“{name}”."
            )
            text = text.format(name=self.store.kept_aside.name)
            self._say(text, self.tr("Preferences"), self.show_preferences)

    def _show_pages(self, title: str, pages: Sequence[Page]) -> None:
        from desktop.ui.manual_window import ManualWindow

        dialog = ManualWindow(title, pages, self._window)
        self._done.connect(dialog.reject)
        dialog.link_wanted.connect(lambda link: open_link(link.toString()))
        dialog.show()

    @Slot(str)
    def _on_told(self, text: str) -> None:
        """Tell what an import came to where the person is, if that is not here."""
        from desktop.ui import icons
        from desktop.ui.notice import Notice

        Notice(self._window, icons.app_icon()).tell(text)
