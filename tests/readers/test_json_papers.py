from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.readers.json_papers import JsonPapers
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

MOSS = {
    "id": "2610.00001",
    "authors": ["Ada Moss", "Bo Fern"],
    "title": "Moss  on\n libraries",
    "summary": "Moss grows “slowly”.\nVery.",
    "comment": "5 pages",
    "categories": ["bog.PM"],
    "abs": "https://arxiv.org/abs/2610.00001",
}
FERN = {"id": "2610.00002", "title": "Ferns", "summary": "They uncurl.", "authors": []}
LINES = "".join(json.dumps(one) + "\n" for one in (MOSS, FERN, MOSS))
LIST = json.dumps([MOSS, FERN], indent=2, ensure_ascii=False)
WRAPPED = json.dumps({"name": "Bog", "date": "2026-10-31", "results": {"papers": [MOSS, FERN]}})
REPR = str([MOSS, FERN])


@pytest.mark.parametrize(
    "text", [LINES, LIST, WRAPPED, REPR, "\ufeff" + LIST, "[null, " + LIST[1:]]
)
def test_lists_lines_wrapped_lists_and_what_python_prints(text: str) -> None:
    assert JsonPapers().accepts(Source.from_text(text, "x")) == 60
    moss, fern = read_text(JsonPapers(), text).drafts[:2]
    assert moss.facts.title == "Moss on libraries"
    assert moss.facts.abstract == "Moss grows “slowly”. Very."
    assert moss.facts.authors == ("Ada Moss", "Bo Fern")
    assert moss.facts.arxiv_id == "2610.00001"
    assert moss.facts.comments is None
    assert moss.facts.urls == ("https://arxiv.org/abs/2610.00001",)
    assert (fern.facts.title, fern.facts.arxiv_id) == ("Ferns", "2610.00002")


def test_lines_of_json_are_one_paper_each_even_if_the_same() -> None:
    ledger = read_text(JsonPapers(), LINES)
    assert [draft.first_line for draft in ledger.drafts] == [1, 2, 3]
    assert [ledger.kind(number) for number in (1, 2, 3)] == [LineKind.TITLE] * 3
    assert ledger.problems == []


def test_what_the_lines_of_a_record_are() -> None:
    ledger = read_text(JsonPapers(), LIST)
    assert ledger.kind(1) is LineKind.FURNITURE
    assert [ledger.kind(number) for number in range(3, 14)] == [
        LineKind.LINKS,
        *[LineKind.AUTHORS] * 4,
        LineKind.TITLE,
        LineKind.ABSTRACT,
        LineKind.BYLINE,
        *[LineKind.BYLINE] * 3,
    ]
    assert ledger.unknown() == []


def test_the_head_of_a_wrapped_list_is_the_name_of_the_digest() -> None:
    heading = read_text(JsonPapers(), WRAPPED).headings[-1]
    assert (heading.name, heading.date) == ("Bog", PartialDate(2026, 10, 31))


def test_papers_under_their_ids() -> None:
    text = json.dumps({"2610.00007": {"title": "Reeds", "summary": "They bend."}})
    assert read_text(JsonPapers(), text).drafts[0].facts.arxiv_id == "2610.00007"


def test_papers_told_in_words_under_topic_and_id() -> None:
    text = json.dumps(
        {"Bogs": {"2610.00003": "- 2026-10-30, **Reeds, and more**, Cy Reed et.al., Paper: [x](x)"}}
    )
    assert JsonPapers().accepts(Source.from_text(text, "x")) == 60
    draft = read_text(JsonPapers(), text).drafts[0]
    assert (draft.facts.title, draft.facts.authors) == ("Reeds, and more", ("Cy Reed",))
    assert draft.date == PartialDate(2026, 10, 30)


@pytest.mark.parametrize("text", ["[]", " [ ]\n", "{}", '{"total": 0, "data": []}'])
def test_an_empty_list_is_a_digest_without_papers(text: str) -> None:
    assert JsonPapers().accepts(Source.from_text(text, "x")) == 20
    ledger = read_text(JsonPapers(), text)
    assert ledger.drafts == []
    assert [problem.text for problem in ledger.problems] == [
        "The list is empty: this digest holds no papers."
    ]


def test_a_table_by_columns_is_not_called_empty() -> None:
    text = json.dumps({"title": {"0": "Moss"}, "abstract": {"0": "It grows."}})
    assert read_text(JsonPapers(), text).problems[0].text.startswith("No papers were found")


@pytest.mark.parametrize(
    "text",
    [
        "Dear reader",
        "[link](https://example.org) and more",
        '[{"id": "m", "payload": {"headers": [{"name": "Subject", "value": "Moss"}]}}]',
        '{"name": "carrel", "version": "1", "dependencies": {"moss": "^1"}}',
        '[{"title": "A list to buy", "url": "https://example.org/shop"}]',
    ],
)
def test_other_json_is_not_taken(text: str) -> None:
    assert JsonPapers().accepts(Source.from_text(text, "x")) == 0


