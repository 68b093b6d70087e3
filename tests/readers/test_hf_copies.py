"""The same small page, as other browsers, text browsers and reader services copy it."""

from __future__ import annotations

from textwrap import wrap

import pytest
from hypothesis import given

from desktop.model.dates import PartialDate
from desktop.readers.registry import reader_for, reader_named
from desktop.readers.source import Source
from tests.readers.ledgers import Ledger, read_source, spoiled, survives, unhurried

SITE = "https://huggingface.co"
CARDS = (
    ("2410.20001", "Counting Moss on Library Roofs with a Very Small Ladder", "amoss", 42, 7, 3),
    ("2410.20002", "Ferns at Dusk: A Survey", "bofern", 17, 1, 2),
    ("2410.20003", "ReedBench: Do Language Models Know the Names of Wetland Plants and Their Songs "
     "by Heart?", "Cy Reed", 101, 12, 1),
)  # fmt: skip
ABSTRACT = (
    "Moss grows on the roofs of libraries, and nobody has counted it so far. We present a ladder "
    "that is short enough to be carried and long enough to be useful. In a study with nine "
    "libraries we count every cushion of moss and compare our counts with those of two models. "
    "Our ladder reaches 97% of all cushions, which is 12% more than a chair reaches."
)
HEAD = "Daily Papers\nby AK and the research community\n\nDaily\nWeekly\nMonthly\nOct 31\n\n"


def page(card: str, head: str = HEAD, foot: str = "") -> str:
    """Fill the layout of a card for each paper."""
    cards = [
        card.format(id=paper, title=title, who=who, votes=votes, authors=authors, comments=comments,
                    narrow="\n".join(wrap(title, 40)), abstract=ABSTRACT, site=SITE)
        for paper, title, who, votes, authors, comments in CARDS
    ]  # fmt: skip
    return head + "".join(cards) + foot


def lynx() -> str:
    cards, targets = [], []
    for place, (paper, title, who, votes, authors, comments) in enumerate(CARDS):
        n = 16 + 6 * place
        lines = "\n   ".join(wrap(f"[{n + 3}]{title}", 72))
        cards.append(
            f"   [{n}] [{n + 1}]Submitted by [{n + 1}] {who}\n   [{n + 2}]{votes}\n\n{lines}\n\n"
            f"     * [{n + 4}] · {authors} authors\n   [{n + 5}]{comments}\n\n"
        )
        address = f"{SITE}/papers/{paper}"
        ends = ("", f"/../{who}", "?login", "", "", "#community")
        targets += [f"  {n + more}. {address}{end}\n" for more, end in enumerate(ends)]
    head = (
        "   #[1]Daily Papers - Hugging Face\n\n   [2]Hugging Face's logo Hugging Face ________\n"
        "     * [3]Models\n     * [4]Datasets\n\n[10]Daily Papers\n\n   by [11]AK and the research"
        " community\n   [12]Daily [13]Weekly [14]Monthly\n   [15]Oct 31\n\n"
    )
    foot = "   [90]Company\n   [91]TOS\n\nReferences\n\n   Visible links\n"
    return head + "".join(cards) + foot + "".join(targets)


FIREFOX = page("\nSubmitted by\n{who}\n{votes}\n{title}\n\n    · {authors} authors\n\n{comments}\n")
SAFARI = page(
    "Your browser does not support the video tag.\nSubmitted by\n{who}\n{votes}\n{title}\n"
    "{authors} authors\n{comments}\n"
)
MOBILE = page(
    "{votes}\n{title}\nSubmitted by {who}\n{authors} authors · {comments} comments\n",
    "Daily Papers\nby AK and the research community\nOct 31\n",
)
W3M = page(
    "[60x60]Submitted by {who}\n[ ]{votes}\n\n{title}\n\n  • [avatar]\n  • ·\n"
    "  • {authors} authors\n\n{comments}\n"
)
WRAPPED = page("▲ {votes}\n{narrow}\n{abstract}\n  • {authors} authors\n·\nOct 30 {comments}\n\n")
READING = page(
    "{title}\n\n{abstract}\n\n", "huggingface.co\nDaily Papers - Hugging Face\n1–2 minutes\n\n"
)
EXTRACTED = page("{title}\n{abstract}\n- {authors} authors\n·\n")
JINA = page(
    "[]({site}/papers/{id})\n\nSubmitted by\n\n[![Image 7: x](https://cdn.example/x.png) {who}]"
    "({site}/who)\n\n[{votes}]({site}/login?next=%2Fpapers%2F{id})\n\n"
    "### [{title}]({site}/papers/{id})\n\n"
    "*   [![Image 4](https://cdn.example/a)]({site}/papers/{id})\n*   [· {authors} authors]"
    "({site}/papers/{id})\n\n[{comments}]({site}/papers/{id}#community)\n\n",
    f"Title: Daily Papers - Hugging Face\n\nURL Source: {SITE}/papers/date/2024-10-31\n\n"
    "Markdown Content:\n",
)
RELATIVE = page(
    "[](/papers/{id})\n\nSubmitted by  [ ![](https://cdn.example/x.png) {who} ](/who)\n\n"
    "[ {votes} ](/login?next=%2Fpapers%2F{id})\n\n###  [{narrow}](/papers/{id})\n\n"
    "[\n\n  * ![](/x.svg)\n  * ·\n\n{authors} authors ](/papers/{id})\n\n"
    "[ {comments}](/papers/{id}#community)\n\n",
    "  * [ Models](/models)\n\n# [Daily Papers](/papers)\n\nOct 31\n\n",
)
# A notebook that writes addresses below their words, and half of a link now and then.
NOTEBOOK = page(
    " [-] {votes}\n\n{site}/login?next=%2Fpapers%2F{id}\n\n{title}\n\n{site}/papers/{id}\n\n"
    "{abstract}\n\n{site}/papers/{id}\n\n[\n\n{authors} authors]({site}/papers/{id})\n\n·\n\n"
    "Oct 30, 2024 \n\n{comments}\n\n{site}/papers/{id}#community\n\n",
    "Daily Papers - Hugging Face\n\nModels\n\nDaily Papers\n\nby \n\nAK\n\nOct 31\n\n",
)
# A program that names pictures in its own language, and marks where parts begin.
STRUCTURED = page(
    '[[图片：无]]({site}/papers/{id})\n\nSubmitted by\n\n[图片：无]\n\n{who}\n\n<a id="{id}"></a>\n'
    "### [{title}]({site}/papers/{id})\n\n{abstract}\n-\n\n- [图片：无]\n\n- {authors} authors\n"
    "· Published on Oct 30, 2024\n\n[Upvote\n\n{votes}]({site}/login?next=%2Fpapers%2F{id})\n\n"
    "[GitHub 1.2k](https://github.com/x/y) [arXiv Page](https://arxiv.org/abs/{id})\n\n",
    "# Trending Papers\n\n## by[[图片：无] AK](/ak) and the research community\n",
)
LYNX = lynx()
ALL = (
    FIREFOX, SAFARI, MOBILE, W3M, WRAPPED, READING, EXTRACTED, JINA, RELATIVE, NOTEBOOK,
    STRUCTURED, LYNX,
)  # fmt: skip


