from __future__ import annotations

import pytest

from desktop.writers.markdown_text import escaped, escaped_line, is_plain


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("- x", "\\- x"),
        ("1. x", "1\\. x"),
        ("> x", "\\> x"),
        ("# x", "\\# x"),
        ("a - x_1", "a - x\\_1"),
        ("$-a$", "$-a$"),
    ],
)
def test_a_line_begins_no_block(line: str, expected: str) -> None:
    assert escaped_line(line) == expected


def test_what_would_be_html_is_text() -> None:
    assert escaped("<b> & &amp; a&b;") == "&lt;b> & &amp;amp; a&amp;b;"


def test_what_is_plain_is_shown_as_it_is() -> None:
    for text in ("Tea", "a (b) - 50% off!", "x > y", '"quoted"'):
        assert is_plain(text)
        assert escaped(text) == text
    for text in ("a  b", " a", "a ", "a\tb", "a\n", "é", "*", "a_b", "$x$", "<b>", "a & b", "\x7f"):
        assert not is_plain(text)
