from __future__ import annotations

import json

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.source import Source
from desktop.readers.zotero_json import ZoteroJson
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

MOSS = {
    "key": "ABCD2345",
    "itemType": "preprint",
    "title": "Moss on <i>libraries</i>",
    "creators": [
        {"creatorType": "author", "firstName": "Ada", "lastName": "Moss"},
        {"creatorType": "author", "name": "HEATH Collaboration"},
        {"creatorType": "editor", "firstName": "Cy", "lastName": "Reed"},
    ],
    "abstractNote": "Moss\ngrows.",
    "date": "October 12, 2026",
    "archiveID": "arXiv:2610.00001",
    "url": "http://arxiv.org/abs/2610.00001",
    "dateAdded": "2026-10-31T10:00:00Z",
    "attachments": [{"itemType": "attachment", "title": "Full Text PDF", "path": "/moss.pdf"}],
    "notes": [{"itemType": "note", "note": "<p>Read this</p>"}],
}
NOTE = {"key": "N", "itemType": "note", "note": "<p>Alone</p>", "title": "Alone"}
FRAME = {
    "config": {"label": "BetterBibTeX JSON", "preferences": {"a": 1}, "options": {"Notes": True}},
    "collections": {"C": {"key": "C", "name": "Bogs", "items": [1, 2]}},
    "items": [MOSS, NOTE],
}
ANSWER = [{"key": "A", "version": 3, "library": {"type": "user", "name": "x"}, "data": MOSS}]


@pytest.mark.parametrize("text", [json.dumps(FRAME, indent=2), json.dumps(ANSWER)])
def test_items_in_both_frames(text: str) -> None:
    ledger = read_text(ZoteroJson(), text)
    assert len(ledger.drafts) == 1
    facts = ledger.drafts[0].facts
    assert facts.title == "Moss on libraries"
    assert facts.authors == ("Ada Moss", "HEATH Collaboration")
    assert (facts.abstract, facts.arxiv_id) == ("Moss grows.", "2610.00001")
    assert ledger.drafts[0].date == PartialDate(2026, 10, 12)
    assert not any("text or number" in problem.text for problem in ledger.problems)
    assert ledger.unknown() == []


def test_notes_and_attachments_are_no_papers() -> None:
    ledger = read_text(ZoteroJson(), json.dumps([MOSS, NOTE, {**NOTE, "itemType": "attachment"}]))
    assert [problem.text for problem in ledger.problems] == [
        "2 values were left out: notes and attachments are no papers."
    ]
    assert ledger.kind(1) is LineKind.TITLE


def test_an_item_without_a_title_is_told() -> None:
    ledger = read_text(ZoteroJson(), '[{"itemType": "letter", "creators": []}]')
    assert "there is no title" in ledger.problems[0].text


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        (json.dumps(FRAME), 94),
        (json.dumps({"config": FRAME["config"], "items": []}), 85),
        ('[{"title": "Moss"}]', 0),
        ("itemType", 0),
    ],
)
def test_its_files_are_known(text: str, sureness: int) -> None:
    assert ZoteroJson().accepts(Source.from_text(text, "x")) == sureness


@unhurried
@given(spoiled(json.dumps(FRAME, indent=1), json.dumps(ANSWER)))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(ZoteroJson(), text)
