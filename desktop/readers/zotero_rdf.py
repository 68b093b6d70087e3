"""Zotero's RDF, and of other vocabularies in RDF/XML what they share with it.

Items are elements of several names with their own title, which that of their journal is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.feed_text import plain
from desktop.readers.identifiers import doi
from desktop.readers.reference_dates import published
from desktop.readers.reference_ids import whereabouts
from desktop.readers.reference_names import person
from desktop.readers.source import Source
from desktop.readers.xml_nodes import Malformed, Node, parse_node
from desktop.readers.xml_pieces import pieces
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_ROOT = re.compile(r"<(?:\w{1,20}:)?RDF[\s>]")
_ZOTERO = re.compile(r"http://www\.zotero\.org/namespaces/export#")
_OTHERS = re.compile(r"http://purl\.org/(?:ontology/bibo/|dc/|net/biblio#)|https?://schema\.org/?")
# Elements at whose top level stands a journal, an attachment or a collection are no records.
_ITEMS = (
    "Article", "AcademicArticle", "Book", "BookSection", "Chapter", "Document", "Manuscript",
    "Report", "Thesis", "Letter", "Interview", "Patent", "Recording", "MotionPicture", "Image",
    "Illustration", "Data", "Dataset", "Legislation", "ConferenceProceedings", "ScholarlyArticle",
    "Proceedings", "Webpage", "Software", "SoftwareSourceCode", "Description", "Memo",
)  # fmt: skip
_PEOPLE = (
    "authors", "author", "creator", "creators", "editors", "editor", "contributors", "contributor",
    "serieseditors", "translators", "bookauthors", "reviewedauthors", "directors", "presenters",
    "inventors", "recipients", "interviewers", "interviewees", "programmers", "artists",
)  # fmt: skip
_BYLINE = (
    "itemtype", "type", "ispartof", "publisher", "subject", "language", "rights", "librarycatalog",
    "archive", "archivelocation", "extra", "description", "volume", "number", "issue", "pages",
    "edition", "shorttitle", "alternative", "presentedat", "coverage", "source", "numpages",
    "numberofvolumes", "university", "institution", "place", "medium", "runningtime", "value",
    "meetingname", "conferencename", "proceedingstitle", "publicationtitle", "websitetitle",
    "websitetype", "reporttype", "reportnumber", "thesistype", "manuscripttype", "callnumber",
    "journalabbreviation", "seriestitle", "seriestext", "series", "format", "repository", "version",
    "pagestart", "pageend", "issn", "isbn", "citationkey", "genre", "archiveid", "system", "length",
    "company", "programmingtitle", "programminglanguage", "keywords", "license", "section",
)  # fmt: skip
_KINDS = {
    **dict.fromkeys(_PEOPLE, LineKind.AUTHORS),
    **dict.fromkeys(_BYLINE, LineKind.BYLINE),
    **dict.fromkeys(("title", "name", "headline"), LineKind.TITLE),
    "abstract": LineKind.ABSTRACT,
    **dict.fromkeys(
        ("date", "issued", "datesubmitted", "created", "modified", "datepublished", "dateadded"),
        LineKind.DATE,
    ),
    **dict.fromkeys(
        ("identifier", "doi", "uri", "url", "link", "relation", "coderepository"), LineKind.LINKS
    ),
}
_DOI = re.compile(r"(?:doi\s*:?\s*)?10\.\d{4,9}/\S+", re.IGNORECASE)
_NOT_PAPERS = {
    "attachment": LeftOut(Sentence("they are attachments, not papers."), LineKind.FURNITURE),
    "note": LeftOut(Sentence("they are notes, not papers."), LineKind.FURNITURE),
    "annotation": LeftOut(Sentence("they are notes, not papers."), LineKind.FURNITURE),
}


class ZoteroRdf:
    """Reads items; attachments, journals and collections are furniture, notes are told."""

    name = "zotero-rdf"
    label = Sentence("Zotero RDF")

    def accepts(self, source: Source) -> int:
        """Look for RDF in the vocabulary of Zotero, or in another one for publications."""
        head = source.head
        if not _ROOT.search(head):
            return 0
        return 95 if _ZOTERO.search(head) else 45 if _OTHERS.search(head) else 10

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        grammar = Grammar(_ITEMS, _KINDS, partial(_draft, _dois_of_journals(source)), _heading)
        found = False
        for finding in read_records(source, grammar):
            found = found or isinstance(finding, Draft)
            yield finding
        if not found:
            yield Problem(
                Sentence("No paper was found: this RDF is not about publications as Zotero's is.")
            )


def _dois_of_journals(source: Source) -> dict[str, str]:
    """Return the DOIs that stand in journals, by the names of these.

    Zotero writes what belongs to an article there; a journal is named in one article only.
    """
    found: dict[str, str] = {}
    for piece in pieces(source.lines(), ("Journal",)):
        if not (piece.is_record and "doi" in piece.text.lower()):
            continue
        try:
            journal = parse_node(piece.text.strip(), piece.line)
        except Malformed:
            continue
        told = next(_dois(journal), None)
        name = journal.attributes.get("about")
        if told and name:
            found[name] = told
    return found


def _draft(journals: Mapping[str, str], item: Node) -> Draft | LeftOut:
    kind = "note" if item.name == "memo" else item.first("itemtype").lower()
    if kind in _NOT_PAPERS:
        return _NOT_PAPERS[kind]
    title = plain(item.first("title") or item.first("name") or item.first("headline"))
    if not title:
        return LeftOut(Sentence("there is no title."))
    parts = [node.attributes.get("resource", "") for node in item.all("ispartof")]
    found = whereabouts(
        [*_dois(item), *(journals[name] for name in parts if name in journals)],
        [item.attributes.get("about", ""), *(one.text() for one in item.all(*_ADDRESSES))],
        [
            one.text()
            for one in item.all("description", "number", "archiveid", "extra", "identifier")
        ],
    )
    facts = Facts(
        title=title,
        abstract=plain(item.first("abstract")),
        authors=_authors(item),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    dates = [one.text() for one in item.all("date", "issued", "datepublished")]
    return Draft(facts, published(dates, dates))


_ADDRESSES = ("identifier", "uri", "url", "doi")


def _dois(item: Node) -> Iterator[str]:
    for node in item.walk():
        if node.name in ("identifier", "doi") and _DOI.fullmatch(node.text()):
            found = doi(node.text())
            if found:
                yield found


def _authors(item: Node) -> tuple[str, ...]:
    names: list[str] = []
    for group in item.all("authors", "author", "creator", "creators"):
        people = [node for node in group.walk() if node.name in ("person", "organization", "agent")]
        names += map(_name, people or [group])
    return tuple(dict.fromkeys(filter(None, names)))


def _name(who: Node) -> str:
    given = who.first("givenname") or who.first("firstname")
    family = who.first("surname") or who.first("familyname") or who.first("lastname")
    return " ".join(filter(None, (given, family))) or person(who.first("name") or who.text())


def _heading(_told: Mapping[str, str]) -> Heading:
    return Heading()
