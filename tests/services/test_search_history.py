"""Queries are kept, newest first, bounded, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.services.search_history import FILE_NAME, LONGEST, MOST, added, keep, load


def test_queries_are_kept_and_read_again(tmp_path: Path) -> None:
    keep(tmp_path, ("tag:rl", "Rössler \ud800"))

    assert load(tmp_path) == ("tag:rl", "Rössler \ud800")
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]
    keep(tmp_path, ())
    assert load(tmp_path) == ()
    assert list(tmp_path.iterdir()) == []


def test_the_newest_comes_first_and_once() -> None:
    assert added(("b", "a"), " a ") == ("a", "b")
    assert added(("a",), "  ") == ("a",)
    assert added(("a",), "x" * (LONGEST + 1)) == ("a",)
    assert len(added(tuple(map(str, range(MOST))), "new")) == MOST


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "[1, null]", "[" * 5000])
def test_a_file_that_makes_no_sense_is_no_history(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="utf-8")

    assert load(tmp_path) == ()


def test_a_folder_that_is_gone_is_passed_over(tmp_path: Path) -> None:
    keep(tmp_path / "gone", ("a",))
    keep(tmp_path / "gone", ())
    assert load(tmp_path / "gone") == ()
