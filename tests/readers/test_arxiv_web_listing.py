from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.arxiv_web_listing import ArxivWebListing
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

NEW = """\
Peat and Moss
New submissions
Cross submissions
Replacements
See recent articles

Showing new listings for Friday, 16 October 2026
Total of 3 entries
Showing up to 2000 entries per page: fewer | more | all
New submissions (showing 1 of 1 entries)
[1] arXiv:2610.00001 [pdf, html, other]
Title: Moss on libraries
Ada Moss, Bo Fern
Comments: 12 pages
Subjects: Peat and Moss (bog.PM); Digital Libraries (cs.DL)
Moss grows on the north side.
It is green.
Cross submissions (showing 1 of 1 entries)
[2] arXiv:2610.00002 (cross-list from bog.FN) [pdf, html, other]
Title:
Ferns
Bo Fern
Subjects: Ferns (bog.FN)
Ferns, again.
Replacement submissions (showing 1 of 1 entries)
[3] arXiv:2501.00003v2 (replaced) [pdf, other]
Title: Reeds
Cy Reed
Journal-ref: J. Bog 3 (2026)
Subjects: Peat and Moss (bog.PM)
"""
RECENT = """\
[ total of 2 entries: 1-2 ]
[ showing 25 entries per page: fewer | more | all ]
Fri, 16 Oct 2026 (showing first 1 of 1 entries)
[1]  arXiv:2610.00001 [pdf, other]
Title: Moss on libraries with a title that
  runs on
Authors: Ada Moss,
  Bo Fern
Comments: 12 pages
Subjects: Peat and Moss (bog.PM)
Thu, 15 Oct 2026
[2]  arXiv:bog/0507289 [pdf]
Title: Ferns
Authors: Bo Fern
Subjects: Ferns (bog.FN)
"""


def test_the_page_of_new_papers() -> None:
    ledger = read_text(ArxivWebListing(), NEW)
    moss, fern, reed = ledger.drafts
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.abstract == "Moss grows on the north side. It is green."
    assert (fern.facts.title, fern.facts.abstract) == ("Ferns", "Ferns, again.")
    assert [draft.facts.arxiv_id for draft in ledger.drafts] == [
        "2610.00001",
        "2610.00002",
        "2501.00003",
    ]
    assert [draft.is_update for draft in ledger.drafts] == [False, False, True]
    assert reed.facts.abstract == ""
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert (ledger.problems, ledger.unknown()) == ([], [])
    assert ledger.kind(7) is LineKind.DATE
    assert ledger.kind(18) is LineKind.FURNITURE


def test_the_page_of_recent_papers_before_2024() -> None:
    ledger = read_text(ArxivWebListing(), RECENT)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on libraries with a title that runs on"
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert fern.facts.arxiv_id == "bog/0507289"
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)


def test_an_entry_without_a_title_is_left_out() -> None:
    ledger = read_text(ArxivWebListing(), NEW[: NEW.index("Title: Reeds")])
    assert len(ledger.drafts) == 2
    assert [problem.line for problem in ledger.problems] == ledger.unknown()


@pytest.mark.parametrize("text", ["moss", "[1] moss\n[2] fern", "see arXiv:2610.00001 [pdf]"])
def test_other_texts_are_left_to_others(text: str) -> None:
    assert ArxivWebListing().accepts(Source.from_text(text, "x")) == 0


def test_names_of_fields_on_lines_of_their_own() -> None:
    text = (
        "[2]  arXiv:2610.00002 [pdf, html, other]\nTitle:\nFern games\nAuthors:\n"
        "Bo Fern, Cy Reed\nSubjects:\nBogs (bog.CL)\n\nFerns play.\n"
    )
    ledger = read_text(ArxivWebListing(), text)
    [draft] = ledger.drafts
    assert (draft.facts.title, draft.facts.abstract) == ("Fern games", "Ferns play.")
    assert draft.facts.authors == ("Bo Fern", "Cy Reed")


@unhurried
@given(spoiled(NEW, RECENT))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ArxivWebListing(), text)
