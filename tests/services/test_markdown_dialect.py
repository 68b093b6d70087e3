"""Tests of what notes understand beyond plain Markdown."""

from __future__ import annotations

import pytest
from markdown import markdown

from desktop.services.markdown_dialect import Dialect


def converted(text: str) -> str:
    return markdown(text, extensions=["sane_lists", Dialect()], output_format="html")


def test_items_with_a_box_are_tasks() -> None:
    html = converted("- [ ] open\n- [x] *done*\n- [y] neither\n- [ ]no")

    assert '<li class="unchecked">open</li>' in html
    assert '<li class="checked"><em>done</em></li>' in html
    assert "<li>[y] neither</li>" in html
    assert "<li>[ ]no</li>" in html


def test_items_that_are_paragraphs_can_be_tasks_too() -> None:
    html = converted("- [x] one\n\n- [ ] two")

    assert '<li class="checked">\n<p>one</p>' in html
    assert '<li class="unchecked">\n<p>two</p>' in html


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://a.example/b.", "https://a.example/b"),
        ("(https://a.example/b_(c))", "https://a.example/b_(c)"),
        ("https://a.example/x_y_z, and", "https://a.example/x_y_z"),
        ("**https://a.example**", "https://a.example"),
    ],
)
def test_bare_addresses_are_links(text: str, address: str) -> None:
    assert f'<a href="{address}">{address}</a>' in converted(text)


@pytest.mark.parametrize("text", ["`https://a.example`", "    https://a.example", "http://"])
def test_addresses_in_code_are_none(text: str) -> None:
    assert "<a" not in converted(text)


def test_the_address_of_a_link_is_no_second_link() -> None:
    html = converted("[https://a.example](https://b.example) <https://c.example>")

    assert html.count("<a ") == 2


def test_words_can_be_struck() -> None:
    assert converted("~~old~~ new ~~ 3") == "<p><del>old</del> new ~~ 3</p>"


def test_pictures_are_links() -> None:
    html = converted("![the plot](https://a.example/p.png) ![](https://a.example/q.png)")

    assert '<a alt="the plot" href="https://a.example/p.png"' in html
    assert ">the plot</a>" in html
    assert ">https://a.example/q.png</a>" in html
    assert "<img" not in html


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("so $a_i * b_i * c$ holds", "$a_i * b_i * c$"),
        ("($n$)", "$n$"),
        (r"$\{x\}$, done", r"$\{x\}$"),
        ("$$\na_1 \\\\\n= b_1\n$$", "$$\na_1 \\\\\n= b_1\n$$"),
        ("it costs $5, and $x^2$", "$x^2$"),
        ("**$x$**", "$x$"),
    ],
)
def test_formulas_stay_as_they_were_typed(text: str, formula: str) -> None:
    assert f'<span class="maths">{formula}</span>' in converted(text)


@pytest.mark.parametrize(
    "text",
    [
        "`$x$`", "    $x$", r"\$x\$", "from $5 to $10", "$20 or $ 30$", "$5 with `tax` is $6$7",
        "costs $5 and more$ here", "$$$$", "a $ b",
    ],
)  # fmt: skip
def test_code_and_prices_are_no_formulas(text: str) -> None:
    assert "maths" not in converted(text)


def test_a_formula_apart_stands_in_the_middle() -> None:
    assert converted("$$x$$").startswith('<p align="center">')
    assert "align" not in converted("so $$x$$")
    assert "align" not in converted("$x$")


def test_links_to_papers_stay_as_they_were_typed() -> None:
    assert converted("[[a|On $x^2$ *b*]]") == (
        '<p><span class="link">[[a|On $x^2$ *b*]]</span></p>'
    )
    assert converted("`[[a]]` \\[[b]] [[ ]]") == "<p><code>[[a]]</code> [[b]] [[ ]]</p>"
