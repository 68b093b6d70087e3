from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.digest import Kept, LineKind, Place
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status
from desktop.readers.carrel_org import CarrelOrg
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from desktop.writers.org import Org, page
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

MOSS = Paper(
    1,
    "u-1",
    Facts(
        "Moss: [all] *libraries* :wet:",
        "* It grows.\n\n| slowly\n#+end_quote\n:END: of it",
        ("Ada Moss", "Fern, Bo"),
        published="2024-10",
        published_guessed=True,
        arxiv_id="2410.00001",
        doi="10.1234/moss",
        urls=("https://example.org/a", "https://example.org/b"),
    ),
    Marks(Status.LATER, True, 4, ("bog/green", "to read")),
    "# Mine\n\n* a\n#+end_src\n,* b\n  - c",
    (Sighting(1, "Dailies, late", "2024-10-31", False, 0, 1, 2),),
    key="moss2024",
)
FERN = Paper(2, "u-2", Facts("Ferns:", "They do.", author_count=3, organization="Lab"))
TEXT = "".join(Org().write([MOSS, FERN]))


@pytest.mark.parametrize("cite", ["org-cite", "org-ref-2", "org-ref-3"])
def test_papers_come_back_with_all_that_was_added(cite: str) -> None:
    text = "".join(Org().write([MOSS, FERN], {"cite": cite}))
    assert reader_for(Source.from_text(text, "x")).name == "carrel-org"
    ledger = read_text(CarrelOrg(), text)
    moss, fern = ledger.drafts
    assert (moss.facts, fern.facts) == (MOSS.facts, FERN.facts)
    places = (Place("Dailies, late", "2024-10-31"),)
    assert moss.kept == Kept("u-1", MOSS.marks, MOSS.note, places, "moss2024")
    assert fern.kept == Kept("u-2", places=())
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(1) is LineKind.TITLE


@pytest.mark.parametrize("paper", [MOSS, FERN])
def test_a_page_of_one_paper_comes_back(paper: Paper) -> None:
    ledger = read_text(CarrelOrg(), page(paper))
    [draft] = ledger.drafts
    assert draft.facts == paper.facts
    assert draft.kept is not None
    assert draft.kept.note == paper.note
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_what_was_written_beside_it_is_told_and_so_is_an_end_that_is_missing() -> None:
    ledger = read_text(CarrelOrg(), TEXT.replace("** Notes", "My line."))
    assert len(ledger.unknown()) == 1
    assert "1 line was not understood" in ledger.problems[0].text
    cut = read_text(CarrelOrg(), TEXT[: TEXT.index("  - c")])
    assert "ends within a block" in cut.problems[0].text


def test_org_of_others_is_left_to_others() -> None:
    text = "* Moss\n:PROPERTIES:\n:ID: u-1\n:END:\n\nIt grows.\n"
    assert CarrelOrg().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(TEXT, page(MOSS)))
def test_no_text_is_too_strange(text: str) -> None:
    survives(CarrelOrg(), text)
