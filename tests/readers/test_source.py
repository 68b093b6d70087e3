from __future__ import annotations

import errno
import io
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.errors import ReadProblem
from desktop.readers.source import HEAD_LINES, HEAD_SIZE, Source


def made(tmp_path: Path, data: bytes) -> Path:
    path = tmp_path / "digest.txt"
    path.write_bytes(data)
    return path


def test_a_file_is_read_by_its_lines(tmp_path: Path) -> None:
    source = Source.from_path(made(tmp_path, b"one\n\ntwo"))

    assert list(source.lines()) == [(1, "one"), (2, ""), (3, "two")]
    assert list(source.lines()) == [(1, "one"), (2, ""), (3, "two")]
    assert (source.name, source.size, source.head) == ("digest.txt", 8, "one\n\ntwo")
    assert source.text() == "one\n\ntwo"
    with source.open() as stream:
        assert stream.read() == b"one\n\ntwo"


def test_lines_end_at_line_feeds_and_carriage_returns_only() -> None:
    text = "a\nb\r\nc\rd\x0be\x0cf\x85g\u2028h\u2029i\x1cj\n"

    source = Source.from_text(text, "pasted")

    assert [line for _, line in source.lines()] == [
        "a",
        "b",
        "c",
        "d\x0be\x0cf\x85g\u2028h\u2029i\x1cj",
    ]


@pytest.mark.parametrize("data", [b"\xff\xfe", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n \n"])
def test_a_mark_of_an_encoding_alone_is_no_text(data: bytes) -> None:
    with pytest.raises(ReadProblem, match="is empty"):
        Source.from_bytes(data, "x")


@given(st.lists(st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]))))
def test_no_line_is_lost_whatever_it_holds(lines: list[str]) -> None:
    text = "x\n" + "".join(f"{line}\n" for line in lines)

    source = Source.from_text(text, "pasted")

    assert [line for _, line in source.lines()] == ["x", *lines]
    assert source.encoding_doubt is None or "\ufffd" in text


def test_the_head_is_the_first_part_even_where_it_cuts_a_character() -> None:
    source = Source.from_text("a" + "Σ" * HEAD_SIZE, "pasted")

    assert source.head == "a" + "Σ" * (HEAD_SIZE // 2 - 1)
    assert source.encoding_doubt is None


def test_the_head_ends_after_thousands_of_lines() -> None:
    text = "".join(f"{number}\n" for number in range(HEAD_LINES + 9))
    source = Source.from_text(text, "short lines")
    assert source.head.split("\n") == [str(number) for number in range(HEAD_LINES)]
    assert source.text() == text


def test_the_head_has_plain_line_ends() -> None:
    assert Source.from_bytes(b"a\r\nb\rc", "x").head == "a\nb\nc"


def test_what_no_library_can_hold_is_replaced_and_told() -> None:
    text = "fine\na \ud800 half, and a \0 zero, and then some more words to follow " + "a" * 80

    source = Source.from_text(text, "pasted")

    assert "\0" not in source.text()
    assert "\ud800" not in source.text()
    assert source.encoding_doubt == (
        "Some characters could not be read and show as \ufffd, first in line 2."
    )


def test_standard_input_is_read_whole() -> None:
    source = Source.from_stream(io.BytesIO(b"one\ntwo\n"), "standard input")

    assert source.text() == "one\ntwo\n"
    assert source.name == "standard input"


def test_a_name_that_is_no_text_is_made_one() -> None:
    assert Source.from_bytes(b"x", "caf\udce9.txt").name == "caf\ufffd.txt"


def refusal(path: Path, **options: int) -> str:
    with pytest.raises(ReadProblem) as caught:
        Source.from_path(path, **options)
    return caught.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == (
        "There is no file “gone.txt”. Check the name and the folder."
    )
    assert "no file" in refusal(made(tmp_path, b"x") / "inside.txt")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "is a folder" in refusal(tmp_path)


@pytest.mark.parametrize("data", [b"", b"\n", b" \r\n\t "])
def test_an_empty_file_holds_no_digest(tmp_path: Path, data: bytes) -> None:
    assert refusal(made(tmp_path, data)) == (
        "“digest.txt” is empty. Choose a file that holds a digest."
    )


def test_a_picture_is_called_a_picture(tmp_path: Path) -> None:
    assert "is a PNG image" in refusal(made(tmp_path, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = made(tmp_path, b"12345")

    assert "larger than" in refusal(path, limit=4)
    assert Source.from_path(path, limit=5).size == 5
    with pytest.raises(ReadProblem, match="larger than"):
        Source.from_stream(io.BytesIO(b"12345"), "standard input", limit=4)


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert "cannot be the name of a file" in refusal(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    assert "is not a file" in refusal(pipe)


def failing(monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(Path, "open", refuse)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path, b"x")
    failing(monkeypatch, errno.EACCES)

    assert "may not be read" in refusal(path)


def test_a_file_that_becomes_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = Source.from_path(made(tmp_path, b"x"))
    failing(monkeypatch, errno.EIO)

    with pytest.raises(ReadProblem, match=r"“digest\.txt” could not be read"):
        source.open()


class BrokenDisk(io.RawIOBase):
    """Gives its first bytes and then fails, as a disk may."""

    def __init__(self, good: int) -> None:
        self.good = good

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(buffer)  # type: ignore[arg-type]
        if not self.good:
            raise OSError(errno.EIO, "Input/output error")
        self.good -= 1
        view[0:1] = b"x"
        return 1


def test_a_disk_that_fails_while_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = made(tmp_path, b"x")
    source = Source.from_path(path)
    monkeypatch.setattr(Path, "open", lambda *_: BrokenDisk(0))

    with pytest.raises(ReadProblem, match="Input/output error"):
        list(source.lines())
    with pytest.raises(ReadProblem, match="Input/output error"):
        source.text()
    assert "Input/output error" in refusal(path)


def test_only_files_are_read(tmp_path: Path) -> None:
    device = Path(os.devnull)
    if not stat.S_ISCHR(device.stat().st_mode):
        pytest.skip("this system has no null device")

    assert "is not a file" in refusal(device)
