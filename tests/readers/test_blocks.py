from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.model.errors import ReadProblem
from desktop.readers.blocks import Blocks, Separator
from desktop.readers.registry import reader_for, reader_named
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

TEXT = """\
Moss on Roofs
Ada Moss, Bo Fern
May 3, 2024
Moss grows on
roofs (arXiv:1706.03762 says so).
https://arxiv.org/abs/2401.00001

Ferns in Cellars
Cy Reed
Ferns grow in cellars, where moss does not.
doi: https://doi.org/10.1000/fern
"""
RULES = "Moss on Roofs\n\nMoss grows.\n\n---\n\nFerns in Cellars\n\nFerns do, too.\n\n* * *\n"
HEADINGS = "Hello.\n\n## Moss on Roofs\n\nMoss grows.\n\n## Ferns in Cellars\nFerns do, too.\n"
NUMBERED = "1. Moss on Roofs\nMoss grows:\n3. slowly\n\n2) Ferns in Cellars\n\nFerns do, too.\n"


def test_each_block_is_a_paper() -> None:
    ledger = read_text(Blocks(), TEXT)
    moss, ferns = ledger.drafts

    assert moss.facts.title == "Moss on Roofs"
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.abstract == "Moss grows on roofs (arXiv:1706.03762 says so)."
    assert moss.facts.arxiv_id == "2401.00001"
    assert moss.date == PartialDate(2024, 5, 3)
    assert (moss.first_line, moss.last_line) == (1, 6)
    assert ferns.facts.authors == ("Cy Reed",)
    assert ferns.facts.doi == "10.1000/fern"
    assert [ledger.kind(number) for number in (1, 2, 3, 5, 6)] == [
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.DATE,
        LineKind.ABSTRACT,
        LineKind.LINKS,
    ]


@pytest.mark.parametrize(
    ("text", "separator", "abstracts"),
    [
        (RULES, Separator.RULE, ["Moss grows.", "Ferns do, too."]),
        (HEADINGS, Separator.HEADING, ["Moss grows.", "Ferns do, too."]),
        (NUMBERED, Separator.NUMBERED, ["Moss grows: 3. slowly", "Ferns do, too."]),
    ],
)
def test_blocks_are_parted_as_the_person_says(
    text: str, separator: Separator, abstracts: list[str]
) -> None:
    ledger = read_text(Blocks(separator), text)

    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on Roofs", "Ferns in Cellars"]
    assert [draft.facts.abstract for draft in ledger.drafts] == abstracts


def test_what_is_no_paper_is_told() -> None:
    ledger = read_text(Blocks(Separator.HEADING), HEADINGS)
    assert ledger.unknown() == [1]
    assert ledger.problems[0].line == 1

    ledger = read_text(Blocks(), "x" * 500 + "\n\n* * *\n\n12\n\nDate: 2024-05-03\n")
    assert ledger.drafts == []
    assert ledger.unknown() == [1, 5, 7]
    assert ledger.problems[-1].text == "No block of this text begins with a title."


def test_a_title_may_be_named_or_linked() -> None:
    ledger = read_text(
        Blocks(),
        "Title: Moss\nAbstract: It grows.\n\n- [Ferns](https://arxiv.org/abs/2401.00002)\n",
    )

    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Ferns"]
    assert [draft.facts.arxiv_id for draft in ledger.drafts] == [None, "2401.00002"]


def test_it_is_chosen_by_people_and_never_guessed() -> None:
    source = Source.from_text("Moss on Roofs\nMoss grows.\n", "moss.txt")

    assert Blocks().accepts(source) == 0
    assert reader_named("blocks").label == "one paper per block"
    with pytest.raises(ReadProblem, match="one paper per block"):
        reader_for(source)


@unhurried
@given(
    text=spoiled(TEXT, RULES, HEADINGS, NUMBERED),
    separator=st.sampled_from(Separator),
)
def test_spoiled_texts_are_survived(text: str, separator: Separator) -> None:
    survives(Blocks(separator), text)
