from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.readers.html_tokens import End, Raw, Start, Text, Token, tokens, unescaped


def names(text: str) -> list[str]:
    return [f"{type(token).__name__} {_said(token)}".strip() for token in tokens(text)]


def _said(token: Token) -> str:
    match token:
        case Text():
            return token.text
        case Start() | End() | Raw():
            return token.name
    return ""


def test_tags_and_text_know_their_lines() -> None:
    found = list(tokens('<p\nclass="a"\n>One\ntwo</p>\n'))
    assert [(type(token), token.line, token.last_line) for token in found] == [
        (Start, 1, 3),
        (Text, 3, 4),
        (End, 4, 4),
        (Text, 4, 4),
    ]


@pytest.mark.parametrize(
    ("tag", "attributes"),
    [
        ("<a href=\"x&amp;y\" class='b c'>", {"href": "x&y", "class": "b c"}),
        (
            "<A HREF = x/y disabled Data-Props={}>",
            {"href": "x/y", "disabled": "", "data-props": "{}"},
        ),
        ("<a x=1 x=2 / =y>", {"x": "1", "=y": ""}),
        ("<a title='a > b'>", {"title": "a > b"}),
        ("<a x=>", {"x": ""}),
        ("<a/>", {}),
    ],
)
def test_attributes_stand_in_any_quotes_or_none(tag: str, attributes: dict[str, str]) -> None:
    (found,) = tokens(tag)
    assert isinstance(found, Start)
    assert (found.name, found.attributes, found.is_cut) == ("a", attributes, False)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("a < b <3 c", ["Text a < b <3 c"]),
        ("<!-- <b> --><b>", ["Comment", "Start b"]),
        ("<!--><b>", ["Comment", "Start b"]),
        ("<!doctype html><?x?></ b><b>", ["Comment", "Comment", "Comment", "Start b"]),
        (
            "<script>if (a</b) '<p>'</SCRIPT >x",
            ["Start script", "Raw script", "End script", "Text x"],
        ),
        ("<title/><p>x", ["Start title", "Start p", "Text x"]),
        ("<title></title>", ["Start title", "End title"]),
        ("<![CDATA[x]]>y", ["Comment", "Text y"]),
        ("x &lt;b&gt; &amp;amp; &nope; &#x41;", ["Text x <b> &amp; &nope; A"]),
    ],
)
def test_what_browsers_hide_is_no_text(page: str, expected: list[str]) -> None:
    assert names(page) == expected


@pytest.mark.parametrize(
    "page", ["<p class='a", "<p class", "<p", "</p", "<!-- x", "<!doc", "<script>x", "<title>x"]
)
def test_a_page_may_end_inside_something(page: str) -> None:
    last = list(tokens(f"x{page}"))[-1]
    assert last.is_cut


def test_a_value_that_is_cut_is_kept() -> None:
    (found,) = tokens('<div data-props="{&quot;a&quot;: 1')
    assert isinstance(found, Start)
    assert found.attributes == {"data-props": '{"a": 1'}


def test_the_title_is_read_as_text() -> None:
    raw = list(tokens("<title>A &amp; B</title>"))[1]
    assert isinstance(raw, Raw)
    assert raw.text == "A & B"
    assert not raw.is_cut


def test_large_numbers_are_no_references() -> None:
    assert unescaped("&#" + "9" * 5000 + ";") == "&#" + "9" * 5000 + ";"
    assert unescaped("&#99999999;&#1114112;") == "&#99999999;\ufffd"


@pytest.mark.parametrize(
    "piece",
    ["<", "<!--", "<![", "<a ", "<a b='", "</", "<a =", "&#9", "<script>", "<p\n", "&", "<a\t"],
)
def test_nothing_takes_long(piece: str) -> None:
    page = piece * 100_000
    start = time.process_time()
    for _ in tokens(page):
        pass
    assert time.process_time() - start < 3


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.sampled_from(
            ["<", ">", "/", "!--", "-->", "a", "=", '"', "'", "\n", "&lt;", "script", " "]
        )
    ).map("".join)
)
def test_any_text_is_told_whole(page: str) -> None:
    found = list(tokens(page))
    places = [place for token in found for place in (token.line, token.last_line)]
    assert places == sorted(places)
    assert all(place <= page.count("\n") + 1 for place in places)
