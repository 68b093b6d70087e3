"""Answers of arXiv's Atom API, of all its years, and other Atom feeds of papers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.model.digest import Draft, Finding, Heading, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import split_authors
from desktop.readers.feed_details import Details, details, doi_of_address
from desktop.readers.feed_text import announced_abstract, plain
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.xml_nodes import Node
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_ROOT = re.compile(r"<(?:\w{1,20}:)?feed[\s>]")
_ENTRY = re.compile(r"<(?:\w{1,20}:)?entry[\s>]")
_KINDS = {
    "title": LineKind.TITLE,
    "summary": LineKind.ABSTRACT,
    "content": LineKind.ABSTRACT,
    "author": LineKind.AUTHORS,
    "contributor": LineKind.AUTHORS,
    "published": LineKind.DATE,
    "updated": LineKind.DATE,
    "id": LineKind.LINKS,
    "link": LineKind.LINKS,
    "doi": LineKind.LINKS,
    "rights": LineKind.LINKS,
    "license": LineKind.LINKS,
    "category": LineKind.BYLINE,
    "primary_category": LineKind.BYLINE,
    "comment": LineKind.BYLINE,
    "journal_ref": LineKind.BYLINE,
    "announce_type": LineKind.BYLINE,
    "creator": LineKind.AUTHORS,
    "source": LineKind.FURNITURE,
}


class ArxivAtom:
    """Reads entries by the names of their elements, in whatever order they come."""

    name = "arxiv-atom"
    label = Sentence("arXiv API answer or other Atom feed")

    def accepts(self, source: Source) -> int:
        """Look for a feed with entries, and for the mark of arXiv."""
        head = source.head
        if not _ROOT.search(head) and not _ENTRY.match(head.lstrip()):
            return 0
        if "arxiv.org" in head:
            return 95
        return 70 if "http://www.w3.org/2005/Atom" in head else 40

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _draft(entry: Node) -> Draft | LeftOut:
    title = _text(entry, "title")
    address = entry.first("id")
    if "arxiv.org/api/errors" in address:
        return LeftOut(
            Sentence("arXiv answered with an error: {error}", error=entry.first("summary"))
        )
    if not title:
        return LeftOut(Sentence("there is no title."))
    links = [address, *(link.attributes.get("href", "") for link in entry.all("link"))]
    urls = tuple(dict.fromkeys(link for link in links if link.startswith(("http:", "https:"))))
    told = _details(entry)
    abstract = announced_abstract(told.abstract)
    facts = Facts(
        title=title,
        abstract=abstract.text,
        authors=_authors(entry) or told.authors.names,
        arxiv_id=next(filter(None, map(arxiv_id, links)), None),
        doi=doi(entry.first("doi")) or _doi_among(links) or told.doi,
        urls=urls,
    )
    announced = entry.first("announce_type").startswith("replace")
    dates = (stamped_date(entry.first(name)) for name in ("published", "issued", "updated"))
    date = next(filter(None, dates), told.date)
    return Draft(facts, date, is_update=announced or abstract.is_update)


def _text(entry: Node, name: str) -> str:
    """Return what the first element of a name says; only one that says so holds markup."""
    node = next(entry.all(name), None)
    if node is None:
        return ""
    return plain(node.raw()) if node.attributes.get("type", "text") != "text" else node.text()


def _authors(entry: Node) -> tuple[str, ...]:
    names = [author.first("name") or author.text() for author in entry.all("author")]
    creators = [creator.text() for creator in entry.all("creator")]
    # arXiv's own feed names all authors in one text, as it does in RSS.
    names += split_authors(creators[0]).names if len(creators) == 1 else creators
    return tuple(dict.fromkeys(name for name in names if name))


def _details(entry: Node) -> Details:
    """Return the abstract, and what stands around it in feeds of others than arXiv."""
    node = next((node for node in entry.all("summary", "content") if node.raw().strip()), None)
    if node is None:
        return Details()
    is_html = node.attributes.get("type", "text") != "text"
    return details(node.raw()) if is_html else Details(node.text())


def _doi_among(links: list[str]) -> str | None:
    # Some feeds have the DOI itself for an id.
    bare = (doi(link) for link in links if link.startswith(("10.", "doi:", "info:doi")))
    return next(filter(None, (*bare, *map(doi_of_address, links))), None)


def _heading(told: Mapping[str, str]) -> Heading:
    return Heading(told.get("title") or None, stamped_date(told.get("updated", "")))


_GRAMMAR = Grammar(("entry",), _KINDS, _draft, _heading)
