"""The paper that some blocks of a text tell of."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from desktop.model.dates import PartialDate
from desktop.model.digest import LineKind
from desktop.model.paper import Facts
from desktop.readers.md_blocks import LOOSE, SUMMARY, Block, Kind, label_of
from desktop.readers.md_body import Body, byline
from desktop.readers.md_dates import date_in
from desktop.readers.md_labels import Field
from desktop.readers.md_outline import Unit
from desktop.readers.md_tables import Cell, row_cells, title_cell
from desktop.readers.md_titles import (
    Opening,
    clean_title,
    heading_title,
    is_sentence,
    names,
    opening,
)
from desktop.readers.md_words import is_english

_MOST_URLS = 12
_NOTHING = ("null", "none", "-", "–", "n/a", "无", "")


@dataclass(frozen=True, slots=True)
class Told:
    """A paper as one place of a text tells of it, and what each line of the place is."""

    facts: Facts
    date: PartialDate | None
    marks: tuple[tuple[int, LineKind], ...]


def has_byline(unit: Unit) -> bool:
    """Say whether several authors stand below the title, in a line that does not say so."""
    below = unit.blocks[unit.title_at + 1 : unit.title_at + 2]
    lines = [line for block in below if block.kind is Kind.PARAGRAPH for line in block.lines]
    return len(lines) == 1 and not label_of(lines[0]) and bool(byline(lines[0]))


def told(unit: Unit, common: Collection[str], *, has_bylines: bool = False) -> Told | None:
    """Return the paper that blocks tell of; None when it has no title after all.

    `has_bylines`: other papers of the text have lines of authors, so that a name may be one.
    """
    body = Body(may_be_lone=has_bylines)
    opened = _opened(unit.blocks[unit.title_at], body, common)
    for place, block in enumerate(unit.blocks):
        if place != unit.title_at:
            known = len(body.links)
            body.take(block)
            if place < unit.title_at:  # the menu of a page
                body.links[known:] = [link for link in body.links[known:] if link.paper]
    named = opened.title if opened else ""
    # What is named in full below may begin with a short name: “MossNet” and “MossNet: Moss by …”.
    full = [title for title in body.titles if named.casefold() in title.casefold()]
    title = _best_title([*full, named, *body.titles])
    if not title:
        return None
    facts = facts_of(title, body)
    return Told(facts, body.date, tuple(_settled(unit, body)))


def facts_of(title: str, body: Body) -> Facts:
    """Return what is said of a paper; what it cites is not its own."""
    abstract = body.abstract()
    own = [link.paper for link in body.links if link.paper]
    own = own or [link.paper for link in body.mentions if link.paper][:1]
    return Facts(
        title=title,
        abstract=abstract if abstract.lower() not in _NOTHING else "",
        authors=body.authors,
        organization=body.organization,
        comments=body.comments,
        upvotes=body.upvotes,
        arxiv_id=next((paper.arxiv_id for paper in own if paper.arxiv_id), None),
        doi=next((paper.doi for paper in own if paper.doi), None),
        urls=_urls(body),
    )


def _opened(block: Block, body: Body, common: Collection[str]) -> Opening | None:
    """Read the block of the title; what else is in it goes to the body."""
    if block.kind is Kind.ROW:
        return _opened_row(block, body, common)
    first = block.lines[0]
    is_heading = block.kind is Kind.HEAD and block.depth != SUMMARY
    body.marks[first.number] = LineKind.TITLE
    body.links += first.said.links
    if is_heading:
        title = heading_title(first.said) or clean_title(first.said.text)
        for line in block.lines[1:]:  # a title that goes over several lines
            title = f"{title} {line.said.text}".strip()
            body.marks[line.number] = LineKind.TITLE
        return Opening(clean_title(title))
    found = _first_line(block, common)
    if found:
        body.authors, body.date = found.authors, found.date
        if found.text:
            body.take_text(first.number, found.text)
    if block.lines[1:]:
        body.take(Block(Kind.PARAGRAPH, block.depth, block.lines[1:]))
    return found


def _first_line(block: Block, common: Collection[str]) -> Opening | None:
    said = block.lines[0].said
    found = opening(said, common, strict=block.kind is not Kind.ITEM)
    if found is None and block.kind is Kind.PARAGRAPH:
        # Paragraphs that are alike were found to begin with their titles.
        found = opening(said, common, strict=False)
    if found is None and block.depth in (SUMMARY, LOOSE):
        found = Opening(clean_title(said.text))
    return found


def _opened_row(block: Block, body: Body, common: Collection[str]) -> Opening | None:
    """Read a row of a table. Its only line is the title's."""
    number = block.lines[0].number
    body.marks[number] = LineKind.TITLE
    row = row_cells(block)
    place = title_cell(row, common)
    if place is None:
        return None
    cell = row[place]
    body.links += cell.said.links
    found = opening(cell.said, common, strict=False)
    if cell.field is Field.TITLE and (found is None or len(found.title) * 2 < len(cell.said.text)):
        bare = cell.said.bold[0] if cell.said.bold else cell.said.text
        found = Opening(clean_title(bare), text=found.text if found and cell.said.bold else "")
    for other in range(len(row)):
        if other != place:
            _take_cell(row[other], number, body)
    if found:
        body.authors = body.authors or found.authors
        body.date = body.date or found.date
        if found.text:
            body.take_text(number, found.text)
    return found or Opening(clean_title(cell.said.text))


def _take_cell(cell: Cell, number: int, body: Body) -> None:
    text = cell.said.text
    body.links += cell.said.links
    if text.lower() in _NOTHING:
        return
    if cell.field is Field.AUTHORS:
        body.authors = names(text, sure=True)
    elif cell.field is Field.DATE:
        body.date = body.date or date_in(text)
    elif cell.field in (Field.ABSTRACT, Field.SUMMARY):
        body.take_text(number, text)
    elif cell.field is Field.ORGANIZATION:
        body.organization = text
    elif cell.field is None and not cell.said.links:
        _take_unnamed(text, number, body)


def _take_unnamed(text: str, number: int, body: Body) -> None:
    """Take a cell whose column says nothing of it."""
    if not body.authors and names(text):
        body.authors = names(text)
    elif body.date is None and date_in(text) and len(text) < 30:
        body.date = date_in(text)
    elif is_sentence(text):
        body.take_text(number, text)


def _best_title(titles: list[str]) -> str:
    """Return the first title in English, as most originals are, else the first one."""
    known = [title for title in titles if title]
    return next(filter(is_english, known), known[0] if known else "")


def _urls(body: Body) -> tuple[str, ...]:
    """Return where the paper, its code and the like are, as far as it does not cite them."""
    links = [*body.links]
    if not any(link.paper for link in links):
        links += [link for link in body.mentions if link.paper][:1]
    kept = (link.address for link in links if link.address.startswith(("http://", "https://")))
    return tuple(dict.fromkeys(kept))[:_MOST_URLS]


def _settled(unit: Unit, body: Body) -> Iterator[tuple[int, LineKind]]:
    """Yield what each line is, in the order of the text."""
    for block in unit.blocks:
        for line in block.lines:
            yield line.number, body.marks.get(line.number, LineKind.FURNITURE)
