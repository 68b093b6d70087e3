from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.citation_key import free_key, surname_first, wanted_key
from desktop.model.paper import Facts


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts("Tides in Teacups", authors=("Ada Quill",), published="2024-10"), "quill2024tides"),
        (Facts("The Tides", authors=("Quill, Ada", "Bo Reed")), "quilltides"),
        (Facts("On a Tide", authors=("Åsa Ødegård-Weiß",)), "odegardweisstide"),
        (Facts("Tides", authors=("Jan van der Moor",), published="1999"), "vandermoor1999tides"),
        (Facts("Tides", authors=("Ada Quill Jr.",)), "quilltides"),
        (Facts("Tides", authors=("Ada Quill",), published="2024", published_guessed=True),
         "quilltides"),
        (Facts("Tides", organization="Moss Lab, Fen", published="2024"), "mosslab2024tides"),
        (Facts("Almost-Linear Tides Rise", published="2024"), "almostlinear2024tides"),
        (Facts("Tides", authors=("林小雨",)), "tides"),
        (Facts("$x^2$ \\emph{Tides}", authors=("Ada Quill",)), "quilltides"),
        (Facts("On the"), "onthe"),
        (Facts("潮汐"), "paper"),
        (Facts(""), "paper"),
    ],
)  # fmt: skip
def test_a_key_says_who_when_and_what(facts: Facts, expected: str) -> None:
    assert wanted_key(facts) == expected


def test_a_key_that_is_taken_gets_letters() -> None:
    assert free_key("quill2024", {"quill2024"}.__contains__) == "quill2024a"
    assert free_key("tides", {"tides", "tides-a"}.__contains__) == "tides-b"
    many = {"tides", *(f"tides-{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")}
    assert free_key("tides", many.__contains__) == "tides-aa"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ada Quill", ("Quill", "Ada")),
        ("Quill, Ada B.", ("Quill", "Ada B.")),
        ("Ludwig van den Moor", ("van den Moor", "Ludwig")),
        ("Ada Quill, Jr.", ("Quill Jr.", "Ada")),
        ("Quill", ("Quill", "")),
        ("林小雨", ("林小雨", "")),
        ("Van Moor", ("Moor", "Van")),
        ("", ("", "")),
    ],
)
def test_a_name_is_taken_apart(name: str, parts: tuple[str, str]) -> None:
    assert surname_first(name) == parts


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=2), st.text(max_size=20))
def test_a_key_is_ascii_whatever_a_paper_is_called(
    title: str, authors: list[str], organization: str
) -> None:
    key = wanted_key(Facts(title, authors=tuple(authors), organization=organization))

    assert re.fullmatch(r"[a-z0-9]{1,60}", key)
