"""Backups on the command line: made, listed, compared, brought back."""

from __future__ import annotations

from pathlib import Path

from desktop.store.library import Library
from tests.cli.running import Carrel
from tests.store.damage import spoil_middle
from tests.store.dumping import dump


def test_a_backup_is_made_listed_and_brought_back(filled: Carrel) -> None:
    filled("note", "1", "--text", "first thoughts")
    made = filled("backup")
    assert made.out.startswith("Made and checked the backup 00001-")
    filled("note", "1", "--text", "zebra thoughts")
    filled("tag", "2", "--add", "new")
    (listed,) = filled("backup", "list", "--json").json["backups"]
    assert (listed["verified"], listed["papers"], listed["notes"]) == (True, 24, 1)
    assert listed["name"] in filled("backup", "list").out

    looked = filled("backup", "restore", "1", "--dry-run")
    assert "1  notes that become what they were" in looked.out
    assert "1  papers that lose tags" in looked.out
    assert filled("note", "1").out == "zebra thoughts\n"

    done = filled("backup", "restore", listed["name"], "--json").json
    assert [one["count"] for one in done["differences"]] == [1, 1]
    assert Path(done["kept"]).name.endswith("-before-restore.db")
    assert filled("note", "1").out == "first thoughts\n"
    assert filled("check").status == 0 or filled("reindex").status == 0
    assert filled("search", "zebra").status == 1, "the index follows the library"

    assert filled("backup", "restore", "2").status == 0
    assert filled("note", "1").out == "zebra thoughts\n"


def test_a_damaged_library_is_kept_when_a_backup_takes_its_place(filled: Carrel) -> None:
    filled("backup")
    before = dump(Library(filled.library))
    path = filled.library / "library.db"
    spoil_middle(path)
    damaged = path.read_bytes()
    assert filled("list").status == 3

    done = filled("backup", "restore", "1")

    assert done.status == 0, done.err
    assert "What was there before is kept as" in done.out
    assert dump(Library(filled.library)) == before
    assert (filled.library / "damaged" / "001" / "library.db").read_bytes() == damaged


def test_a_library_that_is_gone_comes_back(filled: Carrel) -> None:
    filled("backup")
    (filled.library / "library.db").unlink()

    done = filled("backup", "restore", "1")

    assert "not known" in done.out
    assert len(filled("list", "--json").papers) == 24


def test_no_backup_is_told(filled: Carrel) -> None:
    nothing = filled("backup", "list")

    assert (nothing.status, nothing.sentence[:28]) == (1, "There is no backup yet. “car")
    assert filled("backup", "list", "--json").json == {"backups": []}


def test_a_wrong_name_and_a_missing_name_are_told(filled: Carrel) -> None:
    assert filled("backup", "restore", "7").status == 2
    assert filled("backup", "restore").status == 2
    assert filled("backup", "list", "7").status == 2
