from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.csl_json import CslJson
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

MOSS = {
    "id": "moss2026",
    "type": "article-journal",
    "title": 'Moss on <i>old</i> H<sub>2</sub>O &amp; <span class="nocase">Libraries</span>',
    "author": [
        {"family": "Moss", "given": "Ada", "non-dropping-particle": "van der"},
        {"literal": "HEATH Collaboration"},
        {"family": "Fern", "given": "Bo", "suffix": "Jr"},
    ],
    "editor": [{"family": "Reed", "given": "Cy"}],
    "issued": {"date-parts": [["2026", "10", 12], [2026, 11]]},
    "container-title": "Bogs",
    "DOI": "10.1234/MOSS.5",
    "URL": "https://example.org/moss",
    "abstract": "<p>Moss\ngrows.</p>",
}


def test_an_item() -> None:
    draft = read_text(CslJson(), json.dumps([MOSS], indent="\t")).drafts[0]
    assert draft.facts.title == "Moss on old H2O & Libraries"
    assert draft.facts.authors == ("Ada van der Moss", "HEATH Collaboration", "Bo Fern Jr")
    assert (draft.facts.doi, draft.facts.abstract) == ("10.1234/MOSS.5", "Moss grows.")
    assert draft.facts.urls == ("https://example.org/moss",)
    assert draft.date == PartialDate(2026, 10, 12)


@pytest.mark.parametrize(
    ("issued", "date"),
    [
        ({"date-parts": [[2026]]}, PartialDate(2026)),
        ({"date-parts": [["2026", "3"]]}, PartialDate(2026, 3)),
        ({"date-parts": [[2026, 21]]}, PartialDate(2026)),
        ({"date-parts": [[2026, 0, 0]]}, PartialDate(2026)),
        ({"raw": "2026-10-12"}, PartialDate(2026, 10, 12)),
        ({"literal": "Oct 12, 2026"}, PartialDate(2026, 10, 12)),
        ({"literal": "forthcoming"}, None),
        ("2026-10", PartialDate(2026, 10)),
        ({"date-parts": []}, None),
    ],
)
def test_dates(issued: object, date: PartialDate | None) -> None:
    text = json.dumps([{**MOSS, "issued": issued}])
    assert read_text(CslJson(), text).drafts[0].date == date


def test_items_of_a_few_words_are_items_too() -> None:
    text = json.dumps({"items": [{"id": 1, "type": "book", "title": "Ferns", "publisher": "Fen"}]})
    assert [draft.facts.title for draft in read_text(CslJson(), text).drafts] == ["Ferns"]


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        (json.dumps([MOSS]), 90),
        (json.dumps({"message-type": "work", "message": MOSS}), 40),
        ('[{"title": "Moss", "type": "preprint", "family": 1}]', 0),
        ("@book{a}", 0),
    ],
)
def test_its_items_are_known(text: str, sureness: int) -> None:
    assert CslJson().accepts(Source.from_text(text, "x")) == sureness


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("bbt_Deterministic_ordering_for_CSL_1178_1400.csl.json", 26),
        ("bbt_Pandoc-LaTeX-SCHOMD_Citation_Export.csl.json", 4),
        ("zotero_csl_json_case0.json", 1),
    ],
)
def test_real_files(samples: Path, name: str, count: int) -> None:
    source = Source.from_path(samples / "csl_json" / name)
    assert CslJson().accepts(source) == 90
    ledger = read_source(CslJson(), source)
    assert (len(ledger.drafts), ledger.problems, ledger.unknown()) == (count, [], [])
    assert all(draft.date for draft in ledger.drafts)
    assert not any("<" in draft.facts.title for draft in ledger.drafts)


@unhurried
@given(spoiled(json.dumps([MOSS, MOSS]), json.dumps([MOSS], indent=2)))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(CslJson(), text)
