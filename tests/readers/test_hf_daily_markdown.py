from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.dates import PartialDate
from desktop.model.digest import Heading, LineKind
from desktop.readers.hf_daily_markdown import HfDailyMarkdown
from desktop.readers.registry import reader_for
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, read_text, spoiled, survives

READER = HfDailyMarkdown()
SITE = "https://huggingface.co"
INLINE = rf"""---
url: {SITE}/papers?q=wet%20cats
retrieved: 2026-10-02
title: Daily Papers - Hugging Face
---
new

Get trending papers in your email inbox!

[Subscribe]({SITE}/login?next=%2Fpapers)

# Daily Papers

## by [![]({SITE}/by.png)AK]({SITE}/akhaliq) and the research community

- Daily
- Weekly

[Trending Papers]({SITE}/papers/trending)

Oct 2

[101]({SITE}/login?next=%2Fpapers%2F2606.00001)

### [Weighing Cats\  with Claws]({SITE}/papers/2606.00001)

[We weigh cats that do not\\
want to be weighed [sic], and report (at some length) what the scale, the cats\\
and the neighbours had to say.]({SITE}/papers/2606.00001)

[![tern-ai](https://cdn.example/tern.png)Tern Watch]({SITE}/tern-ai)

·

May 29[6]({SITE}/papers/2606.00001#community)

[-]({SITE}/login?next=%2Fpapers%2F2502.00002)

### [Counting Sheep]({SITE}/papers/2502.00002)

[We count sheep until we fall asleep.]({SITE}/papers/2502.00002)

[- ![](https://cdn.example/a.jpg)\
- ![]({SITE}/avatars/b.svg)\
- 3 authors]({SITE}/papers/2502.00002)

·

Feb 27, 2025
"""
NUMBERED = f"""# Web source

- URL: {SITE}/papers?q=wet+cats
- Captured (UTC): 2026-06-29T16:31:22+00:00

```text
[[Hugging Face's logo] Hugging Face][1]
* [ Models ][2]
* * Website
    * [ Tasks][3]
* [Log In][4]
new

[Subscribe][5]

# Daily Papers

## by[AK][6] and the research community
* Daily
* Weekly

Jun 29
[
-
][7]

### [Weighing Cats with Claws][8]

[

We weigh cats that do not want to be weighed, and report at some length what the scale, the
cats and the neighbours had to say of it in nine towns and a village.

][9]
[
* 671 authors
][10]
·
Mar 8, 2024 [ 6][11]
[
65
][12]

### [Counting Sheep][13]

[

We count sheep until we fall asleep, and report the number, which is small.

][14]
[[tern] Tern Watch][15]
·
May 30
```

References

   8. {SITE}/papers/2606.00001
  13. {SITE}/papers/2502.00002
"""
TRENDING = """**Page Title:** Trending Papers - Hugging Face
--------------------
Get trending papers in your email inbox!

## Trending Papers

## by AK and the research community

### Weighing Cats: A Framework
  with Claws

A framework for weighing cats is introduced, featuring a scale.
- 8 authors
[LINK: GitHub 11.3k](https://example.org/cats)

### Weighing Cats: A Framework
  with Claws

A framework for weighing cats is introduced, featuring a scale.
- 8 authors
[LINK: GitHub 11.3k](https://example.org/cats)

### Counting Sheep

Sheep are counted until sleep sets in.
[LINK: GitHub 476](https://example.org/sheep)

### Counting Sheep

Sheep are counted until sleep sets in.
[LINK: GitHub 476](https://example.org/sheep)
"""


def read(text: str) -> Ledger:
    return read_text(READER, text)


