from __future__ import annotations

import io
import tracemalloc

import pytest

from desktop.readers.encodings import binary_kind, clean, find_encoding, first_damage
from desktop.readers.source import Source

ENGLISH = "A paper on pigeons, and on roofs.\n"
WORDS = {
    "gb18030": "我们提出了一种新的方法，用于在大规模语言模型中推理。实验表明该方法有效。",
    "big5": "我們提出了一種新的方法，用於在大規模語言模型中推理。實驗表明該方法有效。",
    "cp932": "我々は言語モデルの推論のための新しい手法を提案する。",
    "euc_jp": "我々は言語モデルの推論のための新しい手法を提案する。",
    "cp949": "우리는 언어 모델에서 추론을 위한 방법을 제안한다.",
    "cp1251": "Мы предлагаем новый метод вывода в больших моделях языка.",
    "koi8_r": "Мы предлагаем новый метод вывода в больших моделях языка.",
    "cp1252": "Über naïve Café-Gäste — “quotes”, 5 °C, d’où García",
}


def source(data: bytes) -> Source:
    return Source.from_bytes(data, "digest.txt")


@pytest.mark.parametrize("codec", WORDS)
def test_an_old_encoding_is_guessed_and_the_guess_is_told(codec: str) -> None:
    text = ENGLISH + WORDS[codec] + "\n" + ENGLISH

    read = source(text.encode(codec))

    assert read.text() == text
    assert "which is a guess" in (read.encoding_doubt or "")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_tells_the_encoding(codec: str) -> None:
    read = source((ENGLISH + "Σ 😀\n").encode(codec))

    assert read.text() == ENGLISH + "Σ 😀\n"
    assert read.encoding_doubt is None


def test_the_mark_of_big_endian_utf16_is_known() -> None:
    read = source(b"\xfe\xff" + ENGLISH.encode("utf-16-be"))

    assert read.text() == ENGLISH
    assert read.encoding_doubt is None


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_utf16_without_a_mark_is_recognised(codec: str, end: str) -> None:
    text = f"A paper{end}我们 and more{end}"

    read = source(text.encode(codec))

    assert [line for _, line in read.lines()] == ["A paper", "我们 and more"]
    assert "UTF-16" in (read.encoding_doubt or "")


def test_zeros_that_are_no_utf16_make_no_text() -> None:
    assert binary_kind(b"a\0b\0" * 20 + b"\x00\xd8\x00\xd8" * 2) == "no text"


def test_utf8_is_sure() -> None:
    assert find_encoding(b"caf\xc3\xa9", lambda: io.BytesIO(b"caf\xc3\xa9")).doubt is None


@pytest.mark.parametrize(
    "data",
    [
        "Über Σ und Γ".encode() + b"\xff",
        "Dies ist – ein Strich, dies ist ein zweiter –".encode()[:-1],
    ],
)
def test_damaged_or_cut_utf8_stays_utf8(data: bytes) -> None:
    read = source(ENGLISH.encode() + data)

    assert read.encoding == "utf-8"
    assert read.encoding_doubt == (
        "Some characters could not be read and show as \ufffd, first in line 2."
    )


def test_little_text_in_an_unknown_encoding_is_taken_for_the_likelier_one() -> None:
    assert source("@article{凯鲁嘎吉}".encode("gbk")).encoding == "gb18030"


def test_what_is_too_short_for_chinese_goes_by_the_guess() -> None:
    korean = "우리는 대규모 언어 모델".encode("cp949")

    assert source(ENGLISH.encode() + korean + b"\n").text().endswith("모델\n")


def test_bytes_of_no_encoding_are_read_with_replacements() -> None:
    read = source(b"Word " + bytes(range(128, 256)) * 3 + b" word\n")

    assert read.encoding_doubt
    assert "guess" in read.encoding_doubt


def test_a_long_text_is_judged_by_a_part_of_it() -> None:
    text = ("Über die Größe. " * 500 + "\n") * 60

    assert source(text.encode("cp1252")).text() == text


def test_a_text_without_blanks_is_judged_too() -> None:
    text = "größer" * 60_000

    assert source(text.encode("cp1252")).text() == text


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "a PNG image"),
        (b"PK\x03\x04\x14\0", "a ZIP archive (or an office document)"),
        (b"\x1f\x8b\x08\0", "a gzip archive"),
        (b"\0\x01\x02\x03" * 100, "no text"),
        (b"\0" * 10, "no text"),
        (b"plain words\n", None),
        (b"a form feed\x0c and an escape \x1b[0m", None),
        (b"one \0 in " + b"a hundred bytes " * 10, None),
    ],
)
def test_what_is_no_text_is_named(head: bytes, kind: str | None) -> None:
    assert binary_kind(head) == kind


def test_damage_is_found_where_it_is() -> None:
    assert first_damage(io.BytesIO(b"one\ntwo\0\n"), "utf-8") == 2
    assert first_damage(io.BytesIO(b"one\ntwo\n"), "utf-8") is None


def test_damage_is_found_in_whatever_piece_it_stands() -> None:
    lines = b"one\r\ntwo\rthree\n" * 20_000

    assert first_damage(io.BytesIO(lines + b"\xff and \0"), "utf-8") == 60_001
    assert first_damage(io.BytesIO(b"\0" + lines + b"\xff"), "utf-8") == 1
    assert first_damage(io.BytesIO(lines), "utf-8") is None


def test_damage_is_looked_for_without_holding_a_long_line() -> None:
    line = io.BytesIO(b"word " * 4_000_000)
    tracemalloc.start()
    try:
        assert first_damage(line, "utf-8") is None
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_what_no_library_can_hold_is_replaced() -> None:
    assert clean("a\0b") == "a\ufffdb"
    assert clean("a\ud800b 😀\udfff") == "a\ufffdb 😀\ufffd"
    assert clean("plain") == "plain"
