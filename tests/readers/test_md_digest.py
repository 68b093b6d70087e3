from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.model.digest import Heading, LineKind
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.source import Source
from tests.readers.ledgers import read_source, read_text, spoiled, survives, unhurried

LINK = "https://arxiv.org/abs/2401.0000"
TABLE = f"""\
## Updated on 2024.05.03
> Usage: see [here](./docs)

<details>
  <summary>Table of Contents</summary>
  <ol><li><a href=#bog>Bog</a></li></ol>
</details>

## Bog

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2024-05-02**|**Moss on Roofs**|Ada Moss et.al.|[2401.00001]({LINK}1v1)|null|
|**2024-05-01**|**Ferns, $|x|$ and more**|Bo Fern et.al.|[2]({LINK}2)|**[link](https://e.org/f)**|

<p align=right>(<a href=#bog>back to top</a>)</p>

## Heath

|Publish Date|Title|Authors|PDF|Code|
|---|---|---|---|---|
|**2024-05-02**|**Moss on Roofs**|Ada Moss et.al.|[2401.00001]({LINK}1v2)|null|
"""
BULLETS = f"""\
# Bog
- 2024-05-02, **Moss, on Roofs**, Ada Moss et.al., Paper: [{LINK}1]({LINK}1)
- 2024-05-01, **Ferns**, Bo Fern et.al., Paper: [{LINK}2]({LINK}2), Code: **[https://e.org](https://e.org)**
"""
SECTIONS = f"""\
<div id=toc></div>

# Table of Contents

- [bog.PM](#bog.PM) [Total: 2]

<div id='bog.PM'></div>

# bog.PM [[Back]](#toc)

### [1] [Moss on Roofs]({LINK}1)
*Ada Moss,Bo Fern*

Main category: bog.PM

TL;DR: 苔藓。

<details>
  <summary>Details</summary>
Motivation: 苔藓。

Abstract: Moss grows on roofs.

</details>


### [2] [Ferns]({LINK}2)
*Bo Fern*

Abstract: Ferns do, too.
"""
NEWSLETTER = """\
# 【2024-05-03】每日论文

- [Daily](https://huggingface.co/papers?date=2024-05-03) 共 2 篇。
## Moss  on Roofs

1. **介绍**

    苔藓在屋顶上。

[到论文主页](https://huggingface.co/papers/2401.00001)
## Ferns on Roofs

1. 介绍：

   蕨类。

[到论文主页](https://huggingface.co/papers/2401.00002)
"""
WEEKLY = """\
주간 논문 (2024-W18)
출처: https://huggingface.co/papers/week/2024-W18

--- 1. Moss on Roofs: A Tale of
  Green ---
Link: https://huggingface.co/papers/2401.00001

## Abstract (Original)
Moss grows on
roofs.

## 초록 (Korean)
오류.

--- 2. Ferns ---
Link: https://huggingface.co/papers/2401.00002

## Abstract (Original)
Ferns do, too.
"""
TWICE = f"""\
# 摘要

| Ref | Title | Summary |
| --- | --- | --- |
| [^1] | [Moss on Roofs.]({LINK}1) | 屋顶上的苔藓很多很多，真的很多很多很多很多。 |
| [^2] | [Ferns on Roofs.]({LINK}2) | 蕨类。 |

# 详细

[^1]: 屋顶上的苔藓

    Moss on Roofs. (arXiv:2401.00001v1 [bog.PM])

    [{LINK}1]({LINK}1)

    苔藓在屋顶上生长。

    {"Moss grows on the roofs of the library. " * 6}

[^2]: 蕨类
"""
SUMMARIES = f"""\
# Bog Daily

**Last Updated:** 2024-05-03 02:54:04

<details open>
<summary><h2>Moss (1 papers)</h2></summary>

<details>
<summary><strong>Moss on Roofs</strong> - Ada Moss, Bo Fern - [[pdf]]({LINK}1)</summary>

**Abstract:** Moss grows.

**arXiv ID:** 2401.00001
</details>
</details>
"""
PLAIN = f"""\
Title: Moss on Roofs
Authors: Ada Moss, Bo Fern
URL: {LINK}1
Abstract: Moss grows
on roofs.

Title: Ferns
URL: {LINK}2
Abstract: Ferns do, too.
"""
ALL = (TABLE, BULLETS, SECTIONS, NEWSLETTER, WEEKLY, TWICE, SUMMARIES, PLAIN)


