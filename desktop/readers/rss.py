"""Feeds of papers: RSS 1.0 (RDF) and 2.0, from arXiv, bioRxiv and those who build on them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.model.digest import Draft, Finding, Heading, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers import feed_text
from desktop.readers.author_lists import AuthorList, given_first, split_authors
from desktop.readers.feed_details import Details, details, doi_of_address
from desktop.readers.feed_text import Announced
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.xml_nodes import Node
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_ROOT = re.compile(r"<rss[\s>]|=[\"']http://purl\.org/(?:rss/1\.0/|net/rss1\.1#?)[\"']")
_PART = re.compile(r"<(?:rss:)?(?:item|channel)[\s>]")
_ITEM = re.compile(r"<(?:rss:)?item[\s>]")
_OF_PAPERS = re.compile(r"arxiv|biorxiv|medrxiv|doi|prism:|repec", re.IGNORECASE)
_MAILED = re.compile(r"\S{1,80}@\S{1,80} \((.{1,200})\)")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.?[ -]?){1,5}")
_DATES = ("pubdate", "date", "published", "publicationdate", "updated")
_TEXTS = ("description", "encoded", "summary", "abstract")
_KINDS = {
    "title": LineKind.TITLE,
    "description": LineKind.ABSTRACT,
    "encoded": LineKind.ABSTRACT,
    "summary": LineKind.ABSTRACT,
    "abstract": LineKind.ABSTRACT,
    "creator": LineKind.AUTHORS,
    "author": LineKind.AUTHORS,
    **dict.fromkeys(_DATES, LineKind.DATE),
    "link": LineKind.LINKS,
    "guid": LineKind.LINKS,
    "identifier": LineKind.LINKS,
    "doi": LineKind.LINKS,
    "url": LineKind.LINKS,
    "rights": LineKind.LINKS,
    "license": LineKind.LINKS,
    "category": LineKind.BYLINE,
    "subject": LineKind.BYLINE,
    "announce_type": LineKind.BYLINE,
    "publisher": LineKind.BYLINE,
    "source": LineKind.BYLINE,
    "publicationname": LineKind.BYLINE,
    "section": LineKind.BYLINE,
    "volume": LineKind.BYLINE,
    "number": LineKind.BYLINE,
    "issn": LineKind.BYLINE,
    "startingpage": LineKind.BYLINE,
    "endingpage": LineKind.BYLINE,
    "type": LineKind.BYLINE,
    "language": LineKind.BYLINE,
    "format": LineKind.BYLINE,
    "comments": LineKind.LINKS,
}


class PaperFeed:
    """Reads items by the names of their elements, wherever the feed keeps them."""

    name = "rss"
    label = Sentence("RSS feed of papers")

    def accepts(self, source: Source) -> int:
        """Look for a feed with items, and for what only papers have."""
        head = source.head
        if not (_ROOT.search(head) and _PART.search(head)):
            return 85 if _ITEM.match(head.lstrip()) and _OF_PAPERS.search(head) else 0
        return 94 if _OF_PAPERS.search(head) else 50

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _draft(item: Node) -> Draft | LeftOut:
    title, told = _told(item)
    if not title.text:
        return LeftOut(Sentence("there is no title."))
    abstract = feed_text.announced_abstract(told.abstract)
    links = _links(item)
    authors = _authors([node.raw() for node in item.all("creator", "author")])
    authors = authors if authors.names else told.authors
    facts = Facts(
        title=title.text,
        abstract=abstract.text,
        authors=authors.names,
        author_count=authors.count,
        arxiv_id=next(filter(None, map(arxiv_id, [title.arxiv_id or "", *links])), None),
        doi=_doi(item, links) or told.doi,
        urls=tuple(link for link in links if link.startswith(("http:", "https:"))),
    )
    date = next(filter(None, (stamped_date(node.text()) for node in item.all(*_DATES))), told.date)
    announced = item.first("announce_type").startswith("replace")
    return Draft(facts, date, is_update=announced or title.is_update or abstract.is_update)


def _told(item: Node) -> tuple[Announced, Details]:
    """Return the title, and the abstract with what stands around it.

    Derived feeds put words of their own first, and the title of the paper, known by its arXiv id,
    into the text, behind a translation if there is one; so does the abstract.
    """
    title = feed_text.announced_title(feed_text.plain(item.first("title")))
    texts = [raw for node in item.all(*_TEXTS) if (raw := node.raw()).strip()]
    parts = feed_text.paragraphs(texts[0]) if texts and title.arxiv_id is None else []
    for place in reversed(range(len(parts))):
        inner = feed_text.announced_title(parts[place])
        if inner.arxiv_id and inner.text:
            return inner, Details("".join(parts[place + 1 :][-1:]))
    found = list(map(details, texts))
    marked = (one for one in found if one.is_marked)
    return title, next(marked, found[0] if found else Details())


def _authors(texts: list[str]) -> AuthorList:
    names = [feed_text.plain(text) for text in texts if text.strip()]
    if len(names) == 1:
        mailed = _MAILED.fullmatch(names[0])
        return _paired(mailed[1] if mailed else names[0])
    return AuthorList(tuple(dict.fromkeys(map(given_first, names))))


def _paired(text: str) -> AuthorList:
    """Split one list of authors, also where each is “Family, I.” and commas stand between all."""
    parts = [part for part in map(str.strip, text.split(",")) if part]
    families, initials = parts[::2], parts[1::2]
    if len(families) == len(initials) and all(map(_INITIALS.fullmatch, initials)):
        return AuthorList(
            tuple(f"{first} {family}" for family, first in zip(families, initials, strict=True))
        )
    return split_authors(text)


def _links(item: Node) -> list[str]:
    """Return the addresses and names of an item, each once."""
    found = [node.text() or node.attributes.get("href", "") for node in item.all("link")]
    found += [node.text() for node in item.all("guid", "identifier", "id")]
    found.append(item.attributes.get("about", ""))
    return list(dict.fromkeys(filter(None, found)))


def _doi(item: Node, links: list[str]) -> str | None:
    told = [node.text() for node in item.all("doi", "identifier")]
    found = next(filter(None, map(doi, told)), None)
    return found or next(filter(None, map(doi_of_address, links)), None)


def _heading(told: Mapping[str, str]) -> Heading:
    dates = (stamped_date(told.get(name, "")) for name in ("pubdate", "lastbuilddate", "date"))
    return Heading(told.get("title") or None, next(filter(None, dates), None))


_GRAMMAR = Grammar(("item",), _KINDS, _draft, _heading)
