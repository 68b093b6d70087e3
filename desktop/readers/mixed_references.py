"""References of several kinds in one text, as when exports are pasted one behind the other.

Each kind begins its records in a way of its own; the text is cut there, and every stretch is read
by the reader of its kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.digest import Draft, Finding, Heading, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.bibtex import Bibtex
from desktop.readers.nbib import Nbib
from desktop.readers.reader import Reader
from desktop.readers.refer import Refer
from desktop.readers.refworks import RefWorks
from desktop.readers.ris import Ris
from desktop.readers.source import Source
from desktop.readers.wos_tagged import WosTagged

_READERS: dict[str, Reader] = {
    "bibtex": Bibtex(),
    "nbib": Nbib(),
    "refer": Refer(),
    "refworks": RefWorks(),
    "ris": Ris(),
    "wos": WosTagged(),
}
_BEGINNING = re.compile(
    r"\ufeff?[ \t]{0,2}(?:(?P<ris>TY[ \t]{1,3}-)|(?P<bibtex>@[A-Za-z]{2,20}[ \t]*[{(])"
    r"|(?P<refer>%0[ \t])|(?P<nbib>PMID ?- ?[0-9])|(?P<wos>FN .|PT [A-Z]\s*$)"
    r"|(?P<refworks>RT [^\W\d_]))"
)
# What may stand in the line before the first of another kind: nothing, or the end of a record.
_END = re.compile(r"\s*(?:(?:ER|EF)\b.{0,8}|.{0,10000}[})],?\s*)?", re.DOTALL)
_FEWEST_SURE = 75
_MOST_BEFORE = 40


class MixedReferences:
    """Reads stretches of BibTeX, RIS, Refer, RefWorks, MEDLINE and Web of Science."""

    name = "mixed-references"
    label = Sentence("references of several kinds in one text")

    def accepts(self, source: Source) -> int:
        """Look for stretches of two kinds, each known to its reader, and little before them."""
        head = source.head
        if head.lstrip("\ufeff \t\n")[:1] in ("<", "{", "[", "#"):
            return 0
        lines = list(enumerate(head.split("\n"), start=1))
        if not any(_BEGINNING.match(line) for _, line in lines[:_MOST_BEFORE]):
            return 0
        stretches = list(_stretches(lines))
        if len(stretches) < 2:
            return 0
        return 97 if len({kind for kind, _, text in stretches if _is_known(kind, text)}) > 1 else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers of each stretch, and at last the heading; see `Reader.read`."""
        heading = Heading()
        papers = 0
        for kind, first, text in _stretches(source.lines()):
            before = papers
            for found in _READERS[kind].read(Source.from_text(text, source.name)):
                if isinstance(found, Heading):
                    heading = Heading(heading.name or found.name, heading.date or found.date)
                    continue
                papers += isinstance(found, Draft)
                yield _moved(found, first - 1, before)
        yield heading


def _stretches(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[str, int, str]]:
    """Yield each stretch: its kind, first line and text. What comes before is of the first."""
    held: list[str] = []
    kind, first = "", 1
    for number, line in lines:
        found = _BEGINNING.match(line)
        other = (found.lastgroup if found else None) or kind
        if other != kind and kind and _END.fullmatch(held[-1]):
            yield kind, first, "\n".join(held)
            held, kind, first = [], other, number
        kind = kind or other
        held.append(line)
    if any(line.strip() for line in held):
        yield kind or "ris", first, "\n".join(held)


def _is_known(kind: str, text: str) -> bool:
    return _READERS[kind].accepts(Source.from_text(text, "")) >= _FEWEST_SURE


def _moved(found: Draft | Lines | Problem, lines: int, papers: int) -> Draft | Lines | Problem:
    """Return a finding with its lines, and the position of its paper, in the whole text."""
    match found:
        case Draft():
            return found._replace(
                first_line=found.first_line and found.first_line + lines,
                last_line=found.last_line and found.last_line + lines,
            )
        case Lines():
            paper = None if found.paper is None else found.paper + papers
            return Lines(found.first + lines, found.last + lines, found.kind, paper)
        case Problem():
            return Problem(found.text, found.line and found.line + lines)
