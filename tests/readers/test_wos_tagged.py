from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.source import Source
from desktop.readers.wos_tagged import WosTagged
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

TWO = """\
FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Moss, A
   Fern, B
AF Moss, Ada
   Fern, Bo
TI Moss on
   libraries
SO JOURNAL OF BOGS
AB Moss grows.
   US bogs do not.
CR REED C, 1999, BOG, V1, P2, DOI 10.1234/reed.9
PD JUN 14
PY 2006
DI 10.1234/moss.1
UT WOS:000000000000001
ER

PT B
AU Reed, C
TI Reeds
PY 2007
ER

EF
"""


def test_records_with_indented_lines() -> None:
    ledger = read_text(WosTagged(), TWO)
    moss, reed = ledger.drafts
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.abstract == "Moss grows. US bogs do not."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.1", PartialDate(2006, 6, 14))
    assert (reed.facts.authors, reed.date) == (("C Reed",), PartialDate(2007))
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(1) is ledger.kind(26) is LineKind.FURNITURE
    assert [ledger.kind(n) for n in (5, 9, 12, 13)] == [
        LineKind.AUTHORS,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.BYLINE,
    ]


def test_a_record_that_lost_its_beginning() -> None:
    ledger = read_text(WosTagged(), TWO.replace("PT J\n", ""))
    assert len(ledger.drafts) == 2


@pytest.mark.parametrize("text", [TWO, TWO.split("VR 1.0\n")[1], TWO.replace("\n", "\r\n")])
def test_it_knows_its_own(text: str) -> None:
    assert WosTagged().accepts(Source.from_text(text, "x")) >= 90


def test_others_are_left_to_others() -> None:
    for text in ("TY  - JOUR\nTI  - Moss\nER  - \n", "PT J is what I said.\nTI too\n"):
        assert WosTagged().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    "name", ["endnote_nbib_wos_csv/jabref_IsiImporterTestWOS.isi", "ris/rispy_example_wos.ris"]
)
def test_real_exports(samples: Path, name: str) -> None:
    source = Source.from_path(samples / name)
    assert WosTagged().accepts(source) >= 90
    ledger = read_source(WosTagged(), source)
    assert len(ledger.drafts) == 2
    assert all(draft.facts.abstract and draft.facts.authors for draft in ledger.drafts)
    assert all(draft.date and draft.date.day for draft in ledger.drafts)
    assert (ledger.problems, ledger.unknown()) == ([], [])


@unhurried
@given(spoiled(TWO))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(WosTagged(), text)


def test_records_of_inspec_have_tags_of_their_own() -> None:
    text = TWO.replace("PD JUN 14", "PD 07 2006").replace(
        "DI 10", "AN 123\nPS 1-3\nPV FEN\nCO BOG\nDI 10"
    )
    ledger = read_text(WosTagged(), text)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.drafts[0].date == PartialDate(2006, 7)
