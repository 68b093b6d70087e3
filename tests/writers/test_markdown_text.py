from __future__ import annotations

import pytest

from desktop.writers.markdown_text import escaped, escaped_line


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