def test_a_record_longer_than_what_is_looked_at_is_known_by_its_keys() -> None:
    text = json.dumps([{"title": "Moss", "authors": ["Ada Moss"] * 9000}])
    assert JsonPapers().accepts(Source.from_text(text, "x")) == 30
    assert len(read_text(JsonPapers(), text).drafts) == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [(LINES[: len(LINES) - 60], 3), (json.dumps([FERN, FERN, MOSS])[:-40], 1), (LIST[:-20], 16)],
)
def test_a_cut_text_keeps_its_whole_records_and_names_the_loss(text: str, line: int) -> None:
    ledger = read_text(JsonPapers(), text)
    assert len(ledger.drafts) == (2 if line != 16 else 1)
    lost = [problem for problem in ledger.problems if "The text ends in it" in problem.text]
    assert [problem.line for problem in lost] == [line]
    assert ("“Moss" if line != 16 else "“Ferns”") in lost[0].text


@pytest.mark.parametrize(
    "text",
    [
        LINES.replace('"id": "2610.00002", ', '"id" "2610.00002", '),
        LINES.replace('"authors": []}', '"authors": ['),
        LINES.replace("They uncurl.", "They\nuncurl."),
    ],
)
def test_a_broken_line_costs_no_other(text: str) -> None:
    ledger = read_text(JsonPapers(), text)
    assert [draft.facts.title for draft in ledger.drafts][::2][:1] == ["Moss on libraries"]
    assert sum(draft.facts.title == "Moss on libraries" for draft in ledger.drafts) == 2
    assert any(problem.line == 2 for problem in ledger.problems)


def test_keys_that_nobody_knows_are_named() -> None:
    text = json.dumps([{**MOSS, "摘要": "…"}, {**FERN, "摘要": "…", "humidity": 3}])
    told = read_text(JsonPapers(), text).problems[0]
    assert told.text == "Not known, and left out: the fields “摘要”, “humidity”."


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 20_000,
        '[{"title": "' + "m" * 3_000_000 + '"}]',
        '[{"a" ' * 5_000,
        '[{"title": 1' + "0" * 5000 + "}]",
        "{'a' " * 5_000,
        "[\n{\n" * 5_000,
        '"' * 50_000,
        "[1," * 50_000,
    ],
)
def test_deep_and_long_texts_cost_little(text: str) -> None:
    survives(JsonPapers(), text)


@pytest.mark.parametrize(
    ("folder", "name", "count"),
    [
        ("hf_digest_derived", "atharva_daily_2025-12-04.json", 24),
        ("hf_digest_derived", "atharva_latest.json", 26),
        ("hf_digest_derived", "atharva_daily_2026-06-04.json", 0),
        ("hf_digest_derived", "slbqc_2024-08-01.json", 13),
        ("arxiv_atom_oai", "semantic_scholar_search_2026.json", 5),
        ("arxiv_digest_md_json", "dw_2025-11-15.jsonl", 10),
        ("arxiv_digest_md_json", "dw_2025-11-18.jsonl", 2),
        ("arxiv_digest_md_json", "dw_2025-11-18_AI_enhanced_Chinese.jsonl", 1),
        ("arxiv_digest_md_json", "cv_arxiv_daily_wechat.json", 772),
        ("nasty", "truncated_dw_jsonl_20000.jsonl", 8),
    ],
)
def test_real_files(samples: Path, folder: str, name: str, count: int) -> None:
    source = Source.from_path(samples / folder / name)
    assert JsonPapers().accepts(source) == (60 if count else 20)
    ledger = read_source(JsonPapers(), source)
    assert len({draft.facts.arxiv_id for draft in ledger.drafts}) == count
    assert None not in {draft.facts.arxiv_id for draft in ledger.drafts}
    if folder != "nasty":
        assert ledger.unknown() == []
        assert len(ledger.problems) == (0 if count else 1)
    else:
        assert [problem.line for problem in ledger.problems] == [14]


def test_a_large_list_is_read_in_time() -> None:
    text = "[" + ",".join([json.dumps(MOSS)] * 5000) + "]"
    start = time.process_time()
    assert len(read_text(JsonPapers(), text).drafts) == 5000
    assert time.process_time() - start < 1 + len(text) / 100_000


@unhurried
@given(spoiled(LINES, LIST, WRAPPED, REPR))
def test_no_text_makes_it_fail(text: str) -> None:
    survives(JsonPapers(), text)


@unhurried
@given(st.text("[]{}\"',:\\ \n1n#/*é", max_size=60))
def test_no_signs_make_it_fail(text: str) -> None:
    survives(JsonPapers(), text)


def test_a_record_without_more_than_a_title_is_left_out_and_said_to_be() -> None:
    text = json.dumps([MOSS, None, {"title": "Ferns", "authors": [], "year": 2020}])
    ledger = read_text(JsonPapers(), text)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on libraries"]
    assert "1 value was left out" in ledger.problems[0].text
