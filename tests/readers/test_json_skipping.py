from __future__ import annotations

import pytest

from desktop.readers.json_skipping import scalar_end, skip_to_record, skip_value
from desktop.readers.json_text import JsonText


def opened(*parts: str) -> JsonText:
    text = JsonText(iter(parts))
    text.more()
    return text


@pytest.mark.parametrize(
    "parts",
    [('["]", {"a\\"": [1', "]}] rest"), ('"a\\', '"b" rest'), ("{} rest",), ('"" rest',)],
)
def test_a_value_is_stepped_over(parts: tuple[str, ...]) -> None:
    text = opened(*parts)
    assert skip_value(text)
    assert text.text[text.place :] == " rest"


@pytest.mark.parametrize("part", ["[1", '"a', '"a\\'])
def test_a_value_that_is_not_closed(part: str) -> None:
    text = opened(part)
    assert not skip_value(text)
    assert text.held() == 0


@pytest.mark.parametrize(
    ("text", "end"),
    [("True, 1", 4), ("'a\\'b', 1", 6), ('"a\nb"', 2), ('"a', 2), ("é b\nc", 3), (",", 1)],
)
def test_where_a_scalar_ends(text: str, end: int) -> None:
    assert scalar_end(opened(text)) == end


@pytest.mark.parametrize(
    ("indent", "text", "rest"),
    [
        ("  ", 'x {\n{\n  {"a"', '{"a"'),
        (None, 'x}, {"a"', '{"a"'),
        (None, 'x\n{"a"', '{"a"'),
        ("", "x }", ""),
    ],
)
def test_where_the_next_record_may_begin(indent: str | None, text: str, rest: str) -> None:
    whole = opened(text[:3], text[3:])
    skip_to_record(whole, indent)
    whole.more()
    assert whole.text[whole.place :] == rest
