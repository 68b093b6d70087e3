"""Mails that bring digests: one (.eml), or a file of many (.mbox)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from desktop.model.dates import resolve
from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.html_page import PageReader, read_page
from desktop.readers.html_places import Places
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.mail_bodies import Body, bodies
from desktop.readers.mail_decoding import RawLine
from desktop.readers.mail_parts import Mail, head_names, mails, raw_lines
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_MOST_NAMED = 5

# No text that merely begins like a mail has one of these.
_TELLING = frozenset(
    ("message-id", "mime-version", "received", "return-path", "content-type", "delivered-to", "to",
     "x-mailer", "x-gm-thrid", "list-id", "list-unsubscribe", "dkim-signature", "reply-to")
)  # fmt: skip


class MailDigest:
    """Reads each mail with the reader that knows its body; its date and subject are the digest's.

    Lines are those of the file, also where a mail is written in a transfer encoding.
    """

    name = "mail"
    label = Sentence("mail with a digest, or a file of mails")

    def accepts(self, source: Source) -> int:
        """Look for the head of a mail, and for a body that somebody reads."""
        lines = [
            RawLine(number, line.encode())
            for number, line in enumerate(source.head.split("\n"), start=1)
        ]
        names = head_names(lines)
        if "from" not in names or not names & _TELLING:
            return 0
        return 98 if any(bodies(mail.parts, source.name) for mail in mails(lines)) else 60

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers of each mail, then its lines; see `Reader.read`."""
        yield from read_mails(mails(raw_lines(source)), source.name)


def read_mails(found: Iterable[Mail], name: str) -> Iterator[Finding]:
    """Yield the papers and lines of mails, and at last those mails that hold none."""
    papers = 0
    without: list[Mail] = []
    for mail in found:
        reading = MailReading(mail, name, papers)
        yield from reading.findings()
        if reading.papers == papers:
            without.append(Mail(mail.lines[:1], mail.subject))
        papers = reading.papers
    if without:
        yield without_papers(without)


def without_papers(without: list[Mail]) -> Problem:
    """Say which mails hold no paper."""
    names = [f"“{mail.subject or '…'}”" for mail in without[:_MOST_NAMED]]
    told: Sentence | str = ", ".join(names)
    if len(without) > len(names):
        more = len(without) - len(names)
        told = Sentence("{names} and {more} more", names=told, more=more)
    return Problem(
        Sentence.counted(
            "1 mail tells of no paper that Carrel knows: {mails}.",
            "{count} mails tell of no paper that Carrel knows: {mails}.",
            len(without),
            mails=told,
        ),
        without[0].lines[0].number,
    )


class MailReading:
    """Reads one mail. `papers` counts those found so far, in earlier mails too."""

    def __init__(self, mail: Mail, name: str, papers: int) -> None:
        self.papers = papers
        self._mail = mail
        self._name = name
        self._date = stamped_date(mail.date)
        self._heading = Heading(mail.subject or None, self._date)
        self._marks: dict[int, Mark] = {}

    def findings(self) -> Iterator[Finding]:
        """Yield the papers of the mail, then its lines, and what it calls itself."""
        before = self.papers
        if self._mail.date_line:
            self._marks[self._mail.date_line] = Mark(self._mail.date_line, LineKind.DATE)
        for body in bodies(self._mail.parts, self._name):
            yield from self._read(body)
        if self.papers == before:
            self._mark_unknown()
        if self.papers > before:
            yield self._heading
        if self._mail.is_cut:
            yield Problem(Sentence("The mail ends early; what followed is missing."), self._last)
        yield from line_runs(
            self._marks.get(line.number) or Mark(line.number, LineKind.FURNITURE)
            for line in self._mail.lines
            if line.data.strip()
        )

    def _mark_unknown(self) -> None:
        for part in self._mail.parts:
            for line in part.lines:
                self._marks[line.number] = Mark(line.number, LineKind.UNKNOWN)

    @property
    def marks(self) -> Iterable[Mark]:
        """What the lines that were understood are."""
        return self._marks.values()

    @property
    def _last(self) -> int:
        return self._mail.lines[-1].number

    def _read(self, body: Body) -> Iterator[Finding]:
        first = self.papers
        if isinstance(body.reader, PageReader):
            page = read_page(body.decoded.text, body.decoded.places)
            lines = [line.number for line in body.part.lines if line.data.strip()]
            for found in body.reader.told(page).findings(lines):
                yield from self._take(found, first)
            return
        places = _Inner(body)
        told: dict[int, Mark] = {}
        for found in body.reader.read(body.source):
            if isinstance(found, Lines):
                told.update(_marks(found))
            else:
                yield from self._take(places.moved(found), first)
        for run in places.runs(told):
            self._take_lines(run, first)

    def _take(self, found: Finding, first: int) -> Iterator[Draft | Problem]:
        match found:
            case Draft():
                self.papers += 1
                date = found.date
                if date and self._date:
                    date = resolve(date, self._date)
                yield found._replace(date=date)
            case Problem():
                yield found
            case Lines():
                self._take_lines(found, first)
            case _:
                self._take_heading(found)

    def _take_lines(self, run: Lines, first: int) -> None:
        paper = None if run.paper is None else run.paper + first
        for number in range(run.first, run.last + 1):
            self._marks[number] = Mark(number, run.kind, paper)

    def _take_heading(self, told: Heading) -> None:
        known = self._heading
        self._heading = Heading(known.name or told.name, known.date or told.date)


def _marks(run: Lines) -> Iterator[tuple[int, Mark]]:
    for number in range(run.first, run.last + 1):
        yield number, Mark(number, run.kind, run.paper)


class _Inner:
    """Turns the lines of a decoded text into those of the file."""

    def __init__(self, body: Body) -> None:
        self._starts = Places.of(body.decoded.text).starts
        self._outer = body.decoded.places
        self._size = len(body.decoded.text)

    def moved(self, found: Draft | Problem | Heading) -> Draft | Problem | Heading:
        """Return a finding with the lines of the file."""
        match found:
            case Draft():
                return found._replace(
                    first_line=found.first_line and self._line(found.first_line),
                    last_line=found.last_line and self._last_line(found.last_line),
                )
            case Problem():
                return Problem(found.text, found.line and self._line(found.line))
        return found

    def runs(self, told: dict[int, Mark]) -> Iterator[Lines]:
        """Yield what each line of the file is: the title in it, else the first that is more."""
        starts = self._outer.starts
        for place, start in enumerate(starts):
            end = starts[place + 1] if place + 1 < len(starts) else self._size
            lines = range(self._inner(start), self._inner(max(end - 1, start)) + 1)
            marks = [told[line] for line in lines if line in told]
            mark = max(marks, key=lambda one: _WEIGHTS.get(one.kind, 1), default=None)
            if mark:
                number = self._outer.numbers[place]
                yield Lines(number, number, mark.kind, mark.paper)

    def _inner(self, place: int) -> int:
        return bisect_right(self._starts, place)

    def _line(self, line: int) -> int:
        return self._outer.line(self._starts[min(line, len(self._starts)) - 1])

    def _last_line(self, line: int) -> int:
        end = self._starts[line] - 1 if line < len(self._starts) else self._size
        return self._outer.line(end)


_WEIGHTS = {LineKind.TITLE: 2, LineKind.FURNITURE: 0}
