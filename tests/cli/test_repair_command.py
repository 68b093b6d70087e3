"""Repair on the command line: what is saved, and what is not."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import Carrel
from tests.store.damage import spoil_middle


def test_nothing_is_repaired_that_is_whole(filled: Carrel) -> None:
    assert filled("repair").out == "All is well: there is nothing to repair.\n"
    assert filled("repair", "--json").json["faults"] == []
    assert not (filled.library / "damaged").exists()


def test_damage_is_told_repaired_and_kept(filled: Carrel) -> None:
    filled("note", "3", "--text", "my thoughts")
    filled("backup")
    path = filled.library / "library.db"
    spoil_middle(path)
    damaged = path.read_bytes()
    assert "carrel repair" in filled("list").sentence

    looked = filled("repair", "--dry-run")
    assert "24 papers would be saved, 1 with notes." in looked.out
    assert path.read_bytes() == damaged

    done = filled("repair", "--json").json

    assert (done["papers"], done["notes"]) == (24, 1)
    assert done["from_backup"] > 0
    assert (Path(done["kept"]) / "library.db").read_bytes() == damaged
    assert filled("note", "3").out == "my thoughts\n"
    assert filled("search", "umbrella").status == 0
    assert filled("check").status == 0
