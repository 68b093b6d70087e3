from __future__ import annotations

import time

from desktop.readers.html_blocks import Anchor, Block, Blocks
from desktop.readers.html_tokens import tokens


def blocks_of(text: str) -> list[Block]:
    blocks = Blocks()
    found = [block for token in tokens(text) for block in blocks.take(token)]
    return [*found, *blocks.end()]


def test_larger_elements_part_what_is_shown() -> None:
    page = "<div class=x>\n\n One\n two <p>Three<br>four</p>\n</div>five<hr>six"
    assert [(block.tag, block.classes, block.text.strip()) for block in blocks_of(page)] == [
        ("div", "x", "One  two"),
        ("p", "", "Three\nfour"),
        ("", "", "five"),
        ("", "", "six"),
    ]
    first = blocks_of(page)[0]
    assert (first.first, first.last, first.plain) == (3, 4, "One two")


def test_a_block_ends_with_its_last_word() -> None:
    for page, last in (("<p>a\nb\n</p>", 2), ("<p>a\nb\n\n </p>", 2), ("<p>a\nb</p>", 2)):
        (block,) = blocks_of(page)
        assert (block.first, block.last) == (1, last)


def test_links_stand_in_their_blocks() -> None:
    page = "<p>See <a href=' /a ' class=t>On\nmoss</a>, <a name=x>here</a> <a href=/b>and "
    page += "<a href=/c>on"
    (block,) = blocks_of(page)
    assert block.anchors == (
        Anchor("/a", "On moss", "t", 1, 4),
        Anchor("/b", "and", "", 2, 18),
        Anchor("/c", "on", "", 2, 22),
    )
    assert block.plain == "See On moss, here and on"


def test_a_link_may_reach_over_blocks() -> None:
    found = blocks_of("<a href=/a><h3>Moss</h3><p>Ada</a> Fern</p>")
    assert [[anchor.text for anchor in block.anchors] for block in found] == [["Moss"], ["Ada"]]


def test_cards_are_counted() -> None:
    found = blocks_of("a<article>b<p>c</p></article>d<article>e")
    assert [(block.plain, block.card) for block in found] == [
        ("a", 0),
        ("b", 1),
        ("c", 1),
        ("d", 0),
        ("e", 2),
    ]


def test_ends_may_be_left_out() -> None:
    found = blocks_of("<dl><dt>a<dd class=b>c<dt>d</dl><ul><li>e<li>f</p></ul>")
    assert [(block.tag, block.plain) for block in found] == [
        ("dt", "a"),
        ("dd", "c"),
        ("dt", "d"),
        ("li", "e"),
        ("li", "f"),
    ]


def test_spans_keep_their_class() -> None:
    (block,) = blocks_of("<p><span class=d>Title:</span> Moss <span>x</span></span>y")
    assert block.spans == (("d", "Title:"),)
    assert block.plain == "Title: Moss xy"


def test_line_ends_stay_where_they_mean_something() -> None:
    (block,) = blocks_of("<pre>a\n b</pre>")
    assert block.text == "a\n b"


def test_lines_written_as_references_are_no_lines() -> None:
    (block,) = blocks_of("<p>&#10;&#10;a&#10;</p>")
    assert (block.first, block.last) == (1, 1)


def test_deep_nesting_takes_no_long() -> None:
    start = time.process_time()
    blocks_of("<div>" * 5_000 + "x</p></li>" * 5_000)
    assert time.process_time() - start < 3


def test_a_block_tells_the_bold_words_that_it_begins_with() -> None:
    for page, lead in (
        ("<p>1). <b>Moss <a href=x>on</a> walls</b> is <b>wet</b>", "Moss on walls"),
        ("<p>See <strong>moss</strong>", ""),
        ("<p><b>Moss<p>Ferns", "Moss"),
    ):
        assert blocks_of(page)[0].lead == lead
    assert blocks_of("<p><b>Moss<p>Ferns")[1].lead == ""
