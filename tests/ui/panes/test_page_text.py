"""Tests of what a digest said as HTML, with formulas in it."""

from __future__ import annotations

import pytest

from desktop.model.formula import Formula
from desktop.model.query_parts import Text, TextField
from desktop.ui.panes.page_text import Placed, TextSetter

SET = Formula(0, 50, 60, 10, ("M 0 0 L 9 9 Z",))
ALPHA = Text("alpha")


def test_known_formulas_are_drawn_and_the_others_read_as_text() -> None:
    setter = TextSetter({"x^2": SET, r"\ours": None})

    html = setter.html(r"A $x^2$, $\ours$ and $y_1$ < 3", TextField.TITLE)

    assert html == r'A <img src="formula:0"> $\ours$ and y₁ &lt; 3'
    assert setter.placed == [Placed(SET, "x^2", "x²", "", ",")]
    assert setter.missing == ["y_1"]


@pytest.mark.parametrize(
    ("stored", "around"),
    [
        ("in $x$: so", [("", ":")]),
        ("CO$x$ of $x$-NN, $x$th ($x$).", [("CO", ""), ("", "-NN,"), ("", "th"), ("", ").")]),
        ("a$x$b$x$c", [("a", "b"), ("", "c")]),
        ("$x$$x$ “$x$”", [("", ""), ("", ""), ("", "”")]),
        ("$x$-dependent-super-long-thing", [("", "-")]),
    ],
)
def test_what_stands_close_to_a_formula_stays_with_it(
    stored: str, around: list[tuple[str, str]]
) -> None:
    setter = TextSetter({"x": SET})
    setter.html(stored, TextField.TITLE)

    assert [(one.head, one.tail) for one in setter.placed] == around
    assert setter.placed[0].written() == f"{around[0][0]}$x${around[0][1]}"


def test_numbers_go_on_from_text_to_text() -> None:
    setter = TextSetter({"x": SET})

    assert setter.html("$x$", TextField.TITLE) == '<img src="formula:0">'
    assert setter.html("$x$", TextField.ABSTRACT) == '<img src="formula:1">'


def test_searched_words_are_found_in_formulas_too() -> None:
    setter = TextSetter({r"\alpha": SET}, ALPHA)

    html = setter.html(r"An $\alpha$ or alpha", TextField.TITLE)

    assert html.count('<span class="hit">') == 2


def test_addresses_are_links_where_they_are_wanted() -> None:
    setter = TextSetter({})
    text = "at https://a.example)."

    assert setter.html(text, TextField.ABSTRACT, linked=True).count("<a ") == 1
    assert "<a " not in setter.html(text, TextField.TITLE)
