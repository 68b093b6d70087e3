from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.dates import PartialDate
from desktop.readers.hf_said import Said, byline, merged, said_in, whole

OCT_3 = PartialDate(2024, 10, 3)


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        ("• 4 authors", Said(author_count=4)),
        ("* 1 authors", Said(author_count=1)),
        ("1,024 authors", Said(author_count=1024)),
        ("Authors: 12 authors", Said(author_count=12)),
        ("Authors: Ann Example, Bob Sample", Said(authors=("Ann Example", "Bob Sample"))),
        ("Oct 3, 2024", Said(date=OCT_3)),
        ("· Oct 3, 2024", Said(date=OCT_3)),
        ("Published on Oct 3, 2024", Said(date=OCT_3)),
        ("Date: 2024-10-03", Said(date=OCT_3)),
        ("Oct 3, 2024 5", Said(date=OCT_3, comments=5)),
        ("Oct 3, 2024 (5)", Said(date=OCT_3, comments=5)),
        ("Oct 3, 2024 5 comments", Said(date=OCT_3, comments=5)),
        ("12", Said(count=12)),
        ("1.2k", Said(count=1200)),
        ("12 upvotes", Said(upvotes=12)),
        ("▲ 12", Said(upvotes=12)),
        ("GitHub 11.3k", Said()),
        ("▲12", Said(upvotes=12)),
        ("Authors: Various authors", Said(authors=("Various authors",))),
        ("Comments: 3", Said(comments=3)),
        ("https://example.org", Said(urls=("https://example.org",))),
        ("4 authors · Oct 3, 2024", Said(author_count=4, date=OCT_3)),
        ("4 authors • Oct 3, 2024 • 2", Said(author_count=4, date=OCT_3, comments=2)),
        ("4 authors · Oct 3, 2024 · 0 comments", Said(author_count=4, date=OCT_3, comments=0)),
        ("tern-ai Tern · Oct 3, 2024", Said(organization="Tern", date=OCT_3)),
    ],
)
def test_short_lines_say_things_of_a_paper(plain: str, said: Said | None) -> None:
    assert said_in(plain) == said


@pytest.mark.parametrize(
    "plain",
    [
        "A title",
        "A title: with a colon",
        "Ten authors",
        "x authors 2",
        "Authors: ",
        "Oct 3, 2024 in the morning",
        "Oct 3, 2024 5 upvotes",
        "Oct 7, 20",
        "• 4",
        "12 monkeys",
        "12 12",
        "1 2 3",
        "12 · 13",
        "A title · with a dot 2",
        "A title · 3",
        "▲",
    ],
)
def test_other_lines_say_nothing(plain: str) -> None:
    assert said_in(plain) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("OpenParlour", Said(organization="OpenParlour")),
        ("  •  OpenParlour ", Said(organization="OpenParlour")),
        ("By OpenParlour", Said(organization="OpenParlour")),
        ("By Ann Example and Bob Sample", Said(authors=("Ann Example", "Bob Sample"))),
        ("• Ann Example, Bob Sample", Said(authors=("Ann Example", "Bob Sample"))),
        ("Tern and Tide, Limited", Said(organization="Tern and Tide, Limited")),
    ],
)
def test_a_byline_names_an_organisation_or_people(text: str, said: Said) -> None:
    assert byline(text) == said


def test_what_was_said_first_stays() -> None:
    first = Said(comments=0, authors=("Ann",), urls=("a", "b"))
    more = Said(comments=3, upvotes=7, date=OCT_3, authors=("Bob",), urls=("b", "c"))

    assert merged(first, more) == Said(
        comments=0, upvotes=7, date=OCT_3, authors=("Ann",), urls=("a", "b", "c")
    )


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("12", 12),
        ("1,024", 1024),
        ("1,02", None),
        ("1.2k", 1200),
        ("11.25K", 11250),
        ("3k", 3000),
        ("k", None),
        ("1.2345k", None),
        ("²k", None),
        ("", None),
        ("one", None),
    ],
)
def test_whole_numbers_in_their_spellings(word: str, value: int | None) -> None:
    assert whole(word) == value


@given(st.text())
def test_any_line_is_looked_at(text: str) -> None:
    said_in(text)
    byline(text + "x")
