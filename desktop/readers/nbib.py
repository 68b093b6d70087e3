"""MEDLINE's tagged text: PubMed's .nbib, ERIC's, and Ovid's with its numbers between records.

Tags: https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format
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

_FIELD = re.compile(
    r"\s{0,2}(?P<tag>[A-Z][A-Z0-9]{1,3})[ \t]{0,2}-(?:(?=\s|$)|(?<=PMID-)(?=[0-9]))\s*(?P<value>.*)"
)
_DIVIDER = re.compile(r"\s*<\s?[0-9]{1,7}\s?\.?\s?>\s*")
_PUBMED = re.compile(r"^\ufeff?\s{0,2}PMID ?- ?[0-9]", re.MULTILINE)
_ERIC = re.compile(r"^\ufeff?OWN ?- ?\w", re.MULTILINE)
_OVID = re.compile(r"^(?:VN  - Ovid|UI  - |DB  - )", re.MULTILINE)
_MEDLINE = re.compile(r"^(?:FAU - |JT  - |TA  - |DP  - )", re.MULTILINE)
_TAGGED = re.compile(r"([A-Z][A-Z0-9]{1,3})[ \t]{0,2}- \S")
_TITLE = re.compile(r"^(?:TI|BTI|TT) {0,2}- ", re.MULTILINE)
_KINDS = tag_kinds(
    {
        LineKind.TITLE: "TI BTI TT",
        LineKind.ABSTRACT: "AB OAB",
        LineKind.AUTHORS: "AU FAU CN ED FED CA",
        LineKind.DATE: "DA DCOM DP DEP LR YR PY DT PD EZ DC EDAT MHDA CRDT PHST PMCR CTDT UP CDAT "
        "DG",
        LineKind.LINKS: "PMID PMC PMCI LID AID MID BID UI AN DO DI LK UR URL JL XL",
        LineKind.BYLINE: "OWN STAT IS VI IP PG AD IRAD IR FIR LA LG GN GS EN OCI NM RN "
        "PUBM ISBN SI CTI VTI OABL PT PL TA JT JID OTO OT SFM NR PST SO SB MH GR CI COI COIS RF "
        "EIN ECI ROF CIN CON CRI CRF DDIN DRIN EFR ECF EFI FPS PS RIN RPF RPI RRF RRI SPIN UIN "
        "UOF OID AUID JC JN IN CY PB CP VO PA PN CL PC CC ST MI TN NT AW AI ID DE KW HW SH MJ "
        "MN DN RO VN DB SL KP XS IB BL PUB AG MS FN FT GO TG BS BN OR PH PO MD MA CQ PE IT FO "
        "LO ORI STI NI OLD CAS RL AT RE DCTR BV EA AS CS TS AR SR PX CM RP LTR ISSN DISC ISS SE PU "
        "HL",
    }
)
_SAMPLE, _FEWEST_TAGS = 40, 4
_OPENERS = frozenset(("PMID", "OWN", "UI", "VN", "TI", "AN", "DB"))
_ELSEWHERE = re.compile(r"\bAbstract (?:is )?available from\b", re.IGNORECASE)
_LABEL = re.compile(r"\[(?:doi|pii|book)\]", re.IGNORECASE)


class Nbib:
    """Reads records that begin with the number of an article, or behind a blank line."""

    name = "nbib"
    label = Sentence("MEDLINE or PubMed references (.nbib)")

    def accepts(self, source: Source) -> int:
        """Look for the tags with which services begin a record, and for a title."""
        head = source.head
        if not _TITLE.search(head):
            return 0
        if _PUBMED.search(head):
            return 96
        if _DIVIDER.match(head.lstrip("\ufeff").lstrip().split("\n")[0]) and _OVID.search(head):
            return 96
        if _ERIC.search(head) or _OVID.match(head):
            return 90
        return 70 if _MEDLINE.search(head) else 55 * _begins_with_fields(head)

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return read_tagged(source, _TAGGING)


def _begins_with_fields(head: str) -> bool:
    """Say whether a text begins with fields, one of authors, as library catalogues write them."""
    lines = [line for line in head.lstrip("\ufeff").split("\n") if line.strip()][:_SAMPLE]
    tags = [found[1] for found in map(_TAGGED.match, lines) if found]
    return "AU" in tags and len(set(tags)) >= _FEWEST_TAGS and 2 * len(tags) > len(lines)


def _begins(tag: str, seen: Collection[str], is_apart: bool) -> bool:
    """Say whether a record begins; in doubled blank lines, where what comes but once comes anew."""
    if tag == "PMID":
        return not seen or tag in seen or is_apart
    return not seen or (is_apart and tag in _OPENERS and tag in seen)


def _draft(record: Record) -> Draft | LeftOut:
    title = plain(record.first("TI", "BTI", "TT", "CTI"))
    if not title:
        return LeftOut(Sentence("there is no title."))
    # Other ids, and DOIs of what is cited, stand there too.
    named = [text for text in record.all("LID", "AID", "DO", "DI") if not _is_other(text)]
    found = whereabouts(
        named, record.all("LK", "UR", "URL", "JL", "XL"), record.all("SO", "AID", "OID", "AN")
    )
    number = record.first("PMID").split(" ")[0]
    page = (f"https://pubmed.ncbi.nlm.nih.gov/{number}/",) if number.isdigit() else ()
    facts = Facts(
        title=title,
        abstract=plain(" ".join(record.all("AB")) or _other_abstract(record)),
        authors=people(record.all("FAU") or record.all("AU")) + people(record.all("CN")),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=tuple(dict.fromkeys((*page, *found.urls))),
    )
    return Draft(
        facts, published(record.all("DEP", "DP", "YR", "PD", "PY"), record.all("DEP", "DP", "DG"))
    )


def _other_abstract(record: Record) -> str:
    """Return an abstract from elsewhere, but for the words that stand in the place of one."""
    other = record.first("OAB")
    return "" if _ELSEWHERE.search(other) else other


def _is_other(text: str) -> bool:
    return bool(_LABEL.search(text)) and "[doi]" not in text.lower()


_TAGGING = Tagging(_FIELD, _KINDS, _begins, _draft, divider=_DIVIDER, last=frozenset({"SO", "PST"}))
