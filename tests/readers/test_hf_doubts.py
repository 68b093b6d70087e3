from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.hf_cards import Card
from desktop.readers.hf_doubts import bare_title, cut, doubt, is_second_abstract
from desktop.readers.hf_lines import Line, page_lines
from desktop.readers.hf_said import Said

LONG = "A title that is a good deal longer than anybody would care to read in a list"


def lines(text: str) -> list[Line]:
    return list(page_lines(enumerate(text.split("\n"), start=1)))


def test_a_doubt_shows_the_beginning_of_its_line() -> None:
    problem = doubt(lines(LONG)[0], "This line was not understood")

    assert problem.line == 1
    assert problem.text == f"This line was not understood: “{LONG[:59]}…”"


def test_a_bare_title_is_named() -> None:
    assert (
        bare_title(Card(0, ["Wet", "Cats"], last=7)).text == "There is no abstract to “Wet Cats”."
    )


def test_a_long_paragraph_after_a_long_one_is_doubted() -> None:
    assert is_second_abstract(Card(0, ["A"], ["word " * 200]), "word " * 200)
    assert not is_second_abstract(Card(0, ["A"], ["word " * 200]), "Code is available.")
    assert not is_second_abstract(Card(0, ["A"]), "word " * 200)


@pytest.mark.parametrize(
    ("card", "tail", "where"),
    [
        (Card(0, ["A"], ["B."]), "4 authors\n·", "before the date"),
        (Card(0, ["A"], ["B."]), "4 authors", "before the date"),
        (Card(0, ["A"], []), "", "after the title"),
        (Card(0, ["A"], ["B and"]), "", "in the middle of the abstract"),
        (Card(0, ["A"], ["B."]), "", None),
        (Card(0, ["A"], ["B."]), "4 authors\n·\nOct 3", None),
        (Card(0, ["A"], ["B."], Said(date=PartialDate(2024))), "4 authors", None),
    ],
)
def test_a_page_that_ends_inside_a_paper(card: Card, tail: str, where: str | None) -> None:
    found = cut(card, lines(tail), has_dates=True)

    assert [problem.text for problem in found] == (
        [f"The text ends {where} of “A”; what is there was kept."] if where else []
    )


def test_a_page_without_dates_lacks_none() -> None:
    assert cut(Card(0, ["A"], ["B."]), lines("4 authors"), has_dates=False) == []
