from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.readers.bookmarks_html import BookmarksHtml
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

NETSCAPE = """\
<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1600000000">Bogs</H3>
    <DL><p>
        <DT><A HREF="https://arxiv.org/abs/2410.00001" ADD_DATE="1">[2410.00001] Moss &amp; Co</A>
        <DD>To be read, soon.
        <DT><A HREF="https://example.org/ferns" ADD_DATE="2">Ferns</A>
        <DT><A HREF="https://doi.org/10.1234/reed.1" ADD_DATE="3">Reeds
 in two lines</A>
    </DL><p>
</DL><p>
"""
POCKET = """\
<!DOCTYPE html>
<html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://arxiv.org/abs/2410.00001" time_added="1" tags="wet">Moss on Bogs</a></li>
<li><a href="https://example.org" time_added="2" tags="">A page</a></li>
</ul></body></html>
"""


def test_links_to_papers_are_papers_and_the_others_are_counted() -> None:
    ledger = read_text(BookmarksHtml(), NETSCAPE)
    moss, reeds = ledger.drafts
    assert (moss.facts.title, moss.facts.arxiv_id) == ("Moss & Co", "2410.00001")
    assert (reeds.facts.title, reeds.facts.doi) == ("Reeds in two lines", "10.1234/reed.1")
    assert (reeds.first_line, reeds.last_line) == (12, 13)
    assert [ledger.kind(n) for n in (7, 9, 10, 11, 13)] == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.FURNITURE,
        LineKind.LINKS,
        LineKind.TITLE,
    ]
    assert ledger.problems[0].text.startswith("1 link was left out")
    assert ledger.headings[-1].name == "Bookmarks"
    assert len(read_text(BookmarksHtml(), NETSCAPE.replace("\n", "")).drafts) == 2


def test_exports_of_pocket() -> None:
    ledger = read_text(BookmarksHtml(), POCKET)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on Bogs"]


def test_a_text_that_was_cut_keeps_whole_links() -> None:
    ledger = read_text(BookmarksHtml(), NETSCAPE[: NETSCAPE.index(" in two")])
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss & Co"]
    assert ledger.problems[0].text == "The text ends inside a link, which was left out."
    assert ledger.unknown() == [12]


@pytest.mark.parametrize("text", [NETSCAPE, POCKET, NETSCAPE.partition("\n")[2], NETSCAPE.lower()])
def test_it_knows_its_own(text: str) -> None:
    assert BookmarksHtml().accepts(Source.from_text(text, "x")) > 90


def test_others_are_left_to_others() -> None:
    text = '<!doctype html><ul><li><a href="https://arxiv.org/abs/2410.00001">Moss</a></li></ul>'
    assert BookmarksHtml().accepts(Source.from_text(text, "x")) == 0


def test_a_real_export_without_papers(samples: Path) -> None:
    source = Source.from_path(samples / "read_later_opml" / "wallabag_ril_export.html")
    assert BookmarksHtml().accepts(source) > 90
    ledger = read_source(BookmarksHtml(), source)
    assert (ledger.drafts, ledger.unknown()) == ([], [])
    assert ledger.problems[0].text.startswith("2 links were left out")


@unhurried
@given(spoiled(NETSCAPE, POCKET))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(BookmarksHtml(), text)


@pytest.mark.parametrize(
    "text", ["<a href=x>" * 20_000, "<a " * 50_000, NETSCAPE + "<dt>" * 30_000]
)
def test_long_texts_are_read_in_time(text: str) -> None:
    survives(BookmarksHtml(), text)
