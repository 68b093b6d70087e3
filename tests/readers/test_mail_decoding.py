from __future__ import annotations

import base64
import quopri
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.mail_decoding import Decoded, RawLine, decoded
from tests.readers.ledgers import unhurried

TEXT = "Moos wächst\nüberall – auch\nhier.\n"


def lines_of(data: bytes) -> list[RawLine]:
    return [RawLine(number, line) for number, line in enumerate(data.splitlines(), start=10)]


def line_of(found: Decoded, word: str) -> int:
    return found.places.line(found.text.index(word))


@pytest.mark.parametrize(
    ("transfer", "data"),
    [
        ("8bit", TEXT.encode()),
        ("", TEXT.encode()),
        ("Quoted-Printable", quopri.encodestring(TEXT.encode())),
        ("base64", base64.encodebytes(TEXT.encode())),
        ("base64", base64.urlsafe_b64encode(TEXT.replace("\n", "\r\n").encode()).rstrip(b"=")),
        ("base64", b"\n".join(base64.b64encode(TEXT.encode())[n : n + 7] for n in range(0, 80, 7))),
    ],
)
def test_transfer_encodings(transfer: str, data: bytes) -> None:
    assert decoded(lines_of(data), transfer, "utf-8").text.rstrip("\n") == TEXT.rstrip("\n")


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("iso-8859-1", "iso-8859-1"),
        ("", "cp1252"),
        ("us-ascii", "cp1252"),
        ("punycode", "cp1252"),
        ("windows-nothing", "cp1252"),
        ("iso-8859-1", "utf-8"),
    ],
)
def test_charsets(charset: str, codec: str) -> None:
    data = "Moos wächst.\n".encode(codec)
    assert decoded(lines_of(data), "8bit", charset).text == "Moos wächst.\n"


def test_charsets_that_shift() -> None:
    data = "苔が生える\n".encode("iso-2022-jp")
    assert decoded(lines_of(data), "7bit", "iso-2022-jp").text == "苔が生える\n"


def test_a_character_that_is_cut_leaves_the_rest() -> None:
    data = "Moos wächst, ü".encode()[:-1]
    assert decoded(lines_of(data), "8bit", "iso-8859-1").text.startswith("Moos wächst, ")


def test_broken_lines_are_joined_and_keep_their_places() -> None:
    found = decoded(
        lines_of(b"Moss gro=\nws on =C3=\n=A4 wall=0Aand\nhere  \n"), "quoted-printable", ""
    )
    assert found.text == "Moss grows on ä wall\nand\nhere\n"
    assert [line_of(found, word) for word in ("Moss", "ws", "wall", "and", "here")] == [
        10,
        11,
        12,
        12,
        13,
    ]


def test_line_ends_that_were_written_twice() -> None:
    assert (
        decoded(lines_of(b"Moss =\n\ngrows=\n\n.\n"), "quoted-printable", "").text
        == "Moss grows.\n"
    )
    assert decoded(lines_of(b"Moss =\n\n=\nx\n"), "quoted-printable", "").text == "Moss \nx\n"


def test_base64_keeps_its_places() -> None:
    data = base64.encodebytes(b"a" * 60 + b"\r\nsecond line")
    found = decoded(lines_of(data), "base64", "")
    assert found.text == "a" * 60 + "\nsecond line"
    assert line_of(found, "second") == 11


def test_nothing_is_decoded_to_nothing() -> None:
    found = decoded([], "base64", "utf-8")
    assert (found.text, found.places.line(0)) == ("", 1)
    assert decoded(lines_of(b"=\nab=c\n"), "base64", "").text.strip() is not None


@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "7bit"])
def test_nothing_takes_long(transfer: str) -> None:
    for data in (b"=" * 100_000, b"=\n" * 50_000, b"A\n" * 50_000, b"=C3" * 30_000, b"\r" * 90_000):
        start = time.process_time()
        decoded(lines_of(data), transfer, "utf-8")
        assert time.process_time() - start < 2


@unhurried
@given(
    st.binary(max_size=200),
    st.sampled_from(["base64", "quoted-printable", "8bit"]),
    st.sampled_from(["utf-8", "utf-16", "gb18030", "iso-2022-jp", "x"]),
)
def test_any_bytes_are_decoded(data: bytes, transfer: str, charset: str) -> None:
    found = decoded(lines_of(data), transfer, charset)
    found.text.encode()
    assert list(found.places.starts) == sorted(found.places.starts)
