"""What a page tells of each paper, by how it is laid out: authors, abstract, day, and more."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, LineKind, Lines
from desktop.model.paper import Facts
from desktop.readers.html_blocks import Block
from desktop.readers.html_markdown import markdown_lines
from desktop.readers.html_page import Page
from desktop.readers.md_blocks import blocks
from desktop.readers.md_digest import merged
from desktop.readers.md_outline import Unit, outline
from desktop.readers.md_paper import Told, has_byline, told
from desktop.readers.md_tree import common_words

# Longer pages are read for their links alone.
_MOST_BLOCKS = 40_000


class Laid(NamedTuple):
    """A paper as a page lays it out, and what its lines are."""

    facts: Facts
    date: PartialDate | None
    parts: tuple[Lines, ...]


def laid_out(page: Page) -> dict[str, Laid]:
    """Return the papers of a page, each once, by all that names them: ids, addresses, titles."""
    if len(page.blocks) > _MOST_BLOCKS:
        return {}
    found: dict[str, Laid] = {}
    last = len(page.blocks) - 1
    for whole in _papers(_absolute(page)):
        is_cut = page.is_cut and whole.marks and whole.marks[-1][0] >= last
        # Half of the abstract may be missing.
        paper = _without_abstract(whole) if is_cut else whole
        parts = tuple(_parts(paper, page))
        known = next((found[key] for key in keys_of(paper.facts) if key in found), None)
        laid = Laid(paper.facts, paper.date, parts)
        if known:
            both = merged(Told(known.facts, known.date, ()), paper)
            laid = Laid(both.facts, both.date, (*known.parts, *parts))
        earlier = keys_of(known.facts) if known else ()
        found.update(dict.fromkeys((*earlier, *keys_of(laid.facts)), laid))
    return found


def keys_of(facts: Facts) -> Iterator[str]:
    """Yield what a paper may be known by."""
    ids = (facts.arxiv_id, facts.doi)
    yield from filter(None, ids)
    yield from facts.urls if not any(ids) else ()
    yield facts.title.casefold()


def is_same_title(first: str, second: str) -> bool:
    """Say whether two titles are one, whatever stands before or behind one of them."""
    short, long = sorted((first.casefold(), second.casefold()), key=len)
    return short in long


def filled(draft: Draft, laid: Mapping[str, Laid]) -> Draft:
    """Return a paper with what it lacks from how its page lays it out."""
    facts = draft.facts
    known = next((laid[key] for key in keys_of(facts) if key in laid), None)
    if known is None or not is_same_title(facts.title, known.facts.title):
        return draft
    facts = facts._replace(
        abstract=facts.abstract or known.facts.abstract,
        authors=facts.authors or known.facts.authors,
        upvotes=known.facts.upvotes if facts.upvotes is None else facts.upvotes,
    )
    return draft._replace(facts=facts, date=draft.date or known.date)


def _absolute(page: Page) -> list[Block]:
    """Return the blocks of a page with whole addresses in their links."""

    def whole(block: Block) -> Block:
        anchors = (
            dataclasses.replace(one, address=page.address(one.address)) for one in block.anchors
        )
        return dataclasses.replace(block, anchors=tuple(anchors)) if block.anchors else block

    return [whole(block) for block in page.blocks]


def _papers(found: list[Block]) -> Iterator[Told]:
    part = list(blocks(markdown_lines(found), {}))
    common = common_words(part)
    units = [thing for thing in outline(part) if isinstance(thing, Unit)]
    named = any(map(has_byline, units))
    for unit in units:
        paper = told(unit, common, has_bylines=named)
        if paper:
            yield paper


def _without_abstract(paper: Told) -> Told:
    facts = paper.facts._replace(abstract="")
    marks = tuple(mark for mark in paper.marks if mark[1] is not LineKind.ABSTRACT)
    return Told(facts, paper.date, marks)


def _parts(paper: Told, page: Page) -> Iterator[Lines]:
    for place, kind in paper.marks:
        if kind is not LineKind.FURNITURE:
            block = page.blocks[place]
            yield Lines(block.first, block.last, kind)
