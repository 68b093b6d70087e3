"""PubMed's plain texts: abstracts (also `rettype=abstract` of EFetch), and summaries.

https://www.ncbi.nlm.nih.gov/books/NBK25499/table/chapter4.T._valid_values_of__retmode_and/ names
them. Abstracts are numbered records of paragraphs: where it came out, title, authors, their
addresses, abstract, identifiers. A summary is one paragraph: “1: Moss A. Title. Journal. 2020 …”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, settled
from desktop.readers.reference_dates import written_date
from desktop.readers.reference_ids import whereabouts
from desktop.readers.reference_names import people
from desktop.readers.source import Source

_BEGINNING = re.compile(r"\ufeff?(?P<number>\d{1,6})\. (?=\S.{0,300}\b(?:1[89]|20)\d\d\b)")
_SUMMARY = re.compile(r"\ufeff?(\d{1,6}): (?=\S)")
_SUMMARY_END = re.compile(r"\bPMID: ?(\d{1,9})\b")
_CAME_OUT = re.compile(
    r"\. ((?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?)(?=[;:. ])"
)
_PMID = re.compile(r"^PMID: ?(\d{1,9})\b", re.MULTILINE)
_DOI = re.compile(r"\bdoi: ?(10\.\S+[^\s.;,])", re.IGNORECASE)
_DATE = re.compile(
    r"[.)\]] ((?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?)\b"
)
_NAME = re.compile(
    r"[^\W\d_][^\d,;:.()]{0,60} [^\W\d_a-zß-ÿ]{1,4}(?: (?:Jr|Sr|\d(?:st|nd|rd|th)))?"
    r"(?:\(\w{1,3}\))*"
)
_MARKS = re.compile(r"(?:\(\w{1,3}\))+")
_IDS = re.compile(r"(?:DOI|PMCID|PMID|PII): ?\S")
_BESIDE = re.compile(
    r"Author information:|\(\d{1,3}\)|(?:Comment|Update|Erratum|Retraction|Republished|Summary"
    r"|Expression|Corrected|Reprint|Original|Patient)\b[\w ]{0,40}\b(?:in|on|of|from|by|for"
    r" patients in):?\s|©|\(c\)|Copyright\b|Crown Copyright|Published by\b"
    r"|Conflict of interest statement|\[(?:Article|Indexed)\b|Trial registration|Collaborators:",
    re.IGNORECASE,
)


class PubmedText:
    """Reads records from one number to the next."""

    name = "pubmed-text"
    label = Sentence("PubMed abstracts as text")

    def accepts(self, source: Source) -> int:
        """Look for a number before a journal and its year, and for numbers of PubMed."""
        head = source.head.lstrip("\ufeff \t\n")
        return 93 if _BEGINNING.match(head) and _PMID.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source))


class PubmedSummary:
    """Reads one paper a paragraph; there are no abstracts."""

    name = "pubmed-summary"
    label = Sentence("PubMed summaries as text")

    def accepts(self, source: Source) -> int:
        """Look for a number before a paragraph that ends with a number of PubMed."""
        head = source.head.lstrip("\ufeff \t\n")
        first = head.partition("\n\n")[0]
        return 93 if _SUMMARY.match(head) and _summary(" ".join(first.split()), 1, 1) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_summaries(source))


def _summaries(source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
    papers = 0
    for one in _paragraphs(source):
        last = one.first + len(one.lines) - 1
        draft = _summary(one.text, one.first, last)
        if draft:
            yield draft
        else:
            yield Problem(Sentence("This is no summary of PubMed, and was left out."), one.first)
        for number in range(one.first, last + 1):
            kind = LineKind.TITLE if draft else LineKind.UNKNOWN
            yield Mark(number, kind, papers if draft else None)
        papers += draft is not None
    yield Heading()


def _paragraphs(source: Source) -> Iterator[_Paragraph]:
    held: _Paragraph | None = None
    for number, line in source.lines():
        if held and (not line.strip() or _SUMMARY.match(line)):
            yield held
            held = None
        if line.strip():
            held = held or _Paragraph(number)
            held.lines.append(line)
    if held:
        yield held


def _summary(text: str, first: int, last: int) -> Draft | None:
    """Return the paper of a summary; None where its title or number is not to be found."""
    start, number = _SUMMARY.match(text), _SUMMARY_END.search(text)
    date = _CAME_OUT.search(text)
    if start is None or number is None or date is None:
        return None
    before = text[start.end() : date.start()]
    # The journal follows the title, and has no full stop within.
    end = max(before.rfind(sign) for sign in (". ", "? ", "! ", "] ")) + 1
    names, _, title = before[:end].partition(". ")
    if not _are_names(f"{names}."):
        names, title = "", before[:end]
    if not title:
        return None
    doi = _DOI.search(text)
    page = f"https://pubmed.ncbi.nlm.nih.gov/{number[1]}/"
    found = whereabouts([doi[1]] if doi else [], [page])
    facts = Facts(
        title, authors=_names(names), arxiv_id=found.arxiv_id, doi=found.doi, urls=found.urls
    )
    return Draft(facts, written_date(date[1]), first, last)


@dataclass(slots=True)
class _Paragraph:
    """The lines of a paragraph, and what they are."""

    first: int
    lines: list[str] = field(default_factory=list)
    kind: LineKind = LineKind.UNKNOWN

    @property
    def text(self) -> str:
        """What the lines say, with single blanks."""
        return " ".join(" ".join(self.lines).split())


def _events(source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
    record: list[_Paragraph] = []
    papers, last, is_apart = 0, 0, True
    for number, line in source.lines():
        if not line.strip():
            is_apart = True
            continue
        begins = _BEGINNING.match(line) if is_apart else None
        if begins and (not last or int(begins["number"]) == last + 1):
            yield from _ended(record, papers)
            papers += _is_paper(record)
            record, last = [], int(begins["number"])
        if is_apart or not record:
            record.append(_Paragraph(number))
        record[-1].lines.append(line)
        is_apart = False
    yield from _ended(record, papers, is_last=True)
    yield Heading()


def _is_paper(record: list[_Paragraph]) -> bool:
    is_whole = len(record) > 1 and bool(_BEGINNING.match(record[0].lines[0]))
    return is_whole and not _IDS.match(record[1].text)


def _ended(
    record: list[_Paragraph], papers: int, *, is_last: bool = False
) -> Iterator[Mark | Draft | Problem]:
    """Yield what a record is. The last one may be cut: what came last of it is then left out."""
    if not record:
        return
    is_paper = _is_paper(record)
    is_cut = is_last and is_paper and not any(_PMID.search("\n".join(one.lines)) for one in record)
    told = record[:-1] if is_cut else record
    if is_cut:
        yield Problem(
            Sentence("The text ends inside this record; the end of it was left out."),
            record[0].first,
        )
    if is_cut and len(told) < 2:
        is_paper = False
    elif not is_paper:
        yield Problem(Sentence("This is no record of PubMed, and was left out."), record[0].first)
    if is_paper:
        _classify(told)
        yield _draft(told)
    for one in record:
        for number in range(one.first, one.first + len(one.lines)):
            yield Mark(
                number, one.kind, papers if is_paper and one.kind is not LineKind.UNKNOWN else None
            )


def _classify(record: list[_Paragraph]) -> None:
    """Say what each paragraph is: by its place, then by how it begins."""
    record[0].kind, record[1].kind = LineKind.BYLINE, LineKind.TITLE
    may_name = True
    for one in record[2:]:
        text = one.text
        if _IDS.match(text):
            one.kind = LineKind.LINKS
        elif _BESIDE.match(text):
            one.kind = LineKind.BYLINE
        elif may_name and _are_names(text):
            one.kind, may_name = LineKind.AUTHORS, False
        else:
            one.kind, may_name = LineKind.ABSTRACT, False


def _are_names(text: str) -> bool:
    parts = [part.strip(" .") for part in text[:4000].partition(";")[0].split(",")]
    named = sum(bool(_NAME.fullmatch(part)) for part in parts)
    return text.endswith(".") and named > 0 and named * 10 >= len(parts) * 8


def _draft(record: list[_Paragraph]) -> Draft:
    citation = record[0].text
    said = "\n".join(line for one in record if one.kind is LineKind.LINKS for line in one.lines)
    number = _PMID.search(said)
    page = f"https://pubmed.ncbi.nlm.nih.gov/{number[1]}/" if number else ""
    dois = [found[1] for found in map(_DOI.search, (said, citation)) if found]
    found = whereabouts(dois, [page])
    abstract = (one.text for one in record if one.kind is LineKind.ABSTRACT)
    date = _DATE.search(citation)
    facts = Facts(
        title=record[1].text,
        abstract=" ".join(abstract),
        authors=_names(next((one.text for one in record if one.kind is LineKind.AUTHORS), "")),
        arxiv_id=found.arxiv_id,
        doi=found.doi,
        urls=found.urls,
    )
    last = record[-1]
    return Draft(
        facts,
        written_date(date[1]) if date else None,
        record[0].first,
        last.first + len(last.lines) - 1,
    )


def _names(text: str) -> tuple[str, ...]:
    """Return the names, and the bodies that stand behind a semicolon."""
    people_part, *bodies = _MARKS.sub("", text).strip(" .").split(";")
    return people([*people_part.split(","), *bodies])
