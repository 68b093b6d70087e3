from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.refer import Refer
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

MOSS = """\
%0 Journal Article
%A Moss, Ada
%A Fern, Bo; Reed, Cy
%T Moss on
 libraries
%J Journal of Bogs
%D 2021
%8 September 1, 2021
%V 45
%@ 1234-5678
%R doi:10.1234/moss.1
%U https://example.org/moss
%X Moss grows.

It stops.
%K moss
wet
"""
FERN = "%0 Book\n%T Ferns\n%A Fern, Bo\n%D 2019\n%U https://arxiv.org/abs/1910.00002\n%2 x\n"
BEHIND = "%T Reeds\n%0 Journal Article\n%A Reed, Cy\n%D 2020\n\n%T Rushes\n%0 Report\n%A Rush, Di\n"
UNIX = "%A Cy Reed\n%T Reeds\n%D 1979\n\n%A Di Rush\n%T Rushes\n%D 1980\n"


def test_records_begin_at_their_type() -> None:
    ledger = read_text(Refer(), MOSS + FERN)
    moss, fern = ledger.drafts
    assert (moss.facts.title, moss.facts.abstract) == ("Moss on libraries", "Moss grows. It stops.")
    assert moss.facts.authors == ("Ada Moss", "Bo Fern", "Cy Reed")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.1", PartialDate(2021, 9, 1))
    assert moss.facts.urls == ("https://example.org/moss",)
    assert (fern.facts.arxiv_id, fern.date) == ("1910.00002", PartialDate(2019))
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert [ledger.kind(n) for n in (2, 4, 7, 11, 15, 17)] == [
        LineKind.AUTHORS,
        LineKind.TITLE,
        LineKind.DATE,
        LineKind.LINKS,
        LineKind.ABSTRACT,
        LineKind.BYLINE,
    ]


@pytest.mark.parametrize("text", [BEHIND, UNIX, UNIX.replace("\n", "\r\n")])
def test_records_whose_type_comes_later_or_never(text: str) -> None:
    assert Refer().accepts(Source.from_text(text, "x")) >= 75
    ledger = read_text(Refer(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Reeds", "Rushes"]
    assert [draft.facts.authors for draft in ledger.drafts] == [("Cy Reed",), ("Di Rush",)]


def test_lines_doubled_by_blank_ones() -> None:
    ledger = read_text(Refer(), FERN.replace("\n", "\n\n") * 2)
    assert [draft.facts.title for draft in ledger.drafts] == ["Ferns", "Ferns"]


def test_others_are_left_to_others() -> None:
    for text in ("% a comment in TeX\n%T\n", "TY  - JOUR\nTI  - 5 %T\n", "%PDF\n%A\n"):
        assert Refer().accepts(Source.from_text(text, "x")) == 0


def test_a_real_export(samples: Path) -> None:
    source = Source.from_path(samples / "endnote_nbib_wos_csv/jabref_Endnote.entries.enw")
    assert Refer().accepts(source) >= 90
    ledger = read_source(Refer(), source)
    assert [draft.facts.title for draft in ledger.drafts] == ["testT"]
    assert ledger.problems[0].text == "12 records were left out: there is no title."


@unhurried
@given(spoiled(MOSS + FERN, BEHIND, UNIX))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(Refer(), text)
