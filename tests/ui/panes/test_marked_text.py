"""Tests of plain text as HTML with marks and links."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.panes.marked_text import marked


def hit(text: str) -> str:
    return f'<span class="hit">{text}</span>'


def test_text_is_never_html() -> None:
    assert marked("<b> & \"x\" 'y'") == "&lt;b&gt; &amp; &quot;x&quot; &#x27;y&#x27;"


def test_hits_are_marked() -> None:
    assert marked("one two three", [(0, 3), (8, 13)]) == f"{hit('one')} two {hit('three')}"


def test_addresses_are_links() -> None:
    text = "at https://a.example/?a=1&b=2."
    address = "https://a.example/?a=1&amp;b=2"

    assert marked(text, links=[(3, 29)]) == f'at <a href="{address}">{address}</a>.'


def test_a_hit_inside_an_address_leaves_the_link_whole() -> None:
    html = marked("see abc.de now", hits=[(6, 12)], links=[(4, 10)])

    assert html == (f'see <a href="abc.de">ab</a><a href="abc.de">{hit("c.de")}</a>{hit(" n")}ow')


@pytest.mark.parametrize("text", ["", "𝒳 plain", "é"])
def test_without_spans_a_text_is_itself(text: str) -> None:
    assert marked(text) == text


@given(st.text(max_size=40), st.lists(st.integers(0, 40), max_size=8, unique=True))
def test_no_character_is_lost(text: str, cuts: list[int]) -> None:
    inside = sorted(cut for cut in cuts if cut <= len(text))
    spans = list(zip(inside[::2], inside[1::2], strict=False))
    html = marked(text, spans)

    assert unescape(html.replace('<span class="hit">', "").replace("</span>", "")) == unescape(
        marked(text)
    )


def test_formulas_stand_in_place_of_their_text() -> None:
    assert marked("in n² time", formulas={(3, 5): 7}) == 'in <img src="formula:7"> time'


@pytest.mark.parametrize("span", [(3, 4), (4, 5), (3, 5)])
def test_a_formula_with_a_hit_in_it_is_a_hit(span: tuple[int, int]) -> None:
    shown = marked("in n² time", [span], formulas={(3, 5): 0})

    assert shown == "in " + hit('<img src="formula:0">') + " time"


def test_hits_meet_over_formulas() -> None:
    shown = marked("a bcd e", [(0, 3), (4, 7)], formulas={(2, 5): 0})

    assert shown == "".join(map(hit, ("a ", '<img src="formula:0">', " e")))
