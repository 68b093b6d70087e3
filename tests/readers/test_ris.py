from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.ris import Ris
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

MOSS = """\
TY  - JOUR
ID  - 2026-00001
T1  - Moss on libraries
A1  - Moss, Ada
A1  - Fern, Bo, Jr.
A2  - Editor, An
Y1  - 2014//
DA  - 2014/06/03
N2  - Moss grows on
libraries. ER then
it stops.
N1  - References: Reed C., Reeds, doi:10.1234/reed.9;
Fern B., Ferns
KW  - moss
JF  - Journal of Bogs
DO  - http://dx.doi.org/10.1234/moss.1
UR  - https://example.org/moss
L1  - https://example.org/moss.pdf
ER  -
"""
FERN = """\
TY  -CHAP
TI  - Ferns
AU  - Fern, Bo
PY  - 10 15
PY  - 2010
AB  - Ferns.
XX  - what
UR  - http://arxiv.org/abs/1010.00002
ER  - \n
"""


def test_records_in_the_ways_of_several_programs() -> None:
    ledger = read_text(Ris(), MOSS + FERN)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.abstract == "Moss grows on libraries. ER then it stops."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern Jr.")
    assert moss.facts.doi == "10.1234/moss.1"
    assert moss.facts.urls == ("https://example.org/moss", "https://example.org/moss.pdf")
    assert moss.date == PartialDate(2014, 6, 3)
    assert (moss.first_line, moss.last_line) == (1, 19)
    assert fern.facts.authors == ("Bo Fern",)
    assert (fern.facts.arxiv_id, fern.date) == ("1010.00002", PartialDate(2010))
    assert ledger.unknown() == [26]
    assert "“XX”" in ledger.problems[0].text
    assert [ledger.kind(n) for n in (3, 4, 8, 10, 13, 16)] == [
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.DATE,
        LineKind.ABSTRACT,
        LineKind.BYLINE,
        LineKind.LINKS,
    ]


@pytest.mark.parametrize(
    "text",
    [
        MOSS.replace("\n", "\r\n"),
        MOSS.replace("  - ", " - "),
        MOSS.replace("  - ", "  -"),
        MOSS.replace("  - ", "   - "),
        MOSS.replace("  - ", "\xa0\xa0- "),
        "\n\n1.\n" + MOSS,
        "Record #1 of 1\nProvider: Bog\nContent: text/plain\n\n" + MOSS,
        MOSS.replace("ER  -\n", "ER  - end\n"),
        MOSS.removeprefix("TY  - JOUR\n"),
        "\ufeff" + MOSS,
    ],
)
def test_deviations_that_do_not_matter(text: str) -> None:
    assert Ris().accepts(Source.from_text(text, "x")) >= 80
    ledger = read_text(Ris(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on libraries"]
    assert ledger.drafts[0].facts.doi == "10.1234/moss.1"
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_records_without_ends_and_types_are_told_apart() -> None:
    ledger = read_text(Ris(), "TY  - JOUR\nTI  - Moss\nTY  - JOUR\nTI  - Fern\nER  - \n")
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Fern"]
    ledger = read_text(Ris(), "TI  - Moss\nAU  - A\n\nTI  - Fern\nAU  - B\nER  - \n")
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Fern"]


def test_an_abbreviation_is_no_tag() -> None:
    text = MOSS.replace("libraries. ER then", "libraries.\nER - emergency room\nII - two")
    ledger = read_text(Ris(), text)
    assert ledger.drafts[0].facts.doi == "10.1234/moss.1"
    assert "ER - emergency room II - two" in ledger.drafts[0].facts.abstract
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_where_no_record_has_an_end_none_is_missed() -> None:
    ledger = read_text(Ris(), "TY  - JOUR\nAU  - A\nTI  - Moss\n\nTY  - JOUR\nTI  - Fern\n")
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss", "Fern"]
    assert ledger.problems == []


def test_markup_goes_and_mathematics_stays() -> None:
    ledger = read_text(Ris(), "TY  - JOUR\nTI  - H<sub>2</sub>O &amp; $x<y$\nER  - \n")
    assert ledger.drafts[0].facts.title == "H2O & $x<y$"


def test_others_are_left_to_others() -> None:
    for text in (
        "PMID- 1\nTI  - Moss\nAU  - Ada\n",
        "FN ISI\nVR 1.0\nPT J\nTI Moss\nER\n",
        "Dear reader,\nTI - is a note\n",
        "Title,Abstract\nMoss,It grows\n",
    ):
        assert Ris().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    ("name", "papers"),
    [
        ("ris/asreview_baseline.ris", 100),
        ("ris/asreview_embase.ris", 6),
        ("ris/asreview_ovid_psycinfo.ris", 6),
        ("ris/asreview_scopus.ris", 6),
        ("ris/asreview_ris_issue_992.txt", 19),
        ("ris/rispy_example_utf_chars.ris", 1),
        ("ris/jabref_RisImporterTestScopus.ris", 1),
        ("ris/jabref_RisImporterTest5a.ris", 1),
        ("ris/zotero_ris_case2.ris", 48),
        ("endnote_nbib_wos_csv/asreview_pubmed_endnote.txt", 6),
    ],
)
def test_real_exports(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / name)
    assert Ris().accepts(source) >= 90
    ledger = read_source(Ris(), source)
    assert len(ledger.drafts) == papers
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_real_records_without_a_title_are_told(samples: Path) -> None:
    ledger = read_source(Ris(), Source.from_path(samples / "ris/rispy_example_multiline.ris"))
    assert ledger.problems[0].text == "3 records were left out: there is no title."


def test_real_dates_and_ids(samples: Path) -> None:
    ledger = read_source(Ris(), Source.from_path(samples / "ris/asreview_baseline.ris"))
    assert ledger.drafts[0].date == PartialDate(2012, 7, 3)
    assert sum(bool(draft.facts.doi) for draft in ledger.drafts) > 90
    assert sum(len(draft.facts.abstract) > 200 for draft in ledger.drafts) > 90


@unhurried
@given(spoiled(MOSS + FERN, FERN + MOSS))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(Ris(), text)


@pytest.mark.parametrize("text", ["TY  - " * 20_000, "TY  - J\n" * 20_000, MOSS + "\n" * 50_000])
def test_long_texts_are_read_in_time(text: str) -> None:
    survives(Ris(), text)


def test_the_tags_that_the_web_of_science_adds_are_known() -> None:
    text = MOSS.replace("KW  - moss", "PU  - BOG PRESS\nPI  - FEN\nPA  - 1 MIRE\nJ9  - J BOG\n"
                        "JI  - J. Bog.\nFX  - Thanks.\nWE  - Index\nEA  - JAN 2014")  # fmt: skip
    ledger = read_text(Ris(), text)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.drafts[0].date == PartialDate(2014, 6, 3)
