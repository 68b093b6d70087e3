from __future__ import annotations

import json

import pytest
from hypothesis import given

from desktop.model.digest import Kept, LineKind, Place
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.readers.carrel_json import CarrelJson
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

MOSS = {
    "id": 7,
    "uid": "0b5e2c1e-0000-4000-8000-000000000001",
    "title": "Moss  on $a<b$ libraries",
    "abstract": "First line.\nSecond line.",
    "authors": ["Ada Moss", "Fern, Bo, Jr."],
    "author_count": 2,
    "organization": None,
    "published": "2024-10",
    "published_guessed": True,
    "comments": None,
    "upvotes": 3,
    "arxiv_id": "2410.00001",
    "doi": "10.1234/moss",
    "urls": ["https://example.org/moss"],
    "status": "later",
    "starred": True,
    "rating": 4,
    "tags": ["bog/green", "to read"],
    "deleted": False,
    "note": "# Mine\n\n- a\n",
    "digests": [
        {
            "name": "Dailies",
            "date": "2024-10-31",
            "date_guessed": True,
            "first_line": 4,
            "last_line": 9,
        }
    ],
}
BARE = {
    "uid": "x",
    "title": "Ferns",
    "status": "asleep",
    "starred": None,
    "rating": 9,
    "digests": [{}],
}
TEXT = json.dumps({"papers": [MOSS, BARE]}, ensure_ascii=False)
PRETTY = json.dumps({"papers": [MOSS, BARE]}, indent=2)


@pytest.mark.parametrize("text", [TEXT, PRETTY, json.dumps([MOSS, BARE]), "\ufeff" + TEXT])
def test_papers_come_back_with_all_that_was_added(text: str) -> None:
    source = Source.from_text(text, "x")
    assert reader_for(source).name == "carrel-json"
    ledger = read_text(CarrelJson(), text)
    moss, bare = ledger.drafts
    assert moss.facts == Facts(
        title="Moss  on $a<b$ libraries",
        abstract="First line.\nSecond line.",
        authors=("Ada Moss", "Fern, Bo, Jr."),
        published="2024-10",
        published_guessed=True,
        upvotes=3,
        arxiv_id="2410.00001",
        doi="10.1234/moss",
        urls=("https://example.org/moss",),
    )
    assert moss.date is None
    assert moss.kept == Kept(
        uid="0b5e2c1e-0000-4000-8000-000000000001",
        marks=Marks(Status.LATER, True, 4, ("bog/green", "to read")),
        note="# Mine\n\n- a\n",
        places=(Place("Dailies", "2024-10-31", True, 4, 9),),
    )
    assert bare.kept == Kept(uid="x", places=())
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_what_the_lines_of_a_paper_are() -> None:
    lines = PRETTY.splitlines()
    ledger = read_text(CarrelJson(), PRETTY)
    kinds = {
        line.strip().split('"')[1]: ledger.kind(number)
        for number, line in enumerate(lines[:36], start=1)
        if '": ' in line
    }
    assert kinds["note"] is LineKind.NOTE
    assert kinds["title"] is LineKind.TITLE
    assert kinds["published"] is LineKind.DATE


def test_json_of_others_is_left_to_others() -> None:
    theirs = json.dumps([{"uid": "1", "title": "Moss", "authors": ["Ada"], "status": "done"}])
    assert CarrelJson().accepts(Source.from_text(theirs, "x")) == 0


def test_a_cut_export_keeps_what_is_whole() -> None:
    ledger = read_text(CarrelJson(), PRETTY[: PRETTY.index('"Ferns"')])
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss  on $a<b$ libraries"]
    assert ledger.problems


@unhurried
@given(spoiled(TEXT, PRETTY))
def test_no_text_is_too_strange(text: str) -> None:
    survives(CarrelJson(), text)