@pytest.mark.parametrize(
    ("text", "titles", "abstract"),
    [
        (TABLE, ["Moss on Roofs", "Ferns, $|x|$ and more"], ""),
        (BULLETS, ["Moss, on Roofs", "Ferns"], ""),
        (SECTIONS, ["Moss on Roofs", "Ferns"], "Moss grows on roofs."),
        (NEWSLETTER, ["Moss on Roofs", "Ferns on Roofs"], "介绍 苔藓在屋顶上。"),
        (WEEKLY, ["Moss on Roofs: A Tale of Green", "Ferns"], "Moss grows on roofs."),
        (TWICE, ["Moss on Roofs", "Ferns on Roofs"],
         ("Moss grows on the roofs of the library. " * 6).strip()),
        (SUMMARIES, ["Moss on Roofs"], "Moss grows."),
        (PLAIN, ["Moss on Roofs", "Ferns"], "Moss grows on roofs."),
    ],
)  # fmt: skip
def test_many_layouts_are_read(text: str, titles: list[str], abstract: str) -> None:
    ledger = read_text(MarkdownDigest(), text)

    assert [draft.facts.title for draft in ledger.drafts] == titles
    assert [draft.facts.arxiv_id for draft in ledger.drafts] == ["2401.00001", "2401.00002"][
        : len(titles)
    ]
    assert ledger.drafts[0].facts.abstract == abstract
    assert ledger.unknown() == []
    assert MarkdownDigest().accepts(Source.from_text(text, "made.md")) > 0


def test_a_paper_under_two_topics_is_one() -> None:
    ledger = read_text(MarkdownDigest(), TABLE)

    assert ledger.drafts[0].facts.urls == (f"{LINK}1v1", f"{LINK}1v2")
    assert [run.paper for run in ledger.lines if run.kind is LineKind.TITLE] == [0, 1, 0]


def test_name_and_date_are_those_of_the_text() -> None:
    assert read_text(MarkdownDigest(), SUMMARIES).headings == [
        Heading("Bog Daily", PartialDate(2024, 5, 3))
    ]
    assert read_text(MarkdownDigest(), SECTIONS).headings == [Heading(None, None)]


def test_a_link_without_a_title_is_told() -> None:
    ledger = read_text(MarkdownDigest(), f"[pdf]({LINK}1)\n\n- [Moss on Roofs]({LINK}2)\n")

    assert ledger.unknown() == [1]
    assert [problem.line for problem in ledger.problems] == [1]


def test_a_text_that_was_cut_says_so() -> None:
    whole = f"## Moss\n[pdf]({LINK}1)\n\nAbstract: {'Moss grows on roofs. ' * 12}"

    assert read_text(MarkdownDigest(), whole).problems == []
    (problem,) = read_text(MarkdownDigest(), whole.rstrip()[:-4]).problems
    assert problem.line == 4
    assert "within the abstract of “Moss”" in problem.text


def test_a_text_without_papers_says_so() -> None:
    ledger = read_text(MarkdownDigest(), "# Moss\n\nIt rained.\n")

    assert ledger.drafts == []
    assert [problem.text for problem in ledger.problems] == ["No paper was found in this text."]


def test_other_formats_are_left_alone() -> None:
    for text in (
        f'{{"a": "- **Moss** [x]({LINK}1)"}}',
        "Dear reader,\n\nit rained.",
        "@article{a}",
    ):
        assert MarkdownDigest().accepts(Source.from_text(text, "made.md")) == 0


def test_long_texts_are_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.readers.md_digest._PART", 4)
    rows = "".join(f"- [Moss number {n}]({LINK}{n})\n" for n in range(9))

    ledger = read_text(MarkdownDigest(), f"{rows}# More\n{rows}")

    assert len(ledger.drafts) == 18
    assert [run.paper for run in ledger.lines if run.kind is LineKind.TITLE] == list(range(18))


@pytest.mark.parametrize(
    ("name", "papers"),
    [
        ("arxiv_digest_md_json/dw_2026-06-25.md", 26),
        ("arxiv_digest_md_json/cn_chat_arxiv_cs.LG_2023-03-13.md", 47),
        ("arxiv_digest_md_json/cv_arxiv_daily_README_2021-10_small.md", 58),
        ("hf_digest_derived/slbqc_2024-08-01_zh.md", 13),
        ("hf_digest_derived/hiwei_20230910_zh.md", 13),
        ("hf_digest_derived/cho_top10_2025-W33_ko.txt", 10),
    ],
)
def test_real_files_are_read_whole(samples: Path, name: str, papers: int) -> None:
    source = Source.from_path(samples / name)
    ledger = read_source(MarkdownDigest(), source)

    assert len(ledger.drafts) == papers
    assert all(draft.facts.arxiv_id for draft in ledger.drafts)
    assert len({draft.facts.title for draft in ledger.drafts}) == papers
    assert ledger.problems == []
    has_abstracts = "README" not in name
    assert all(bool(draft.facts.abstract) is has_abstracts for draft in ledger.drafts)


@unhurried
@given(text=spoiled(*ALL))
def test_spoiled_texts_are_survived(text: str) -> None:
    survives(MarkdownDigest(), text)


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "**a ",
        "|a|\n",
        "- a\n",
        "  - a\n",
        "# a\n",
        "<a ",
        "<!--",
        "](",
        "> ",
        f"[a]({LINK}1)\n",
    ],
)
def test_odd_texts_are_read_in_time(piece: str) -> None:
    survives(MarkdownDigest(), piece * (20_000 // len(piece)))
