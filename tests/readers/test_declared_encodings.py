from __future__ import annotations

import pytest

from desktop.readers.declared_encodings import declared_encoding
from desktop.readers.source import Source

XML = '<?xml version="1.0" encoding="{}"?>\n<a>{}</a>\n'
HTML = "<!doctype html>\n<html><head>\n<meta charset={}>\n<title>{}</title>\n"
OLD_HTML = '<meta http-equiv="Content-Type" content="text/html; charset={}">\n<p>{}</p>\n'
JABREF = "% Encoding: {}\n\n@article{{a, title = {{{}}}}}\n"


@pytest.mark.parametrize("text", [XML, HTML, OLD_HTML, JABREF])
@pytest.mark.parametrize(
    ("label", "codec", "word"),
    [
        ("ISO-8859-2", "iso8859-2", "Źdźbło"),
        ("iso-8859-1", "cp1252", "“Œuvre”"),
        ("GB2312", "gb18030", "地衣与苔藓植物的生长"),
        ("windows-1251", "cp1251", "Мох"),
        ("Shift_JIS", "cp932", "苔"),
        ("euc-kr", "cp949", "이끼"),
    ],
)
def test_what_a_text_says_of_itself_is_heard(text: str, label: str, codec: str, word: str) -> None:
    whole = text.format(label, word)

    source = Source.from_bytes(whole.encode(codec), "x")

    assert source.text() == whole
    assert source.encoding_doubt is None


@pytest.mark.parametrize("label", ["utf-8", "utf-16", "klingon", "rot13", "hex", "x" * 39, "idna"])
def test_what_cannot_be_right_is_not(label: str) -> None:
    whole = XML.format(label, "Café au lait")

    source = Source.from_bytes(whole.encode("cp1252"), "x")

    assert source.text() == whole
    assert "which is a guess" in (source.encoding_doubt or "")


def test_utf8_is_utf8_whatever_it_says() -> None:
    whole = XML.format("iso-8859-1", "Café au lait")
    assert Source.from_bytes(whole.encode(), "x").text() == whole


def test_bytes_that_the_codec_does_not_have_belie_it() -> None:
    assert declared_encoding(b'<?xml version="1.0" encoding="shift_jis"?>', b"\xe9 a") is None
    assert declared_encoding(b"<p>charset=cp1251</p>", b"\xe9") is None
