from __future__ import annotations

from typing import Any

import pytest

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.hf_daily_text import HfDailyText
from tests.readers.ledgers import Ledger, read_text

CATS = (
    "Veterinary scales assume a patient that is willing, or at least singular. We treat the "
    "weighing of an unwilling cat as an inverse problem in which the observable is the reading of "
    "a scale under a person who holds the animal. The weight is recovered to within a handful."
)
SHEEP = (
    "Models of collective motion begin with many animals and explain why they move together. We "
    "ask the opposite question: how few animals can be removed from a flock before what remains "
    "is merely some sheep? A sharp transition lies between seven and nine of them."
)
HEAD = "Daily Papers\n\nbyAK and the research community\n\n"
TWO = f"Weighing Cats\n\n{CATS}\n\n%s\n\nHow Few Are a Flock?\n\n{SHEEP}\n\n%s\n"


def read(text: str) -> Ledger:
    return read_text(HfDailyText(), text)


def told(ledger: Ledger, *names: str) -> list[Any]:
    """Return what the drafts say in the fields of these names, as tuples where there are many."""
    rows = []
    for draft in ledger.drafts:
        values = tuple(
            getattr(draft.facts, name, None) or getattr(draft, name, None) for name in names
        )
        rows.append(values if len(names) > 1 else values[0])
    return rows


@pytest.mark.parametrize(
    ("blocks", "dates"),
    [
        (("• 4 authors\n·\nOct 3, 2024", "• 2 authors\n·\nOct 4"), "both"),
        (("4 authors\n\n·\n\n3 Oct 2024", "2 authors\n\n·\n\n4 Oct"), "both"),
        (("* 4 authors\n•\n2024-10-03", "* 2 authors\n•\nOctober 4"), "both"),
        (("•4 authors\n·Oct 3, 2024", "•2 authors\n·Oct 4"), "both"),
        (("4 authors · Oct 3, 2024", "2 authors · Oct 4"), "both"),
        (("• 4 authors", "• 2 authors"), "none"),
        (("- 4 authors\nPublished on Oct 3, 2024", "- 2 authors\nPublished on Oct 4"), "both"),
    ],
)
def test_blocks_come_in_many_forms(blocks: tuple[str, str], dates: str) -> None:
    ledger = read(TWO % blocks)

    assert told(ledger, "title", "abstract", "author_count") == [
        ("Weighing Cats", CATS, 4),
        ("How Few Are a Flock?", SHEEP, 2),
    ]
    expected = (
        [PartialDate(2024, 10, 3), PartialDate(None, 10, 4)] if dates == "both" else [None] * 2
    )
    assert [draft.date for draft in ledger.drafts] == expected
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_a_block_may_stand_between_title_and_abstract() -> None:
    text = f"Weighing Cats\n4 authors · Oct 3, 2024\n{CATS}\n\nHow Few?\n2 authors · Oct 4\n{SHEEP}"

    assert told(read(text), "title", "abstract", "author_count") == [
        ("Weighing Cats", CATS, 4),
        ("How Few?", SHEEP, 2),
    ]


def test_a_page_may_show_titles_only() -> None:
    text = (
        f"{HEAD}Nov 22\n\nSubmitted by\nzoe\n\n86\nWeighing Cats with Care and Gloves\n\n"
        "·\n11 authors\n\n2\n\nSubmitted by\nbo\n\n45\n"
        "How few sheep are still to be called a flock\n\n·\n7 authors\n\n12\n"
    )

    ledger = read(text)

    assert told(ledger, "author_count", "upvotes", "comments") == [(11, 86, 2), (7, 45, 12)]
    assert ledger.problems == []


def test_votes_before_titles_are_told_from_comments_after_dates() -> None:
    text = (
        f"{HEAD}Oct 31\n\n-\n\nWeighing Cats\n\n{CATS}\n\n4 authors\n·\nOct 3\n2\n\n1.2k\n\n"
        f"How Few?\n\n{SHEEP}\n\n2 authors\n·\nOct 4 7\n\n12\n\nThird Things\n\n{CATS}\n\n"
        f"2 authors\n·\nOct 5\n\n9\n"
    )

    assert told(read(text), "upvotes", "comments") == [(None, 2), (1200, 7), (12, 9)]


def test_a_page_without_votes_has_comments_on_lines_of_their_own() -> None:
    assert told(read(TWO % ("·\nOct 3\n5", "·\nOct 4\n6 comments")), "upvotes", "comments") == [
        (None, 5),
        (None, 6),
    ]


