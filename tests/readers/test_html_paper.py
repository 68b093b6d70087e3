from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.readers.html_paper import PaperPage
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

LONG = "Moss grows on the north side of walls. " * 8
ARXIV = f"""\
<!DOCTYPE html><html><head><title>[2610.00001] Moss on walls</title>
<link rel="canonical" href="https://arxiv.org/abs/2610.00001"/>
<meta name="citation_title" content="Moss on walls" />
<meta name="citation_author" content="Moss, Ada" />
<meta name="citation_author" content="Bo Fern" />
<meta name="citation_doi" content="10.1000/moss.1" />
<meta name="citation_date" content="2026/10/14" />
<meta name="citation_pdf_url" content="https://arxiv.org/pdf/2610.00001" />
<meta name="citation_arxiv_id" content="2610.00001" />
</head><body><blockquote class="abstract mathjax">
<span class="descriptor">Abstract:</span>{LONG}</blockquote></body></html>
"""


def test_a_page_of_arxiv() -> None:
    ledger = read_text(PaperPage(), ARXIV)
    (draft,) = ledger.drafts
    assert draft.facts == Facts(
        "Moss on walls",
        abstract=LONG.strip(),
        authors=("Ada Moss", "Bo Fern"),
        arxiv_id="2610.00001",
        doi="10.1000/moss.1",
        urls=("https://arxiv.org/abs/2610.00001",),
    )
    assert draft.date == PartialDate(2026, 10, 14)
    assert ledger.problems == []
    assert [ledger.kind(number) for number in (2, 3, 4, 6, 7, 8, 11)] == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.LINKS,
        LineKind.DATE,
        LineKind.LINKS,
        LineKind.ABSTRACT,
    ]


@pytest.mark.parametrize(
    ("metas", "abstract"),
    [
        ('<meta name=citation_abstract content="&lt;p&gt;Abstract: Moss.&lt;/p&gt;">', "Moss."),
        (f'<meta name="DC.Description" content="{LONG}">', LONG.strip()),
        (f'<meta property="og:description" content="{LONG}...">', ""),
        ('<meta property="og:description" content="A short word">', ""),
    ],
)
def test_abstracts_stand_in_many_places(metas: str, abstract: str) -> None:
    page = f'<html><head><meta content="Moss" name="citation_title">{metas}</head></html>'
    assert read_text(PaperPage(), page).drafts[0].facts.abstract == abstract


def test_lists_of_authors_and_addresses_of_publishers() -> None:
    page = (
        '<html><head><meta name="citation_title" content="Moss &amp; &lt;i&gt;fern&lt;/i&gt;">'
        '<meta name="citation_authors" content="Moss, Ada; Fern, Bo">'
        '<meta name="citation_abstract_html_url" content="https://dl.acm.org/doi/10.1000/moss.1">'
        '<meta name="citation_year" content="2026"></head></html>'
    )
    (draft,) = read_text(PaperPage(), page).drafts
    assert draft.facts.title == "Moss & fern"
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.facts.doi == "10.1000/moss.1"
    assert draft.date == PartialDate(2026)


def test_a_page_without_a_title_says_so() -> None:
    ledger = read_text(PaperPage(), "<html><meta name=citation_title content=''><p>x")
    assert ledger.drafts == []
    assert "no title" in ledger.problems[0].text


def test_pages_are_told_from_other_texts() -> None:
    def accepts(text: str) -> int:
        return PaperPage().accepts(Source.from_text(text, "x"))

    assert accepts(ARXIV)
    assert not accepts("<html><p>citation_title</p></html>")
    assert not accepts('name="citation_title"')


@unhurried
@given(spoiled(ARXIV))
def test_any_text_is_read(text: str) -> None:
    survives(PaperPage(), text)
