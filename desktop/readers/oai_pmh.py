"""Answers of OAI-PMH services: arXiv's three formats, and Dublin Core as all of them speak it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.author_lists import AuthorList, given_first, split_authors
from desktop.readers.feed_text import plain
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.oai_payloads import as_dublin_core
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.xml_nodes import Node
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_ROOT = re.compile(r"<(?:\w{1,20}:)?OAI-PMH[\s>]|http://www\.openarchives\.org/OAI/2\.0/")
_RECORD = re.compile(r"<(?:\w{1,20}:)?record[\s>]")
_FORMATS = re.compile(r"http://(?:arxiv\.org|www\.openarchives\.org)/OAI/")
# As journals name where authors work, in the field of their names.
_PLACE = re.compile(
    r"universi|institu|college|school|depart|laborator|cent(?:re|er)\b|hospital|academy|facult",
    re.IGNORECASE,
)
_KINDS = {
    "title": LineKind.TITLE,
    "abstract": LineKind.ABSTRACT,
    "description": LineKind.ABSTRACT,
    "authors": LineKind.AUTHORS,
    "author": LineKind.AUTHORS,
    "creator": LineKind.AUTHORS,
    "contributor": LineKind.AUTHORS,
    "submitter": LineKind.BYLINE,
    "created": LineKind.DATE,
    "updated": LineKind.DATE,
    "date": LineKind.DATE,
    "datestamp": LineKind.DATE,
    "version": LineKind.DATE,
    "versions": LineKind.DATE,
    "id": LineKind.LINKS,
    "identifier": LineKind.LINKS,
    "doi": LineKind.LINKS,
    "license": LineKind.LINKS,
    "rights": LineKind.LINKS,
    "relation": LineKind.LINKS,
    "source": LineKind.BYLINE,
    "setspec": LineKind.BYLINE,
    "categories": LineKind.BYLINE,
    "subject": LineKind.BYLINE,
    "comments": LineKind.BYLINE,
    "journal-ref": LineKind.BYLINE,
    "report-no": LineKind.BYLINE,
    "msc-class": LineKind.BYLINE,
    "acm-class": LineKind.BYLINE,
    "proxy": LineKind.BYLINE,
    "publisher": LineKind.BYLINE,
    "type": LineKind.BYLINE,
    "format": LineKind.BYLINE,
    "language": LineKind.BYLINE,
    "coverage": LineKind.BYLINE,
    "about": LineKind.FURNITURE,
    "payload": LineKind.ABSTRACT,
    "mods": LineKind.ABSTRACT,
    "resource": LineKind.ABSTRACT,
    "datafield": LineKind.ABSTRACT,
    "leader": LineKind.FURNITURE,
    "controlfield": LineKind.FURNITURE,
    "schemaversion": LineKind.FURNITURE,
    "datacentresymbol": LineKind.FURNITURE,
}


class OaiPmh:
    """Reads records by the names of their elements; deleted ones are left out and counted."""

    name = "oai-pmh"
    label = Sentence("OAI-PMH answer")

    def accepts(self, source: Source) -> int:
        """Look for the root of an answer, or for a record in one of its formats."""
        head = source.head
        if _ROOT.search(head) and "<" in head.lstrip()[:200]:
            return 95
        is_bare = _RECORD.match(head.lstrip()) and _FORMATS.search(head)
        return 80 if is_bare else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _draft(record: Node) -> Draft | LeftOut:
    header = next(record.all("header"), record)
    if header.attributes.get("status") == "deleted":
        return LeftOut(Sentence("marked as deleted."), LineKind.FURNITURE)
    metadata = next(record.all("metadata"), record)
    payload = next((child for child in metadata.children if child.name != "header"), metadata)
    if not payload.first("title"):
        payload = as_dublin_core(metadata) or payload
    title = payload.first("title")
    if not title:
        return LeftOut(Sentence("there is no title."))
    authors = _authors(payload)
    told = [node.text() for node in payload.all("identifier")]
    facts = Facts(
        title=title,
        abstract=payload.first("abstract") or plain(payload.first("description")),
        authors=authors.names,
        author_count=authors.count,
        arxiv_id=_arxiv_id(payload, header, told),
        doi=next(filter(None, map(doi, [payload.first("doi"), *told])), None),
        urls=tuple(text for text in told if text.startswith(("http:", "https:"))),
    )
    return Draft(facts, _date(payload))


def _arxiv_id(payload: Node, header: Node, told: list[str]) -> str | None:
    names = [payload.first("id"), *told]
    found = next(filter(None, map(arxiv_id, names)), None)
    name = header.first("identifier")
    return found or (arxiv_id(name) if "arxiv" in name.lower() else None)


def _authors(payload: Node) -> AuthorList:
    creators = [node.text() for node in payload.all("creator")]
    if creators:
        names = (given_first(name) for creator in creators for name in _creators(creator))
        return AuthorList(tuple(dict.fromkeys(filter(None, names))))
    lists = list(payload.all("authors"))
    named = [_name(author) for one in lists for author in one.all("author")]
    if named:
        return AuthorList(tuple(dict.fromkeys(filter(None, named))))
    return split_authors(lists[0].text() if lists else "")


def _creators(told: str) -> list[str]:
    """Return the people in one element: one, with where they work behind a semicolon, or all."""
    parts = [part.strip() for part in told.split(";")]
    are_people = all(part.count(",") == 1 for part in parts if part)
    return parts if are_people and not any(map(_PLACE.search, parts)) else parts[:1]


def _name(author: Node) -> str:
    parts = (author.first("forenames"), author.first("keyname"), author.first("suffix"))
    return " ".join(filter(None, parts)) or author.own_text.strip()


def _date(payload: Node) -> PartialDate | None:
    """Return the earliest date: that of the first version, where there are several."""
    texts = [node.text() for node in payload.all("created")]
    versions = [
        *payload.all("version"),
        *(one for all_ in payload.all("versions") for one in all_.children),
    ]
    texts += [date.text() for version in versions for date in version.all("date")]
    texts += [] if texts else [node.text() for node in payload.all("date")]
    dates = list(filter(None, map(stamped_date, texts)))
    return min(dates, key=lambda date: date.iso() or "", default=None)


def _heading(told: Mapping[str, str]) -> Heading:
    return Heading(None, stamped_date(told.get("responsedate", "")))


def _problem(told: Mapping[str, str]) -> Sentence | None:
    error = told.get("error")
    return Sentence("The service answered with an error: {error}", error=error) if error else None


_GRAMMAR = Grammar(("record",), _KINDS, _draft, _heading, _problem)
