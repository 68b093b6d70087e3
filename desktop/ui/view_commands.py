"""What the commands about the window itself do: panes, text size, look, help."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.settings import SettingsStore
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.widgets.hairline_splitter import HairlineSplitter

# By how many pixels text for reading may be off its normal size.
SMALLEST, LARGEST = -5, 34


class ViewCommands(QObject):
    """Changes how the window looks, mostly by changing the settings, which are obeyed at once."""

    def __init__(
        self,
        window: QMainWindow,
        panes: HairlineSplitter,
        store: SettingsStore,
        library: Path,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panes = panes
        self._store = store
        self._library = library

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.NEXT_PANE: self.next_pane,
            Do.PANE_1: lambda: self.enter(0),
            Do.PANE_2: lambda: self.enter(1),
            Do.PANE_3: lambda: self.enter(2),
            Do.PANE_4: lambda: self.enter(3),
            Do.SHOW_SIDEBAR: lambda: self.fold(0),
            Do.SHOW_LIST: lambda: self.fold(1),
            Do.SHOW_NOTES: lambda: self.fold(3),
            Do.ZOOM_IN: lambda: self.zoom(self._store.settings.text_zoom + 1),
            Do.ZOOM_OUT: lambda: self.zoom(self._store.settings.text_zoom - 1),
            Do.ZOOM_RESET: lambda: self.zoom(0),
            Do.THEME: self.switch_look,
            Do.SINGLE_KEYS: self.switch_single_keys,
            Do.FULL_SCREEN: self.switch_full_screen,
            Do.QUIT: self.quit,
            Do.KEYS: self.choose_keys,
            Do.SHORTCUTS: self.show_shortcuts,
            Do.ABOUT: self.show_about,
        }

    def switch_single_keys(self) -> None:
        """Let bare letters act on papers, or leave them alone."""
        now = self._store.settings
        self._store.change(now.with_values(single_keys=not now.single_keys))

    def zoom(self, steps: int) -> None:
        """Show the page and the notes so many steps larger than normal."""
        steps = max(SMALLEST, min(LARGEST, steps))
        self._store.change(self._store.settings.with_values(text_zoom=steps))

    def switch_look(self) -> None:
        """Go from light to dark and back; the choice then stands against the system's."""
        look = "light" if theme.is_dark(self._window.palette()) else "dark"
        self._store.change(self._store.settings.with_values(look=look))

    def show_shortcuts(self) -> None:
        """Show the sheet of keys."""
        from desktop.model.keymap import read_keymap
        from desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
        from desktop.ui.key_presets import keys_in_force

        keys = keys_in_force(read_keymap(self._store.settings.keys))
        sheet = ShortcutsDialog(keys, self._window)
        sheet.change_wanted.connect(self.choose_keys)
        sheet.open()

    def choose_keys(self) -> None:
        """Let the keys of the commands be chosen."""
        from desktop.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(self._store, self._window).open()

    def show_about(self) -> None:
        """Tell what this is, and what it is made of."""
        from desktop.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._window, self._library).open()

    def switch_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def next_pane(self) -> None:
        """Put the keyboard into the next pane that is not folded away."""
        there = [pane for pane in self._all() if not self._panes.is_folded(pane)]
        focus = QApplication.focusWidget()
        inside = [pane for pane in there if focus is not None and pane.isAncestorOf(focus)]
        position = there.index(inside[0]) if inside else -1
        _focus(there[(position + 1) % len(there)])

    def enter(self, number: int) -> None:
        """Put the keyboard into a pane (from 0), unfolding it if need be."""
        pane = self._all()[number]
        self._panes.unfold(pane)
        _focus(pane)

    def fold(self, number: int) -> None:
        """Fold a pane (from 0) away, or show it again."""
        pane = self._all()[number]
        if self._panes.is_folded(pane):
            self._panes.unfold(pane)
        else:
            self._panes.fold(pane)

    def quit(self) -> None:
        """Close the window, and with it the program."""
        self._window.close()

    def _all(self) -> list[QWidget]:
        panes = (self._panes.widget(number) for number in range(self._panes.count()))
        return [pane for pane in panes if pane is not None]


def _focus(pane: QWidget) -> None:
    """Put the keyboard where a pane wants it."""
    target = pane.focusProxy() or pane
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)
