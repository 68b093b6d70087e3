"""A seal finds every change of a file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.index import manifest
from desktop.index.written import Written

LIVE = ("part.", "toc")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("part.words", "part.postings", "toc", "old.words"):
        (tmp_path / name).write_bytes(name.encode() * 100)
    manifest.write(tmp_path, 3, ["part.words", "part.postings", "toc", "old.words"])
    return tmp_path


def keeping_time(path: Path, content: bytes) -> None:
    status = path.stat()
    path.write_bytes(content)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_untouched_files_pass(folder: Path) -> None:
    assert manifest.faults(folder, 3, LIVE) == []
    assert manifest.faults(folder, 3, LIVE, thorough=True) == []


def test_copied_files_pass(folder: Path) -> None:
    os.utime(folder / "part.words", ns=(1, 1))
    assert manifest.faults(folder, 3, LIVE) == []


@pytest.mark.parametrize("content", [b"", b"part.words" * 99, b"part.worDs" * 100])
def test_a_changed_file_is_found(folder: Path, content: bytes) -> None:
    (folder / "part.words").write_bytes(content)
    assert manifest.faults(folder, 3, LIVE) == ["part.words"]


def test_a_change_that_keeps_size_and_time_takes_a_thorough_look(folder: Path) -> None:
    keeping_time(folder / "part.words", b"part.worDs" * 100)
    assert manifest.faults(folder, 3, LIVE) == []
    assert manifest.faults(folder, 3, LIVE, thorough=True) == ["part.words"]


def test_a_missing_file_is_found_if_it_is_in_use(folder: Path) -> None:
    (folder / "part.postings").unlink()
    (folder / "old.words").unlink()
    assert manifest.faults(folder, 3, LIVE) == ["part.postings"]


def test_a_file_that_was_never_sealed_passes(folder: Path) -> None:
    (folder / "part.more").write_bytes(b"new")
    assert manifest.faults(folder, 4, LIVE) == []


def test_an_older_generation_than_the_sealed_one_is_a_fault(folder: Path) -> None:
    assert manifest.faults(folder, 2, LIVE) == ["generation 3"]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0\0\0", b"[]", b"{}", b'{"files": 3, "generation": 3}', b"\xff",
        b'{"files": {"toc": 3}, "generation": 3}', b'{"files": {"toc": {"size": 3}}}',
    ],
)  # fmt: skip
def test_a_damaged_seal_is_a_fault_and_can_be_renewed(folder: Path, content: bytes) -> None:
    (folder / manifest.NAME).write_bytes(content)
    assert manifest.faults(folder, 3, LIVE) == [manifest.NAME]
    manifest.write(folder, 3, ["toc"])
    assert manifest.faults(folder, 3, LIVE) == []


def test_a_missing_seal_is_a_fault(folder: Path) -> None:
    (folder / manifest.NAME).unlink()
    assert manifest.faults(folder, 3, LIVE) == [manifest.NAME]


def test_sealing_again_takes_new_files_up_and_covers_no_damage(folder: Path) -> None:
    (folder / "part.more").write_bytes(b"new")
    manifest.write(folder, 4, ["part.words", "part.more", "toc"])
    assert manifest.faults(folder, 4, LIVE, thorough=True) == []
    (folder / "part.words").write_bytes(b"other")
    (folder / "part.more").unlink()
    manifest.write(folder, 5, ["part.words", "toc"])
    assert manifest.faults(folder, 5, LIVE) == ["part.words"]


def test_segments_are_those_of_their_generation(folder: Path) -> None:
    assert manifest.segments(folder, 3) == ()
    manifest.write(folder, 4, ["toc"], [Written("part", 3, (1,))])
    assert manifest.segments(folder, 4) == (Written("part", 3, (1,)),)
    assert manifest.segments(folder, 3) is None
    assert manifest.segments(folder, 5) is None


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"generation": 3}', '{"segments": []}'])
def test_segments_that_were_not_sealed_are_not_guessed(folder: Path, content: str) -> None:
    (folder / manifest.NAME).write_text(content, "utf-8")
    assert manifest.segments(folder, 3) is None
    (folder / manifest.NAME).unlink()
    assert manifest.segments(folder, 3) is None
