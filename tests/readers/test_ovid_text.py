from __future__ import annotations

import time

from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.ovid_text import OvidText
from desktop.readers.source import Source
from tests.readers.ledgers import MOST_SECONDS, read_text, spoiled, survives, unhurried

TWO = """\
<1>
Accession Number
  00042637-900000000-00001.
Author
  Moss, Ada 1;  Fern, Bo 1,2
Institution
  (1)Institute of Bogs, Fen
Title
  Moss on libraries: a
  long title.[Review]
Source
  Journal of Bogs.  12(3):45-67, 2004 Mar.
Abstract
  Moss grows.
  It stops.
DOI Number
  10.1234/moss.1
References
  Reed C. 1999. Reeds. Journal of Bogs 1: 2-3.

  Fern B. 2001. Ferns.
Wetness Index
  high

<2>
Authors
  Reed C.
Title
  Reeds.
Date of Publication
  18 August 2014
"""


def test_records_with_names_of_fields_on_their_own_lines() -> None:
    ledger = read_text(OvidText(), TWO)
    moss, reed = ledger.drafts
    assert moss.facts.title == "Moss on libraries: a long title."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert (moss.facts.abstract, moss.facts.doi) == ("Moss grows. It stops.", "10.1234/moss.1")
    assert (moss.date, reed.date) == (PartialDate(2004), PartialDate(2014, 8, 18))
    assert reed.facts.authors == ("Reed C.",)
    assert ledger.unknown() == [22, 23]
    assert "“Wetness Index”" in ledger.problems[0].text
    assert [ledger.kind(n) for n in (1, 5, 10, 14, 17)] == [
        LineKind.FURNITURE,
        LineKind.AUTHORS,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.LINKS,
    ]


def test_it_knows_its_own_and_no_others() -> None:
    assert OvidText().accepts(Source.from_text(TWO, "x")) > 90
    for text in (
        "<1. >\nVN  - Ovid\nTI  - Moss\n",
        "<1>\nDear reader,\nTitle\n",
        "<p>\nTitle\n  x",
    ):
        assert OvidText().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(TWO))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(OvidText(), text)


def test_blanks_take_no_time() -> None:
    source = Source.from_text("Title" + "\n" * 30_000 + " " * 30_000 + "x", "x")
    start = time.process_time()
    assert OvidText().accepts(source) == 0
    assert time.process_time() - start < MOST_SECONDS
