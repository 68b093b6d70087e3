"""Backups of an open library: made by hand or once a day, compared with it, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.model.backup import Backup, Cause
from desktop.model.difference import Difference
from desktop.services.reading import Cancelled
from desktop.store.comparing import differences
from desktop.store.copying import quiet
from desktop.store.library import Library
from desktop.store.restoring import Restored, restore

__all__ = ["Preview", "Restored", "back_up", "back_up_daily", "bring_back", "preview"]

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Preview:
    """A backup that was checked, and what would be otherwise with it."""

    backup: Backup
    differences: tuple[Difference, ...]


def back_up(
    library: Library,
    cause: Cause = Cause.HAND,
    report: Report = quiet,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Backup:
    """Make a backup. Raises Cancelled when asked to stop: then none was made."""

    def tell(done: int, total: int) -> None:
        if is_cancelled():
            raise Cancelled
        report(done, total)

    return library.copies.make(cause, tell)


def back_up_daily(
    library: Library, is_cancelled: Callable[[], bool] = lambda: False
) -> Backup | None:
    """Make a backup if the library changed since the newest one, and that is of another day."""
    return back_up(library, Cause.DAILY, quiet, is_cancelled) if library.copies.is_due() else None


def preview(library: Library, backup: Backup) -> Preview:
    """Check a backup, and say what would be otherwise with it; nothing is changed."""
    library.copies.verify(backup)
    found = differences(library.path, library.copies.path_of(backup))
    return Preview(backup, tuple(found))


def bring_back(library: Library, backup: Backup) -> Restored:
    """Put a backup in the place of the library, which is kept as another backup first."""
    return restore(library.path, library.copies, backup)
