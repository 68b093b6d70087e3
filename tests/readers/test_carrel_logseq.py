from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.digest import Kept, LineKind, Place
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.readers.carrel_logseq import CarrelLogseq
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from desktop.writers.logseq import Logseq, page
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

MOSS = Paper(
    1,
    "u-1",
    Facts(
        "Moss: [all] *libraries* of $x_1 < y$",
        "status:: It grows.\n- slowly\n> of it",
        ("Ada Moss", "Bo Fern"),
        published="2024-10",
        published_guessed=True,
        arxiv_id="2410.00001",
        doi="10.1234/moss",
        urls=("https://example.org/a", "https://example.org/b"),
    ),
    Marks(Status.LATER, True, 4, ("bog/green", "to read")),
    "# Mine\n\n- a\n    - c  \n\n```python\ndef f():\n    return 1\n```\n\nkey:: no\nkey\\:: no",
    (Sighting(1, "Dailies, late", "2024-10-31", False, 0, 1, 2),),
    key="moss2024",
)
FERN = Paper(2, "u-2", Facts("Ferns:", "They do.", author_count=3, organization="Lab"))
TEXT = "".join(Logseq().write([MOSS, FERN]))


def test_papers_come_back_with_all_that_was_added() -> None:
    assert reader_for(Source.from_text(TEXT, "x")).name == "carrel-logseq"
    ledger = read_text(CarrelLogseq(), TEXT)
    moss, fern = ledger.drafts
    assert (moss.facts, fern.facts) == (MOSS.facts, FERN.facts)
    places = (Place("Dailies, late", "2024-10-31"),)
    assert moss.kept == Kept("u-1", MOSS.marks, MOSS.note, places, "moss2024")
    assert fern.kept == Kept("u-2", places=())
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(1) is LineKind.TITLE


@pytest.mark.parametrize("paper", [MOSS, FERN])
def test_a_page_of_one_paper_comes_back(paper: Paper) -> None:
    assert reader_for(Source.from_text(page(paper), "x")).name == "carrel-logseq"
    ledger = read_text(CarrelLogseq(), page(paper))
    [draft] = ledger.drafts
    assert draft.facts == paper.facts
    assert draft.kept is not None
    assert draft.kept.note == paper.note
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_a_note_that_logseq_made_blocks_of_is_a_list() -> None:
    text = page(FERN) + "- Notes\n\t- one\n\t  id:: 6f-1\n\t  goes on\n\t\t- deeper\n\t- two\n"
    [draft] = read_text(CarrelLogseq(), text).drafts
    assert draft.kept is not None
    assert draft.kept.note == "- one\n  id:: 6f-1\n  goes on\n\t- deeper\n- two"


def test_what_was_written_beside_it_is_told() -> None:
    ledger = read_text(CarrelLogseq(), TEXT + "\t- My line.\n  collapsed:: true\n")
    assert len(ledger.unknown()) == 1
    assert "1 line was not understood" in ledger.problems[0].text


def test_logseq_of_others_is_left_to_others() -> None:
    text = "- Moss\n  status:: later\n  tags:: a\n\t- It grows.\n"
    assert CarrelLogseq().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(TEXT, page(MOSS)))
def test_no_text_is_too_strange(text: str) -> None:
    survives(CarrelLogseq(), text)
