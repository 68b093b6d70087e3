from __future__ import annotations

import html
import json

import pytest
from hypothesis import given

from desktop.model.digest import LineKind
from desktop.readers.json_wrapped import WrappedJson
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

PAPERS = [
    {
        "id": "2610.00001",
        "title": "Moss agents that walk",
        "authors": ["Ada Moss"],
        "summary": 'We let moss walk. It "walks"\n& more.',
    },
    {"id": "2610.00002", "title": "Fern games", "authors": ["Bo Fern"], "summary": "Ferns play."},
]
PLAIN = json.dumps(PAPERS)
PRETTY = json.dumps(PAPERS, indent=2)
LINES = [json.dumps(paper) for paper in PAPERS]
TEXTS = {
    "html": html.escape(PLAIN),
    "html, indented": html.escape(PRETTY),
    "string": json.dumps(PLAIN),
    "string, indented": json.dumps(PRETTY),
    "string in an object": json.dumps({"statusCode": 200, "body": json.dumps({"papers": PAPERS})}),
    "string in a string": json.dumps({"a": json.dumps({"b": PLAIN})}),
    "fence": f"Here you are:\n\n```json\n{PRETTY}\n```\n\nEnjoy.\n",
    "two fences": f"# Day\n\n```json\n{LINES[0]}\n```\n\n## More\n\n~~~\n{LINES[1]}\n~~~\n",
    "events": "".join(f"event: paper\ndata: {line}\n\n" for line in LINES) + "data: [DONE]\n",
    "script": f"export const papers = {PRETTY};\n",
    "call": f"callback({PLAIN});",
    "member": f"window.__DATA__['x'] = {PLAIN}",
}


@pytest.mark.parametrize("name", TEXTS)
def test_papers_are_found_in_all_that_is_around_them(name: str) -> None:
    text = TEXTS[name]
    assert reader_for(Source.from_text(text, "x")).name == "json-wrapped"
    ledger = read_text(WrappedJson(), text)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss agents that walk"
    assert moss.facts.abstract == 'We let moss walk. It "walks" & more.'
    assert (moss.facts.arxiv_id, moss.facts.authors) == ("2610.00001", ("Ada Moss",))
    assert fern.facts.title == "Fern games"


def test_papers_stand_at_their_lines() -> None:
    text = TEXTS["two fences"]
    ledger = read_text(WrappedJson(), text)
    assert [draft.first_line for draft in ledger.drafts] == [4, 10]
    assert ledger.kind(1) is LineKind.FURNITURE
    assert ledger.kind(3) is LineKind.FURNITURE


def test_a_fence_of_something_else_is_none() -> None:
    text = f"# Day\n\n```python\n{PLAIN}\n```\n"
    assert WrappedJson().accepts(Source.from_text(text, "x")) == 0
    ledger = read_text(WrappedJson(), text)
    assert ledger.drafts == []
    assert {1, 3, 4, 5} <= set(ledger.unknown())


@pytest.mark.parametrize("text", [PLAIN, PRETTY, "\n".join(LINES), "x = 1", "papers([1])"])
def test_what_is_not_wrapped_is_left_to_others(text: str) -> None:
    assert WrappedJson().accepts(Source.from_text(text, "x")) == 0


@unhurried
@given(spoiled(*TEXTS.values()))
def test_no_text_is_too_strange(text: str) -> None:
    survives(WrappedJson(), text)
