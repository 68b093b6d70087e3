"""Google Scholar's alerts, as their HTML: new articles, citations and related research."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, LineKind, Lines, Problem
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
from desktop.readers.identifiers import arxiv_id
from desktop.readers.paper_links import paper_link, target_of
from desktop.readers.source import Source

_TITLE = "gse_alrt_title"
_SNIPPET = "gse_alrt_sni"
_HINT = re.compile(rf"{_TITLE}|scholar\.google\.[a-z.]{{2,6}}/scholar_url\?", re.IGNORECASE)
_REDIRECT = re.compile(r"https?://scholar\.google\.[a-z.]{2,6}/scholar_url\?", re.IGNORECASE)
_VENUE = re.compile(r"\s+[-–]\s+")
_YEAR = re.compile(r"(?:^|[\s,])((?:19|20)[0-9]{2})$")
_ARXIV = re.compile(r"arXiv:\s?[\w./-]{4,30}", re.IGNORECASE)
_HEADINGS = ("h1", "h2", "h3", "h4")
_MARK = re.compile(r"^\s*(?:\[[A-Z]{1,8}\]\s*)+")


class ScholarAlert:
    """Reads title, address, authors, venue and year; Scholar gives no abstracts.

    What it quotes of a text (some words, cut by “…”) is understood, but is not kept: half an
    abstract would pass for a whole one.
    """

    name = "scholar-alert"
    label = Sentence("Google Scholar alert")

    def accepts(self, source: Source) -> int:
        """Look for the titles of an alert."""
        head = source.head
        if not _HINT.search(head) or not looks_like_html(head):
            return 0
        return 96 if _TITLE in head else 60 * any(map(_title, read_page(head).blocks))

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        return _told(page)


@dataclass(slots=True)
class _Hit:
    """A paper of an alert: its title, and the blocks up to the next one."""

    title: Block
    anchor: Anchor
    blocks: list[Block] = field(default_factory=list)

    @property
    def snippet(self) -> Block | None:
        """The block that quotes the text."""
        marked = (block for block in self.blocks if _SNIPPET in block.classes)
        return next(marked, self.blocks[1] if len(self.blocks) > 1 and self.byline else None)

    @property
    def byline(self) -> Block | None:
        """The block that names authors, venue and year."""
        first = self.blocks[0] if self.blocks else None
        return None if first is None or _SNIPPET in first.classes or first.anchors else first


def _told(page: Page) -> Told:
    told = Told()
    hits = _hits(page.blocks)
    for hit in hits:
        is_last = hit is hits[-1]
        if page.is_cut and is_last and not hit.blocks:
            told.mark(lines_of(hit.title, LineKind.UNKNOWN))
            why = Sentence("The text ends at “{title}”, which was left out.", title=hit.title.plain)
            told.problems.append(Problem(why, hit.title.first))
            continue
        if page.is_cut and is_last and hit.byline is hit.blocks[-1]:
            told.mark(lines_of(hit.blocks.pop(), LineKind.UNKNOWN))
            why = Sentence(
                "The text ends at the authors of “{title}”, which were left out.",
                title=hit.title.plain,
            )
            told.problems.append(Problem(why, hit.title.first))
        told.add(_draft(hit), _lines(hit))
    told.end(page)
    return told


def _hits(blocks: list[Block]) -> list[_Hit]:
    hits: list[_Hit] = []
    for block in blocks:
        anchor = _title(block)
        if anchor:
            hits.append(_Hit(block, anchor))
        elif hits:
            hits[-1].blocks.append(block)
    return hits


def _title(block: Block) -> Anchor | None:
    """Return the link that is a title in a block; forwarded mails may have lost its class."""
    for anchor in block.anchors:
        is_hit = block.tag in _HEADINGS and _REDIRECT.match(anchor.address)
        if _MARK.sub("", anchor.text) and (_TITLE in anchor.classes or is_hit):
            return anchor
    return None


def _draft(hit: _Hit) -> Draft:
    authors, _, venue = _parted(hit.byline.plain if hit.byline else "")
    target = target_of(hit.anchor.address)
    link = paper_link(target)
    told = _ARXIV.search(venue)
    year = _YEAR.search(venue)
    facts = Facts(
        title=_MARK.sub("", hit.anchor.text),
        authors=_names(authors),
        arxiv_id=(link.arxiv_id if link else None) or (arxiv_id(told.group()) if told else None),
        doi=link.doi if link else None,
        urls=(target,),
    )
    last = hit.snippet or hit.byline or hit.title
    date = PartialDate(int(year[1])) if year else None
    return Draft(facts, date, hit.title.first, max(last.last, hit.title.last))


def _parted(byline: str) -> tuple[str, str, str]:
    """Split “A Moss, B Fern - Journal of Bogs, 2026”; venue or authors may be missing."""
    found = _VENUE.search(byline)
    if found:
        return byline[: found.start()], found.group(), byline[found.end() :]
    return ("", "", byline) if _YEAR.fullmatch(byline) else (byline, "", "")


def _names(authors: str) -> tuple[str, ...]:
    """Return the names before the “…” that stands for all others."""
    names = (name.strip(" …") for name in authors.replace("...", "…").split(","))
    return tuple(dict.fromkeys(filter(None, names)))


def _lines(hit: _Hit) -> Iterator[Lines]:
    yield lines_of(hit.title, LineKind.TITLE)
    if hit.byline:
        yield lines_of(hit.byline, LineKind.AUTHORS)
    if hit.snippet:
        yield lines_of(hit.snippet, LineKind.ABSTRACT)
