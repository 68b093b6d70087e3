"""Repair and restore of a library that cannot be opened."""

from __future__ import annotations

from desktop.model.backup import Cause
from desktop.services.importing import commit
from desktop.services.repairing import backups_of, faults_in, repair_library, restore_library
from desktop.store.library import Library
from tests.services.making import SOCKS, TEA, made
from tests.store.damage import spoil_middle


def test_damage_is_found_and_repaired(library: Library) -> None:
    commit(library, [made(SOCKS, TEA)])
    library.copies.make(Cause.HAND)
    library.close()
    assert faults_in(library.folder) == []
    spoil_middle(library.path)

    assert faults_in(library.folder) != []
    assert repair_library(library.folder, keep=False).kept is None
    done = repair_library(library.folder)

    assert done.papers == 2
    assert faults_in(library.folder) == []


def test_a_backup_takes_the_place_of_what_is_damaged(library: Library) -> None:
    commit(library, [made(SOCKS, TEA)])
    backup = library.copies.make(Cause.HAND)
    library.close()
    spoil_middle(library.path)

    kept = restore_library(library.folder, backup).kept

    assert kept == library.folder / "damaged" / "001"
    assert backups_of(library.folder).all() == [backup]
    assert faults_in(library.folder) == []
