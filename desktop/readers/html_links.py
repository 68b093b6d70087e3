"""Any HTML page whose links lead to papers: blogs, newsletters, lists that people made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.html_blocks import Anchor, Block
from desktop.readers.html_page import (
    Page,
    Told,
    findings_of,
    lines_of,
    looks_like_html,
    read_page,
)
from desktop.readers.html_structure import Laid, is_same_title, laid_out
from desktop.readers.link_titles import said_title
from desktop.readers.md_dates import date_in
from desktop.readers.paper_links import PaperLink, paper_link
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th")
# What parts a title from the links behind it.
_APART = re.compile(r"([^\n]{1,400}?)\s{0,9}(?:[(\[|–—-]|\n)[\s(\[]{0,9}$")
_NO_WORDS = re.compile(r"[\W_]*")
_MOST_NAMED = 5
# A paragraph with more links is no title with some labels behind.
_MOST_LABELS = 12


class HtmlLinks:
    """Makes papers of the links to papers that say a title; names the other links to papers."""

    name = "html-links"
    label = Sentence("web page with links to papers")

    def accepts(self, source: Source) -> int:
        """Look for links to papers; any reader that knows the page is surer."""
        head = source.head
        if "href" not in head.lower() or not looks_like_html(head):
            return 0
        page = read_page(head)
        linked = _linked(page)
        titled = sum(found.title is not None for found in linked)
        if linked and not titled:
            laid = laid_out(page)
            titled = sum(_laid_title(_laid(one, laid)) is not None for one in linked)
        return min(15 + 2 * titled, 40) if titled else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        return _told(page)


@dataclass(slots=True)
class _Linked:
    """A paper that a page links to: each link, with the block that it stands in.

    `heading` is the one above it, if no other paper is linked below that.
    """

    link: PaperLink
    places: list[tuple[Anchor, Block]] = field(default_factory=list)
    heading: Block | None = None

    @property
    def title(self) -> str | None:
        """The longest title that its links say, else one in front of them, else the heading's."""
        said = (said_title(one.text, 2 if _heads(place) else 3) for one, place in self.places)
        longest = max(filter(None, said), key=len, default=None)
        if longest:
            return longest
        in_front = (_in_front(place) for _, place in self.places)
        return next(filter(None, in_front), None) or (
            said_title(self.heading.plain) if self.heading else None
        )


def _in_front(block: Block) -> str | None:
    """Return the title in a paragraph whose links only say “paper”, “code” and the like.

    That is what it says in bold at first, or what it says at all: “1. Moss on walls [paper]”.
    """
    if len(block.anchors) > _MOST_LABELS:
        return None
    papers = {
        link.address for link in map(paper_link, (one.address for one in block.anchors)) if link
    }
    if len(papers) > 1:
        return None
    if block.lead:
        return said_title(block.lead.rstrip(" :.–—-"), 2)
    first = min((anchor.place for anchor in block.anchors), default=0)
    behind = block.text[first:]
    for anchor in block.anchors:
        behind = behind.replace(anchor.text, "", 1)
    is_all = _NO_WORDS.fullmatch(behind) and not any(said_title(a.text) for a in block.anchors)
    title = _APART.match(block.text[:first])
    return said_title(title[1]) if is_all and title else None


def _heads(block: Block) -> bool:
    return block.tag in _HEADINGS


def _linked(page: Page) -> list[_Linked]:
    """Return the papers that a page links to, in the order of their first links."""
    found: dict[str, _Linked] = {}
    below: dict[str, _Linked] = {}
    heading: Block | None = None
    for block in [*page.blocks, None]:
        if block is None or _heads(block):
            for linked in below.values() if len(below) == 1 else ():
                linked.heading = linked.heading or heading
            heading, below = block, {}
        for anchor in block.anchors if block else ():
            link = paper_link(page.address(anchor.address))
            if link and block:
                linked = found.setdefault(link.address, _Linked(link))
                linked.places.append((anchor, block))
                below[link.address] = linked
    return list(found.values())


