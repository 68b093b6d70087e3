from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.nbib import Nbib
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

PUBMED = """\
PMID- 12345678
OWN - NLM
DP  - 2026 Oct-Nov
TI  - Moss on libraries: a long
      title.
LID - S1234(26)00001-2 [pii]
LID - 10.1234/moss.1 [doi]
AB  - BACKGROUND: Moss grows.
      It stops.
FAU - Moss, Ada B
AU  - Moss AB
AD  - Bog, Fen.
FAU - Fern, Bo
AU  - Fern B
CN  - Society of Ferns
DEP - 20261016
CIN - Bog. 2027;1:2. doi: 10.1234/other.9
PHST- 2026/10/16 [epublish]
AID - 10.1234/moss.1 [doi]
SO  - Bog. 2026 Oct 16;5:67. doi: 10.1234/moss.1.

PMID- 12345679
TI  - Ferns.
AU  - Fern B
SO  - Bog. 2026.
"""
ERIC = """\
OWN - ERIC
TI  - Reeds in Schools
AU  - Reed, Cy
OID - EJ1234567
DP  - 2021
AB  - Reeds.
LID - https://eric.example.org/?id=EJ1234567

OWN - ERIC
TI  - Rushes in Schools
AU  - Rush, Di
DP  - 2022
"""
OVID = """\
<1. >
VN  - Ovid Technologies
DB  - Bog Previews
AN  - BOG2004001
AU  - Reed, Cy [Inventor, Reprint Author]
TI  - Reeds
AB  - Reeds are
  tall.
DO  - https://dx.doi.org/10.1234/reed.7
YR  - 2004
<2. >
VN  - Ovid Technologies
TI  - Rushes
"""


def test_records_of_pubmed() -> None:
    ledger = read_text(Nbib(), PUBMED)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on libraries: a long title."
    assert moss.facts.abstract == "BACKGROUND: Moss grows. It stops."
    assert moss.facts.authors == ("Ada B Moss", "Bo Fern", "Society of Ferns")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.1", PartialDate(2026, 10, 16))
    assert moss.facts.urls == ("https://pubmed.ncbi.nlm.nih.gov/12345678/",)
    assert (fern.facts.authors, fern.date) == (("Fern B",), None)
    assert (fern.first_line, fern.last_line) == (22, 25)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(n) for n in (1, 5, 9, 11, 16)] == [
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.AUTHORS,
        LineKind.DATE,
    ]


def test_records_of_eric_and_ovid() -> None:
    ledger = read_text(Nbib(), ERIC)
    assert [draft.facts.title for draft in ledger.drafts] == [
        "Reeds in Schools",
        "Rushes in Schools",
    ]
    assert ledger.drafts[0].facts.authors == ("Cy Reed",)
    assert ledger.drafts[0].date == PartialDate(2021)
    ledger = read_text(Nbib(), OVID)
    reed, rush = ledger.drafts
    assert (reed.facts.authors, reed.facts.abstract) == (("Cy Reed",), "Reeds are tall.")
    assert (reed.facts.doi, reed.date) == ("10.1234/reed.7", PartialDate(2004))
    assert rush.facts.title == "Rushes"
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_words_in_the_place_of_an_abstract_are_none() -> None:
    told = "PMC - PMC1\nPMID- 1\nTI  - Moss\nAB  - \nOAB - Publisher: {}\nFAU - Fern, Bo\n"
    text = told.format("Abstract available from the publisher.")
    assert [one.facts.abstract for one in read_text(Nbib(), text).drafts] == [""]
    other = read_text(Nbib(), told.format("Moss grows."))
    assert other.drafts[0].facts.abstract == "Publisher: Moss grows."


def test_a_text_that_was_cut_loses_half_an_abstract() -> None:
    text = PUBMED + PUBMED[: PUBMED.index(" grows.")]
    ledger = read_text(Nbib(), text)
    assert [bool(draft.facts.abstract) for draft in ledger.drafts] == [True, False, False]
    assert ledger.problems[0].text == "The text ends inside an abstract, which was left out."


def test_lines_doubled_by_blank_ones() -> None:
    assert len(read_text(Nbib(), PUBMED.replace("\n", "\n\n")).drafts) == 2


@pytest.mark.parametrize(
    "text",
    [PUBMED, ERIC, OVID, PUBMED.replace("\n", "\r\n"), PUBMED.replace("PMID- ", "PMID-")],
)
def test_it_knows_its_own(text: str) -> None:
    assert Nbib().accepts(Source.from_text(text, "x")) >= 90
    assert len(read_text(Nbib(), text).drafts) == 2


def test_a_record_that_lost_its_number_is_known_by_its_other_tags() -> None:
    text = "TI  - Moss.\nFAU - Moss, Ada\nDP  - 2026\n"
    assert Nbib().accepts(Source.from_text(text, "x")) >= 70
    assert read_text(Nbib(), text).drafts[0].facts.authors == ("Ada Moss",)


def test_records_of_library_catalogues_begin_with_any_field() -> None:
    text = "\nTI- Moss on libraries\nAU- Moss, Ada\nPU- Fen : Bog Press\nPY- 1992\nHL- Fen\n"
    text += "\nTI- Ferns\nAU- Fern, Bo\nPY- 1993\n"
    assert 50 <= Nbib().accepts(Source.from_text(text, "x")) < 70
    ledger = read_text(Nbib(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on libraries", "Ferns"]
    assert ledger.drafts[0].date == PartialDate(1992)
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_others_are_left_to_others() -> None:
    for text in ("TY  - JOUR\nTI  - Moss\nPMID- x\n", "1: Moss A. Bogs. PMID: 12345678\n"):
        assert Nbib().accepts(Source.from_text(text, "x")) == 0


def test_a_real_export(samples: Path) -> None:
    source = Source.from_path(samples / "endnote_nbib_wos_csv/jabref_NbibImporterTest.nbib")
    assert Nbib().accepts(source) >= 90
    ledger = read_source(Nbib(), source)
    assert len(ledger.drafts) == 1
    assert ledger.drafts[0].facts.doi == "10.4103/2277-9175.180636"
    assert ledger.drafts[0].date == PartialDate(2016, 4, 19)
    assert (ledger.problems, ledger.unknown()) == ([], [])


@unhurried
@given(spoiled(PUBMED, ERIC, OVID))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(Nbib(), text)
