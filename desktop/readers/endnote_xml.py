"""EndNote's XML, also as Bookends, Zotero and others write it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.model.digest import Draft, Finding, Heading, LineKind
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.reference_dates import published
from desktop.readers.reference_ids import whereabouts
from desktop.readers.reference_names import people
from desktop.readers.source import Source
from desktop.readers.xml_nodes import Node
from desktop.readers.xml_records import Grammar, LeftOut, read_records

_ROOT = re.compile(
    r"<records>\s*<record>|<record>\s*<(?:database|source-app|rec-number|ref-type)[\s>]"
)
_OWN = re.compile(r"<(?:ref-type|titles|contributors|foreign-keys|rec-number)[\s>]")
_TITLES = ("title", "short-title", "translated-title")
_FURNITURE = ("database", "source-app", "rec-number", "foreign-keys")
_DATES = ("dates", "access-date", "modified-date", "added-date")
_LINKS = ("urls", "electronic-resource-num", "accession-num", "remote-database-name")
_BYLINE = (
    "ref-type", "alt-title", "auth-address", "auth-affiliaton", "secondary-title", "tertiary-title",
    "quaternary-title", "orig-pub", "reprint-edition", "reprint-status", "periodical",
    "alt-periodical", "full-title", "pages", "volume", "number", "num-vols", "edition", "section",
    "keywords", "isbn", "issue", "publisher", "pub-location", "work-type", "work-location",
    "notes", "research-notes", "label", "language", "call-num", "caption", "image",
    "remote-database-provider", "custom1", "custom2", "custom3", "custom4", "custom5", "custom6",
    "custom7", "custom8", "misc1", "misc2", "misc3", "size", "amount-received", "source",
    "meeting-place", "related-records",
)  # fmt: skip
_KINDS = {
    **dict.fromkeys(_FURNITURE, LineKind.FURNITURE),
    **dict.fromkeys(_BYLINE, LineKind.BYLINE),
    **dict.fromkeys(_TITLES, LineKind.TITLE),
    **dict.fromkeys(_DATES, LineKind.DATE),
    **dict.fromkeys(_LINKS, LineKind.LINKS),
    "contributors": LineKind.AUTHORS,
    "abstract": LineKind.ABSTRACT,
}


class EndnoteXml:
    """Reads records; the runs of style that values are cut into are joined."""

    name = "endnote-xml"
    label = Sentence("EndNote XML")

    def accepts(self, source: Source) -> int:
        """Look for records, and for the elements that only these have."""
        head = source.head
        return 94 if _ROOT.search(head) and _OWN.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_records(source, _GRAMMAR)


def _draft(record: Node) -> Draft | LeftOut:
    titles = list(record.all("titles")) or [record]
    title = next((text for name in _TITLES for one in titles if (text := one.first(name))), "")
    if not title:
        return LeftOut(Sentence("there is no title."))
    named = [one for group in record.all("contributors") for one in group.all("authors")]
    found = whereabouts(
        [node.text() for node in record.all("electronic-resource-num")],
        [one.text() for urls in record.all("urls") for one in urls.walk() if one.name == "url"],
        [node.text() for node in record.all("notes", "accession-num", "pages", "label")],
    )
    facts = Facts(
        title=title,
        abstract=record.first("abstract"),
        authors=people(author.text() for one in named for author in one.all("author")),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    dates = [node for one in record.all("dates") for node in one.walk()]
    years = [node.text() for node in dates if node.name == "year"]
    return Draft(facts, published(years, [node.text() for node in dates if node.name == "date"]))


def _heading(_told: Mapping[str, str]) -> Heading:
    return Heading()


_GRAMMAR = Grammar(("record",), _KINDS, _draft, _heading)
