from __future__ import annotations

from typing import BinaryIO

import pytest

from desktop.model.errors import ReadProblem
from desktop.readers import json_text
from desktop.readers.json_text import JsonText, members, pieces
from desktop.readers.source import Source


def test_blanks_commas_and_comments_are_stepped_over() -> None:
    text = JsonText(iter(("\ufeff \n, // a\n# b\n", "/* c\n*/ ", "{")))
    assert text.skip() == "{"
    assert text.line(text.place) == 5
    text.place += 1
    assert text.skip() == ""
    assert text.at_end


def test_what_is_done_with_is_forgotten_and_lines_keep_their_numbers() -> None:
    text = JsonText(iter(("a\n" * 100, "b\nc")))
    text.more()
    text.place = 200
    text.more()
    assert text.text == "a\n" * 40 + "b\nc"
    assert [text.line(place) for place in (82, 80, 78)] == [102, 101, 100]
    assert text.held() == 3
    assert text.indent(80) == ""
    assert text.indent(1) is None


def test_lines_keep_their_numbers_though_counted_ahead() -> None:
    text = JsonText(iter(("a\n" * 100, "b\nc")))
    text.more()
    text.place = 150
    assert text.line(198) == 100
    text.more()
    assert [text.line(place) for place in (text.place, text.text.index("c"))] == [76, 102]


def test_a_window_grows_to_twice_its_size() -> None:
    text = JsonText(iter(("abcd", "e", "f", "gh", "i")))
    text.more()
    assert text.grow()
    assert text.text == "abcdefgh"
    assert text.grow()
    assert not text.grow()


def test_what_stands_before_a_record() -> None:
    text = JsonText(iter(("[\n\t {", "")))
    text.more()
    assert text.indent(4) == "\t "
    assert text.indent(0) == ""
    assert text.indent(5) is None


def test_a_part_is_replaced() -> None:
    text = JsonText(iter(("[{'a'}, 1",)))
    text.more()
    text.place = 1
    text.replace(6, '{"a"}')
    assert text.text == '[{"a"}, 1'


def test_members_up_to_a_broken_one() -> None:
    text = ' {"a": 1, "b\\"c": [2],\n"d": {"e": 3}, "f": tru'
    found = list(members(text, 1))
    assert [(one.key, one.value) for one in found] == [("a", 1), ('b\\"c', [2]), ("d", {"e": 3})]
    assert text[found[1].start : found[1].end] == 'b\\"c": [2]'


def test_pieces_have_one_kind_of_line_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "PIECE", 3)
    source = Source.from_bytes(b"a\r\nb\rc\n", "x")
    assert "".join(pieces(source)) == "a\nb\nc\n"


def test_a_file_that_goes_away_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Source.from_text("[]", "moss.json")
    stream = source.open()
    monkeypatch.setattr(Source, "open", lambda _self: _Broken(stream))
    with pytest.raises(ReadProblem, match=r"“moss.json” could not be read"):
        list(pieces(source))


class _Broken:
    """A stream that fails when it is read."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)

    def read1(self, _size: int = -1) -> bytes:
        raise OSError("gone")

    read = read1
