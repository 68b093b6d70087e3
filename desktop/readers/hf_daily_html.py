"""Hugging Face's pages of papers (Daily Papers and its kin) as a browser saves them.

The page holds its papers twice: as JSON in an attribute `data-props`, and as cards without
abstracts. The cards serve for the papers that the data lacks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.hf_item import draft_of_item
from desktop.readers.html_blocks import Block
from desktop.readers.html_page import (
    Data,
    Page,
    Told,
    findings_of,
    lines_of,
    looks_like_html,
    read_page,
)
from desktop.readers.html_page_data import Broken, items_of
from desktop.readers.paper_links import paper_link
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_SITE = "https://huggingface.co"
_DATA = re.compile(r"(?:&quot;|&#34;|\")dailyPapers(?:&quot;|&#34;|\")\s*:")
_TARGET = re.compile(r"data-target\s*=\s*[\"']?\w*Papers?\b")
_CARD = re.compile(r"href=[\"']?(?:https://huggingface\.co)?/papers/[0-9]{4}\.[0-9]{4,5}[\"']")
_DATE = re.compile(r'"(?:dateString|date)"\s*:\s*"([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)')
_AUTHORS = re.compile(r"([0-9]{1,5}) authors?", re.IGNORECASE)
_LONGEST_NUMBER = 9
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")


class HfDailyHtml:
    """Reads the data of the page, and the cards of papers that it lacks."""

    name = "hf-daily-html"
    label = Sentence("Daily Papers page, saved as HTML")

    def accepts(self, source: Source) -> int:
        """Look for the data of the page, or for cards that link to papers of the site."""
        head = source.head
        if not looks_like_html(head):
            return 0
        if _DATA.search(head):
            return 97
        is_of_site = "huggingface.co" in head and bool(_CARD.search(head) or _TARGET.search(head))
        if not is_of_site or not ("<article" in head or "SVELTE_HYDRATER" in head):
            return 0
        # Pages that people make of such papers have other cards.
        page = None if "SVELTE_HYDRATER" in head else read_page(head)
        return 92 if page is None or _told(page).drafts else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        return _told(page)


def _told(page: Page) -> Told:
    told = Told()
    seen: set[str] = set()
    for data in page.data:
        _take_data(told, data, seen)
    from_data = len(told.drafts)
    cards = [list(card) for number, card in groupby(page.blocks, lambda one: one.card) if number]
    for card in cards:
        _take_card(told, page, card, seen)
    if len(told.drafts) > from_data:
        told.problems.append(_without_abstracts(len(told.drafts) - from_data))
    if not told.drafts:
        told.problems.append(Problem(Sentence("The page holds no paper that can be read.")))
    told.end(page)
    told.heading = Heading(page.title or None, _date(page))
    return told


def _without_abstracts(count: int) -> Problem:
    return Problem(
        Sentence.counted(
            "1 paper has no abstract here: the data of the page lacks it, its card has a title "
            "only.",
            "{count} papers have no abstracts here: the data of the page lacks them, its cards "
            "have titles only.",
            count,
        )
    )


def _take_data(told: Told, data: Data, seen: set[str]) -> None:
    items = list(items_of(data.text))
    lines = data.lines_at([item.place for item in items])
    for item, line in zip(items, lines, strict=True):
        if isinstance(item, Broken):
            told.problems.append(_loss(item, line, is_cut=data.is_cut))
            told.mark(Lines(line, line, LineKind.UNKNOWN))
            continue
        draft = draft_of_item(item.value)
        if draft and _key(draft) not in seen:
            seen.add(_key(draft))
            told.add(draft._replace(first_line=line, last_line=line), [_title_line(line)])


def _title_line(line: int) -> Lines:
    return Lines(line, line, LineKind.TITLE)


def _key(draft: Draft) -> str:
    return draft.facts.arxiv_id or draft.facts.title


def _loss(broken: Broken, line: int, *, is_cut: bool) -> Problem:
    which = f"“{broken.name}”" if broken.name else Sentence("one paper")
    cut = Sentence("The page ends inside its data")
    why = cut if is_cut else Sentence("The data of the page is broken")
    return Problem(Sentence("{why}: {which} was left out.", why=why, which=which), line)


def _take_card(told: Told, page: Page, card: list[Block], seen: set[str]) -> None:
    """Read what the page shows of a paper, unless its data told of it."""
    title = next((block for block in card if block.tag in _HEADINGS and block.anchors), None)
    if title is None:
        return
    if title is page.blocks[-1]:  # a page that ends in a title may end inside it
        told.mark(lines_of(title, LineKind.UNKNOWN))
        why = Sentence("The page ends at “{title}”, which was left out.", title=title.plain)
        told.problems.append(Problem(why, title.first))
        return
    link = paper_link(page.address(title.anchors[0].address, _SITE))
    if link is None or (link.arxiv_id or title.plain) in seen:
        return
    seen.add(link.arxiv_id or title.plain)
    facts = Facts(
        title=title.plain,
        author_count=_number(card, _AUTHORS),
        comments=_linked_number(card, "#community"),
        upvotes=_linked_number(card, "/login"),
        arxiv_id=link.arxiv_id,
        urls=(f"{_SITE}/papers/{link.arxiv_id}",) if link.arxiv_id else (link.address,),
    )
    kinds = [lines_of(block, _kind(block, title)) for block in card]
    told.add(Draft(facts, None, card[0].first, card[-1].last), kinds)


def _kind(block: Block, title: Block) -> LineKind:
    if block is title:
        return LineKind.TITLE
    if _AUTHORS.fullmatch(block.plain):
        return LineKind.AUTHORS
    return LineKind.COUNTS if block.plain.isdecimal() else LineKind.FURNITURE


def _number(card: list[Block], pattern: re.Pattern[str]) -> int | None:
    found = next(filter(None, (pattern.fullmatch(block.plain) for block in card)), None)
    return int(found[1]) if found else None


def _linked_number(card: list[Block], mark: str) -> int | None:
    """Return the number that a link shows whose address holds a mark."""
    told = (
        anchor.text
        for block in card
        for anchor in block.anchors
        if mark in anchor.address and anchor.text.isascii() and anchor.text.isdigit()
    )
    found = next(told, "")
    return int(found) if found and len(found) < _LONGEST_NUMBER else None


def _date(page: Page) -> PartialDate | None:
    """Return the day of a page: its data names it outside of the list, cards do in `<time>`."""
    told = (data.text for data in page.data if "dailyPapers" in data.text)
    ends = [f"{text[:300]} {text[-600:]}" for text in told]
    found = next(filter(None, map(_DATE.search, ends)), None)
    return stamped_date(found[1] if found else page.time)
