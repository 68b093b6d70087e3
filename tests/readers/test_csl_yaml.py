from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.csl_yaml import CslYaml
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

ITEMS = """\
---
nocite: "@*"
references:
# Mine
- id: moss
  type: article-journal
  author:
  - family: Moss
    given: Ada
  - literal: HEATH Collaboration
  title: >-
    Moss on **old** *libraries*, with H~2~O and 2 * 3 * 4
    <span class="nocase">in Fens</span>
  issued:
  - year: 2026
    month: 10

  DOI: 10.1234/moss.5
  abstract: |
    Moss: it grows.

    - slowly
- id: fern
  type: book
  title: 1984
  issued: 1984-02-03
  humidity: high
...
"""
FLOW = """\
- {id: a, type: book, title: Ferns, author: [{family: Fern, given: Bo}], issued: {year: 2026}}
"""


def test_items_of_a_list() -> None:
    ledger = read_text(CslYaml(), ITEMS)
    moss, fern = ledger.drafts
    assert moss.facts.title == "Moss on old libraries, with H2O and 2 * 3 * 4 in Fens"
    assert moss.facts.authors == ("Ada Moss", "HEATH Collaboration")
    assert (moss.facts.doi, moss.date) == ("10.1234/moss.5", PartialDate(2026, 10))
    assert moss.facts.abstract == "Moss: it grows. - slowly"
    assert (fern.facts.title, fern.date) == ("1984", PartialDate(1984, 2, 3))
    assert (moss.first_line, moss.last_line) == (5, 22)
    assert [problem.text for problem in ledger.problems] == ["Not known, and left out: “humidity”."]
    assert ledger.kind(8) is LineKind.AUTHORS
    assert ledger.kind(13) is LineKind.TITLE
    assert ledger.kind(21) is LineKind.ABSTRACT
    assert ledger.unknown() == [27]


def test_items_in_brackets() -> None:
    assert CslYaml().accepts(Source.from_text(FLOW, "x")) == 0
    draft = read_text(CslYaml(), FLOW).drafts[0]
    assert (draft.facts.authors, draft.date) == (("Bo Fern",), PartialDate(2026))


@pytest.mark.parametrize(
    "broken",
    [
        "- id: [\n",
        "- just a text\n",
        "- *moss\n",
        "- id: &a [x]\n  title: *a\n",
        "- " * 5000 + "a\n",
    ],
)
def test_a_broken_item_costs_no_other(broken: str) -> None:
    text = ITEMS.replace("- id: fern\n", f"{broken}- id: fern\n")
    ledger = read_text(CslYaml(), text)
    assert [draft.facts.title[:4] for draft in ledger.drafts] == ["Moss", "1984"]
    assert ledger.problems[0].text.startswith("1 item was left out")
    assert ledger.problems[0].line == 23


@pytest.mark.parametrize(
    ("text", "sureness"),
    [
        (ITEMS, 90),
        (ITEMS.partition("# Mine\n")[2], 85),
        ("- item\n- another\n", 0),
        ("references:\n- buy moss\n", 0),
        ("- title: Moss\n  author: Ada\n", 0),
    ],
)
def test_its_lists_are_known(text: str, sureness: int) -> None:
    assert CslYaml().accepts(Source.from_text(text, "x")) == sureness


@pytest.mark.parametrize("text", ["- a: " + "[" * 90_000, "- " + "{a: " * 20_000, "- a\n" * 9000])
def test_deep_and_long_texts_cost_little(text: str) -> None:
    survives(CslYaml(), text)


def test_a_real_file(samples: Path) -> None:
    path = samples / "csl_json" / "bbt_Pandoc-LaTeX-SCHOMD_Citation_Export.csl.yml"
    source = Source.from_path(path)
    assert CslYaml().accepts(source) == 90
    ledger = read_source(CslYaml(), source)
    assert (len(ledger.drafts), ledger.problems, ledger.unknown()) == (4, [], [])
    assert not any("*" in draft.facts.title for draft in ledger.drafts)
    assert all(draft.date for draft in ledger.drafts)


@unhurried
@given(spoiled(ITEMS))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(CslYaml(), text)


def test_a_star_in_a_title_is_no_alias_unless_there_is_an_anchor() -> None:
    item = "references:\n- id: a\n  type: book\n  author: Moss\n  title: 'Bogs: *wet* ones'\n"
    assert read_text(CslYaml(), item).drafts[0].facts.title == "Bogs: wet ones"
    assert not read_text(CslYaml(), f"{item}  note: &x [1]\n  more: [ *x]\n").drafts