def test_links_in_the_line_are_read() -> None:
    ledger = read(INLINE)
    cats, sheep = (draft.facts for draft in ledger.drafts)

    assert cats.title == "Weighing Cats with Claws"
    assert cats.abstract == (
        "We weigh cats that do not want to be weighed [sic], and report (at some length) what "
        "the scale, the cats and the neighbours had to say."
    )
    assert (cats.organization, cats.comments, cats.upvotes) == ("Tern Watch", 6, 101)
    assert (cats.arxiv_id, cats.urls) == ("2606.00001", (f"{SITE}/papers/2606.00001",))
    assert sheep.abstract == "We count sheep until we fall asleep."
    assert (sheep.author_count, sheep.comments, sheep.upvotes) == (3, None, None)
    assert sheep.arxiv_id == "2502.00002"
    assert [draft.date for draft in ledger.drafts] == [
        PartialDate(None, 5, 29),
        PartialDate(2025, 2, 27),
    ]
    assert ledger.headings == [Heading("Daily Papers", PartialDate(None, 10, 2))]
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_links_with_numbers_are_read() -> None:
    ledger = read(NUMBERED)
    cats, sheep = (draft.facts for draft in ledger.drafts)

    assert cats.title == "Weighing Cats with Claws"
    assert cats.abstract.startswith("We weigh cats")
    assert cats.abstract.endswith("nine towns and a village.")
    assert (cats.author_count, cats.comments, cats.upvotes) == (671, 6, None)
    assert (sheep.organization, sheep.comments, sheep.upvotes) == ("Tern Watch", None, 65)
    assert [fact.arxiv_id for fact in (cats, sheep)] == ["2606.00001", "2502.00002"]
    assert ledger.headings == [Heading("Daily Papers", PartialDate(None, 6, 29))]
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_cards_that_a_page_holds_twice_are_read_once() -> None:
    ledger = read(TRENDING)

    assert [(draft.facts.title, draft.facts.author_count) for draft in ledger.drafts] == [
        ("Weighing Cats: A Framework with Claws", 8),
        ("Counting Sheep", None),
    ]
    assert ledger.drafts[1].facts.urls == ("https://example.org/sheep",)
    assert {run.paper for run in ledger.lines if run.kind is LineKind.TITLE} == {0, 1}
    assert ledger.headings == [Heading("Trending Papers")]
    assert ledger.problems == []
    assert ledger.unknown() == []


def test_a_page_may_hold_more_of_the_same_card() -> None:
    card = "### Counting Sheep\n\nSheep are counted.\n- 2 authors\n\n"

    ledger = read(f"{card * 3}### Weighing Cats\n\nCats are weighed.\n- 3 authors\n")

    assert [draft.facts.title for draft in ledger.drafts] == ["Counting Sheep", "Weighing Cats"]


@pytest.mark.parametrize("text", [INLINE, NUMBERED, TRENDING])
def test_these_pages_are_told_from_plain_text(text: str, sample: Path) -> None:
    assert reader_for(Source.from_text(text, "made.md")) == reader_for(
        Source.from_text(INLINE, "made.md")
    )
    assert reader_for(Source.from_path(sample)).name == "hf-daily-text"


@pytest.mark.parametrize(
    "text",
    [
        "### A heading\n\nand words.\n",
        "- 4 authors\n\n### A heading\n",
        "### A heading\n\nand words.\n\nOct 3\n",
        "plain words",
    ],
)
def test_other_markdown_is_no_digest(text: str) -> None:
    assert READER.accepts(Source.from_text(text, "made.md")) == 0


def test_an_organisation_and_a_date_make_a_card() -> None:
    text = "### A heading\n\nand words.\n\nTern Watch\n·\nOct 3\n"

    assert READER.accepts(Source.from_text(text, "made.md")) == 75


@settings(deadline=None, max_examples=150)
@given(spoiled(INLINE, NUMBERED, TRENDING) | st.text())
def test_any_text_is_read(text: str) -> None:
    survives(READER, text)


@pytest.mark.parametrize(
    ("name", "papers", "arxiv_ids"),
    [
        ("hf_copy_markdown_firecrawl_2026-10-02_EXCERPT.md", 5, 5),
        ("hf_copy_numbered_links_2026-06-29_EXCERPT.md", 9, 0),
        ("hf_trending_page_duplicated_cards_2026_EXCERPT.md", 5, 0),
    ],
)
def test_real_pages_are_read_whole(samples: Path, name: str, papers: int, arxiv_ids: int) -> None:
    source = Source.from_path(samples / "hf_daily_text" / name)

    ledger = read_source(reader_for(source), source)

    assert len(ledger.drafts) == papers
    assert sum(draft.facts.arxiv_id is not None for draft in ledger.drafts) == arxiv_ids
    assert all(draft.facts.abstract for draft in ledger.drafts)
    assert ledger.problems == []
    assert ledger.unknown() == []
