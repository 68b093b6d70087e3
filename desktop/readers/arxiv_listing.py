"""arXiv's daily mail and its plain listings, from 1992 to today."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers import arxiv_lines
from desktop.readers.arxiv_entry import Entry, Part
from desktop.readers.arxiv_lines import Line, Shape, shape_of
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.md_marks import unquoted
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_RECEIVED = re.compile(r"\s*received from\b.{1,60}\bto\b(.*)", re.IGNORECASE)
_AS_OF = re.compile(r"\s*Papers received as of (.*)")
_HEAD = re.compile(
    r"\s*(?:Send any comments|Archives? at|To unsubscribe|Submissions to:|received from"
    r"|[A-Z][A-Za-z-]{1,40}: |From [^ ]+ )"
)
_SUBMISSIONS = re.compile(r"\s*Submissions to:")


class ArxivListing:
    """Reads entries between double backslashes: new, cross-listed and replaced papers.

    A replacement is an update: its listing has no abstract. Cross-listings are papers.
    """

    name = "arxiv-listing"
    label = Sentence("arXiv daily mail or listing")

    def accepts(self, source: Source) -> int:
        """Look for entries, and without any for head and end of a day on which nothing came."""
        listing = _Listing()
        lines = enumerate(source.head.split("\n"), start=1)
        found = listing.read(lines)
        drafts = sum(isinstance(finding, Draft) for finding in found)
        if not drafts:
            return 70 if listing.is_bare else 0
        if listing.is_marked or listing.is_linked:
            return min(85 + 2 * drafts, 97)
        # Without its double backslashes, a listing may as well be something that quotes one.
        return min(30 + 5 * drafts, 50)

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return _Listing().read(source.lines())


class _Listing:
    """Follows a listing line by line. `_entry` is the paper whose lines come at present.

    `_between` are the lines since the last entry. Text there is furniture before the first entry
    and behind the mark of the end (`_is_framed`); elsewhere somebody should look at it.
    """

    def __init__(self) -> None:
        self._entry: Entry | None = None
        self._papers = 0
        self._between: list[Mark] = []
        self._is_framed = True
        self._in_subjects = False
        self._subject: str | None = None
        self._date: PartialDate | None = None
        self._has_end = self._has_range = False
        self.is_marked = self.is_linked = False

    @property
    def is_bare(self) -> bool:
        """Whether head and end of a listing were there, whatever it held."""
        return self._has_end and self._has_range

    def read(self, lines: Iterable[tuple[int, str]]) -> Iterator[Finding]:
        """Yield what the lines say."""
        for line, following in _with_following(lines):
            if line.shape in (Shape.BOUND, Shape.LINK):
                self.is_marked = self.is_marked or line.text.lstrip("> ").startswith("\\")
                self.is_linked = True
            if self._entry and self._entry.take(line, following):
                continue
            yield from self._finish_entry(is_end=False)
            if line.shape is Shape.ID:
                yield from self._told_between()
                self._entry = Entry(line, is_marked=self.is_marked)
            else:
                self._take_between(line)
        yield from self._finish_entry(is_end=True)
        if not self._papers and not self.is_bare:
            self._between = [mark._replace(kind=LineKind.UNKNOWN) for mark in self._between]
        yield from self._told_between()
        yield Heading(self._subject, self._date)

    def _finish_entry(self, *, is_end: bool) -> Iterator[Finding]:
        entry, self._entry = self._entry, None
        if entry is None:
            return
        is_cut = is_end and entry.part is not Part.DONE
        self._is_framed = False
        if not entry.has_title or (is_cut and not entry.is_headed):
            why = Sentence("The text ends inside it.") if is_cut else Sentence("It has no title.")
            yield from line_runs(entry.lost_marks())
            yield Problem(
                Sentence("The entry of {name} was left out. {why}", name=entry.name, why=why),
                entry.first,
            )
            return
        trouble = _cut(entry) if is_cut else None
        yield entry.draft()
        yield from line_runs(entry.marks(self._papers))
        self._papers += 1
        if trouble:
            yield Problem(trouble, entry.first)
        else:
            for number in entry.unknown_lines():
                yield Problem(
                    Sentence("A line of {name} was not understood.", name=entry.name), number
                )

    def _take_between(self, line: Line) -> None:
        kind = LineKind.FURNITURE
        if line.shape is Shape.DAY:
            kind = LineKind.DATE
            self._date = self._date or stamped_date(arxiv_lines.day(line.text))
        elif line.shape is Shape.END:
            self._is_framed = self._has_end = True
        elif line.shape in (Shape.TEXT, Shape.REVISED):
            kind = self._text_kind(line.text)
        self._between.append(Mark(line.number, kind))

    def _text_kind(self, text: str) -> LineKind:
        """Say what a line outside of the entries is, and keep what it tells of the digest."""
        name, colon, value = text.partition(":")
        if colon and name == "Date":
            self._date = self._date or stamped_date(value)
            return LineKind.DATE
        if colon and name == "Subject":
            self._subject = self._subject or " ".join(value.split()) or None
        received = _RECEIVED.match(text) or _AS_OF.match(text)
        if received:
            self._has_range = True
            self._in_subjects = False
            self._date = self._date or stamped_date(received[1])
        is_known = self._is_framed or self._in_subjects or _HEAD.match(text)
        self._in_subjects = self._in_subjects or bool(_SUBMISSIONS.match(text))
        return LineKind.FURNITURE if is_known else LineKind.UNKNOWN

    def _told_between(self) -> Iterator[Finding]:
        marks, self._between = self._between, []
        self._in_subjects = False
        for run in line_runs(marks):
            yield run
            if run.kind is LineKind.UNKNOWN:
                yield Problem(
                    Sentence("This is no entry of a listing and was left out."), run.first
                )


def _cut(entry: Entry) -> Sentence:
    """Say what is lost of an entry in which the text ends; forget half an abstract."""
    if entry.part is Part.FIELDS:
        return Sentence("The text ends before the abstract of {name}.", name=entry.name)
    if entry.ends_in_sentence:
        return Sentence(
            "The text ends with the abstract of {name}; it may go on elsewhere.", name=entry.name
        )
    entry.lose_abstract()
    return Sentence(
        "The text ends inside the abstract of {name}, which is left out.", name=entry.name
    )


def _with_following(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[Line, Shape | None]]:
    """Yield each line that is not blank, with the shape of the next.

    A listing that somebody quotes, as its first line shows, is read without the signs of that.
    """
    before: Line | None = None
    is_apart = False
    is_quoted: bool | None = None
    for number, text in lines:
        if is_quoted is None and text.strip():
            is_quoted = text.startswith(">")
        told = unquoted(text).lstrip(">") if is_quoted else text
        shape = shape_of(told)
        if shape is Shape.BLANK and not text.strip():
            is_apart = True
            continue
        line = Line(number, told, shape, is_apart)
        is_apart = shape is Shape.BLANK
        if before:
            yield before, shape
        before = line
    if before:
        yield before, None
