from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.arxiv_listing import ArxivListing
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

RULE = "-" * 78
CROSSES = "%-" * 38
REPLACED = "%%--" * 19
END = "%%%---" * 13

HEAD = f"""\
Date: Fri, 16 Oct 26 01:29:12 GMT
Subject: bog daily 2 new + 1 crosses received

{RULE}
{RULE}
Send any comments regarding submissions directly to submitter.
{RULE}
Archives at http://arxiv.org/
To unsubscribe, e-mail To: bog@arXiv.org, Subject: cancel
{RULE}
 Submissions to:
Peat and Moss
Ferns
 received from  Wed 14 Oct 26 18:00:00 GMT  to  Thu 15 Oct 26 18:00:00 GMT
{RULE}
{RULE}
"""
MOSS = """\
\\\\
arXiv:2610.00001
Date: Wed, 14 Oct 2026 18:34:08 GMT   (243kb,D)

Title: How moss grows on the north side of very large libraries and of
  small ones
Authors: Ada Moss (1), Bo Fern (2), and
  Cy Reed ((1) Bog U., (2) Fen)
Categories: bog.PM cs.DL
Comments: 12 pages: all
  green
DOI: 10.1234/moss.5
\\\\
  We measured moss.
Objective: to measure
-- with care, and
\\\\
a double backslash -- more moss.
\\\\ ( https://arxiv.org/abs/2610.00001 ,  243kb)
"""
FERN = f"""\
{RULE}
\\\\
arXiv:bog/0601002 (*cross-listing*)
Date: Thu, 15 Oct 2026 08:00:00 GMT   (2kb)

Title: Ferns
Authors: Bo Fern
Categories: bog.FN
\\\\
  Ferns, again.
\\\\ ( https://arxiv.org/abs/bog/0601002 ,  2kb)
"""
NEWS = f"""\
{RULE}
\\\\
arXiv:2501.00003
replaced with revised version Thu, 15 Oct 2026 08:03:26 GMT   (25kb,D)

Title: Reeds
Authors: Cy Reed
Categories: bog.FN
\\\\ ( https://arxiv.org/abs/2501.00003 ,  25kb)
"""
MAIL = f"{HEAD}{MOSS}{CROSSES}\n{FERN}{REPLACED}\n{NEWS}{END}\nFor more, see the archive.\n"

COUNTS = {
    "astro-ph_new_2023-03-03.txt": (97, 40),
    "q-fin_new.TR_one_paper_2023-03-17.txt": (1, 0),
    "math_new.OA_2023-06-09.txt": (3, 2),
    "astro-ph_pastweek.EP_2023-03-03.txt": (49, 0),
    "astro-ph_monthly_1992-04.txt": (6, 0),
    "cs_daily_2023-06-06_pasted.txt": (497, 210),
    "cs_daily_2019-07-16_body_only.eml": (223, 84),
}


def test_a_daily_mail() -> None:
    ledger = read_text(ArxivListing(), MAIL)
    moss, fern, reed = ledger.drafts

    assert moss.facts.title == (
        "How moss grows on the north side of very large libraries and of small ones"
    )
    assert moss.facts.authors == ("Ada Moss", "Bo Fern", "Cy Reed")
    assert moss.facts.abstract == (
        "We measured moss. Objective: to measure -- with care, and \\\\ "
        "a double backslash -- more moss."
    )
    assert moss.facts.arxiv_id == "2610.00001"
    assert moss.facts.doi == "10.1234/moss.5"
    assert moss.facts.urls == ("https://arxiv.org/abs/2610.00001",)
    assert moss.date == PartialDate(2026, 10, 14)
    assert fern.facts.arxiv_id == "bog/0601002"
    assert (fern.is_update, reed.is_update) == (False, True)
    assert (reed.date, reed.facts.abstract) == (None, "")
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert ledger.headings[-1].name == "bog daily 2 new + 1 crosses received"
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_each_line_is_of_its_kind() -> None:
    ledger = read_text(ArxivListing(), MOSS)
    kinds = [ledger.kind(number) for number, line in enumerate(MOSS.split("\n"), 1) if line]
    letters = {
        "L": LineKind.LINKS, "D": LineKind.DATE, "T": LineKind.TITLE, "A": LineKind.AUTHORS,
        "B": LineKind.BYLINE, "F": LineKind.FURNITURE, "S": LineKind.ABSTRACT,
    }  # fmt: skip
    assert kinds == [letters[letter] for letter in "FLDTTAABBBLFSSSSSL"]


