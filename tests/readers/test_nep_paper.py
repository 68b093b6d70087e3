from __future__ import annotations

import pytest

from desktop.readers.nep_paper import NepPaper


def _paper(text: str) -> NepPaper:
    first, *lines = text.split("\n")
    paper = NepPaper(1, first)
    for number, line in enumerate(lines, start=2):
        if line:
            paper.take(number, line)
        else:
            paper.take_blank()
    return paper


def test_parts_that_blank_lines_tell_apart() -> None:
    facts = _paper("Moss\non walls\n\nFern,Bo\n\nMoss grows.\nSlowly.").draft().facts
    assert (facts.title, facts.authors) == ("Moss on walls", ("Bo Fern",))
    assert facts.abstract == "Moss grows. Slowly."


def test_an_address_that_is_wrapped() -> None:
    facts = (
        _paper("Moss\nAbstract: Green.\nURL: http://d.repec.org/n?u=\nRePEc:bog:1").draft().facts
    )
    assert facts.urls == ("http://d.repec.org/n?u=RePEc:bog:1",)


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ("By: Moss, Ada (Bog; Fen); Bo Fern", ("Ada Moss", "Bo Fern")),
        ("By: Ada Moss, Bo Fern and Cy Reed", ("Ada Moss", "Bo Fern", "Cy Reed")),
        ("By:\nAda Moss (Bog,\nNorth)\nBo Fern", ("Ada Moss", "Bo Fern")),
    ],
)
def test_authors(authors: str, names: tuple[str, ...]) -> None:
    assert _paper(f"Moss\n{authors}\nDate: 2005").draft().facts.authors == names


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        ("Moss", True),
        ("Moss\nAbstract: Green and", True),
        ("Moss\nAbstract: Green.", False),
        ("Moss\nAbstract: Green and\nDate: 2005", False),
    ],
)
def test_where_a_text_may_end(text: str, is_cut: bool) -> None:
    assert _paper(text).is_cut_here() is is_cut