def test_votes_may_stand_under_the_title() -> None:
    text = f"Weighing Cats\n12 upvotes\n{CATS}\n\n4 authors\n·\nOct 3\n\nHow Few?\n7\n{SHEEP}"

    assert told(read(text), "upvotes") == [12, 7]


@pytest.mark.parametrize(
    "text",
    [
        f"https://arxiv.org/abs/2410.00001\nWeighing Cats\n\n{CATS}\n\n4 authors\n·\nOct 3\n\n"
        f"https://arxiv.org/abs/2410.00002\nHow Few?\n\n{SHEEP}\n\n2 authors\n·\nOct 4",
        f"Weighing Cats\nhttps://arxiv.org/abs/2410.00001\n\n{CATS}\n\n4 authors\n·\nOct 3\n\n"
        f"How Few?\nhttps://arxiv.org/abs/2410.00002\n\n{SHEEP}\n\n2 authors\n·\nOct 4",
        f"Weighing Cats\n\n{CATS}\n\n4 authors\n·\nOct 3\nhttps://arxiv.org/abs/2410.00001\n\n"
        f"How Few?\n\n{SHEEP}\n\n2 authors\n·\nOct 4\nhttps://arxiv.org/abs/2410.00002",
        f"https://arxiv.org/abs/2410.00001\nWeighing Cats\n\n{CATS}\n\n"
        f"https://arxiv.org/abs/2410.00002\nHow Few?\n\n{SHEEP}\n\n2 authors\n·\nOct 4",
        f"Weighing Cats\n\n{CATS}\n\nhttps://arxiv.org/abs/2410.00001\n\n"
        f"How Few?\n\n{SHEEP}\n\nhttps://arxiv.org/abs/2410.00002\n\n2 authors\n·\nOct 4",
    ],
)
def test_addresses_belong_to_the_card_that_they_stand_in(text: str) -> None:
    ledger = read(text)

    assert told(ledger, "title", "arxiv_id") == [
        ("Weighing Cats", "2410.00001"),
        ("How Few?", "2410.00002"),
    ]
    assert ledger.problems == []


def test_an_address_may_end_an_abstract() -> None:
    text = f"Weighing Cats\n\n{CATS} Code is at\nhttps://example.org/cats\n\n4 authors\n·\nOct 3"

    ledger = read(text)

    assert told(ledger, "abstract") == [f"{CATS} Code is at https://example.org/cats"]
    assert told(ledger, "urls") == [None]


@pytest.mark.parametrize(
    ("head", "name", "date"),
    [
        (f"{HEAD}Oct 31\n\n", "Daily Papers", PartialDate(None, 10, 31)),
        (f"{HEAD}wet animals\n\nOct 31\n\n", "Daily Papers", PartialDate(None, 10, 31)),
        (f"{HEAD}Oct 31, 2025\n\n", "Daily Papers", PartialDate(2025, 10, 31)),
        (f"{HEAD}wet animals\n\n", "Daily Papers", None),
        ("# Trending Papers\n\n", "Trending Papers", None),
        ("Models\nDatasets\nSomething New\nDocs\n\nOct 31\n\n", None, PartialDate(None, 10, 31)),
        ("wet animals\n\nOct 31\n\n", None, PartialDate(None, 10, 31)),
        ("Oct 31\n\n", None, PartialDate(None, 10, 31)),
    ],
)
def test_the_head_of_a_page_is_no_paper(
    head: str, name: str | None, date: PartialDate | None
) -> None:
    ledger = read(head + TWO % ("4 authors\n·\nOct 3", "2 authors\n·\nOct 4"))

    assert told(ledger, "title") == ["Weighing Cats", "How Few Are a Flock?"]
    assert [(heading.name, heading.date) for heading in ledger.headings] == [(name, date)]
    assert ledger.problems == []


def test_a_page_without_papers_tells_its_date() -> None:
    ledger = read(f"{HEAD}Oct 31\n")

    assert ledger.drafts == []
    assert ledger.headings[0].date == PartialDate(None, 10, 31)


def test_one_file_may_hold_two_pages() -> None:
    page = TWO % ("4 authors\n·\nOct 3", "2 authors\n·\nOct 4")

    ledger = read(f"{HEAD}Oct 31\n\n{page}\n{HEAD}wet animals\n\nNov 1\n\n{page}")

    assert len(ledger.drafts) == 4
    assert len(ledger.headings) == 1
    assert ledger.problems == []


