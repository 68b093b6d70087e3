"""PubMed's XML, as EFetch and the site's export give it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.identifiers import doi
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date
from desktop.readers.written_dates import leading_date
from desktop.readers.xml_nodes import Node
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_RECORDS = ("PubmedArticle", "PubmedBookArticle", "MedlineCitation")
_ROOT = re.compile(r"<(?:PubmedArticleSet|PubmedArticle|PubmedBookArticle|MedlineCitationSet)[\s>]")
_KINDS = {
    "articletitle": LineKind.TITLE,
    "booktitle": LineKind.TITLE,
    "vernaculartitle": LineKind.TITLE,
    "abstract": LineKind.ABSTRACT,
    "otherabstract": LineKind.ABSTRACT,
    "authorlist": LineKind.AUTHORS,
    "investigatorlist": LineKind.AUTHORS,
    "personalnamesubjectlist": LineKind.BYLINE,
    "pubdate": LineKind.DATE,
    "articledate": LineKind.DATE,
    "contributiondate": LineKind.DATE,
    "datecompleted": LineKind.DATE,
    "daterevised": LineKind.DATE,
    "history": LineKind.DATE,
    "pmid": LineKind.LINKS,
    "elocationid": LineKind.LINKS,
    "articleidlist": LineKind.LINKS,
    "otherid": LineKind.LINKS,
    "journal": LineKind.BYLINE,
    "pagination": LineKind.BYLINE,
    "language": LineKind.BYLINE,
    "medlinejournalinfo": LineKind.BYLINE,
    "publicationtypelist": LineKind.BYLINE,
    "keywordlist": LineKind.BYLINE,
    "meshheadinglist": LineKind.BYLINE,
    "chemicallist": LineKind.BYLINE,
    "supplmeshlist": LineKind.BYLINE,
    "genesymbollist": LineKind.BYLINE,
    "grantlist": LineKind.BYLINE,
    "databanklist": LineKind.BYLINE,
    "coistatement": LineKind.BYLINE,
    "citationsubset": LineKind.BYLINE,
    "numberofreferences": LineKind.BYLINE,
    "commentscorrectionslist": LineKind.LINKS,
    "generalnote": LineKind.BYLINE,
    "spaceflightmission": LineKind.BYLINE,
    "publicationstatus": LineKind.FURNITURE,
    "referencelist": LineKind.FURNITURE,
    "publisher": LineKind.BYLINE,
    "isbn": LineKind.BYLINE,
}


class PubmedXml:
    """Reads citations; parts of an abstract keep their labels, groups count as authors."""

    name = "pubmed-xml"
    label = Sentence("PubMed XML")

    def accepts(self, source: Source) -> int:
        """Look for the elements that only PubMed has."""
        return 95 if _ROOT.search(source.head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _draft(record: Node) -> Draft | LeftOut:
    article = _first(record, "article") or _first(record, "bookdocument") or record
    titles = (article.first(name) for name in ("articletitle", "booktitle", "vernaculartitle"))
    title = next(filter(None, titles), "") or _text(record, "booktitle")
    if not title:
        return LeftOut(Sentence("there is no title."))
    number = _text(record, "pmid")
    facts = Facts(
        title=title,
        abstract=_abstract(article),
        authors=_authors(article),
        doi=_doi(record, article),
        urls=(f"https://pubmed.ncbi.nlm.nih.gov/{number}/",) if number.isdigit() else (),
    )
    return Draft(facts, _date(article))


def _abstract(article: Node) -> str:
    parts = []
    for abstract in article.all("abstract"):
        for part in abstract.all("abstracttext"):
            label = part.attributes.get("label", "")
            parts.append(f"{label}: {part.text()}" if label else part.text())
    return " ".join(filter(None, parts))


def _authors(article: Node) -> tuple[str, ...]:
    names: list[str] = []
    for one in article.all("authorlist"):
        if one.attributes.get("type", "authors") != "authors":
            continue
        for author in one.all("author"):
            given = author.first("forename") or author.first("initials")
            parts = (given, author.first("lastname"), author.first("suffix"))
            names.append(" ".join(filter(None, parts)) or author.first("collectivename"))
    return tuple(dict.fromkeys(filter(None, names)))


def _doi(record: Node, article: Node) -> str | None:
    """Return the DOI of the paper itself, not of one that it cites."""
    told = [node for node in article.all("elocationid") if node.attributes.get("eidtype") == "doi"]
    data = _first(record, "pubmeddata") or _first(record, "pubmedbookdata") or record
    for ids in [*data.all("articleidlist"), *article.all("articleidlist")]:
        told += [node for node in ids.children if node.attributes.get("idtype") == "doi"]
    return next(filter(None, (doi(node.text()) for node in told)), None)


def _date(article: Node) -> PartialDate | None:
    """Return the day of publication: online if it is told, else that of the issue."""
    dates = [*article.all("articledate"), *article.all("contributiondate")]
    dates += [node for node in article.walk() if node.name == "pubdate"]
    return next(filter(None, map(_calendar, dates)), None)


def _calendar(date: Node) -> PartialDate | None:
    year, month, day = (date.first(name) for name in ("year", "month", "day"))
    if not year:
        return stamped_date(date.text())
    for text in (f"{year}-{month}-{day}", f"{day} {month} {year}", f"{month} {year}"):
        found = leading_date(text)
        if found and found[0].year is not None:
            return found[0]
    return stamped_date(f"{year}-{month}") or stamped_date(year)


def _first(record: Node, name: str) -> Node | None:
    """Return the first element of a name at any depth, those inside references apart."""
    return next((node for node in record.walk() if node.name == name), None)


def _text(record: Node, name: str) -> str:
    node = _first(record, name)
    return node.text() if node else ""


def _heading(_told: Mapping[str, str]) -> Heading:
    return Heading()


_GRAMMAR = Grammar(_RECORDS, _KINDS, _draft, _heading)
