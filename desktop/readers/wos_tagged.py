"""Web of Science's tagged text, also called ISI or CIW.

Tags: https://images.webofknowledge.com/images/help/WOS/hs_wos_fieldtags.html
"""

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
from desktop.readers.tagged_records import Record, Tagging, read_tagged, tag_kinds
from desktop.readers.xml_records import LeftOut

_FIELD = re.compile(r"(?P<tag>[A-Z][A-Z0-9])(?:[ \t](?![ \t]*-)(?P<value>.*)|$)")
_HEAD = re.compile(r"\ufeff?\s*FN .{0,80}\n(?:\s*VR |\s*PT )")
_BEGINNING = re.compile(r"^\ufeff?PT [A-Z]\s*$", re.MULTILINE)
_TITLE = re.compile(r"^TI \S", re.MULTILINE)
_KINDS = tag_kinds(
    {
        LineKind.TITLE: "TI FT",
        LineKind.ABSTRACT: "AB",
        LineKind.AUTHORS: "AU AF BA BF CA",
        LineKind.DATE: "PD PY EA DA",
        LineKind.LINKS: "DI DL UT D2 AN",
        LineKind.BYLINE: "PT GP BE SO SE BS LA DT CT CY CL SP HO DE ID C1 C3 RP EM RI OI "
        "FU FX CR NR TC Z9 U1 U2 PU PI PA SN EI BN J9 JI VL IS PN SU SI MA BP EP AR PG P2 WC SC "
        "GA PM OA HC HP WE EC OB BD FG FP CP MC MI AV CC TA MD Z1 Z2 Z3 Z4 Z8 ZB ZS ZR ZA S1 Y1 "
        "TM CN AD AE AW "
        "CE PC IO GT EY C2 RC UR LT LS PS PV CO TR RN NT",
        LineKind.FURNITURE: "ER FN VR EF",
    }
)


class WosTagged:
    """Reads records from PT to ER; indented lines go on with the field before."""

    name = "web-of-science"
    label = Sentence("Web of Science references")

    def accepts(self, source: Source) -> int:
        """Look for the head of an export, or for lines that begin a record and name a title."""
        head = source.head
        if not _TITLE.search(head):
            return 0
        return 96 if _HEAD.match(head) else 90 if _BEGINNING.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_tagged(source, _TAGGING)


def _begins(tag: str, seen: Collection[str], _is_apart: bool) -> bool:
    """Say whether a record begins: at its type, or where one that lost its type goes on."""
    return tag == "PT" or (not seen and tag not in ("ER", "EF"))


def _draft(record: Record) -> Draft | LeftOut:
    title = plain(record.first("TI", "FT"))
    if not title:
        return LeftOut(Sentence("there is no title."))
    found = whereabouts(record.all("DI", "D2"), record.all("DL"), record.all("AR", "SO"))
    named = next(filter(None, (record.parts(tag) for tag in ("AF", "AU", "BF", "BA"))), [])
    facts = Facts(
        title=title,
        abstract=plain(" ".join(record.all("AB"))),
        authors=people([*named, *record.parts("CA")]),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    return Draft(facts, published(record.all("PY"), record.all("PD", "EA")))


_TAGGING = Tagging(
    _FIELD, _KINDS, _begins, _draft, ends=frozenset({"ER"}), frame=frozenset({"FN", "VR", "EF"})
)
