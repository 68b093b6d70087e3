from __future__ import annotations

from desktop.readers.html_places import Places
from desktop.readers.mail_decoding import Decoded
from desktop.readers.mail_shown import shown_text


def shown(page: str) -> Decoded:
    return shown_text(Decoded(page, Places.of(page)))


def test_blocks_and_breaks_are_lines() -> None:
    found = shown("<html>\n<p>Moss&nbsp;grows<br>\nhere</p>\n<pre>a\n  b\n</pre></html>")
    assert found.text == "Moss grows\n here\na\n  b\n"
    assert [found.places.line(found.text.index(word)) for word in ("Moss", "here", "a\n")] == [
        2,
        3,
        4,
    ]


def test_a_page_may_show_nothing() -> None:
    assert shown("<html></html>").text == ""
