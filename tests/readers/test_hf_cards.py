from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.readers.hf_cards import Card, joined
from desktop.readers.hf_lines import Line, page_lines
from desktop.readers.hf_said import Said


def line(text: str) -> Line:
    return next(page_lines([(1, text)]))


def test_a_card_becomes_a_draft() -> None:
    card = Card(3, ["Weighing", "Cats"], ["They object."], first=7, last=12)
    card.add(Said(author_count=4))
    card.add(Said(date=PartialDate(None, 10, 3), comments=2))
    card.add(Said(urls=("https://example.org", "https://arxiv.org/abs/2410.12345v1")))
    card.add(Said(urls=("https://doi.org/10.1000/182",)))

    assert card.draft() == Draft(
        Facts(
            "Weighing Cats",
            "They object.",
            author_count=4,
            comments=2,
            arxiv_id="2410.12345",
            doi="10.1000/182",
            urls=(
                "https://example.org",
                "https://arxiv.org/abs/2410.12345v1",
                "https://doi.org/10.1000/182",
            ),
        ),
        PartialDate(None, 10, 3),
        first_line=7,
        last_line=12,
    )


def test_bare_numbers_count_votes_then_comments() -> None:
    card = Card(0)
    card.add(Said(count=12))
    card.add(Said(count=3))

    assert (card.said.upvotes, card.said.comments) == (12, 3)


def test_a_bare_number_after_the_date_counts_comments() -> None:
    card = Card(0, said=Said(date=PartialDate(2024, 10, 3)))
    card.add(Said(count=3))

    assert (card.said.upvotes, card.said.comments) == (None, 3)


def test_no_card_has_two_dates_or_two_counts_of_authors() -> None:
    card = Card(0)
    assert card.fits(line("4 authors"))
    assert card.fits(line("Oct 3"))

    card.add(Said(author_count=4, date=PartialDate(None, 10, 3)))
    assert not card.fits(line("5 authors"))
    assert not card.fits(line("Oct 4"))
    assert card.fits(line("12"))


def test_an_address_may_end_an_open_sentence() -> None:
    address = line("https://example.org/code")

    assert Card(0, abstract=["Code is at"]).wants(address)
    assert not Card(0, abstract=["Code is there."]).wants(address)
    assert not Card(0).wants(address)
    assert not Card(0, abstract=["Code is at"]).wants(line("https://arxiv.org/abs/2410.12345"))


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        ([], ""),
        (["one  line"], "one  line"),
        (["two", "lines"], "two lines"),
        (["well-", "known"], "well-known"),
        (["pre-", "and post-war"], "pre- and post-war"),
        (["a dash --", "so"], "a dash -- so"),
        (["in -", "out"], "in - out"),
    ],
)
def test_wrapped_lines_are_joined(lines: list[str], whole: str) -> None:
    assert joined(lines) == whole


@pytest.mark.parametrize(
    ("title", "place", "shown"),
    [
        ("1. Weighing Cats", 0, "Weighing Cats"),
        ("[2] Weighing Cats", 1, "Weighing Cats"),
        ("3) Weighing Cats", 2, "Weighing Cats"),
        ("2. Weighing Cats", 0, "2. Weighing Cats"),
        ("1.", 0, "1."),
    ],
)
def test_the_number_of_a_list_is_no_part_of_a_title(title: str, place: int, shown: str) -> None:
    assert Card(place, [title]).draft().facts.title == shown
