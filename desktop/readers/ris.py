"""RIS, the format that all reference managers exchange.

https://en.wikipedia.org/wiki/RIS_(file_format) and what Zotero, EndNote, Ovid, Scopus, Embase and
the Web of Science (which adds tags of its own) make of it.
"""

from __future__ import annotations

import dataclasses
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
from desktop.readers.tagged_records import Record, Tagging, read_tagged, tag_kinds
from desktop.readers.xml_records import LeftOut

_FIELD = re.compile(
    r"(?!PMID-)\s{0,2}(?P<tag>[A-Z][A-Z0-9]{1,3}|[a-z][a-z0-9])[ \t\xa0]{2}[-–—]\s*(?P<value>.*)"
)
# Some write other blanks; where they are not the rule, such a line is but an abbreviation.
_LOOSE_FIELD = re.compile(
    r"(?!PMID-)\s{0,2}(?P<tag>[A-Z][A-Z0-9]{1,3}|[a-z][a-z0-9])[ \t\xa0]{0,4}[-–—](?=\s|$)"
    r"\s*(?P<value>.*)"
)
_LOOSE_BEGINNING = re.compile(r"^\ufeff?\s{0,2}(?:TY|ty)(?:[ \t]|[ \t]{3})-", re.MULTILINE)
_BEGINNING = re.compile(r"^\ufeff?\s{0,2}(?:TY|ty)[ \t\xa0]{1,3}[-–—]", re.MULTILINE)
_END = re.compile(r"^\s{0,2}ER[ \t\xa0]{1,3}[-–—]", re.MULTILINE)
_TITLES = ("TI", "T1", "CT", "BT", "ST", "TT")
_AUTHORS = ("AU", "A1")
_YEARS = ("PY", "Y1", "YR")
_DAYS = ("DA", "Y1", "PY", "DP")
_ADDRESSES = ("UR", "L1", "L2", "LK", "L3", "L4")
_NOTES = ("M3", "N1", "L3", "AN", "M1", "C7", "JO", "T2", "JF", "U1", "ID")
_KINDS = tag_kinds(
    {
        LineKind.TITLE: "TI T1 CT ST TT",
        LineKind.ABSTRACT: "AB N2",
        LineKind.AUTHORS: "AU A1 ED A2 A3 A4 A5 TA",
        LineKind.DATE: "PY Y1 YR DA Y2 RD CD FD EA",
        LineKind.LINKS: "UR L1 L2 L3 L4 LK DO DI FU PMID PMCI PM PMC",
        LineKind.BYLINE: "TY ID T2 T3 BT JO JF JA J1 J2 VL VO IS CP SP EP PB CY PP SN IB "
        "KW DB DP LA LG AD AF AI CN CA C1 C2 C3 C4 C5 C6 C7 C8 M1 M2 M3 N1 NO ET LB NV OP RN RP "
        "SE SV RI AN AV CR NL SO DE OT MH CC PT U1 U2 U3 U4 U5 U6 U7 U8 U9 H1 H2 VN WT XT CO DT "
        "OA SB WV ZA ZB RS TC PU PI PA J9 JI WE WC SC FX EI BN EM GA PG HC HP Z9",
        LineKind.FURNITURE: "ER",
    }
)
_OPENERS = frozenset((*_TITLES, *_AUTHORS, "AB", "N2", "ID", "PY", "JO", "T2"))


class Ris:
    """Reads records from TY to ER; what has no tag goes on with the line before."""

    name = "ris"
    label = Sentence("RIS references")

    def accepts(self, source: Source) -> int:
        """Look for lines that begin a record, or for an end of one and a title."""
        head = source.head
        if _BEGINNING.search(head):
            return 95
        tags = {found["tag"] for found in map(_LOOSE_FIELD.match, head.split("\n")) if found}
        return 80 if _END.search(head) and tags & {"TI", "T1"} and len(tags) > 3 else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        is_loose = _LOOSE_BEGINNING.search(source.head) is not None
        return read_tagged(source, _LOOSE_TAGGING if is_loose else _TAGGING)


def _begins(tag: str, seen: Collection[str], is_apart: bool) -> bool:
    """Say whether a record begins: at TY; where it was lost, outside of records or at a title."""
    if tag == "TY":
        return True
    if not seen:
        return tag in _OPENERS
    return is_apart and "TY" not in seen and tag in _OPENERS and tag in seen


def _draft(record: Record) -> Draft | LeftOut:
    title = plain(record.first(*_TITLES))
    if not title:
        return LeftOut(Sentence("there is no title."))
    found = whereabouts(record.all("DO", "DI"), record.all(*_ADDRESSES), record.all(*_NOTES))
    abstracts = record.all("AB") or record.all("N2")
    facts = Facts(
        title=title,
        abstract=plain(" ".join(abstracts)),
        authors=people(record.parts(*_AUTHORS)),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    return Draft(facts, published(record.all(*_YEARS), record.all(*_DAYS)))


_TAGGING = Tagging(_FIELD, _KINDS, _begins, _draft, ends=frozenset({"ER"}))
_LOOSE_TAGGING = dataclasses.replace(_TAGGING, field=_LOOSE_FIELD)