def test_a_copy_that_lost_its_indentation() -> None:
    flush = "\n".join(line.lstrip() for line in MAIL.split("\n"))
    assert [draft.facts for draft in read_text(ArxivListing(), flush).drafts] == [
        draft.facts for draft in read_text(ArxivListing(), MAIL).drafts
    ]


def test_a_copy_that_is_indented_as_a_whole() -> None:
    deep = "\n".join("    " + line for line in MAIL.split("\n"))
    assert [draft.facts for draft in read_text(ArxivListing(), deep).drafts] == [
        draft.facts for draft in read_text(ArxivListing(), MAIL).drafts
    ]


def test_several_mails_in_one_text() -> None:
    second = MAIL.replace("2610.0", "2611.0")
    ledger = read_text(ArxivListing(), f"From a Fri Oct 16\n{MAIL}\nFrom a Sat Oct 17\n{second}")
    assert (len(ledger.drafts), ledger.problems, ledger.unknown()) == (6, [], [])


def test_a_monthly_listing_of_the_first_years() -> None:
    text = f"""\
Papers received as of Sat Apr  4 02:55:44 METDST 1992.
{RULE}
\\\\
Paper: bog-th/9204001
From: Ada  <ada@example.org>
Date: Mon, 13 Apr 1992 18:20:01 GMT   (11kb)
Date (revised): Thu, 30 Apr 1992 20:39:38 GMT

Title: Moss
Author: Ada Moss
Categories: bog-th
Subj-class: Peat
Journal-ref: J. Moss 395 (1992) L83
\\\\
{RULE}
\\\\
Paper (*cross-listing*): 9204002
Date: Tue, 14 Apr 92 18:20:01 GMT

Title: Fern
Authors: B. Fern
Categories: bog-th.FN moss-ex
\\\\
{RULE}
\\\\
arXiv:0704.0003 (*cross-listing*)
Date (v1): Fri, 30 Mar 2007 18:20:01 GMT   (9kb)
Date (revised v2): Sat, 31 Mar 2007 18:20:01 GMT   (11kb)

Title: Reed
Authors: C. Reed
Categories: moss-ex
\\\\
"""
    ledger = read_text(ArxivListing(), text)
    assert [draft.facts.arxiv_id for draft in ledger.drafts] == [
        "bog-th/9204001",
        "bog-th/9204002",
        "0704.0003",
    ]
    assert [draft.date for draft in ledger.drafts] == [
        PartialDate(1992, 4, 13),
        PartialDate(1992, 4, 14),
        PartialDate(2007, 3, 30),
    ]
    assert ledger.headings[-1].date == PartialDate(1992, 4, 4)
    assert ledger.problems == []


def test_the_days_of_a_past_week_are_dates() -> None:
    text = f"{RULE}\n\\\\\n/* Fri, 16 Oct 2026 */\n\\\\\n{FERN}"
    ledger = read_text(ArxivListing(), text)
    assert ledger.kind(3) is LineKind.DATE
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)


def test_a_day_on_which_nothing_came() -> None:
    text = f"{HEAD}{CROSSES}\n{REPLACED}\n{END}\n"
    ledger = read_text(ArxivListing(), text)
    assert (ledger.drafts, ledger.unknown()) == ([], [])
    assert ArxivListing().accepts(Source.from_text(text, "x")) > 50


