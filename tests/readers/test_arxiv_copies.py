"""Listings as people copy them: quoted, and without the signs that part their entries."""

from __future__ import annotations

from hypothesis import given

from desktop.readers.arxiv_listing import ArxivListing
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

BARE = """\
arXiv:2610.00001
Date: Mon, 5 Oct 2026 18:34:08 GMT   (243kb,D)

Title: Moss agents that
  wrap
Authors: Ada Moss, Bo Fern
Categories: bog.AI
Comments: 9 pages

  We let moss walk.

  It walks.
( https://arxiv.org/abs/2610.00001 ,  243kb)

arXiv:2610.00002
Date: Mon, 5 Oct 2026 18:34:08 GMT   (3kb)

Title: Fern agents
Authors: Bo Fern
Categories: bog.AI

Ferns do not walk.
"""


def test_a_listing_that_lost_its_double_backslashes() -> None:
    assert ArxivListing().accepts(Source.from_text(BARE, "x")) > 80
    ledger = read_text(ArxivListing(), BARE)
    moss, fern = ledger.drafts
    assert (moss.facts.title, moss.facts.abstract) == (
        "Moss agents that wrap",
        "We let moss walk. It walks.",
    )
    assert moss.facts.urls == ("https://arxiv.org/abs/2610.00001",)
    assert (fern.facts.title, fern.facts.abstract) == ("Fern agents", "Ferns do not walk.")
    assert ledger.unknown() == []


def test_a_listing_that_somebody_quotes() -> None:
    marked = BARE.replace("\n\n  We let", "\n\\\\\n  We let").replace("( https", "\\\\ ( https")
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in marked.splitlines())
    ledger = read_text(ArxivListing(), quoted)
    assert ledger.drafts[0].facts.abstract == "We let moss walk. It walks."
    assert ledger.unknown() == []


def test_a_last_line_that_names_the_paper_without_an_address() -> None:
    text = (
        "\\\\\nPaper: hep-th/9701002\nDate: Fri, 3 Jan 1997 10:00:00 GMT   (8kb)\n\n"
        "Title: Ferns\nAuthors: Bo Fern\n\\\\\n  Ferns are strings.\n"
        "\\\\ ( hep-th/9701002 ,  8kb)\n"
    )
    [draft] = read_text(ArxivListing(), text).drafts
    assert draft.facts.abstract == "Ferns are strings."


@unhurried
@given(spoiled(BARE, BARE.replace("\n", "\n> ")))
def test_spoiled_copies_are_survived(text: str) -> None:
    survives(ArxivListing(), text)
