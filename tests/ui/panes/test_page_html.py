"""Tests of the page of a paper: what it says, folds and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.model.paper import Facts, Paper, Sighting
from desktop.model.query_parts import Text, TextField
from desktop.ui.panes.page_html import SHOWN_CHARACTERS, Fold, PageWriter

FACTS = Facts(
    title="Chaos in  a Cup of Tea",
    abstract="Tea is stirred.\n\nIt is ``chaos'' of order 10^{-3}.",
    authors=("Ann Lee", "Bo Ray"),
    organization="Kettle Institute",
    published="2024-10-18",
    comments=1,
    upvotes=17,
    arxiv_id="2410.00001",
    urls=("https://a.example/tea).",),
)
SIGHTING = Sighting(3, "Daily, 31 Oct", "2025-10-31", False, 0, 21, 29)


@pytest.fixture
def writer(qapp: QApplication) -> Iterator[PageWriter]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield PageWriter()
    QLocale.setDefault(before)


def paper(facts: Facts = FACTS, *sightings: Sighting) -> Paper:
    return Paper(1, "u", facts, sightings=sightings)


def lines(html: str) -> list[str]:
    """Return the paragraphs of a page as a person reads them."""
    found = re.findall(r"<p[^>]*>(.*?)</p>", html)
    return [unescape(re.sub(r"<[^>]*>", "", line)) for line in found]


def test_a_page_tells_all_that_is_known(writer: PageWriter) -> None:
    page = writer.page(paper(FACTS, SIGHTING))

    assert lines(page.html) == [
        "Chaos in a Cup of Tea",
        "Ann Lee, Bo Ray",
        "Kettle Institute · 18 Oct 2024 · 1 comment · 17 upvotes",
        "\xa0",
        "Tea is stirred.",
        "It is “chaos” of order 10⁻³.",
        "Links",
        "arXiv · 2410.00001",
        "a.example/tea",
        "Seen in",
        "Daily, 31 Oct · 31 Oct 2025 · lines 21 to 29",
    ]
    assert lines(page.html)[page.room] == "\xa0"


def test_a_page_of_a_bare_title_says_what_is_missing(writer: PageWriter) -> None:
    page = writer.page(paper(Facts(title="Tea")))

    assert lines(page.html) == ["Tea", "\xa0", "The digest gave no abstract."]
    assert lines(page.html)[page.room] == "\xa0"


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 author"), (4, "4 authors"), (1234, "1,234 authors")]
)
def test_a_number_of_authors_is_told(writer: PageWriter, count: int, words: str) -> None:
    page = writer.page(paper(Facts(title="T", author_count=count, published="2024")))

    assert lines(page.html)[1] == f"{words} · 2024"


def test_authors_that_were_not_named_are_counted(writer: PageWriter) -> None:
    page = writer.page(paper(Facts(title="T", authors=("Ann Lee",), author_count=7)))

    assert lines(page.html)[1] == "Ann Lee, and 6 more"


def test_many_authors_are_folded_and_unfold(writer: PageWriter) -> None:
    facts = Facts(title="T", authors=tuple(f"Author {n}" for n in range(500)))

    folded = writer.page(paper(facts)).html
    assert lines(folded)[1].endswith("Author 19, and 480 more")
    assert '<a href="app:authors">and 480 more</a>' in folded

    unfolded = writer.page(paper(facts), unfolded=frozenset({Fold.AUTHORS})).html
    assert lines(unfolded)[1].endswith("Author 498, Author 499")


def test_a_guessed_year_is_marked_and_explained(writer: PageWriter) -> None:
    facts = FACTS._replace(published_guessed=True)
    html = writer.page(paper(facts, SIGHTING._replace(date_guessed=True))).html

    assert html.count("(year guessed)") == 2
    assert 'title="The digest gave no year' in html


def test_a_very_long_abstract_is_folded(writer: PageWriter) -> None:
    facts = FACTS._replace(abstract="word " * SHOWN_CHARACTERS)

    folded = writer.page(paper(facts)).html
    unfolded = writer.page(paper(facts), unfolded=frozenset({Fold.ABSTRACT})).html

    assert "Show all 100,000 characters" in folded
    assert len(folded) < SHOWN_CHARACTERS + 2000
    assert len(unfolded) > 100_000 - 1


def test_many_digests_are_folded(writer: PageWriter) -> None:
    seen = [SIGHTING._replace(digest=number) for number in range(40)]

    folded = writer.page(paper(FACTS, *seen)).html
    unfolded = writer.page(paper(FACTS, *seen), unfolded=frozenset({Fold.SIGHTINGS})).html

    assert lines(folded)[-1] == "and 32 more"
    assert unfolded.count('href="app:digest/') == 40


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [(None, None, None), (5, 5, "line 5"), (5, None, "line 5"), (5, 1200, "lines 5 to 1,200")],
)
def test_the_place_in_a_digest_is_told(
    writer: PageWriter, first: int | None, last: int | None, words: str | None
) -> None:
    seen = SIGHTING._replace(name="", date=None, first_line=first, last_line=last)

    told = lines(writer.page(paper(FACTS, seen)).html)[-1]

    assert told == " · ".join(part for part in ("a digest without a name", words) if part)


def test_what_a_digest_says_is_never_html(writer: PageWriter) -> None:
    evil = "<img src=file:///etc/passwd>\u202e<script>alert(1)</script>"
    facts = Facts(
        title=evil,
        abstract=evil,
        authors=(evil,),
        organization=evil,
        urls=(f"https://a.example/{evil}",),
    )
    html = writer.page(paper(facts, SIGHTING._replace(name=evil))).html

    assert set(re.findall(r"<(\w+)", html)) == {"p", "a"}
    assert not any("\u202e" in line for line in lines(html))


def test_words_of_the_query_are_marked_where_they_are_looked_for(writer: PageWriter) -> None:
    anywhere = writer.page(paper(), Text("tea")).html
    title = writer.page(paper(), Text("tea", TextField.TITLE)).html
    author = writer.page(paper(), Text("lee", TextField.AUTHOR)).html

    assert re.findall('<span class="hit">(.*?)</span>', anywhere) == ["Tea", "Tea"]
    assert re.findall('<span class="hit">(.*?)</span>', title) == ["Tea"]
    assert re.findall('<span class="hit">(.*?)</span>', author) == ["Lee"]


def test_several_papers_have_a_page_too(writer: PageWriter) -> None:
    page = writer.many(1200)

    assert lines(page.html)[0] == "1,200 papers selected"
    assert lines(page.html)[page.room] == "\xa0"


def test_a_page_says_what_was_corrected_and_leads_to_it(writer: PageWriter) -> None:
    corrected = replace(paper(FACTS._replace(title="Tea", published="2024")), said=FACTS)
    page = writer.page(corrected)

    assert lines(page.html)[-2:] == ["Corrected by you", "title, date"]
    assert 'href="app:edit"' in page.html
    agreed = writer.page(replace(paper(), said=FACTS))
    assert "Corrected by you" not in agreed.html


def test_a_page_of_a_paper_by_hand_blames_no_digest(writer: PageWriter) -> None:
    page = writer.page(replace(paper(Facts("Tea")), said=Facts("")))

    assert lines(page.html)[-3:] == [
        "There is no abstract yet.",
        "Origin",
        "You added this paper by hand.",
    ]
