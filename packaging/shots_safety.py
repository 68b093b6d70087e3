"""Pictures of what keeps the library safe: backups, what a restore would change, a repair."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import app
from desktop.model.backup import Cause
from desktop.model.row import Status
from desktop.store.backups import Backups
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.backups_dialog import BackupsDialog
from desktop.ui.dialogs.repair_dialog import RepairDialog
from desktop.ui.dialogs.restore_dialog import RestoreDialog
from shots_window import fill, grab, settle, until, window

Shot = Callable[[Path, Path, str], None]

_NOON = dt.datetime(2025, 11, 1, 12, 4, tzinfo=dt.UTC)
_PAGE = 4096
_DAYS = (120, 62, 31, 14, 7, 3, 2, 1)


def backups(folder: Path, path: Path, look: str) -> None:
    """Show the backups of half a year, one of them not checked."""
    with window(folder, look) as shown:
        back_up(shown.session.library)
        (shown.session.library.backups / "before-format-8.db").write_bytes(bytes(340_000))
        shown.action(Do.BACKUPS).trigger()
        until(lambda: bool(shown.findChildren(BackupsDialog)))
        settle()
        grab(shown.findChildren(BackupsDialog)[0], path)


def no_backups(folder: Path, path: Path, look: str) -> None:
    """Show that there is none yet."""
    with window(folder, look) as shown:
        shown.action(Do.BACKUPS).trigger()
        until(lambda: bool(shown.findChildren(BackupsDialog)))
        settle()
        grab(shown.findChildren(BackupsDialog)[0], path)


def restore(folder: Path, path: Path, look: str) -> None:
    """Show what would be otherwise with a backup."""
    with window(folder, look) as shown:
        library = shown.session.library
        back_up(library)
        with library.open():
            ids = library.shelves.ids()
            library.notes.save(ids[1], "other words")
            library.notes.save(ids[3], "new words")
            library.marks.set_status(ids[2:14], Status.DONE)
            library.marks.tag(ids[4:6], "new")
            library.bin.empty()
        shown.action(Do.BACKUPS).trigger()
        until(lambda: bool(shown.findChildren(BackupsDialog)))
        settle()
        dialog = shown.findChildren(BackupsDialog)[0]
        until(dialog.bring_back.isEnabled)
        dialog.bring_back.click()
        until(lambda: bool(shown.findChildren(RestoreDialog)))
        asked = shown.findChildren(RestoreDialog)[0]
        until(asked.confirm.isEnabled)
        grab(asked, path)


def damaged(folder: Path, path: Path, look: str) -> None:
    """Show what is offered for a library that is damaged."""
    with _broken(folder, look) as dialog:
        grab(dialog, path)


def repaired(folder: Path, path: Path, look: str) -> None:
    """Show what came of a repair."""
    with _broken(folder, look) as dialog:
        dialog.repair.click()
        until(lambda: not dialog.go_on.isHidden())
        grab(dialog, path)


@contextmanager
def _broken(folder: Path, look: str) -> Iterator[RepairDialog]:
    library = Library(folder / "library")
    fill(library)
    back_up(library)
    library.close()
    content = bytearray(library.path.read_bytes())
    for start in range(5 * _PAGE, len(content), 9 * _PAGE):
        content[start : start + _PAGE] = bytes(_PAGE)
    library.path.write_bytes(content)
    theme.apply(app.application(), look)
    problem = f"The library “{library.path}” is damaged. Nothing was written to it."
    dialog = RepairDialog(library.folder, problem)
    dialog.show()
    until(lambda: not dialog.restore.isHidden())
    yield dialog
    dialog.close()


def back_up(library: Library) -> None:
    """Make backups as if months had passed."""
    for days in _DAYS:
        at = _NOON - dt.timedelta(days=days, minutes=7 * days)
        cause = Cause.HAND if days == 3 else Cause.DAILY
        Backups(library.path, lambda at=at: at).make(cause)  # type: ignore[misc]


SHOTS: dict[str, Shot] = {
    "backups": backups,
    "no-backups": no_backups,
    "restore": restore,
    "damaged": damaged,
    "repaired": repaired,
}
