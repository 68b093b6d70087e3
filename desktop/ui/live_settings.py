"""What the settings say is done at once, whoever changed them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.model.keymap import read_keymap
from desktop.settings import SettingsStore
from desktop.settings_table import Settings
from desktop.ui import fonts, theme
from desktop.ui.action_states import ActionStates
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.row_delegate import Density
from desktop.ui.reading import Reading
from desktop.ui.widgets import motion

# The normal size of text for reading, in pixels.
BODY = 17


class LiveSettings(QObject):
    """Keeps the window in step with the settings, and these with the density of the list."""

    def __init__(
        self,
        store: SettingsStore,
        papers: ListPane,
        reading: Callable[[], Reading],
        states: Callable[[], ActionStates],
    ) -> None:
        super().__init__(papers)
        self._store = store
        self._list = papers
        self._reading = reading
        self._states = states

    def listen(self) -> None:
        """Heed whatever the settings come to say."""
        self._store.listen(self._on_changed)
        self._list.density_changed.connect(self._on_density_changed)

    def begin(self) -> None:
        """Show what the settings say, where it was not done before the window showed."""
        self._set_letters()
        self._keep_still()

    def _on_changed(self, before: Settings, now: Settings) -> None:
        app = QApplication.instance()
        if _dress(before) != _dress(now) and isinstance(app, QApplication):
            theme.apply(app, *_dress(now))
        if (before.text_zoom, before.serif) != (now.text_zoom, now.serif):
            self._set_letters()
        if (before.keys, before.single_keys) != (now.keys, now.single_keys):
            self._states().use_keys(read_keymap(now.keys), single=now.single_keys)
        if before.density != now.density:
            self._list.set_density(Density(now.density))
        if before.reduced_motion != now.reduced_motion:
            self._keep_still()

    def _set_letters(self) -> None:
        settings = self._store.settings
        reading = self._reading()
        for pane in (reading.detail, reading.notes):
            pane.set_letters(fonts.scaled(BODY + settings.text_zoom), settings.serif)

    def _keep_still(self) -> None:
        app = QApplication.instance()
        if app is not None:
            motion.keep_still(app, self._store.settings.reduced_motion)

    def _on_density_changed(self, density: Density) -> None:
        self._store.change(self._store.settings.with_values(density=density.value))


def _dress(settings: Settings) -> tuple[str, str, str]:
    """Return what the look of the application is made of."""
    return settings.look, settings.accent, settings.contrast
