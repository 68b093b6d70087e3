"""Refer, as EndNote (.enw), Google Scholar, publishers and CNKI export it.

Fields are `%` and one sign; see EndNote's table of tags, which extends that of Unix refer(1).
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

_FIELD = re.compile(r"\s{0,2}%(?P<tag>[+A-Za-z0-9!@#$&()*,.:;<=>?\[\]^~\-])(?:\s+|$)(?P<value>.*)")
_BEGINNING = re.compile(r"^\ufeff?\s{0,2}%0(?:[ \t]|$)", re.MULTILINE)
_KINDS = tag_kinds(
    {
        LineKind.TITLE: "T",
        LineKind.ABSTRACT: "X",
        LineKind.AUTHORS: "A E Y H",
        LineKind.DATE: "D 8",
        LineKind.LINKS: "R U",
        LineKind.BYLINE: "0 1 2 3 4 5 6 7 9 B C F G I J K L M N O P Q S V W Z @ ? ! # $ & "
        "( ) * + , . : ; < = > [ ] ^ ~ -",
    }
)
_OPENERS = frozenset("TAQ")
# “%@” holds an ISBN, “%R” a DOI, “%M” the number of the entry at its source, “%O” remarks.
_NOTES = ("M", "O", "J", "Z", "L", "F")


class Refer:
    """Reads records from one %0 to the next, or between blank lines where there is none."""

    name = "refer"
    label = Sentence("EndNote or Refer references (.enw)")

    def accepts(self, source: Source) -> int:
        """Look for lines that begin a record, or for a title beside authors."""
        head = source.head
        tags = {found["tag"] for found in map(_FIELD.match, head.split("\n")) if found}
        if not tags & {"T", "X", "A"}:
            return 0
        if _BEGINNING.search(head):
            return 94
        return 75 if "T" in tags and tags & set("ADJ") and _FIELD.match(head.lstrip()) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_tagged(source, _TAGGING)


def _begins(tag: str, seen: Collection[str], is_apart: bool) -> bool:
    """Say whether a record begins: at its type, which one library system puts behind the title."""
    if not seen:
        return True
    if tag == "0":
        return "0" in seen or (is_apart and seen != {"T"})
    if not is_apart:
        return False
    return tag == "T" if "0" in seen and "T" in seen else "T" in seen and tag in _OPENERS


def _draft(record: Record) -> Draft | LeftOut:
    title = plain(record.first("T", "Q", "!"))
    if not title:
        return LeftOut(Sentence("there is no title."))
    found = whereabouts(record.all("R", "3"), record.all("U"), record.all(*_NOTES))
    facts = Facts(
        title=title,
        abstract=plain(" ".join(record.all("X"))),
        authors=people(record.parts("A")),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    return Draft(facts, published(record.all("D"), record.all("8", "7")))


_TAGGING = Tagging(_FIELD, _KINDS, _begins, _draft)