def test_a_mail_cut_inside_an_abstract_keeps_the_paper_and_names_what_is_lost() -> None:
    cut = (HEAD + FERN + MOSS)[
        : -len("more moss.\n\\\\ ( https://arxiv.org/abs/2610.00001 ,  243kb)\n")
    ]
    ledger = read_text(ArxivListing(), cut)
    assert [draft.facts.abstract for draft in ledger.drafts] == ["Ferns, again.", ""]
    assert "inside the abstract of “How moss grows" in ledger.problems[0].text
    assert len(ledger.unknown()) == 5


def test_a_copy_that_ends_with_a_whole_abstract_keeps_it_and_says_so() -> None:
    text = MOSS[: MOSS.index("\\\\ ( http")]
    ledger = read_text(ArxivListing(), text)
    assert ledger.drafts[0].facts.abstract.endswith("more moss.")
    assert len(ledger.problems) == 1


def test_an_entry_cut_in_its_title_is_left_out_and_named() -> None:
    cut = HEAD + FERN + MOSS[: MOSS.index("of very")]
    ledger = read_text(ArxivListing(), cut)
    assert len(ledger.drafts) == 1
    assert "left out" in ledger.problems[0].text
    assert ledger.unknown() == [29, 30, 31, 32]


def test_text_between_entries_is_not_understood() -> None:
    ledger = read_text(ArxivListing(), f"{MOSS}my own words\n{FERN}")
    assert [ledger.problems[0].line] == ledger.unknown()
    assert len(ledger.drafts) == 2


def test_a_field_that_nobody_knows_is_not_understood() -> None:
    ledger = read_text(ArxivListing(), FERN.replace("Categories", "Mood-class: calm\nCategories"))
    assert ledger.drafts[0].facts.title == "Ferns"
    assert [ledger.problems[0].line] == ledger.unknown()


@pytest.mark.parametrize("text", ["moss, moss\nand moss", "arXiv:2610.00001", "-" * 78])
def test_other_texts_are_left_to_others(text: str) -> None:
    assert ArxivListing().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize("name", COUNTS)
def test_real_listings_are_read_whole(samples: Path, name: str) -> None:
    source = Source.from_path(samples / "arxiv_listing_email" / name)
    ledger = read_source(ArxivListing(), source)
    updates = sum(draft.is_update for draft in ledger.drafts)
    assert (len(ledger.drafts), updates) == COUNTS[name]
    assert ledger.problems == []
    assert ledger.unknown() == []
    assert all(draft.facts.authors and draft.facts.arxiv_id for draft in ledger.drafts)
    assert ArxivListing().accepts(source) > 80


def test_a_real_mail_that_was_cut(samples: Path) -> None:
    source = Source.from_path(samples / "nasty" / "truncated_astro-ph_mail_60000.txt")
    ledger = read_source(ArxivListing(), source)
    assert len(ledger.drafts) == 31
    assert len(ledger.problems) == 1


@unhurried
@given(spoiled(MAIL, MOSS, MAIL.replace("\n", "\n\n")))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ArxivListing(), text)


@pytest.mark.parametrize(
    "text",
    [
        "Paper" + " " * 100_000 + "x",
        "Papers received as of " + " " * 100_000 + "x",
        "arXiv:2610.00001\nTitle: x\n" + "replaced with revised\n" * 5000,
        "arXiv:2610.00001\nTitle: x\nAuthors: " + "()" * 50_000,
        "arXiv:2610.00001\nTitle: x\nAuthors: " + "et al " * 16_000,
        "\\\\\narXiv:2610.00001\nDate: Sat Apr 4 " + " " * 100_000 + "\nTitle: x",
        "\\\\\n" * 30_000,
    ],
)
def test_no_text_costs_more_than_its_length(text: str) -> None:
    survives(ArxivListing(), text)
