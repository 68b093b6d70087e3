from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop.services.export_files import Files
from desktop.services.export_pages import profile_named

HEAD = '---\ntitle: "Tea"\ncarrel_id: "u-1"\n---\n\n# Tea\n'


def files(folder: Path) -> Files:
    return Files(folder, profile_named("plain"))


def test_a_file_is_found_by_its_id_wherever_it_was_moved(tmp_path: Path) -> None:
    place = tmp_path / "a" / "b"
    place.mkdir(parents=True)
    (place / "Renamed.md").write_text(HEAD, encoding="utf-8")

    there = files(tmp_path)

    found = there.of("u-1", "Tea.md")
    assert found is not None
    assert (found.name, found.text) == ("a/b/Renamed.md", HEAD)
    assert there.names({}) == {"u-1": "a/b/Renamed.md"}
    assert there.of("u-2", "Tea.md") is None


def test_of_several_files_with_an_id_the_known_one_counts(tmp_path: Path) -> None:
    for name in ("Copy.md", "Tea.md"):
        (tmp_path / name).write_text(HEAD, encoding="utf-8")

    assert files(tmp_path).names({"u-1": "Tea.md"}) == {"u-1": "Tea.md"}
    assert files(tmp_path).names({"u-1": "Gone.md"}) == {"u-1": "Copy.md"}


def test_line_ends_are_told_and_made_one(tmp_path: Path) -> None:
    (tmp_path / "Tea.md").write_bytes(HEAD.replace("\n", "\r\n").encode())
    found = files(tmp_path).of("u-1", None)
    assert found is not None
    assert (found.text, found.has_crlf) == (HEAD, True)


def test_a_long_file_is_read_whole_and_what_is_no_text_is_told(tmp_path: Path) -> None:
    long = HEAD + "word " * 300_000
    (tmp_path / "Tea.md").write_text(long, encoding="utf-8")
    found = files(tmp_path).of("u-1", None)
    assert found is not None
    assert found.text == long

    (tmp_path / "Tea.md").write_bytes(HEAD.encode() + b"\xff\xfe")
    found = files(tmp_path).of("u-1", None)
    assert found is not None
    assert found.text is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_in_the_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert files(tmp_path).names({}) == {}


def test_a_new_name_is_one_that_nothing_has(tmp_path: Path) -> None:
    (tmp_path / "TEA.md").touch()
    there = files(tmp_path)
    assert [there.new_name("Tea"), there.new_name("Tea")] == ["Tea (2).md", "Tea (3).md"]
