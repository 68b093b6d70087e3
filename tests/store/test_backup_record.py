"""The record beside a backup is only believed when it makes sense."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop.model.backup import Cause
from desktop.store.backup_record import read_record, record_of, write_record
from desktop.store.copying import Contents

CONTENTS = Contents(5, (("note", 1), ("paper", 2)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "00012-2026-03-04-by-hand.db"
    path.write_bytes(b"x" * 10)
    return path


def test_what_was_written_is_read(path: Path) -> None:
    write_record(path, CONTENTS, "2026-03-04T05:06:07+00:00")

    found = read_record(path)

    assert found is not None
    assert found[:5] == (path.name, 12, "2026-03-04T05:06:07+00:00", Cause.HAND, 10)
    assert (found.papers, found.notes, found.revision, found.is_verified) == (2, 1, 5, True)


@pytest.mark.parametrize(
    "change",
    [
        {"made": "yesterday"},
        {"made": 7},
        {"size": 11},
        {"papers": None},
        {"revision": "many"},
    ],
)
def test_a_record_that_makes_no_sense_counts_for_nothing(
    path: Path, change: dict[str, object]
) -> None:
    write_record(path, CONTENTS)
    told = json.loads(record_of(path).read_text())
    record_of(path).write_text(json.dumps(told | change))

    found = read_record(path)

    assert found is not None
    assert not found.is_verified


@pytest.mark.parametrize("text", ["", "[]", "{}", "[" * 100_000, "\x00"])
def test_a_record_that_is_none_counts_for_nothing(path: Path, text: str) -> None:
    record_of(path).write_text(text)

    found = read_record(path)

    assert found is not None
    assert not found.is_verified


def test_a_file_that_went_away_is_none(tmp_path: Path) -> None:
    assert read_record(tmp_path / "00001-2026-03-04-daily.db") is None


def test_other_names_are_older_copies(tmp_path: Path) -> None:
    old = tmp_path / "before-format-8.db"
    old.write_bytes(b"")
    os.utime(old, (0, 0))

    found = read_record(old)

    assert found is not None
    assert (found.number, found.cause, found.made[:4]) == (0, Cause.UPDATE, "1970")
