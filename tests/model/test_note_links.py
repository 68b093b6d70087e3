from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.note_links import (
    Link,
    link_to,
    links_in,
    open_link,
    parsed,
    replaced,
    without_links,
)


def told(text: str) -> list[tuple[str, str]]:
    return [(link.target, link.words) for link in links_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see [[quill2024tides|Tides in Teacups]].", [("quill2024tides", "Tides in Teacups")]),
        ("[[Tides in Teacups]]", [("Tides in Teacups", "Tides in Teacups")]),
        ("[[ a | b ]] and [[c]]", [("a", "b"), ("c", "c")]),
        (r"| [[a\|b]] | cell |", [("a", "b")]),
        ("[[a|]]", []),
        ("[[]] [[ ]] [[|b]] [a] [[a]", []),
        ("[[a\nb]]", []),
        ("[[[a]]]", [("a", "a")]),
        (r"\[[a]] but [[b]]", [("b", "b")]),
        ("`[[a]]` and ``[[b]]`` and [[c]]", [("c", "c")]),
        ("```\n[[a]]\n```\n[[b]]", [("b", "b")]),
        ("~~~~ py\n[[a]]\n```\n[[b]]\n~~~~~\n[[c]]", [("c", "c")]),
        ("[[" + "a" * 301 + "]]", []),
        ("", []),
    ],
)
def test_links_are_found_where_they_are_meant(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_link_says_where_it_stands() -> None:
    text = "first\n\nthen [[a|b]]!"
    [link] = links_in(text)
    assert text[link.start : link.end] == "[[a|b]]"
    assert parsed("[[a|b]]") == Link(0, 7, "a", "b")
    assert parsed("x[[a|b]]") is None


def test_other_words_take_the_place_of_links() -> None:
    text = "[[a|One]], `[[a]]`, [[b]]"
    assert without_links(text) == "One, `[[a]]`, b"
    assert replaced(text, lambda link: "<A>" if link.target == "a" else None) == (
        "<A>, `[[a]]`, [[b]]"
    )
    assert replaced("nothing", lambda _: "x") == "nothing"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Tides in Teacups", "[[k|Tides in Teacups]]"),
        ("A [small] | thing\n  indeed", "[[k|A (small) / thing indeed]]"),
        ("On $L^2$ and $\\alpha$", "[[k|On L² and α]]"),
        ("  ", "[[k]]"),
        ("long " * 100, "[[k|" + ("long " * 100)[:199].rstrip() + "…]]"),
    ],
)
def test_a_link_is_written_with_the_title_for_whoever_reads(title: str, expected: str) -> None:
    assert link_to("k", title) == expected
    assert told(expected)[0][0] == "k"


@pytest.mark.parametrize(
    ("before", "typed"),
    [
        ("see [[", ""),
        ("see [[tides in", "tides in"),
        ("[[a]] and [[b", "b"),
        ("see [[a|b", None),
        ("see [[a]]", None),
        ("see [", None),
        (r"\[[a", None),
    ],
)
def test_what_is_being_typed_is_known(before: str, typed: str | None) -> None:
    assert open_link(before) == typed


@given(st.text(alphabet="[]|`\\a\n~ #", max_size=60))
def test_any_text_keeps_all_that_is_no_link(text: str) -> None:
    assert replaced(text, lambda _: None) == text
    assert replaced(text, lambda link: text[link.start : link.end]) == text
    written = link_to("key", text)
    assert [link.target for link in links_in(written)] == ["key"]
