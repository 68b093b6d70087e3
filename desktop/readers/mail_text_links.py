"""Plain text of mails whose addresses lead to papers: a title, and the address behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.addresses import spans
from desktop.model.digest import Draft, Finding, LineKind, Problem
from desktop.model.paper import Facts
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.link_titles import said_title
from desktop.readers.paper_links import PaperLink, paper_link, target_of
from desktop.readers.source import Source

_BULLET = re.compile(r"^[\s>*•·◦–—#\[-]{0,20}(?:\d{1,3}[.)]\s)?[\s\[*]{0,5}")
_NAME = re.compile(r"^(?:title|paper)\s?:\s?", re.IGNORECASE)
_TAIL = re.compile(r"[\s(\[\]<:–—|*-]{1,20}$")
_LABEL = re.compile(
    r"(?:link|url|pdf|arxiv|paper|abs|abstract|read more|see|html|doi|web)", re.IGNORECASE
)
# Whatever a hit of Google Scholar leads to is a paper.
_HIT = re.compile(r"https?://scholar\.google\.[a-z.]{2,6}/scholar_url\?", re.IGNORECASE)
_MOST_LINES = 3
# Of what stands before an address in its line, no more than this can be a title.
_LONGEST = 600


class TextLinks:
    """Makes papers of addresses before which a title stands, in their line or right above it."""

    name = "text-links"
    label = Sentence("text with addresses of papers")

    def accepts(self, source: Source) -> int:
        """Look for addresses of papers with titles; any reader that knows the text is surer."""
        if "http" not in source.head.lower():
            return 0
        lines = enumerate(source.head.split("\n"), start=1)
        drafts = sum(isinstance(found, Draft) for found in _Text().read(lines))
        return min(15 + 2 * drafts, 38) if drafts else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, then all lines; see `Reader.read`."""
        return _Text().read(source.lines())


class _Text:
    """Follows a text. `_above` are the last lines of the paragraph that hold no address."""

    def __init__(self) -> None:
        self._above: list[tuple[int, str]] = []
        self._papers: dict[str, int] = {}
        self._untitled: set[str] = set()
        self._marks: dict[int, Mark] = {}

    def read(self, lines: Iterable[tuple[int, str]]) -> Iterator[Finding]:
        """Yield what the lines say."""
        for number, text in lines:
            if not text.strip():
                self._above = []
                continue
            self._marks[number] = Mark(number, LineKind.FURNITURE)
            links = list(_links(text))
            for start, link in links:
                yield from self._take(link, number, text[max(start - _LONGEST, 0) : start])
            self._above = [] if links else [*self._above, (number, text)][-_MOST_LINES - 1 :]
        yield from line_runs(self._marks.values())

    def _take(self, link: PaperLink, number: int, before: str) -> Iterator[Finding]:
        if link.address in self._papers:
            self._mark(number, LineKind.LINKS, self._papers[link.address])
            return
        title, first = self._title(number, before)
        if title is None:
            self._mark(number, LineKind.UNKNOWN, None)
            if link.address in self._untitled:
                return
            self._untitled.add(link.address)
            yield Problem(
                Sentence(
                    "No title stands before {address}; it was left out.", address=link.address
                ),
                number,
            )
            return
        paper = self._papers[link.address] = len(self._papers)
        urls = () if link.arxiv_id or link.doi else (link.address,)
        facts = Facts(title, arxiv_id=link.arxiv_id, doi=link.doi, urls=urls)
        yield Draft(facts, None, first, number)
        for line in range(first, number + 1):
            is_title = line < number or first == number
            self._mark(line, LineKind.TITLE if is_title else LineKind.LINKS, paper)

    def _mark(self, number: int, kind: LineKind, paper: int | None) -> None:
        if self._marks[number].kind in (LineKind.FURNITURE, LineKind.UNKNOWN):
            self._marks[number] = Mark(number, kind, paper)

    def _title(self, number: int, before: str) -> tuple[str | None, int]:
        """Return the title in front of an address, and the line that it begins on."""
        bare = _bare(before)
        has_above = 1 <= len(self._above) <= _MOST_LINES
        goes_on = has_above and before[:1].isspace() and before.strip()[:1].isalnum()
        if bare and not _LABEL.fullmatch(bare) and not goes_on:
            return said_title(bare), number
        if not has_above:
            return None, number
        above = " ".join(text for _, text in self._above)
        title = _bare(f"{above} {bare}" if goes_on and not _LABEL.fullmatch(bare) else above)
        return said_title(title), self._above[0][0]


def _links(text: str) -> Iterator[tuple[int, PaperLink]]:
    for start, end in spans(text):
        address = text[start:end]
        link = paper_link(address)
        if link is None and _HIT.match(address):
            link = PaperLink(target_of(address))
        if link:
            yield start, link


def _bare(text: str) -> str:
    return _TAIL.sub("", _NAME.sub("", _BULLET.sub("", text)))
