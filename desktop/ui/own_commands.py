"""What the commands about Carrel itself do: its preferences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do
from desktop.ui.passing_words import Say
from desktop.ui.session import Session


class OwnCommands(QObject):
    """Opens what is about Carrel, not about papers."""

    def __init__(self, session: Session, store: SettingsStore, window: QWidget, say: Say) -> None:
        super().__init__(window)
        self._session = session
        self.store = store
        self._window = window
        self._say = say

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {Do.PREFERENCES: self.show_preferences}

    def show_preferences(self) -> None:
        """Show the settings."""
        from desktop.ui.dialogs.preferences_dialog import PreferencesDialog

        PreferencesDialog(self.store, self._window).open()

    def tell_kept_aside(self) -> None:
        """Say that the settings could not be read, and where the old file is."""
        if self.store.kept_aside is not None:
            text = self.tr(
                "The file of settings was damaged: all of them are as at first. It is kept as "
                "“{name}”."
            )
            text = text.format(name=self.store.kept_aside.name)
            self._say(text, self.tr("Preferences"), self.show_preferences)
