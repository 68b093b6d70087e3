from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.readers.read_later_csv import ReadLaterCsv
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

ARXIV = "https://arxiv.org/abs/2410.00001"
POCKET = f"""\
title,url,time_added,tags,status
[2410.00001] Moss on Libraries,{ARXIV},1600322788,bog|wet,unread
"Ferns, of course: a page
in two lines",https://example.org/ferns,1600322789,,archive
Reeds | OpenReview,https://openreview.net/forum?id=AbCdEfGhIj,1600322790,,unread
"""
INSTAPAPER = f"URL,Title,Selection,Folder,Timestamp,Tags\n{ARXIV},Moss on Libraries,,Unread,1,[]\n"
READWISE = f"Title,URL,ID,Document tags,Saved date,Seen\nMoss on Libraries,{ARXIV},01x,[],2026,T\n"
RAINDROP = f"id,title,note,excerpt,url,folder,tags\n1,Moss on Libraries,,It grows,{ARXIV},Bogs,\n"
MATTER = f"Title,Author,Publisher,URL,Tags,In Queue\nMoss on Libraries,A,arXiv,{ARXIV},,True\n"
HIGHLIGHTS = "Highlight,Book Title,Book Author,Note\nIt grows,Moss,Ada Moss,\nIt stops,Moss,Ada,\n"


def test_links_to_papers_are_papers_and_the_others_are_counted() -> None:
    ledger = read_text(ReadLaterCsv(), POCKET)
    moss, reeds = ledger.drafts
    assert (moss.facts.title, moss.facts.arxiv_id) == ("Moss on Libraries", "2410.00001")
    assert (moss.first_line, moss.date) == (2, None)
    assert reeds.facts.urls == ("https://openreview.net/forum?id=AbCdEfGhIj",)
    assert [ledger.kind(n) for n in (1, 2, 3, 4)] == [
        LineKind.FURNITURE,
        LineKind.TITLE,
        LineKind.LINKS,
        LineKind.LINKS,
    ]
    assert [(problem.text, problem.line) for problem in ledger.problems] == [
        ("1 link was left out: they lead to no paper that Carrel knows.", 3)
    ]


@pytest.mark.parametrize("text", [INSTAPAPER, READWISE, RAINDROP, MATTER, "\ufeff" + INSTAPAPER])
def test_exports_of_several_services(text: str) -> None:
    assert ReadLaterCsv().accepts(Source.from_text(text, "x")) > 90
    ledger = read_text(ReadLaterCsv(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on Libraries"]
    assert (ledger.problems, ledger.unknown()) == ([], [])


def test_what_the_person_wrote_beside_a_link_is_a_note() -> None:
    [draft] = read_text(ReadLaterCsv(), RAINDROP.replace("Libraries,,", "Libraries,soon,")).drafts
    assert draft.kept is not None
    assert draft.kept.note == "soon"


def test_any_list_of_links_is_known_by_one_to_a_paper() -> None:
    text = f"Name,Link\nFerns,https://example.org\nMoss on Libraries,{ARXIV}\n"
    assert ReadLaterCsv().accepts(Source.from_text(text, "x")) == 60
    assert len(read_text(ReadLaterCsv(), text).drafts) == 1
    assert ReadLaterCsv().accepts(Source.from_text(text.replace("arxiv", "axiv"), "x")) == 0


def test_highlights_name_no_papers() -> None:
    assert ReadLaterCsv().accepts(Source.from_text(HIGHLIGHTS, "x")) > 90
    ledger = read_text(ReadLaterCsv(), HIGHLIGHTS)
    assert ledger.drafts == []
    assert "no paper is named" in ledger.problems[0].text


def test_rows_without_an_address_are_told() -> None:
    ledger = read_text(ReadLaterCsv(), POCKET + "Rushes,,1,,unread\nHalf a r")
    assert ledger.problems[-1].text == "2 rows were left out: there is no address."
    assert ledger.unknown() == [6, 7]


@pytest.mark.parametrize(
    "text",
    [
        "Title,Authors,Abstract,URL\nMoss,Ada,It grows,x\n",
        "title,url\n",
        "Dear reader\n",
        "Key,Item Type,Author,Title,DOI,Url,Date Added\nA,book,Ada,Moss,,https://a.org,2026\n",
    ],
)
def test_others_are_left_to_others(text: str) -> None:
    assert ReadLaterCsv().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    ("name", "links"), [("wallabag_instapaper-export.csv", 4), ("wallabag_pocket.csv", 7)]
)
def test_real_exports_without_papers(samples: Path, name: str, links: int) -> None:
    source = Source.from_path(samples / "read_later_opml" / name)
    assert ReadLaterCsv().accepts(source) > 90
    ledger = read_source(ReadLaterCsv(), source)
    assert (ledger.drafts, ledger.unknown()) == ([], [])
    assert ledger.problems[0].text.startswith(f"{links} links were left out")


@unhurried
@given(spoiled(POCKET, INSTAPAPER, HIGHLIGHTS))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ReadLaterCsv(), text)
