"""Mails and pages that bring Hugging Face's papers as cards: titles that link, facts around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import AuthorList, split_authors
from desktop.readers.html_blocks import Block
from desktop.readers.html_page import Page, Told, findings_of, lines_of, looks_like_html, read_page
from desktop.readers.html_structure import filled, laid_out
from desktop.readers.link_titles import said_title
from desktop.readers.paper_links import PaperLink, paper_link, target_of
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.written_dates import leading_date

_SITE = "https://huggingface.co"
_PAPER = re.compile(r"(?:huggingface\.co|hf\.co)(?:/|%2F)papers(?:/|%2F)", re.IGNORECASE)
_UPVOTES = re.compile(
    r"[▲△⬆↑👍🔥❤\ufe0f\s]{0,6}([0-9]{1,6})\s*(?:(?:up)?votes?|likes?|▲|👍|🔥|❤)?[\ufe0f\s]*",
    re.IGNORECASE,
)
_COMMENTS = re.compile(
    r"[💬🗨\ufe0f\s]{0,6}([0-9]{1,6})\s*comments?|[💬🗨][\ufe0f\s]*([0-9]{1,6})", re.IGNORECASE
)
_COUNT = re.compile(r"[·•\s-]{0,4}([0-9]{1,5}) authors?", re.IGNORECASE)
_NAMES = re.compile(r"(?:by|authors?\s?:)\s+(.{3,3000})", re.IGNORECASE)
_ABSTRACT = re.compile(r"(?:abstract|tl;?dr|ai-generated summary|summary)\s?:?\s*", re.IGNORECASE)
_SIGNS = re.compile(r"\s{1,9}[·•|]\s{1,9}")
_FEWEST_SIGNS = 200
_MOST_BEFORE = 4
_HEADINGS = ("h1", "h2", "h3", "h4", "h5")


class HfNewsletter:
    """Reads cards: what stands between one title and the next belongs to the first.

    Numbers before a title belong to it when they link to its paper, as on the site.
    """

    name = "hf-newsletter"
    label = Sentence("Hugging Face papers as a newsletter (HTML)")

    def accepts(self, source: Source) -> int:
        """Look for several titles that link to papers of the site."""
        head = source.head
        if not _PAPER.search(head) or not looks_like_html(head):
            return 0
        page = read_page(head)
        cards = sum(card.link is not None for card in _cards(page))
        linked = sum(_is_paper(page, block) for block in page.blocks)
        return min(50 + 5 * cards, 88) if cards > 1 or (cards and linked > 1) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        told = Told()
        cards = _cards(page)
        laid = laid_out(page)
        for card in cards:
            if page.is_cut and card is cards[-1] and card.blocks[-1] is page.blocks[-1]:
                _lose_end(told, card)
            if card.title in card.blocks:
                _add(told, card)
                told.drafts[-1] = filled(told.drafts[-1], laid)
        if not told.drafts:
            told.problems.append(Problem(Sentence("The page holds no paper that can be read.")))
        told.end(page)
        told.heading = Heading(page.title or None, stamped_date(page.time))
        return told


@dataclass(slots=True)
class _Card:
    """A paper: the block with its title, its link, and all blocks of it."""

    title: Block
    link: PaperLink
    blocks: list[Block] = field(default_factory=list)


def _cards(page: Page) -> list[_Card]:
    """Return the cards of a page, each paper once; a second card adds to the first."""
    found: dict[str, _Card] = {}
    waiting: list[tuple[Block, PaperLink | None]] = []
    card: _Card | None = None
    for block in page.blocks:
        link = _link(page, block)
        if link and link.address not in found and _says_title(block):
            before = [one for one, other in waiting if other == link]
            card = found[link.address] = _Card(block, link, [*before, block])
        elif link and link.address in found:
            found[link.address].blocks.append(block)
        elif card and link is None:
            card.blocks.append(block)
        waiting = [*waiting, (block, link)][-_MOST_BEFORE:]
    return list(found.values())


def _says_title(block: Block) -> bool:
    fewest = 2 if block.tag in _HEADINGS else 3
    return any(said_title(anchor.text, fewest) for anchor in block.anchors)


def _link(page: Page, block: Block) -> PaperLink | None:
    """Return the paper of the site that a block links to."""
    for anchor in block.anchors:
        address = target_of(page.address(anchor.address, _SITE))
        link = paper_link(address) if _PAPER.search(address) else None
        if link:
            return link
    return None


def _is_paper(page: Page, block: Block) -> bool:
    return _link(page, block) is not None


def _lose_end(told: Told, card: _Card) -> None:
    """Leave out the block in which a page ends: the rest of it is missing."""
    block = card.blocks.pop()
    told.mark(lines_of(block, LineKind.UNKNOWN))
    what = Sentence("The page ends early; what follows “{title}” was left out.")
    if block is card.title:
        what = Sentence("The page ends early; it was left out.")
    told.problems.append(Problem(what.filled(title=card.title.plain), block.first))


@dataclass(slots=True)
class _Said:
    """What the blocks of a card say beside the title."""

    authors: AuthorList = field(default_factory=lambda: AuthorList(()))
    author_count: int | None = None
    upvotes: int | None = None
    comments: int | None = None
    abstract: str = ""
    date: PartialDate | None = None

    def take(self, piece: str) -> LineKind:
        """Take a piece of text, and return what it is."""
        count = _COUNT.fullmatch(piece)
        names = _NAMES.fullmatch(piece)
        if count:
            self.author_count = self.author_count or int(count[1])
            return LineKind.AUTHORS
        if names or _looks_like_names(piece):
            self.authors = (
                self.authors if self.authors.names else split_authors(names[1] if names else piece)
            )
            return LineKind.AUTHORS
        if len(piece) >= _FEWEST_SIGNS:
            self.abstract = self.abstract or _ABSTRACT.sub("", piece, count=1)
            return LineKind.ABSTRACT
        return self._take_short(piece)

    def _take_short(self, piece: str) -> LineKind:
        comments = _COMMENTS.fullmatch(piece)
        upvotes = _UPVOTES.fullmatch(piece)
        date = leading_date(piece)
        if comments:
            self.comments = int(comments[1] or comments[2])
        elif upvotes:
            self.upvotes = int(upvotes[1]) if self.upvotes is None else self.upvotes
        elif date and not date[1]:
            self.date = self.date or date[0]
            return LineKind.DATE
        else:
            return LineKind.FURNITURE
        return LineKind.COUNTS


def _looks_like_names(piece: str) -> bool:
    names = piece.removesuffix(" et al.").split(", ")
    return len(names) > 1 and len(piece) < 2000 and all(map(_looks_like_name, names))


def _looks_like_name(name: str) -> bool:
    words = name.split()
    return 2 <= len(words) <= 5 and words[0][0].isupper() and words[-1][0].isupper()


def _add(told: Told, card: _Card) -> None:
    said = _Said()
    kinds = [lines_of(block, _kind(said, block, card)) for block in card.blocks]
    title = max(
        filter(None, (said_title(anchor.text, 2) for anchor in card.title.anchors)), key=len
    )
    facts = Facts(
        title=title,
        abstract=said.abstract,
        authors=said.authors.names,
        author_count=said.author_count or said.authors.count,
        comments=said.comments,
        upvotes=said.upvotes,
        arxiv_id=card.link.arxiv_id,
        urls=(f"{_SITE}/papers/{card.link.arxiv_id}",),
    )
    told_lines = [run for run in kinds if run.kind is not LineKind.FURNITURE]
    first, last = min(run.first for run in told_lines), max(run.last for run in told_lines)
    told.add(Draft(facts, said.date, first, last), told_lines)


def _kind(said: _Said, block: Block, card: _Card) -> LineKind:
    if block is card.title:
        linked = {anchor.text for anchor in block.anchors}
        for piece in _pieces(block):
            if not any(piece in text or text in piece for text in linked if text):
                said.take(piece)
        return LineKind.TITLE
    if len(block.plain) >= _FEWEST_SIGNS and not _looks_like_names(block.plain):
        return said.take(block.plain)
    kinds = [said.take(piece) for piece in _pieces(block)]
    known = [kind for kind in kinds if kind is not LineKind.FURNITURE]
    return known[0] if known else LineKind.FURNITURE


def _pieces(block: Block) -> Iterator[str]:
    for line in block.text.split("\n"):
        for piece in _SIGNS.split(f" {line} "):
            if piece.strip(" ·•|"):
                yield " ".join(piece.split())
