"""Pages of one paper that name it in `citation_…` metas: arXiv's, and those of most publishers.

The metas: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import given_first
from desktop.readers.feed_text import plain
from desktop.readers.html_blocks import Block
from desktop.readers.html_page import Meta, Page, Told, findings_of, lines_of, looks_like_html
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.paper_links import paper_link
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_HINT = re.compile(r"=\s*[\"']?(?:citation|bepress_citation)_title\b", re.IGNORECASE)
_PREFIX = re.compile(r"^(?:bepress_)?citation_", re.IGNORECASE)
_LABEL = re.compile(r"^\s*(?:abstract|summary)\s?[:.]?\s*", re.IGNORECASE)
_KINDS = {
    "title": LineKind.TITLE,
    "author": LineKind.AUTHORS,
    "authors": LineKind.AUTHORS,
    "abstract": LineKind.ABSTRACT,
    "doi": LineKind.LINKS,
    "arxiv_id": LineKind.LINKS,
}
_DATES = ("publication_date", "date", "online_date", "cover_date", "year")
_ADDRESSES = ("public_url", "abstract_html_url", "fulltext_html_url", "pdf_url")
_FEWEST_SIGNS = 200


class PaperPage:
    """Reads one paper: what the metas say, and the abstract also from where it is shown."""

    name = "paper-page-html"
    label = Sentence("web page of one paper, saved as HTML")

    def accepts(self, source: Source) -> int:
        """Look for the meta with the title."""
        head = source.head
        return 94 if _HINT.search(head) and looks_like_html(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the paper, then all lines, and at last the heading; see `Reader.read`."""
        return findings_of(self, source)

    def told(self, page: Page) -> Told:
        """Return what a page tells; see `PageReader`."""
        told = Told()
        metas = [meta for meta in page.metas if _PREFIX.match(meta.name) and meta.content]
        values = {_name(meta): meta.content for meta in reversed(metas)}
        title = plain(values.get("title", ""))
        if title:
            block = _abstract_block(page)
            facts = _facts(page, metas, values, block)
            date = next(filter(None, (stamped_date(values.get(key, "")) for key in _DATES)), None)
            told.add(_placed(Draft(facts, date), metas), _lines(metas, block))
        else:
            told.problems.append(Problem(Sentence("The page names no title.")))
        told.end(page)
        told.heading = Heading(page.title or title or None)
        return told


def _name(meta: Meta) -> str:
    return _PREFIX.sub("", meta.name)


def _facts(page: Page, metas: list[Meta], values: dict[str, str], block: Block | None) -> Facts:
    address = next((values[key] for key in _ADDRESSES if key in values), page.meta("og:url"))
    link = paper_link(page.address(address or page.base))
    numbers = (arxiv_id(values.get("arxiv_id", "")), link.arxiv_id if link else None)
    known = doi(values.get("doi", "")) or (link.doi if link else None)
    urls = (link.address if link else address,) if address.startswith("http") else ()
    return Facts(
        title=plain(values["title"]),
        abstract=_abstract(page, values, block),
        authors=_authors(metas),
        arxiv_id=next(filter(None, numbers), None),
        doi=known,
        urls=urls,
    )


def _authors(metas: list[Meta]) -> tuple[str, ...]:
    names = [meta.content for meta in metas if _name(meta) == "author"]
    if not names:
        lists = [meta.content for meta in metas if _name(meta) == "authors"]
        names = [name for one in lists for name in one.split(";")]
    return tuple(dict.fromkeys(given_first(plain(name)) for name in names if name.strip(" ,")))


def _abstract(page: Page, values: dict[str, str], block: Block | None) -> str:
    """Return the abstract; a description that a site has cut is none."""
    told = plain(values.get("abstract", ""))
    if told:
        return _LABEL.sub("", told)
    if block:
        return _LABEL.sub("", block.plain)
    description = plain(page.meta("dc.description", "dcterms.abstract", "og:description"))
    is_whole = len(description) >= _FEWEST_SIGNS and not description.endswith(("...", "…"))
    return _LABEL.sub("", description) if is_whole else ""


def _abstract_block(page: Page) -> Block | None:
    """Return the longest paragraph that is shown as an abstract."""
    marked = [
        block
        for block in page.blocks
        if "abstract" in block.classes.lower() and len(block.plain) >= _FEWEST_SIGNS
    ]
    return max(marked, key=lambda block: len(block.plain), default=None)


def _placed(draft: Draft, metas: list[Meta]) -> Draft:
    lines = [meta.line for meta in metas] + [meta.last_line for meta in metas]
    return Draft(draft.facts, draft.date, min(lines), max(lines))


def _lines(metas: list[Meta], block: Block | None) -> Iterator[Lines]:
    for meta in metas:
        name = _name(meta)
        is_date = name in _DATES
        kind = LineKind.DATE if is_date else _KINDS.get(name, LineKind.BYLINE)
        kind = LineKind.LINKS if name in _ADDRESSES else kind
        yield Lines(meta.line, meta.last_line, kind)
    if block:
        yield lines_of(block, LineKind.ABSTRACT)
