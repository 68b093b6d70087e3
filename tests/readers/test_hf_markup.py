from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.hf_lines import Line, Shape
from desktop.readers.hf_markup import marked_lines, references
from desktop.readers.hf_said import Said

PAPER = "https://huggingface.co/papers/2410.00001"
AVATAR = "![](https://cdn.example/a.png)"


def line(text: str) -> Line:
    return next(marked_lines([(1, text)], {"7": PAPER, "8": "https://huggingface.co/tern"}))


@pytest.mark.parametrize(
    ("text", "title", "urls"),
    [
        (f"### [Wet Cats]({PAPER})", "Wet Cats", (PAPER,)),
        ("### [Wet Cats][7]", "Wet Cats", (PAPER,)),
        ("### [Wet Cats][99]", "Wet Cats", ()),
        ("### Wet Cats", "Wet Cats", ()),
        (f"## [[Re] Wet Cats]({PAPER})", "[Re] Wet Cats", (PAPER,)),
        (f"### [Wet\\  Cats]({PAPER})", "Wet Cats", (PAPER,)),
        ("### [Wet", "Wet", ()),
        ("###", "###", ()),
    ],
)
def test_headings_are_titles(text: str, title: str, urls: tuple[str, ...]) -> None:
    found = line(text)

    assert (found.is_heading, found.shape, found.text) == (True, Shape.TEXT, title)
    assert found.said == Said(urls=urls)


@pytest.mark.parametrize(
    ("text", "shape", "plain"),
    [
        ("# Daily Papers", Shape.FURNITURE, "Daily Papers"),
        ("[101](https://huggingface.co/login)", Shape.COUNT, "101"),
        ("[-](https://huggingface.co/login)", Shape.COUNT, None),
        ("[- 10 authors](https://huggingface.co/papers/1)", Shape.AUTHORS, "- 10 authors"),
        ("- 3 authors](https://huggingface.co/papers/1)", Shape.AUTHORS, "- 3 authors"),
        (f"[- {AVATAR}\\", Shape.BUTTON, None),
        (f"- {AVATAR}\\", Shape.BUTTON, None),
        ("[", Shape.BUTTON, None),
        ("][33]", Shape.BUTTON, None),
        ("* [ Docs ][6]", Shape.FURNITURE, "*  Docs"),
        ("May 29[6](https://huggingface.co/papers/1#community)", Shape.DATE, "May 29 6"),
        ("Mar 8, 2024 [ 6][39]", Shape.DATE, "Mar 8, 2024  6"),
        ("[[tern] Tern Watch][8]", Shape.TEXT, "Tern Watch"),
        (f"[{AVATAR}Tern Watch](https://huggingface.co/tern)", Shape.TEXT, "Tern Watch"),
        ("[LINK: GitHub 11.3k](https://example.org/code)", Shape.LINK, "LINK: GitHub 11.3k"),
        ("  31. https://example.org", Shape.LINK, "31. https://example.org"),
        (
            f"[[We] weigh cats {'wet ' * 30}]({PAPER})",
            Shape.TEXT,
            f"[We] weigh cats {'wet ' * 30}".strip(),
        ),
        (f"[We weigh [some]  cats (wet).]({PAPER})", Shape.TEXT, "We weigh [some]  cats (wet)."),
        ("[We weigh cats that\\\\", Shape.TEXT, "We weigh cats that"),
        (f"are wet.]({PAPER})", Shape.TEXT, "are wet."),
        ("[1] has shown that [2] is wet", Shape.TEXT, "[1] has shown that [2] is wet"),
        ("We weigh [a-b] cats", Shape.TEXT, "We weigh [a-b] cats"),
        ("4 authors", Shape.AUTHORS, "4 authors"),
    ],
)
def test_marks_are_taken_off(text: str, shape: Shape, plain: str | None) -> None:
    found = line(text)

    assert found.shape is shape
    assert found.text == (text.strip() if plain is None else plain)
    assert not found.is_heading


def test_addresses_elsewhere_are_kept() -> None:
    assert line("[GitHub 476 and more](https://example.org/code)").said == Said(
        urls=("https://example.org/code",)
    )


def test_numbered_addresses_are_collected() -> None:
    text = ["A title", "   1. https://a.example", "[2]: https://b.example", "[3] https://c.example"]

    assert references(enumerate(text, start=1)) == {
        "1": "https://a.example",
        "2": "https://b.example",
        "3": "https://c.example",
    }


def test_lines_know_the_blank_line_before() -> None:
    lines = list(marked_lines([(1, "A"), (2, " "), (3, "B")], {}))

    assert [(found.number, found.spaced) for found in lines] == [(1, False), (3, True)]


@given(st.lists(st.text("[]()!#\\-a1. https://"), max_size=6))
def test_every_line_that_is_not_blank_has_a_shape(texts: list[str]) -> None:
    lines = list(marked_lines(enumerate(texts, start=1), {}))

    assert [found.number for found in lines] == [
        number for number, text in enumerate(texts, start=1) if text.strip()
    ]
    assert all(found.text for found in lines)
