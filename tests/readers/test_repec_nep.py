from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.repec_nep import RepecNep
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

RULE = "-" * 76
OLD = f"""\
From ernad at nep.repec.org  Tue Sep  6 12:33:00 2005
From: ernad at nep.repec.org (Ida Heath)
Date: Tue Sep  6 12:33:01 2005
Subject: [nep-bog] 2005-09-02, 2 papers

{RULE}
NEP: New Economics Papers
Bogs
{RULE}

Edited by: Ida Heath

In this issue we have:
{RULE}

1. The price of peat, with a title that
   runs on
2. Reeds
{RULE}

1. The price of peat, with a title that
   runs on

Moss,Ada (University of the Bog,
  Department of Peat)
Bo Fern

Peat is dear.
1. It is also brown.

Keywords: peat, price
JEL: Q30
Date: 2005-07
URL: http://d.repec.org/n?u=RePEc:bog:wpaper:1&r=bog

2. Reeds

Cy Reed

Reeds are tall.

Date: 2005
URL: http://d.repec.org/n?u=RePEc:bog:wpaper:2&r=bog
{RULE}

General information on the NEP project can be found at http://nep.repec.org.
"""
NEW = """\
nep.repec.org

123. Moss races
Date: \t2005-11-07
By: \tAda Moss (University of the Bog, Faculty of Peat)
Bo Fern (Fen Institute (North))
URL: \thttp://d.repec.org/n?u=RePEc:bog:wpaper:2005-17&r=all
Moss is slow,
but steady.
Keywords: \tMoss, Races
JEL: \tD81 O31

130. Reed songs
By: Cy Reed (Fen Institute); Fern, Bo
Abstract: Reeds sing.
URL: https://d.repec.org/n?u=RePEc:bog:wpaper:3
"""


def test_a_report_as_it_was_mailed() -> None:
    ledger = read_text(RepecNep(), OLD)
    peat, reeds = ledger.drafts
    assert peat.facts.title == "The price of peat, with a title that runs on"
    assert peat.facts.authors == ("Ada Moss", "Bo Fern")
    assert peat.facts.abstract == "Peat is dear. 1. It is also brown."
    assert peat.facts.urls == ("http://d.repec.org/n?u=RePEc:bog:wpaper:1&r=bog",)
    assert peat.date == PartialDate(2005, 7)
    assert (reeds.facts.title, reeds.facts.abstract) == ("Reeds", "Reeds are tall.")
    assert ledger.headings[-1].name == "[nep-bog] 2005-09-02, 2 papers"
    assert ledger.unknown() == []
    assert ledger.problems == []


def test_papers_that_were_copied_with_their_fields_first() -> None:
    ledger = read_text(RepecNep(), NEW)
    moss, reed = ledger.drafts
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.abstract == "Moss is slow, but steady."
    assert moss.date == PartialDate(2005, 11, 7)
    assert reed.facts.authors == ("Cy Reed", "Bo Fern")
    assert reed.facts.abstract == "Reeds sing."
    kinds = [ledger.kind(number) for number in range(3, 12)]
    assert kinds == [
        LineKind.TITLE, LineKind.DATE, LineKind.AUTHORS, LineKind.AUTHORS, LineKind.LINKS,
        LineKind.ABSTRACT, LineKind.ABSTRACT, LineKind.BYLINE, LineKind.BYLINE,
    ]  # fmt: skip


def test_a_list_of_titles_without_rules_ends_where_the_numbers_begin_again() -> None:
    text = "nep.repec.org\nIn this issue we have:\n\n1. Moss\n2. Reeds\n\n1. Moss\nBy: Ada Moss\n"
    assert [draft.facts.title for draft in read_text(RepecNep(), text).drafts] == ["Moss"]


def test_text_behind_the_fields_is_not_understood() -> None:
    ledger = read_text(RepecNep(), NEW.replace("JEL: \tD81 O31\n", "JEL: \tD81\n\nSeen by me.\n"))
    assert [ledger.problems[0].line] == ledger.unknown()


