from __future__ import annotations

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.md_digest import MarkdownDigest
from desktop.readers.md_front import FRONT_MARK, with_front
from desktop.readers.source import Source
from tests.readers.ledgers import read_text, spoiled, survives, unhurried

LINK = "https://arxiv.org/abs/2401.00001"
NOTE = f"""---
layout: post
title: 'Moss''s roofs: a survey'
authors: ["Ada Moss", "Bo Fern"]
date: "Fri, 03 May 2024 00:00:00 -0400"
tags:
- bog
url: "{LINK}"
---

arXiv:2401.00001v1 Announce Type: new Abstract: Moss grows on roofs.
"""
BELOW = f"""---
source: farm/moss
arxiv_id: 2401.00001
authors:
  - Ada Moss
  - Bo Fern
hf_link: {LINK}
---

# Moss on roofs

Moss grows on roofs.

## Related

- [Ferns on walls](https://arxiv.org/abs/2401.00002)
"""
DAY = f"""---
title: "Daily moss, 3 May 2024"
date: 2024-05-03
---

## 1. Moss on roofs

**arXiv:** [2401.00001]({LINK})

## 2. Ferns on roofs

**arXiv:** [2401.00002]({LINK[:-1]}2)
"""


def lines(text: str) -> list[str]:
    return [line for _, line in with_front(enumerate(text.split("\n"), start=1))]


def test_a_note_is_the_paper_that_its_head_tells_of() -> None:
    assert MarkdownDigest().accepts(Source.from_text(NOTE, "x")) > 0
    (draft,) = read_text(MarkdownDigest(), NOTE).drafts
    assert draft.facts.title == "Moss's roofs: a survey"
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.facts.abstract == "Moss grows on roofs."
    assert draft.facts.arxiv_id == "2401.00001"
    assert draft.date == PartialDate(2024, 5, 3)


def test_the_title_of_a_note_may_stand_below_its_head() -> None:
    (draft,) = read_text(MarkdownDigest(), BELOW).drafts
    assert draft.facts.title == "Moss on roofs"
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.facts.abstract.startswith("Moss grows on roofs.")
    assert draft.facts.arxiv_id == "2401.00001"


def test_the_head_of_a_digest_is_no_paper() -> None:
    ledger = read_text(MarkdownDigest(), DAY)
    assert [draft.facts.title for draft in ledger.drafts] == ["Moss on roofs", "Ferns on roofs"]
    assert ledger.headings[0].date == PartialDate(2024, 5, 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "Moss",
        "---\nMoss and more of it\n---\n",
        "---\ntitle: Moss",
        "# Moss\n---\na: b\n---",
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert lines(text) == text.split("\n")


def test_what_a_head_says_in_other_words_is_a_comment() -> None:
    said = f"layout: post\nauthors: [A, 'B C']\n# told\nlink: {LINK}\n\nsummary: >\n  It\n  grows"
    text = f"---\n{said}\n---\nx"
    assert lines(text) == [
        FRONT_MARK,
        "<!-- -->",
        "authors: A, B C",
        "<!-- -->",
        f"link: {LINK}",
        "summary: It grows",
        "<!-- -->",
        "<!-- -->",
        "---",
        "x",
    ]


def test_the_page_of_one_paper_that_a_service_copied() -> None:
    site = "https://huggingface.co"
    text = (
        f"Title: Paper page - Moss on roofs\n\nURL Source: {site}/papers/2401.00001\n\n"
        f"Markdown Content:\n*   [Models]({site}/models)\n*   [Docs]({site}/docs)\n\n"
        "Moss on roofs\n=============\n\nPublished on May 3, 2024\n\nAuthors:\n\n[Ada Moss]"
        f"({site}/ada)\n\n,\n\nBo Fern\n\nAbstract\n--------\n\nMoss grows on roofs.\n\n"
        f"### Community\n\n*   [Ferns on walls]({site}/papers/2401.00002) (2023)\n"
        f"*   [Reeds on walls]({site}/papers/2401.00003) (2023)\n"
        f"*   [Peat on walls]({site}/papers/2401.00004) (2023)\n"
    )
    (draft,) = read_text(MarkdownDigest(), text).drafts
    assert draft.facts.title == "Moss on roofs"
    assert draft.facts.authors == ("Ada Moss", "Bo Fern")
    assert draft.facts.abstract == "Moss grows on roofs."
    assert draft.facts.urls == (f"{site}/papers/2401.00001",)
    assert draft.date == PartialDate(2024, 5, 3)
    for other in (text.replace("/papers/2401.00001", "/blog"), text.replace("Markdown C", "C", 1)):
        assert len(read_text(MarkdownDigest(), other).drafts) > 1


@unhurried
@given(text=spoiled(NOTE, BELOW, DAY))
def test_spoiled_notes_are_survived(text: str) -> None:
    survives(MarkdownDigest(), text)
