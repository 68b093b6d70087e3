"""Repairing a library that may not be openable, as window and command line ask for it."""

from __future__ import annotations

from pathlib import Path

from desktop.model.backup import Backup
from desktop.model.errors import LibraryProblem
from desktop.store.backups import Backups
from desktop.store.library import FILE_NAME, Library, utc_now
from desktop.store.repairing import Repair, repair
from desktop.store.restoring import Restored, restore

__all__ = ["Repair", "Restored", "backups_of", "faults_in", "repair_library", "restore_library"]


def faults_in(folder: Path) -> list[str]:
    """Return what is wrong with the library in a folder; nothing when all is well."""
    try:
        library = Library(folder)
        with library.open():
            found = library.check()
        library.close()
    except LibraryProblem as problem:
        return [problem.message]
    return found


def repair_library(folder: Path, *, keep: bool = True) -> Repair:
    """Save what can be saved; without `keep` only say what that would be."""
    return repair(folder / FILE_NAME, backups_of(folder), keep=keep)


def restore_library(folder: Path, backup: Backup) -> Restored:
    """Put a backup in the place of a library, which is kept."""
    return restore(folder / FILE_NAME, backups_of(folder), backup)


def backups_of(folder: Path) -> Backups:
    """Return the backups of the library in a folder."""
    return Backups(folder / FILE_NAME, utc_now)
