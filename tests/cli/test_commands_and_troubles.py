from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop.index.index_files import IndexFiles
from desktop.index.search_index import IndexProblem, SearchIndex
from desktop.model.errors import DiskFull
from desktop.services import indexing
from desktop.store.library import Library
from desktop.store.tables import database
from tests.cli.running import Carrel
from tests.disks import fill, small_disk
from tests.store.dumping import dump


def test_a_whole_library_is_well(filled: Carrel) -> None:
    assert filled("check").out == "24 papers, 0 waiting to be indexed\nAll is well.\n"
    assert filled("check", "--json").json == {
        "papers": 24,
        "waiting": 0,
        "library": [],
        "index": [],
        "copies": [],
    }


def test_a_copy_that_a_synchronised_folder_left_is_told(filled: Carrel) -> None:
    name = "library (conflicted copy 2026-03-04).db"
    shutil.copy(filled.library / "library.db", filled.library / name)

    outcome = filled("check")

    assert outcome.status == 0
    assert name in outcome.sentence
    assert filled("check", "--json").json["copies"] == [name]


def test_an_index_that_is_gone_is_told_and_made_anew(filled: Carrel) -> None:
    IndexFiles(SearchIndex(filled.library).folder).make()

    outcome = filled("check")

    assert outcome.status == 1
    assert "index: 24 of 24 papers are missing\nRun “carrel reindex”" in outcome.out
    assert filled("reindex").out == "Indexed 24 papers.\n"
    assert filled("reindex", "--json").json == {"indexed": 24}
    assert filled("check").status == 0


def test_a_search_mends_an_index_that_is_gone(filled: Carrel) -> None:
    IndexFiles(SearchIndex(filled.library).folder).make()

    assert filled("search", "umbrella").status == 0


def test_a_damaged_library_is_told(filled: Carrel) -> None:
    library = Library(filled.library)
    with library.open():
        database.obj.execute_sql("PRAGMA foreign_keys = 0")
        database.obj.execute_sql("DELETE FROM mark WHERE paper = 1")
        database.obj.execute_sql("DELETE FROM digest")

    outcome = filled("check")

    assert outcome.status == 3
    assert "library: row 1 of table sighting points nowhere" in outcome.out
    assert "carrel repair" in outcome.out


def test_an_index_that_another_program_writes_is_left_to_it(filled: Carrel) -> None:
    with IndexFiles(SearchIndex(filled.library).folder).writing():
        outcome = filled("note", "1", "--text", "xylophone")
        assert (outcome.status, outcome.err) == (0, "")
        assert filled("search", "umbrella").status == 0
        busy = filled("reindex")
        assert (busy.status, "Another Carrel" in busy.sentence) == (3, True)

    assert filled("search", "xylophone").status == 0


@pytest.mark.parametrize(
    "problem", [IndexProblem("The index is stuck."), DiskFull("The disk is full.")]
)
def test_an_index_that_lags_undoes_nothing(
    carrel: Carrel, sample: Path, monkeypatch: pytest.MonkeyPatch, problem: Exception
) -> None:
    def fail(*_: object) -> int:
        raise problem

    monkeypatch.setattr(indexing, "catch_up", fail)
    outcome = carrel("import", sample, "--json")

    assert (outcome.status, outcome.json["files"][0]["added"]) == (0, 24)
    assert outcome.sentence.startswith("The search index is not up to date. The ")
    assert len(carrel("list", "--json").papers) == 24


def test_an_import_on_a_full_disk_leaves_the_library_as_it_was(
    carrel: Carrel, tmp_path: Path, sample: Path
) -> None:
    with small_disk(tmp_path / "small", "2m") as disk:
        carrel.library = disk / "library"
        carrel("list")
        library = Library(carrel.library)
        before = dump(library)
        library.close()
        # Enough to begin with, and not enough for all papers.
        filler = fill(disk)
        os.truncate(filler, filler.stat().st_size - 100_000)
        outcome = carrel("import", sample)

        assert outcome.status == 3
        assert "free some space" in outcome.sentence
        (disk / "filler").unlink()
        assert dump(Library(carrel.library)) == before


def test_reading_goes_by_the_bytes_and_not_by_the_name(carrel: Carrel, sample: Path) -> None:
    odd = carrel.library.parent / "no utf8 \udcff.bin"
    odd.write_bytes(sample.read_bytes())

    assert carrel("import", odd, "--json").json["files"][0]["added"] == 24