def test_the_foot_of_a_page_is_no_paper() -> None:
    text = TWO % (
        "4 authors\n·\nOct 3",
        "2 authors\n·\nOct 4\n\nPrevious\n1\n2\nNext\n© Hugging Face",
    )

    ledger = read(text)

    assert told(ledger, "comments") == [None, None]
    assert ledger.problems == []


def test_buttons_are_furniture_of_their_card() -> None:
    ledger = read(TWO % ("View PDF\n4 authors\n·\nOct 3", "Upvote\n2 authors\n·\nOct 4"))

    assert told(ledger, "author_count") == [4, 2]
    assert ledger.problems == []


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        (f"{CATS}\n\n4 authors\n·\nOct 3", "There is no title to this abstract", 1),
        (f"A\n\n{CATS}\n\nlorem ipsum\n\n4 authors", "This line was not understood", 5),
        (f"A\n\n{CATS}\n\n%%%\n\n4 authors", "This line was not understood", 5),
        (f"A\n\n{CATS}\n\n4 authors\n·\nFeb 30\n\nB\n\n{CATS}", "A date was expected here", 7),
        (f"A\n\n{CATS}\n\n4 authors\n·\nMay 1\n5 authors", "This was said before in another", 8),
        (f"A\n\n{CATS}\n\n4 authors\n·\nMay 1\nMay 2", "This was said before in another", 8),
        (f"A\n\n{CATS * 3}\n\n{CATS * 3}\n\n4 authors", "This may be the abstract of another", 5),
        (
            f"Weighing Wet Cats and Dogs\n\nCounting Dry Sheep in the Dark\n\n{CATS}\n\n4 authors",
            "There is no abstract to “Weighing Wet Cats and Dogs”",
            1,
        ),
        (
            f"A Title\n\n{CATS}\n\nCounting Dry Sheep in the Dark\n\n4 authors",
            "There is no abstract to “Counting Dry Sheep in the Dark”",
            5,
        ),
        (f"A\n\n{CATS}\n\n4 authors\n·", "The text ends before the date of “A”", 6),
        (TWO % ("2 authors\n·\nMay 1", "4 authors"), "The text ends before the date of", 13),
        (f"A\n\n{CATS[:-9]}", "The text ends in the middle of the abstract of “A”", 3),
        (f"A\n\n{CATS}\n\n4 authors\n\nB", "The text ends after the title of “B”", 7),
    ],
)
def test_what_is_not_clear_is_told_with_its_line(text: str, problem: str, line: int) -> None:
    problems = read(text).problems

    assert [found.line for found in problems] == [line]
    assert problems[0].text.startswith(problem)


def test_what_belongs_to_no_paper_is_still_accounted_for() -> None:
    more = "There is more of it, and more, and then a little more, to the end of the second part."
    text = f"{CATS}\n\n{more}\n\nSome-lab Some-lab\n·\nOct 3"

    ledger = read(text)

    assert ledger.drafts == []
    assert ledger.unknown() == [1, 2, 3]
    assert ledger.kind(5) is LineKind.BYLINE
    assert ledger.kind(7) is LineKind.DATE


def test_an_abstract_without_title_is_not_the_paper_before() -> None:
    text = f"A\n\n{CATS}\n\n4 authors\n·\nOct 3\n\n{SHEEP}\n\n2 authors\n·\nOct 4"

    ledger = read(text)

    assert told(ledger, "abstract", "author_count") == [(CATS, 4)]
    assert ledger.unknown() == [9]
    assert ledger.kind(11) is LineKind.AUTHORS


def test_buttons_wait_with_the_votes_that_they_are_of() -> None:
    text = f"12\nUpvote\nWeighing Cats\n\n{CATS}\n\n4 authors\n·\nOct 3\n\n7\nUpvote\nHow Few?"

    assert told(read(text), "title", "upvotes") == [("Weighing Cats", 12), ("How Few?", 7)]


def test_odd_lines_before_a_title_wait_with_the_rest() -> None:
    text = f"4 authors\n·\nOct 2\n\n12\n%%%\n\nWeighing Cats\n\n{CATS}\n\n4 authors\n·\nOct 3"

    assert read(text).unknown() == [6]


def test_a_sender_within_a_card_is_noted() -> None:
    text = f"Weighing Cats\n\nSubmitted by zoe\n\n{CATS}\n\nSubmitted by bo\n4 authors\n·\nOct 3"

    ledger = read(text)

    assert told(ledger, "title", "abstract") == [("Weighing Cats", CATS)]
    assert ledger.kind(3) is LineKind.BYLINE
    assert ledger.kind(7) is LineKind.BYLINE
