"""An index says which library it is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.index.pairing import NAME, Pairing, pair, pairing_of


def test_an_index_says_what_it_was_told(tmp_path: Path) -> None:
    for told in (Pairing(None, "first", 7), Pairing("first", "second", 12)):
        pair(tmp_path, told)
        assert pairing_of(tmp_path) == told
    assert [path.name for path in tmp_path.iterdir()] == [NAME]


@pytest.mark.parametrize("text", ["", "{", "7", '"abc"', '{"a": 1}', "[1, 2, 3]", "[null]", "\x00"])
def test_what_makes_no_sense_is_nothing(tmp_path: Path, text: str) -> None:
    assert pairing_of(tmp_path) is None
    (tmp_path / NAME).write_text(text, encoding="utf-8")
    assert pairing_of(tmp_path) is None