def _told(page: Page) -> Told:
    told = Told()
    untitled: list[_Linked] = []
    laid = laid_out(page)
    found: list[tuple[Draft, list[Lines]]] = []
    taken: set[int] = set()
    for linked in _linked(page):
        known = _laid(linked, laid)
        if known and id(known) in taken and linked.title is None:
            continue  # a paper with an arXiv id and a DOI has two links
        taken.add(id(known))
        title = linked.title or _laid_title(known)
        if title:
            found.append(_drafted(linked, title, known))
        else:
            untitled.append(linked)
    told.problems += _left_out(untitled, page)
    for draft, parts in sorted(found, key=lambda pair: pair[0].first_line or 0):
        told.add(draft, parts)
    for linked in untitled:
        for _, block in linked.places:
            told.mark(lines_of(block, LineKind.UNKNOWN))
    told.end(page)
    date = stamped_date(page.meta("article:published_time", "date", "dc.date") or page.time)
    name = page.title or page.meta("og:title")
    told.heading = Heading(name or None, date or date_in(name or ""))
    return told


def _laid(linked: _Linked, laid: Mapping[str, Laid]) -> Laid | None:
    link = linked.link
    title = linked.title
    keys = (link.arxiv_id, link.doi, link.address, (title or "").casefold())
    known = next((laid[key] for key in keys if key and key in laid), None)
    is_other = known and title and not is_same_title(title, known.facts.title)
    return None if is_other else known


def _laid_title(known: Laid | None) -> str | None:
    """Return the title that the layout shows, if it shows more than that of a paper."""
    is_sure = known is not None and (known.facts.abstract or known.facts.authors)
    return known.facts.title if known and is_sure else None


def _drafted(linked: _Linked, title: str, known: Laid | None) -> tuple[Draft, list[Lines]]:
    link = linked.link
    urls = () if link.arxiv_id or link.doi else (link.address,)
    facts = Facts(title, arxiv_id=link.arxiv_id, doi=link.doi, urls=urls)
    parts = list(_lines(linked, title))
    if known:
        told = known.facts
        facts = told._replace(
            title=title,
            arxiv_id=link.arxiv_id or told.arxiv_id,
            doi=link.doi or told.doi,
            urls=urls,
        )
        parts += known.parts
    lines = [number for part in parts for number in (part.first, part.last)]
    lines += [block.first for _, block in linked.places]
    return Draft(facts, known.date if known else None, min(lines), max(lines)), parts


def _lines(linked: _Linked, title: str) -> Iterable[Lines]:
    if linked.heading and said_title(linked.heading.plain) == title:
        yield lines_of(linked.heading, LineKind.TITLE)
    for anchor, block in linked.places:
        is_title = said_title(anchor.text, 2) == title
        if not is_title and _in_front(block) == title:
            yield Lines(block.first, block.first, LineKind.TITLE)
        yield Lines(anchor.line, anchor.line, LineKind.TITLE if is_title else LineKind.LINKS)


def _left_out(untitled: list[_Linked], page: Page) -> Iterator[Problem]:
    """Name what is no paper here: links without a title, and how many lead elsewhere."""
    for linked in untitled[:_MOST_NAMED]:
        yield Problem(
            Sentence(
                "The link to {address} says no title and was left out.", address=linked.link.address
            ),
            linked.places[0][0].line,
        )
    if len(untitled) > _MOST_NAMED:
        more = len(untitled) - _MOST_NAMED
        yield Problem(
            Sentence("{more} more links to papers say no title and were left out.", more=more)
        )
    elsewhere = sum(
        _is_elsewhere(page, anchor) for block in page.blocks for anchor in block.anchors
    )
    if elsewhere:
        many = "1 link was" if elsewhere == 1 else f"{elsewhere} links were"
        yield Problem(
            Sentence("{many} left out: they lead to no paper that Carrel knows.", many=many)
        )


def _is_elsewhere(page: Page, anchor: Anchor) -> bool:
    address = page.address(anchor.address)
    return address.startswith(("http:", "https:")) and paper_link(address) is None
