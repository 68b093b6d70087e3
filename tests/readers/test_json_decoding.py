from __future__ import annotations

import pytest

from desktop.readers import json_decoding
from desktop.readers.json_decoding import Decoder, Failed, Loss
from desktop.readers.json_text import JsonText


def test_a_value_in_several_pieces() -> None:
    text = JsonText(iter(('{"a": "b', "\\u00", "e9", '", "c": tr', "ue} x")))
    text.more()
    assert Decoder(text).value(()) == ({"a": "bé", "c": True}, 27, False)


def test_a_value_that_is_nearly_json_is_put_right_in_the_text() -> None:
    text = JsonText(iter(("{'a': 1,}, {}",)))
    text.more()
    value, end, was_mended = Decoder(text).value(("", ""))
    assert (value, was_mended, text.text[end:]) == ({"a": 1}, True, ", {}")


def test_a_line_of_several_is_mended_by_itself() -> None:
    text = JsonText(iter(("{'a': [1}\n{'b': 2}\n",)))
    text.more()
    decoder = Decoder(text)
    with pytest.raises(Failed):
        decoder.value(())
    text.place = 10
    assert decoder.value(()).value == {"b": 2}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a": ', Loss.CUT),
        ('{"a": "b', Loss.CUT),
        ('{"a" 1, "b": [2, 3, 4, 5, 6, 7]}', Loss.BROKEN),
        ("[" * 5000 + "]" * 5000, Loss.BROKEN),
        ('{"a": 1' + "0" * 5000 + "}", Loss.BROKEN),
        ('"' + "a" * 50, Loss.LONG),
    ],
)
def test_why_there_is_no_value(text: str, why: Loss, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_decoding, "LONGEST", 40)
    whole = JsonText(iter((text,)))
    whole.more()
    with pytest.raises(Failed) as failed:
        Decoder(whole).value(("a",))
    assert failed.value.why is why


def test_ends_are_not_looked_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_decoding, "_MOST_SPENT", 10)
    text = JsonText(iter(("{'a': [[[[[[}, {'b': 1}",)))
    text.more()
    decoder = Decoder(text)
    with pytest.raises(Failed):
        decoder.value(("",))
    text.place = 15
    with pytest.raises(Failed):
        decoder.value(("",))
