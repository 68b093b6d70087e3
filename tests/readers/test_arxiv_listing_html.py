from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.arxiv_listing_html import ArxivListingHtml
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_text, spoiled, survives, unhurried

NEW = """\
<!DOCTYPE html><html><head><title>Bog</title></head><body><h1>Bog</h1>
<h3>Showing new listings for Friday, 16 October 2026</h3>
<dl id='articles'>
<h3>New submissions (showing 1 of 1 entries)</h3>
<dt><a name='item1'>[1]</a>
 <a href ="/abs/2610.00001" title="Abstract" id="2610.00001"> arXiv:2610.00001 </a>
 [<a href="/pdf/2610.00001">pdf</a>, <a href="https://arxiv.org/html/2610.00001v1">html</a>]</dt>
<dd><div class='meta'>
<div class='list-title mathjax'><span class='descriptor'>Title:</span>
Moss on $x^2$ walls
</div>
<div class='list-authors'><a href="/search/bog">Ada Moss</a>, <a href="x">Bo Fern</a> (12 more authors)</div>
<div class='list-comments mathjax'><span class='descriptor'>Comments:</span> 12 pages</div>
<div class='list-subjects'><span class='descriptor'>Subjects:</span> Bog (bog.PM)</div>
<p class='mathjax'>
Moss grows on<br> the north side.
</p></div></dd>
</dl>
<dl><h3>Replacement submissions</h3>
<dt>[2] <a href="https://arxiv.org/abs/math/0507289">arXiv:math/0507289</a> (replaced) [pdf]
<dd><div class='list-title'>Title: Ferns</div><div class="list-authors">Authors: Bo Fern</div>
<dt>[3] <a href="/abs/2610.00003">arXiv:2610.00003</a> (cross-list from bog.FN)
<dd><div class='list-comments'>Comments: 2 pages</div>
</dl></body></html>
"""  # noqa: E501
SEARCH = """\
<html><body><h1 class="title">Showing 1 of 1 results</h1><ol>
<li class="arxiv-result"><div><p class="list-title is-inline-block">
<a href="https://arxiv.org/abs/2610.00001">arXiv:2610.00001</a> [<a href="x">pdf</a>]</p>
<p class="title is-5 mathjax">Moss on <span class="search-hit">library</span> walls</p>
<p class="authors"><span>Authors:</span> <a>Ada Moss</a>, <a>Bo Fern</a></p>
<p class="abstract mathjax"><span>Abstract</span>:
<span class="abstract-short">Moss… <a>▽ More</a></span>
<span class="abstract-full">Moss grows on the north side. <a>△ Less</a></span></p>
<p class="is-size-7"><span>Submitted</span> 14 October, 2026; originally announced October 2026.</p>
<p class="comments is-size-7">Comments: 12 pages</p></div></li>
</ol></body></html>
"""


def titles(ledger: Ledger) -> list[str]:
    return [draft.facts.title for draft in ledger.drafts]


def test_a_listing() -> None:
    ledger = read_text(ArxivListingHtml(), NEW)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on $x^2$ walls"
    assert moss.facts.abstract == "Moss grows on the north side."
    assert (moss.facts.authors, moss.facts.author_count) == (("Ada Moss", "Bo Fern"), 14)
    assert (moss.facts.arxiv_id, moss.is_update) == ("2610.00001", False)
    assert (moss.first_line, moss.last_line) == (5, 16)
    assert (fern.facts.title, fern.facts.authors) == ("Ferns", ("Bo Fern",))
    assert (fern.facts.arxiv_id, fern.is_update) == ("math/0507289", True)
    assert ledger.headings[-1].date == PartialDate(2026, 10, 16)
    assert ledger.headings[-1].name == "Bog"
    assert ["2610.00003 has no title" in problem.text for problem in ledger.problems] == [True]
    assert [ledger.kind(number) for number in (2, 5, 10, 12, 13, 16)] == [
        LineKind.FURNITURE,
        LineKind.LINKS,
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.BYLINE,
        LineKind.ABSTRACT,
    ]


def test_a_search() -> None:
    ledger = read_text(ArxivListingHtml(), SEARCH)
    (moss,) = ledger.drafts
    assert moss.facts.title == "Moss on library walls"
    assert moss.facts.abstract == "Moss grows on the north side."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.date == PartialDate(2026, 10, 14)
    assert ledger.problems == []


@pytest.mark.parametrize(
    ("word", "abstract", "count"),
    [("north side", "", 1), ("$x^2$", None, 0), ("Bo Fern</div>", "", 2)],
)
def test_a_page_that_is_cut(word: str, abstract: str | None, count: int) -> None:
    ledger = read_text(ArxivListingHtml(), NEW[: NEW.index(word)])
    assert len(ledger.drafts) == count
    assert not count or ledger.drafts[-1].facts.abstract == abstract
    assert "was left out" in ledger.problems[0].text
    assert "ends early" in ledger.problems[-1].text


def test_a_page_that_is_cut_between_entries() -> None:
    ledger = read_text(ArxivListingHtml(), NEW[: NEW.index("[2]") + 2])
    assert titles(ledger) == ["Moss on $x^2$ walls"]
    assert ["ends early" in problem.text for problem in ledger.problems] == [True]


def test_pages_are_told_from_other_texts() -> None:
    def accepts(text: str) -> int:
        return ArxivListingHtml().accepts(Source.from_text(text, "x"))

    assert accepts(NEW) > accepts("<html><p class='list-title'>Moss</p></html>") == 0
    assert accepts(SEARCH) > accepts("list-title") == 0


@unhurried
@given(spoiled(NEW, SEARCH))
def test_any_text_is_read(text: str) -> None:
    survives(ArxivListingHtml(), text)
