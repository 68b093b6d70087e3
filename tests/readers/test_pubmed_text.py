from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.pubmed_text import PubmedSummary, PubmedText
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

THREE = """\
1. J Bogs. 2020 Mar 5;326(5959):1478-9. doi: 10.1000/moss.1. Epub 2020 Jan
19.

Moss on library walls: a
cohort study.

Moss A(1), de la Fern BC(1)(2), Reed-Rush D Jr; Bog Study Group.

Author information:
(1)Department of Bogs, Fen.
(2)Mire.

Comment in
    J Bogs. 2020;1:2.

BACKGROUND: Moss grows.
It is wet.

RESULTS: It stops in 2.

2. More moss was seen.

© 2020 Bog Press.

DOI: 10.1000/moss.1
PMCID: PMC1234567
PMID: 30000001 [Indexed for MEDLINE]

Conflict of interest statement: none.


2. Fen Med. 2019 Nov;1(2):3.

[Ferns in wards].

[Article in German]

PMID: 30000002


3. Mire. 2018.

Heaths, and how they go on.

Heath E.

Heaths go on and on.

PMID: 30000003
"""


def test_records_of_paragraphs() -> None:
    assert reader_for(Source.from_text(THREE, "x")).name == "pubmed-text"
    ledger = read_text(PubmedText(), THREE)
    moss, fern, heath = ledger.drafts
    assert moss.facts.title == "Moss on library walls: a cohort study."
    assert moss.facts.authors == ("Moss A", "de la Fern BC", "Reed-Rush D Jr", "Bog Study Group")
    assert moss.facts.abstract == (
        "BACKGROUND: Moss grows. It is wet. RESULTS: It stops in 2. 2. More moss was seen."
    )
    assert (moss.facts.doi, moss.date) == ("10.1000/moss.1", PartialDate(2020, 3, 5))
    assert moss.facts.urls == ("https://pubmed.ncbi.nlm.nih.gov/30000001/",)
    assert (moss.first_line, moss.last_line) == (1, 29)
    assert (fern.facts.title, fern.facts.authors) == ("[Ferns in wards].", ())
    assert (fern.facts.abstract, fern.date) == ("", PartialDate(2019, 11))
    assert heath.facts.abstract == "Heaths go on and on."
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(n) for n in (1, 4, 7, 9, 13, 16, 23, 25)] == [
        LineKind.BYLINE,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.BYLINE,
        LineKind.BYLINE,
        LineKind.ABSTRACT,
        LineKind.BYLINE,
        LineKind.LINKS,
    ]


def test_what_was_cut_is_left_out() -> None:
    ledger = read_text(PubmedText(), THREE[: THREE.index("on and on")])
    assert [draft.facts.abstract for draft in ledger.drafts][2] == ""
    assert ledger.drafts[2].facts.authors == ("Heath E",)
    assert len(ledger.problems) == 1
    assert len(ledger.unknown()) == 1
    ledger = read_text(PubmedText(), THREE[: THREE.index("how they")])
    assert len(ledger.drafts) == 2
    assert ledger.unknown() == [41, 42, 43]


@pytest.mark.parametrize(
    "text",
    ["1. Moss grows.\n\nPMID: 1\n", "PMID- 1\nTI  - Moss\n", "1. Bogs. 2020.\n\nMoss.\n", "moss"],
)
def test_others_are_left_to_others(text: str) -> None:
    assert PubmedText().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(THREE))
def test_any_text_is_read(text: str) -> None:
    survives(PubmedText(), text)


SUMMARIES = """\
1: Moss A, de la Fern BC; Bog Group. Moss on walls: is it wet? And more. J Bogs (Fen). 2020 Mar
5;326(59):1478-9. doi: 10.1000/moss.1. Epub 2020 Jan 19. PMID: 30000001; PMCID: PMC1234567.

2: [Ferns in wards]. Fen Med. 2019 Nov;1(2):3. German. PMID: 30000002.
3: Reeds.
"""


def test_summaries() -> None:
    assert reader_for(Source.from_text(SUMMARIES, "x")).name == "pubmed-summary"
    ledger = read_text(PubmedSummary(), SUMMARIES)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on walls: is it wet? And more."
    assert moss.facts.authors == ("Moss A", "de la Fern BC", "Bog Group")
    assert (moss.facts.doi, moss.date) == ("10.1000/moss.1", PartialDate(2020, 3, 5))
    assert (moss.first_line, moss.last_line) == (1, 2)
    assert (fern.facts.title, fern.facts.authors) == ("[Ferns in wards].", ())
    assert fern.facts.urls == ("https://pubmed.ncbi.nlm.nih.gov/30000002/",)
    assert (len(ledger.problems), ledger.unknown()) == (1, [5])


@unhurried
@given(spoiled(SUMMARIES))
def test_any_summary_is_read(text: str) -> None:
    survives(PubmedSummary(), text)
