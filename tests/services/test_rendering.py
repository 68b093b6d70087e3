"""Tests of notes as HTML: what is kept of Markdown, and what no text can do."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.services.rendering import LONGEST, NotRendered, Reason, render

ALLOWED = {
    "a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "li", "ol", "p", "pre", "span", "strong", "sup", "table", "tbody", "td", "th", "thead", "tr",
    "ul",
}  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("# Head", "<h1>Head</h1>"),
        ("so *well* and **true**", "<p>so <em>well</em> and <strong>true</strong></p>"),
        ("a `b < c`", "<p>a <code>b &lt; c</code></p>"),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("```python\nx = 1\n```", "<pre><code>x = 1</code></pre>"),
        ("a $x_1 < y_2$", '<p>a <span class="maths">$x_1 &lt; y_2$</span></p>'),
        ("$$x$$", '<p align="center"><span class="maths">$$x$$</span></p>'),
        ("R&D &copy; 5 < 6", "<p>R&amp;D © 5 &lt; 6</p>"),
    ],
)
def test_markdown_becomes_html(typed: str, shown: str) -> None:
    assert render(typed).strip() == shown


def test_tables_keep_their_alignment() -> None:
    html = render("| a | b |\n|---|--:|\n| 1 | 2 |")

    assert '<td align="right">2</td>' in html
    assert "style=" not in html


def test_a_footnote_and_its_text_lead_to_each_other() -> None:
    html = render("Said[^1].\n\n[^1]: There.")

    assert '<sup id="fnref:1"><a href="#fn:1">1</a></sup>' in html
    assert '<li id="fn:1">' in html
    assert '<a href="#fnref:1">' in html


def test_a_list_of_another_kind_is_another_list() -> None:
    assert render("1. one\n\n- two").count("<ul>") == 1


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "before <b onclick='x'>bold</b>",
        "<div><img src=x onerror=alert(1)></div>",
        "<!-- hidden -->",
        "<iframe src='x'></iframe>",
    ],
)
def test_html_is_shown_as_it_was_typed(typed: str) -> None:
    html = render(typed)

    assert set(re.findall(r"<(\w+)", html)) == {"p"}
    assert re.sub(r"\s+", " ", _text_of(html)) == typed


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "file:///etc/passwd", "/etc/passwd",
        "//host/share", "data:text/html,x", "app:digest/1", "relative.html", "&#106;avascript:x",
        ":", "/etc/a:b", "//host/a:1", "../a:b",
    ],
)  # fmt: skip
def test_links_lead_to_the_web_or_nowhere(target: str) -> None:
    assert "href" not in render(f"[words]({target})")


def test_links_to_the_web_and_to_mail_stay() -> None:
    html = render("[a](https://a.example/?b=1&c=2) [m](mailto:ann@b.example 'hint')")

    assert '<a href="https://a.example/?b=1&amp;c=2">a</a>' in html
    assert '<a href="mailto:ann@b.example">m</a>' in html


def test_a_text_that_is_too_long_is_not_rendered() -> None:
    assert render("x" * LONGEST)
    with pytest.raises(NotRendered) as refusal:
        render("x" * (LONGEST + 1))
    assert refusal.value.reason is Reason.LONG


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("> " * 200 + "x", Reason.DEEP),
        ("".join("  " * depth + "- a\n" for depth in range(400)), Reason.DEEP),
        ("- a\n" * 3_000, Reason.LONG),
        ("| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 600, Reason.LONG),
        ("*a* " * 11_000, Reason.LONG),
    ],
    ids=["quotes", "lists", "items", "cells", "words"],
)
def test_what_a_window_would_take_too_long_to_lay_out_is_not_rendered(
    typed: str, reason: Reason
) -> None:
    with pytest.raises(NotRendered) as refusal:
        render(typed)
    assert refusal.value.reason is reason


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab *_[]()<>!`#-|\n:/h&\"'~^1.$\\", max_size=80))
def test_no_text_brings_more_than_text_and_structure(text: str) -> None:
    try:
        html = render(text)
    except NotRendered:
        return
    assert set(re.findall(r"<([a-z0-9]+)", html)) <= ALLOWED
    assert set(re.findall(r'\s([a-z]+)="', html)) <= {"href", "id", "class", "align", "start"}


def _text_of(html: str) -> str:
    text = re.sub(r"<[^>]*>", "", html)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text.strip()
