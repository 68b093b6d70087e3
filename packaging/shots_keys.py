"""Pictures of deciding by keys: triage mode, and the window in which keys are chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.model.row import Status
from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.keys_dialog import KeysDialog
from desktop.ui.main_window import MainWindow
from shots_window import fill, grab, settle, until, window


def triage(folder: Path, path: Path, look: str) -> None:
    """Show list and page alone, some papers decided."""
    fill_with_pace(folder / "library")
    with window(folder, look, filled=False) as shown:
        start(shown)
        grab(shown, path)


def triage_narrow(folder: Path, path: Path, look: str) -> None:
    """Show triage mode in a small window, with a note open."""
    fill_with_pace(folder / "library")
    with window(folder, look, filled=False) as shown:
        shown.resize(900, 600)
        start(shown)
        shown.action(Do.WRITE_NOTE).trigger()
        grab(shown, path)


def start(shown: MainWindow) -> None:
    """Enter triage mode on the second paper."""
    until(lambda: shown.list.count() > 1)
    shown.list.select(shown.list.ids()[1])
    shown.action(Do.TRIAGE).trigger()
    settle()


def fill_with_pace(folder: Path) -> None:
    """Fill a library, and decide about some papers as slowly as a person does."""
    now = [dt.datetime.now(dt.UTC) - dt.timedelta(minutes=3)]
    library = Library(folder, lambda: now[0])
    fill(library)
    with library.open():
        for number, paper in enumerate(library.shelves.ids()[17:24]):
            now[0] += dt.timedelta(seconds=11 + number % 3)
            status = Status.LATER if number % 3 == 0 else Status.SKIPPED
            library.marks.set_status([paper], status)
    library.close()


def keys(folder: Path, path: Path, look: str) -> None:
    """Show the window of keys, a key of another command just pressed."""
    with window(folder, look) as shown:
        dialog = keys_dialog(shown)
        dialog.choose(Do.SKIP)
        QTest.keyClick(dialog.editor.field, Qt.Key.Key_E)
        grab(dialog, path)


def keys_conflict(folder: Path, path: Path, look: str) -> None:
    """Show keys that are in each other's way, and others that were changed."""
    with window(folder, look) as shown:
        dialog = keys_dialog(shown, "vim\nskip\tE\nlater\tF8\tL")
        dialog.choose(Do.DONE)
        grab(dialog, path)


def keys_dialog(shown: MainWindow, keymap: str = "") -> KeysDialog:
    """Open the window of keys on a keymap."""
    store = shown.furnishing.own_commands.store
    store.change(store.settings.with_values(keys=keymap))
    shown.action(Do.KEYS).trigger()
    return shown.findChildren(KeysDialog)[-1]


SHOTS: dict[str, Callable[[Path, Path, str], None]] = {
    "triage": triage,
    "triage-narrow": triage_narrow,
    "keys": keys,
    "keys-conflict": keys_conflict,
}
