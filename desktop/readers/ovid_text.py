"""Ovid's plain text: the names of fields on lines of their own, what they say indented below."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from desktop.model.digest import Draft, Finding, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.feed_text import plain
from desktop.readers.reference_dates import published
from desktop.readers.reference_ids import whereabouts
from desktop.readers.reference_names import people
from desktop.readers.source import Source
from desktop.readers.tagged_records import Record, Tagging, read_tagged
from desktop.readers.xml_records import LeftOut

_FIELD = re.compile(
    r"(?P<tag>[A-Z][A-Za-z/&()-]{1,30}(?: [A-Za-z/&()-]{1,30}){0,7})\.?\s*(?P<value>)$"
)
_DIVIDER = re.compile(r"\s*<\s?[0-9]{1,7}\s?\.?\s?>\s*")
_HEAD = re.compile(r"<\s?[0-9]{1,7}\s?\.?\s?>\s{0,40}\n(?=[A-Z][A-Za-z ]{2,40}\n\s{1,200}\S)")
_TITLE = re.compile(r"^Title\.?[ \t]{0,40}\n\s{1,200}\S", re.MULTILINE)
_TITLES = ("Title", "Book Title", "Title of Work", "Original Title", "Translated Title")
_AUTHORS = ("Authors", "Author", "Author/Editor", "Author(s)", "Authors Full Name")
_DATES = (
    "Year of Publication", "Publication Year", "Date of Publication", "Publication Date",
    "Year", "Date", "Entry Date", "Date Created", "Date Completed", "Date Delivered",
    "Electronic Date of Publication", "Print Publication Date", "Update Date",
)  # fmt: skip
_LINKS = (
    "DOI Number", "DOI", "Digital Object Identifier", "Accession Number", "Unique Identifier",
    "Link to the Ovid Full Text or citation", "Link to the External Link Resolver", "URL",
    "Link to the Ovid Full Text", "External Link Resolver", "Publisher Link", "PMID",
)  # fmt: skip
_BYLINE = (
    "Score", "Institution", "Source", "Status", "Author Keywords", "Language", "Document Type",
    "Journal Subset", "ISSN", "NLM Journal Code", "Publication Type", "Country of Publication",
    "MeSH Subject Headings", "Subject Headings", "Keywords", "Keyword Heading", "ISBN", "Publisher",
    "CAS Registry Numbers", "Local Messages", "Record Owner", "Abbreviated Source", "Journal Name",
    "Key Concepts", "Classification Code", "Population Group", "Conference Information", "Database",
    "Correspondence Address", "Corporate Author", "Editors", "Editor", "Notes", "Comments",
    "Emtree", "Secondary Source ID",
    "Grant Information", "Publishing Model", "Copyright", "Cited References", "References",
    "Correction Date", "Heading Word", "Email", "Tests & Measures", "Methodology", "Location",
    "Address of Publication", "Publication Status", "Publication History Status",
    "Drug Index Terms",
)  # fmt: skip
_KINDS = {
    **dict.fromkeys(_BYLINE, LineKind.BYLINE),
    **dict.fromkeys(_TITLES, LineKind.TITLE),
    **dict.fromkeys(_AUTHORS, LineKind.AUTHORS),
    **dict.fromkeys(_DATES, LineKind.DATE),
    **dict.fromkeys(_LINKS, LineKind.LINKS),
    **dict.fromkeys(("Abstract", "Abstract Text"), LineKind.ABSTRACT),
}
_AFFILIATION = re.compile(r"(?<=\S) [0-9](?:[0-9, ]{0,10}[0-9])?(?=\s*(?:;|$))|\s{0,9}\(\w{1,3}\)")
_REMARK = re.compile(
    r"\s{0,9}\[(?:Review|Article|Letter|Editorial|Miscellaneous|References)[^\]]*\]\.?$"
)
_YEAR = re.compile(r"\b((?:19|20)[0-9]{2})\b(?!.*\b(?:19|20)[0-9]{2}\b)")


class OvidText:
    """Reads records that begin with their number in angle brackets."""

    name = "ovid-text"
    label = Sentence("Ovid citations as text")

    def accepts(self, source: Source) -> int:
        """Look for a number in brackets before the name of a field, and for a title."""
        head = source.head
        return 93 if _HEAD.search(head) and _TITLE.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_tagged(source, _TAGGING)


def _begins(_tag: str, seen: Collection[str], _is_apart: bool) -> bool:
    return not seen


def _draft(record: Record) -> Draft | LeftOut:
    title = _REMARK.sub("", plain(record.first(*_TITLES)))
    if not title:
        return LeftOut(Sentence("there is no title."))
    found = whereabouts(
        record.all("DOI Number", "DOI", "Digital Object Identifier"), record.all("URL")
    )
    facts = Facts(
        title=title,
        abstract=plain(" ".join(record.all("Abstract", "Abstract Text"))),
        authors=people(_AFFILIATION.sub("", text) for text in record.all(*_AUTHORS)),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    told = record.all(*_DATES[:6])
    sources = (_YEAR.search(text) for text in record.all("Source"))
    years = [year[1] for year in sources if year]
    return Draft(facts, published([*told, *years], told))


_TAGGING = Tagging(_FIELD, _KINDS, _begins, _draft, divider=_DIVIDER)
