"""Pages that programs make: what is told of each paper is read by how the page is laid out."""

from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, LineKind
from desktop.model.paper import Facts
from desktop.readers.html_links import HtmlLinks
from desktop.readers.html_page import read_page
from desktop.readers.html_structure import filled, keys_of, laid_out
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives, unhurried

WALKS = "We let moss walk. It walks for hours and hours, and we say why it does so at night."
GAMES = "Ferns play games with each other, and lose most of them to the moss."
FIRST, SECOND = "https://arxiv.org/abs/2610.00001", "https://arxiv.org/abs/2610.00002"

CLASSES = f"""\
<!DOCTYPE html><html><head><title>Bog, 2026-10-06</title></head><body><h1>Papers of the day</h1>
<div class="paper"><h2 class="paper-title"><a href="{FIRST}">Moss agents that walk</a></h2>
<p class="authors">Ada Moss, Bo Fern</p><p class="meta">Published: 2026-10-03 · bog.AI</p>
<div class="abstract"><p>{WALKS[:18]}</p>
<p>{WALKS[18:]}</p></div>
<a href="https://arxiv.org/pdf/2610.00001">PDF</a></div>
<div class="paper"><h2 class="paper-title"><a href="{SECOND}">Fern games</a></h2>
<p class="authors">Cy Reed</p><p class="abstract">{GAMES}</p></div>
</body></html>
"""
ITEMS = f"""\
<html><body><h2>Papers</h2><ul>
<li><a href="{FIRST}"><b>Moss agents that walk</b></a><br>Ada Moss, Bo Fern<br>
<i>Abstract:</i> {WALKS}</li>
<li><a href="{SECOND}"><b>Fern games in the dark</b></a><br>Cy Reed, Di Sedge<br>
<i>Abstract:</i> {GAMES}</li></ul></body></html>
"""
ROWS = f"""\
<html><body><table><thead><tr><th>Date</th><th>Title</th><th>Authors</th><th>Abstract</th>
<th>Link</th></tr></thead><tbody>
<tr><td>2026-10-03</td><td>Moss agents that walk</td><td>Ada Moss, Bo Fern</td><td>{WALKS}</td>
<td><a href="{FIRST}">2610.00001</a></td></tr>
<tr><td>2026-10-04</td><td>Fern games in the dark</td><td>Cy Reed, Di Sedge</td><td>{GAMES}</td>
<td><a href="{SECOND}">2610.00002</a></td></tr>
</tbody></table></body></html>
"""
LAYOUT = f"""\
<table width="600"><tr><td><table><tr><td><h3>Moss agents that walk</h3><p>Ada Moss, Bo Fern</p>
<p>{WALKS}</p><p><a href="{FIRST}">Read the paper</a></p></td></tr></table></td></tr>
<tr><td><table><tr><td><h3>Fern games in the dark</h3><p>Cy Reed, Di Sedge</p><p>{GAMES}</p>
<p><a href="{SECOND}">Read the paper</a></p></td></tr></table></td></tr></table>
"""
NUMBERED = f"""\
<html><body><p><b>1. Moss agents that walk</b></p><p>Authors: Ada Moss (Bog U), Bo Fern</p>
<p>Link: <a href="{FIRST}">{FIRST}</a></p><p>Abstract: {WALKS}</p><hr>
<p><b>2. Fern games in the dark</b></p><p>Authors: Cy Reed, Di Sedge</p>
<p>Link: <a href="{SECOND}">{SECOND}</a></p><p>Abstract: {GAMES}</p></body></html>
"""
CARDS = f"""\
<html><body><article class="card"><div class="head"><span class="badge">1</span>
<a class="card-title" href="{FIRST}">Moss agents that walk</a></div>
<div class="meta"><span class="authors">Ada Moss, Bo Fern</span> <span class="date">Oct 3, 2026
</span></div><details><summary>Abstract</summary><p>{WALKS}</p></details></article>
<article class="card"><div class="head"><span class="badge">2</span>
<a class="card-title" href="{SECOND}">Fern games in the dark</a></div><div class="meta">
<span class="authors">Cy Reed, Di Sedge</span> <span class="date">Oct 4, 2026</span></div>
<details><summary>Abstract</summary><p>{GAMES}</p></details></article></body></html>
"""
PAGES = {
    "classes": CLASSES, "items": ITEMS, "rows": ROWS, "layout": LAYOUT, "numbered": NUMBERED,
    "cards": CARDS,
}  # fmt: skip


def read(text: str) -> Ledger:
    source = Source.from_text(text, "x")
    return read_source(reader_for(source), source)


@pytest.mark.parametrize("page", PAGES)
def test_papers_have_authors_and_abstracts(page: str) -> None:
    moss, fern = read(PAGES[page]).drafts
    assert moss.facts.title == "Moss agents that walk"
    assert moss.facts.abstract == WALKS
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.arxiv_id == "2610.00001"
    assert fern.facts.title.startswith("Fern games")
    assert fern.facts.abstract == GAMES
    assert "Cy Reed" in fern.facts.authors
    assert fern.facts.arxiv_id == "2610.00002"


@pytest.mark.parametrize("page", ["classes", "rows", "cards"])
def test_days_are_told_too(page: str) -> None:
    assert read(PAGES[page]).drafts[0].date == PartialDate(2026, 10, 3)


def test_the_same_on_a_page_of_the_daily_papers_as_others_make_it() -> None:
    page = CARDS.replace("arxiv.org/abs", "huggingface.co/papers")
    moss, _ = read(page).drafts
    assert moss.facts.abstract == WALKS
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")


def test_what_the_lines_are() -> None:
    ledger = read_text(HtmlLinks(), CLASSES)
    kinds = [ledger.kind(number) for number in (2, 3, 4, 5, 6, 7)]
    assert kinds == [
        LineKind.TITLE,
        LineKind.AUTHORS,
        LineKind.ABSTRACT,
        LineKind.ABSTRACT,
        LineKind.LINKS,
        LineKind.TITLE,
    ]


def test_a_paper_with_an_id_and_a_doi_is_one() -> None:
    page = NUMBERED.replace(
        f">{FIRST}<", '>arXiv</a> · <a href="https://doi.org/10.5555/moss.1">doi<'
    )
    moss, _ = read_text(HtmlLinks(), page).drafts
    assert (moss.facts.arxiv_id, moss.facts.doi) == ("2610.00001", "10.5555/moss.1")


def test_what_is_missing_is_filled_in_and_nothing_else() -> None:
    laid = laid_out(read_page(CLASSES))
    draft = Draft(Facts("Moss agents", abstract="mine", arxiv_id="2610.00001"))
    found = filled(draft, laid)
    assert (found.facts.title, found.facts.abstract) == ("Moss agents", "mine")
    assert found.facts.authors == ("Ada Moss", "Bo Fern")
    for unknown in (Draft(Facts("Sedge")), Draft(Facts("Sedge", arxiv_id="2610.00001"))):
        assert filled(unknown, laid) is unknown
    assert list(keys_of(Facts("A B", urls=("https://x.example",)))) == ["https://x.example", "a b"]


@unhurried
@given(spoiled(*PAGES.values()))
def test_no_page_is_too_strange(text: str) -> None:
    survives(HtmlLinks(), text)
