from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.xml_nodes import Malformed, mended, parse_node


def test_names_lose_prefix_and_case_and_text_loses_markup() -> None:
    node = parse_node(
        '<a:Item x:href="y">\n <dc:Title>Moss\n <i>and</i> fern</dc:Title></a:Item>', 7
    )
    assert (node.name, node.attributes, node.line, node.end) == ("item", {"href": "y"}, 7, 9)
    assert node.first("title") == "Moss and fern"
    assert [inner.name for inner in node.walk()] == ["item", "title", "i"]


@pytest.mark.parametrize(
    "text",
    [
        "<a>",
        "<a></b>",
        "<a>&moss;</a>",
        "<a>\x0b</a>",
        "moss",
        "<a/><a/>",
        "<a>" * 70 + "</a>" * 70,
    ],
)
def test_what_is_not_well_formed_or_too_deep_is_malformed(text: str) -> None:
    with pytest.raises(Malformed):
        parse_node(text, 1)


def test_stray_signs_are_mended() -> None:
    text = "<a>moss & fern &eacute; &nope; &amp; &#65; &#xB; \x0b AT&T</a>"
    assert parse_node(mended(text), 1).text() == "moss & fern é &nope; & A \ufffd \ufffd AT&T"


def test_entities_declared_in_the_text_are_refused() -> None:
    with pytest.raises(Malformed):
        parse_node('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', 1)


@given(st.text(alphabet="&#;xab09 <", max_size=80))
def test_mended_text_has_no_stray_sign(text: str) -> None:
    node = parse_node(f"<a>{mended(text.replace('<', ''))}</a>", 1)
    assert node.name == "a"


def test_many_stray_signs_take_linear_time() -> None:
    start = time.process_time()
    mended("&" * 300_000 + "&a" * 100_000)
    assert time.process_time() - start < 2
