"""Pictures of what is about Carrel itself: its preferences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu

from desktop.services.moving import trouble_with_library
from desktop.settings import FILE_NAME
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.first_run_dialog import FirstRunDialog
from desktop.ui.dialogs.library_trouble import LibraryTrouble
from desktop.ui.dialogs.moved_dialog import MovedDialog
from desktop.ui.dialogs.preferences_dialog import PreferencesDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.manual_window import ManualWindow
from desktop.ui.translations import spoken
from shots_window import choose, grab, settle, until, window

Shot = Callable[[Path, Path, str], None]


def preferences(section: int) -> Shot:
    """Return a shot of a section of the preferences."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with window(folder, look) as shown:
            dialog = opened(shown, Do.PREFERENCES, PreferencesDialog)
            if isinstance(dialog, PreferencesDialog):
                dialog.sections.setCurrentRow(section)
                dialog.rows["text_zoom"].chosen.emit("text_zoom", 2)
            grab(dialog, path)

    return shot


def preferences_found(folder: Path, path: Path, look: str) -> None:
    """Show what a search in the preferences finds, after the file of settings was damaged."""
    (folder / FILE_NAME).write_text("{", encoding="utf-8")
    with window(folder, look) as shown:
        dialog = opened(shown, Do.PREFERENCES, PreferencesDialog)
        if isinstance(dialog, PreferencesDialog):
            dialog.search.setText("let")
        settle()
        grab(dialog, path)


def accent(name: str) -> Shot:
    """Return a shot of the window in another accent and without serifs."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with window(folder, look) as shown:
            store = shown.furnishing.own_commands.store
            store.change(store.settings.with_values(look=look, accent=name, serif=False))
            choose(shown)
            grab(shown, path)

    return shot


def contrast(folder: Path, path: Path, look: str) -> None:
    """Show the window in high contrast."""
    with window(folder, look) as shown:
        store = shown.furnishing.own_commands.store
        store.change(store.settings.with_values(look=look, contrast="on"))
        choose(shown)
        grab(shown, path)


def preferences_in_contrast(folder: Path, path: Path, look: str) -> None:
    """Show a dialog in high contrast."""
    with window(folder, look) as shown:
        store = shown.furnishing.own_commands.store
        store.change(store.settings.with_values(look=look, contrast="on"))
        grab(opened(shown, Do.PREFERENCES, PreferencesDialog), path)


def manual(name: str) -> Shot:
    """Return a shot of a page of the manual."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with window(folder, look) as shown:
            book = opened(shown, Do.MANUAL, ManualWindow)
            if isinstance(book, ManualWindow):
                book.show_page(name)
                until(lambda: bool(book.page.toPlainText()))
            grab(book, path)

    return shot


def news(folder: Path, path: Path, look: str) -> None:
    """Show what is new."""
    with window(folder, look) as shown:
        grab(opened(shown, Do.NEWS, ManualWindow), path)


def first_run(screen: int) -> Shot:
    """Return a shot of a screen of the first start."""

    def shot(folder: Path, path: Path, look: str) -> None:
        with window(folder, look, filled=False) as shown:
            shown.furnishing.own_commands.welcome()
            dialog = shown.findChildren(FirstRunDialog)[-1]
            for _ in range(screen):
                dialog.next.click()
            grab(dialog, path)

    return shot


def library_menu(folder: Path, path: Path, look: str) -> None:
    """Show which libraries were open of late."""
    with window(folder, look) as shown:
        commands = shown.furnishing.own_commands.libraries
        commands.remember_library(Path("/home/ada/Papers/reading group"))
        menu = next(
            one
            for one in shown.findChildren(QMenu)
            if shown.action(Do.OPEN_LIBRARY) in one.actions()
        )
        menu.popup(shown.mapToGlobal(shown.rect().topLeft()))
        grab(menu, path)
        menu.close()


def library_trouble(_folder: Path, path: Path, _look: str) -> None:
    """Show the ways on from a library that cannot be opened."""
    home = Path("/home/ada/.local/share/carrel/library")
    away = Path("/media/ada/stick/library")
    dialog = LibraryTrouble(spoken(trouble_with_library(away)), away, home)
    dialog.show()
    grab(dialog, path)
    dialog.close()


def moved(_folder: Path, path: Path, _look: str) -> None:
    """Show the question about the old place of a library."""
    home = Path("/home/ada/.local/share/carrel/library")
    dialog = MovedDialog(home, Path("/home/ada/Papers/carrel"))
    dialog.show()
    grab(dialog, path)
    dialog.close()


def opened(shown: MainWindow, do: Do, kind: type[QDialog]) -> QDialog:
    """Return the dialog that a command opens."""
    shown.action(do).trigger()
    until(lambda: bool(shown.findChildren(kind)))
    return shown.findChildren(kind)[-1]


SHOTS: dict[str, Shot] = {
    "preferences": preferences(0),
    "preferences-reading": preferences(1),
    "preferences-importing": preferences(4),
    "preferences-found": preferences_found,
    "accent": accent("plum"),
    "contrast": contrast,
    "contrast-preferences": preferences_in_contrast,
    "manual": manual("1-start"),
    "manual-keys": manual("9-keys"),
    "news": news,
    "first-run": first_run(0),
    "first-run-keys": first_run(1),
    "first-run-papers": first_run(2),
    "library-menu": library_menu,
    "library-trouble": library_trouble,
    "moved": moved,
}
