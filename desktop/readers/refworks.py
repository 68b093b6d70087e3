"""RefWorks' tagged text, as CNKI and many publishers export it.

Tags: two letters and a blank; a record begins at RT and ends at a blank line or the next one.
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

# CNKI sets no blank before some Chinese values.
_FIELD = re.compile(
    r"(?P<tag>(?:A[1-6]|T[12]|JF|K1|PB|AB)(?=[^\x00-\x7f])|[A-Z][A-Z0-9](?=[ \t](?![ \t]*-)|$))"
    r"[ \t]*(?P<value>.*)"
)
_BEGINNING = re.compile(r"^\ufeff?RT [^\W\d_]", re.MULTILINE)
_TITLE = re.compile(r"^T1(?: \S|[^\x00-\x7f])", re.MULTILINE)
_KINDS = tag_kinds(
    {
        LineKind.TITLE: "T1",
        LineKind.ABSTRACT: "AB",
        LineKind.AUTHORS: "A1 AU",
        LineKind.DATE: "YR FD RD PD",
        LineKind.LINKS: "DO UL LK UR",
        LineKind.BYLINE: "RT SR ID A2 A3 A4 A5 A6 T2 T3 JF JO K1 OP SP VO IS NO PB PP AD "
        "SN AV LA CL SF OT CN DB DS ED IP JC LL NA OL PM RL SG ST TT U1 U2 U3 U4 U5 U6 U7 U8 U9 "
        "WT CA CC CR DT RP CT CY VL",
    }
)


class RefWorks:
    """Reads records from one RT to the next."""

    name = "refworks"
    label = Sentence("RefWorks references")

    def accepts(self, source: Source) -> int:
        """Look for a line that begins a record, and one with a title."""
        head = source.head
        return 92 if _BEGINNING.search(head) and _TITLE.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_tagged(source, _TAGGING)


def _begins(tag: str, seen: Collection[str], _is_apart: bool) -> bool:
    return tag == "RT" or not seen


def _draft(record: Record) -> Draft | LeftOut:
    title = plain(record.first("T1"))
    if not title:
        return LeftOut(Sentence("there is no title."))
    found = whereabouts(record.all("DO"), record.all("UL", "LK", "UR"), record.all("JF", "NO"))
    facts = Facts(
        title=title,
        abstract=plain(" ".join(record.all("AB"))),
        authors=people(record.parts("A1") or record.parts("AU")),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    return Draft(facts, published(record.all("YR"), record.all("FD", "PD")))


_TAGGING = Tagging(_FIELD, _KINDS, _begins, _draft)