def read(text: str) -> Ledger:
    source = Source.from_text(text, "copy.txt")
    return read_source(reader_for(source), source)


@pytest.mark.parametrize("text", ALL)
def test_every_copy_holds_the_same_papers(text: str) -> None:
    ledger = read(text)

    assert [draft.facts.title for draft in ledger.drafts] == [card[1] for card in CARDS]
    assert ledger.unknown() == []
    if "author" in text:
        assert [draft.facts.author_count for draft in ledger.drafts] == [card[4] for card in CARDS]
    if "grows" in text:
        assert [draft.facts.abstract for draft in ledger.drafts] == [ABSTRACT] * len(CARDS)


@pytest.mark.parametrize(
    "text", [FIREFOX, SAFARI, MOBILE, W3M, WRAPPED, JINA, RELATIVE, NOTEBOOK, LYNX]
)
def test_counts_are_those_of_their_paper(text: str) -> None:
    drafts = read(text).drafts

    assert [draft.facts.upvotes for draft in drafts] == [card[3] for card in CARDS]
    assert [draft.facts.comments for draft in drafts] == [card[5] for card in CARDS]


@pytest.mark.parametrize("text", [JINA, RELATIVE, NOTEBOOK, STRUCTURED, LYNX])
def test_links_name_the_papers(text: str) -> None:
    assert [draft.facts.arxiv_id for draft in read(text).drafts] == [card[0] for card in CARDS]


def test_the_address_of_a_page_names_its_day() -> None:
    assert [heading.date for heading in read(JINA).headings] == [PartialDate(2024, 10, 31)]


def test_votes_and_links_stand_on_lines_of_their_own() -> None:
    ledger = read(STRUCTURED)
    assert [draft.facts.upvotes for draft in ledger.drafts] == [card[3] for card in CARDS]
    assert ledger.drafts[0].facts.urls == (
        f"{SITE}/papers/{CARDS[0][0]}",
        "https://github.com/x/y",
        f"https://arxiv.org/abs/{CARDS[0][0]}",
    )
    text = page("### [{title}]({site}/papers/{id})\n\n{abstract}\n\n"
                "[[x] Peat Lab]({site}/peat) · Oct 30, 2024\n\n")  # fmt: skip
    assert [draft.facts.organization for draft in read(text).drafts] == ["Peat Lab"] * 3


def test_who_submits_the_next_paper_ends_a_card_without_authors() -> None:
    text = page("Submitted by\n{who}\n{votes}\n{title}\n\n    Peat Lab\n\n{comments}\n")
    drafts = read_source(reader_named("hf-daily-text"), Source.from_text(text, "a")).drafts

    assert [draft.facts.upvotes for draft in drafts] == [card[3] for card in CARDS]
    assert drafts[0].facts.organization == drafts[1].facts.organization == "Peat Lab"


@pytest.mark.parametrize("text", [FIREFOX, WRAPPED, JINA, NOTEBOOK, STRUCTURED])
def test_a_copy_may_be_quoted(text: str) -> None:
    ledger = read("\n".join(f"> {line}" for line in text.split("\n")))
    assert [draft.facts.title for draft in ledger.drafts] == [card[1] for card in CARDS]
    assert ledger.unknown() == []


def test_a_copy_may_end_with_a_farewell() -> None:
    ledger = read(NOTEBOOK + "\n\nBest,\nAda\n")
    assert len(ledger.drafts) == len(CARDS)
    assert len(ledger.unknown()) == 2


@unhurried
@given(text=spoiled(*ALL))
def test_spoiled_copies_are_survived(text: str) -> None:
    survives(reader_named("hf-daily-text"), text)
    survives(reader_named("hf-daily-markdown"), text)


def test_a_date_behind_a_name_is_no_page_by_itself() -> None:
    text = "# Moss and fern daily · 2026-09-01\n\nPeat Lab · 3 May 2024\n\n## Moss on roofs\n"
    assert reader_named("hf-daily-text").accepts(Source.from_text(text, "x")) == 0
    assert (
        reader_named("hf-daily-text").accepts(
            Source.from_text(f"{text}\nReed Lab · 4 May 2024\n", "x")
        )
        > 0
    )
