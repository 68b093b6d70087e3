"""Carrel's own plain text, as exports hold it: papers between rules, notes included.

`writers/plain_text.py` says what it looks like. Lines are wrapped there, and not all is told: what
is not there is left empty.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator, Sequence

from desktop.model.dates import parse_iso
from desktop.model.digest import Draft, Finding, Kept, LineKind, Place, Problem
from desktop.model.paper import Facts, Marks
from desktop.model.row import Status
from desktop.model.sentence import Sentence
from desktop.readers.identifiers import arxiv_id, doi
from desktop.readers.line_runs import Mark, left_out, settled
from desktop.readers.md_titles import is_name
from desktop.readers.source import Source

_BETWEEN = "-" * 76
_STATUS = re.compile(
    r"(inbox|later|reading|done|skipped)(, ★)?(?:, ([1-5]) of 5)?(?:, #(.{1,2000}))?"
)
_DATE = re.compile(r"(\d{4}(?:-\d\d){0,2})( \(year guessed\))?")
_SEEN = re.compile(r"(.*?)(?:, (\d{4}(?:-\d\d){0,2}))?")
_COUNT = re.compile(r"(\d{1,6}) authors?")
_MORE = re.compile(r" \+(\d{1,6})$")
_ARXIV = re.compile(r"https?://arxiv\.org/abs/(\S{6,40})|arXiv:(\S{6,40})", re.IGNORECASE)
_DOI = re.compile(r"https?://(?:dx\.)?doi\.org/(\S{6,300})|doi:(\S{6,300})", re.IGNORECASE)
_NOTE, _UNDERLINE = "My note", "-------"
_MOST_LINES = 80

Numbered = tuple[int, str]


class CarrelText:
    """Reads titles that a line is drawn below, facts, abstracts, and notes."""

    name = "carrel-text"
    label = Sentence("plain text of Carrel's own")

    def accepts(self, source: Source) -> int:
        """Look for a title with a line below it, and facts that end with a status."""
        return 96 if _head_ends(source.head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source))


def _head_ends(head: str) -> bool:
    """Say whether a text begins as a paper does, up to its status."""
    begins = _Beginning()
    for line in head.removeprefix("\ufeff").split("\n")[:_MOST_LINES]:
        is_one = begins.take(line)
        if is_one is not None:
            return is_one
    return False


class _Beginning:
    """Tells from line to line whether a paper begins: title, line below it, facts, status."""

    def __init__(self) -> None:
        self._lines = 0
        self._is_ruled = False

    def take(self, line: str) -> bool | None:
        """Take a line; say whether a paper begins, None as long as that is not sure."""
        bare = line.strip()
        if not bare:
            return False if self._lines else None
        if self._is_ruled and _STATUS.fullmatch(bare):
            return True
        self._is_ruled = self._is_ruled or (bool(self._lines) and not bare.strip("="))
        self._lines += 1
        return False if self._lines > _MOST_LINES else None


def _events(source: Source) -> Iterator[Mark | Draft | Problem]:
    papers = 0
    stray: list[int] = []
    for lines in _sections(source):
        section = _Section(lines)
        draft = section.draft()
        if draft is not None:
            yield draft
        for number, kind in section.kinds:
            if kind is LineKind.UNKNOWN:
                stray.append(number)
            yield Mark(number, kind, None if draft is None else papers)
        papers += draft is not None
    yield from left_out(stray, papers)


def _sections(source: Source) -> Iterator[list[Numbered]]:
    """Cut the text at each rule that a paper follows; a note may hold rules, too."""
    section: list[Numbered] = []
    waiting: list[Numbered] = []
    begins = _Beginning()
    for numbered in source.lines():
        is_rule = numbered[1].strip() == _BETWEEN
        if not (is_rule or waiting):
            section.append(numbered)
            continue
        if is_rule:
            section += waiting
            waiting, begins = [numbered], _Beginning()
            continue
        waiting.append(numbered)
        is_one = begins.take(numbered[1])
        if is_one:
            yield section
            section, waiting = waiting, []
        elif is_one is False:
            section += waiting
            waiting = []
    section += waiting
    if section:
        yield section


class _Section:
    """The lines of one paper: title, facts, abstract, note."""

    def __init__(self, lines: Sequence[Numbered]) -> None:
        self.kinds: list[tuple[int, LineKind]] = []
        self._lines = [line for line in lines if line[1].strip()] or list(lines)[:1]
        self._title: list[str] = []
        self._byline: list[str] = []
        self._date: re.Match[str] | None = None
        self._seen: list[str] = []
        self._links: list[str] = []
        self._status: re.Match[str] | None = None
        self._paragraphs: list[list[str]] = []
        self._note: list[str] = []
        self._take = self._take_title
        is_blank = False
        for number, written in lines:
            line = written.strip("\ufeff\r") if self._take != self._take_note else written
            kind = self._take(line, is_blank=is_blank)
            is_blank = not line.strip()
            if not is_blank:
                self.kinds.append((number, kind))

    def draft(self) -> Draft | None:
        """Return the paper; None when there is no title, or no status."""
        if not self._title or self._status is None:
            return None
        links = [link for link in self._links if "://" in link]
        number = next(filter(None, map(_ARXIV.fullmatch, self._links)), None)
        name = next(filter(None, map(_DOI.fullmatch, self._links)), None)
        known = arxiv_id(number[1] or number[2]) if number else None
        # What Carrel writes where it knows no other address follows from the id.
        is_implied = links == [f"https://arxiv.org/abs/{known}"]
        facts = _by(" ".join(self._byline))._replace(
            title=" ".join(self._title),
            abstract="\n".join(" ".join(lines) for lines in self._paragraphs),
            published=_day(self._date[1]) if self._date else None,
            published_guessed=bool(self._date and self._date[2]),
            arxiv_id=known,
            doi=doi(name[1] or name[2]) if name else None,
            urls=() if is_implied else tuple(links),
        )
        seen = filter(None, map(_SEEN.fullmatch, self._seen))
        places = tuple(Place(found[1], found[2]) for found in seen)
        kept = Kept(None, _marks(self._status), "\n".join(self._note).strip(), places or None)
        return Draft(facts, None, self._lines[0][0], self._lines[-1][0], kept=kept)

    def _take_title(self, line: str, *, is_blank: bool) -> LineKind:
        del is_blank
        bare = line.strip()
        if bare == _BETWEEN and not self._title:
            return LineKind.FURNITURE
        if self._title and not bare.strip("="):
            self._take = self._take_fact
            return LineKind.FURNITURE
        self._title += [bare] if bare else []
        return LineKind.TITLE

    def _take_fact(self, line: str, *, is_blank: bool) -> LineKind:
        del is_blank
        bare = line.strip()
        self._status = _STATUS.fullmatch(bare)
        if self._status:
            self._take = self._take_abstract
            return LineKind.NOTE
        date = _DATE.fullmatch(bare)
        if date and self._date is None:
            self._date = date
            return LineKind.DATE
        if "://" in bare.split(" ", 1)[0] or _ARXIV.fullmatch(bare) or _DOI.fullmatch(bare):
            self._links.append(bare)
            return LineKind.LINKS
        return self._take_words(bare)

    def _take_words(self, bare: str) -> LineKind:
        """Take a line that names people, or a digest; the next line may go on with it."""
        if bare.startswith("In "):
            self._seen.append(bare[3:])
        elif self._seen:
            self._seen[-1] += f" {bare}"
        else:
            self._byline += [bare] if bare else []
            return LineKind.AUTHORS
        return LineKind.DATE

    def _take_abstract(self, line: str, *, is_blank: bool) -> LineKind:
        bare = line.strip()
        if bare == _UNDERLINE and self._paragraphs and self._paragraphs[-1] == [_NOTE]:
            self._paragraphs.pop()
            self.kinds[-1] = self.kinds[-1][0], LineKind.FURNITURE
            self._take = self._take_note
            return LineKind.FURNITURE
        if bare and (is_blank or not self._paragraphs):
            self._paragraphs.append([])
        if bare:
            self._paragraphs[-1].append(bare)
        return LineKind.ABSTRACT

    def _take_note(self, line: str, *, is_blank: bool) -> LineKind:
        del is_blank
        self._note.append(line)
        return LineKind.NOTE


def _by(told: str) -> Facts:
    """Return who wrote a paper: names, else an organisation, else how many there are."""
    count = _COUNT.fullmatch(told)
    if count:
        return Facts("", author_count=int(count[1]))
    if not told or (", " not in told and not is_name(told)):
        return Facts("", organization=told or None)
    more = _MORE.search(told)
    names = tuple(told[: more.start() if more else None].split(", "))
    return Facts("", authors=names, author_count=len(names) + int(more[1]) if more else None)


def _day(told: str) -> str | None:
    with contextlib.suppress(ValueError):
        return parse_iso(told).iso()
    return None


def _marks(told: re.Match[str]) -> Marks:
    tags = tuple(told[4].split(" #")) if told[4] else ()
    return Marks(Status(told[1]), bool(told[2]), int(told[3]) if told[3] else None, tags)
