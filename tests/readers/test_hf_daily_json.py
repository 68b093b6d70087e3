from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.hf_daily_json import HfDailyJson
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

OLD = {
    "paper": {
        "id": "2410.00001",
        "authors": [
            {"_id": "a", "user": {"fullname": "Ada", "type": "user"}, "name": "Ada Moss"},
            {"_id": "b", "name": "Bo Fern", "hidden": True},
        ],
        "publishedAt": "2024-10-18T00:00:00.000Z",
        "title": "Moss on libraries",
        "summary": "Moss grows\nslowly.",
        "upvotes": 0,
        "discussionId": "c",
    },
    "publishedAt": "2024-10-19T01:00:00.000Z",
    "title": "Moss on libraries",
    "numComments": 2,
    "submittedBy": {"fullname": "Cy", "name": "cy"},
}
NEW = {
    "paper": {
        "id": "2610.00002",
        "authors": [{"_id": "a", "name": "Cy Reed", "hidden": False}],
        "publishedAt": "2026-10-28T00:00:00.000Z",
        "submittedOnDailyAt": "2026-10-31T00:00:00.000Z",
        "title": "Reeds",
        "summary": "Reeds bend.",
        "upvotes": 11,
        "ai_summary": "A machine says so.",
        "organization": {"_id": "o", "name": "fen", "fullname": "Fen Institute"},
        "githubRepo": "https://github.com/fen/reeds",
    },
    "publishedAt": "2026-10-30T20:00:00.000Z",
    "title": "Reeds",
    "summary": "Reeds bend.",
    "numComments": 1,
    "organization": {"_id": "o", "name": "fen", "fullname": "Fen Institute"},
}
PAGE = json.dumps({"dailyPapers": [OLD], "date": "2024-10-21T00:00:00.000Z", "nextDate": "x"})
ANSWER = json.dumps([NEW, NEW], indent=1)


def test_a_page_of_2024() -> None:
    ledger = read_text(HfDailyJson(), PAGE)
    facts = ledger.drafts[0].facts
    assert (facts.title, facts.abstract) == ("Moss on libraries", "Moss grows slowly.")
    assert facts.authors == ("Ada Moss", "Bo Fern")
    assert (facts.arxiv_id, facts.upvotes, facts.comments) == ("2410.00001", 0, 2)
    assert ledger.drafts[0].date == PartialDate(2024, 10, 18)
    assert ledger.headings[-1].date == PartialDate(2024, 10, 21)
    assert ledger.problems == []


def test_an_answer_of_2026() -> None:
    ledger = read_text(HfDailyJson(), ANSWER)
    facts = ledger.drafts[0].facts
    assert (facts.organization, facts.abstract) == ("Fen Institute", "Reeds bend.")
    assert facts.urls == ("https://github.com/fen/reeds",)
    assert ledger.drafts[0].date == PartialDate(2026, 10, 28)
    assert ledger.headings[-1].date == PartialDate(2026, 10, 31)
    assert ledger.unknown() == []
    assert ledger.kind(4) is LineKind.LINKS


def test_a_single_paper() -> None:
    text = json.dumps(OLD["paper"])
    assert HfDailyJson().accepts(Source.from_text(text, "x")) == 90
    assert read_text(HfDailyJson(), text).drafts[0].facts.title == "Moss on libraries"


def test_a_cut_answer_keeps_its_whole_papers() -> None:
    ledger = read_text(HfDailyJson(), PAGE.replace("]", f", {json.dumps(NEW)}]", 1)[:-400])
    assert all(draft.facts.title for draft in ledger.drafts)
    assert ledger.problems


@pytest.mark.parametrize("text", [PAGE, ANSWER, '{"dailyPapers": []}'])
def test_its_answers_are_known(text: str) -> None:
    assert HfDailyJson().accepts(Source.from_text(text, "x")) == 95


@pytest.mark.parametrize("text", ['[{"modelId": "a/b", "likes": 3}]', '[{"title": "Moss"}]', "x"])
def test_other_answers_are_left_to_others(text: str) -> None:
    assert HfDailyJson().accepts(Source.from_text(text, "x")) == 0


@pytest.mark.parametrize(
    ("name", "count", "day"),
    [
        ("hf_api_daily_papers_2026-06-12_30papers.json", 30, PartialDate(2026, 6, 12)),
        ("hf_dailyPapers_props_2024-08-01_DERIVED.json", 13, PartialDate(2024, 8, 1)),
    ],
)
def test_real_answers(samples: Path, name: str, count: int, day: PartialDate) -> None:
    source = Source.from_path(samples / "hf_daily_json" / name)
    assert HfDailyJson().accepts(source) == 95
    ledger = read_source(HfDailyJson(), source)
    assert (len(ledger.drafts), ledger.problems, ledger.unknown()) == (count, [], [])
    assert ledger.headings[-1].date == day
    for draft in ledger.drafts:
        assert draft.facts.abstract
        assert draft.facts.authors
        assert draft.facts.arxiv_id
        assert draft.facts.upvotes is not None
        assert draft.facts.comments is not None
        assert draft.date


@unhurried
@given(spoiled(PAGE, ANSWER))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(HfDailyJson(), text)