def test_a_report_cut_inside_an_abstract_says_what_is_lost() -> None:
    ledger = read_text(RepecNep(), NEW[: NEW.index("but steady")])
    assert [draft.facts.abstract for draft in ledger.drafts] == [""]
    assert "inside the abstract of “Moss races”" in ledger.problems[0].text
    ledger = read_text(RepecNep(), NEW[: NEW.index("songs")])
    assert len(ledger.drafts) == 1
    assert "left out" in ledger.problems[0].text


def test_a_text_that_is_no_report_is_not_understood() -> None:
    ledger = read_text(RepecNep(), "moss\nfern\n")
    assert ledger.unknown() == [1, 2]
    assert RepecNep().accepts(Source.from_text("1. Moss\n\nAda Moss\n\nGreen.", "x")) == 0


def test_a_real_report(samples: Path) -> None:
    source = Source.from_path(samples / "arxiv_listing_email" / "repec_nep_1.txt")
    ledger = read_source(RepecNep(), source)
    assert len(ledger.drafts) == 1
    assert len(ledger.drafts[0].facts.authors) == 3
    assert ledger.unknown() == []
    assert RepecNep().accepts(source) > 80


PAGE = """\
nep-bog New Economics Papers
on Economics of Bogs
Issue of 2024‒07‒22
two papers chosen by
Ada Moss, Bog University

  1. The price of moss By Bo Fern; Cy Reed
  2. Ferns and growth By Sedge, Di

  1. The price of moss
By: \tBo Fern (Fen University); Cy Reed (Bog Institute)
Abstract: \tMoss has a price. We estimate it.
Date: \t2024–03
URL: \thttps://d.repec.org/n?u=RePEc:bog:wpaper:1&r=bog
  2. Ferns and growth
By: \tSedge, Di
Abstract: \tFerns grow.
URL: \thttps://d.repec.org/n?u=RePEc:fen:wpaper:2&r=bog
This nep-bog issue is ©2024 by Ada Moss.
"""
BARE = PAGE.replace("  1. The price of moss\n", "The price of moss\n").replace(
    "  2. Ferns and growth\n", "Ferns and growth\n"
)
BELOW = PAGE.replace("  1. The price of moss\n", "1.\n  The price\n  of moss\n").replace(
    "  2. Ferns and growth\n", "\n2.\n   Ferns and growth\n"
)


@pytest.mark.parametrize("text", [PAGE, BARE, BELOW])
def test_the_page_of_a_report_as_it_is_today(text: str) -> None:
    assert RepecNep().accepts(Source.from_text(text, "x")) > 80
    ledger = read_text(RepecNep(), text)
    moss, ferns = ledger.drafts
    assert moss.facts.title == "The price of moss"
    assert moss.facts.authors == ("Bo Fern", "Cy Reed")
    assert moss.facts.abstract == "Moss has a price. We estimate it."
    assert moss.date == PartialDate(2024, 3)
    assert (ferns.facts.title, ferns.facts.authors) == ("Ferns and growth", ("Di Sedge",))
    assert ledger.headings[0].date == PartialDate(2024, 7, 22)
    assert ledger.problems == []


def test_a_number_by_itself_is_none_of_a_list() -> None:
    text = (
        "nep-bog New Economics Papers\nIssue of 2024-10-21\ntwo papers chosen by\nAda Moss\n\n"
        "1.\n Moss and\n Money\n Date: 2024-10\n By: Fern, Bo (Bog University)\n"
        " URL: http://d.repec.org/n?u=RePEc:x:y:1&r=bog\n It grows.\n\n"
        "2.\n Reeds\n Date: 2023\n By: Moss, Ada\n"
        " URL: http://d.repec.org/n?u=RePEc:x:y:2&r=bog\n It bends.\n"
    )
    moss, reeds = read_text(RepecNep(), text).drafts
    assert (moss.facts.title, moss.facts.authors) == ("Moss and Money", ("Bo Fern",))
    assert (reeds.facts.title, reeds.facts.abstract) == ("Reeds", "It bends.")


@unhurried
@given(spoiled(OLD, NEW))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(RepecNep(), text)
