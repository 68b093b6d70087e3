"""Reports of NEP (New Economics Papers, https://nep.repec.org), as mail or copied text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Lines, Problem
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.nep_paper import DASHES, NepPaper, is_field
from desktop.readers.source import Source
from desktop.readers.time_stamps import stamped_date

_START = re.compile(r"\s*(?P<place>[0-9]{1,4})\.(?:\s+(?P<title>\S.*)|\s*)")
# What comes behind the title of a paper, where that may stand without its number.
_BY = re.compile(r"\s*By\s?:")
_RULE = re.compile(r"\s*-{20,}\s*")
_OVERVIEW = re.compile(
    r"\s*In this issue we (?:have|feature)\b|.{0,80}\bpapers? chosen by\b", re.IGNORECASE
)
_ISSUE = re.compile(
    r".{0,200}\bIssue of (?P<day>[0-9]{4}[-‐-―][0-9]{2}[-‐-―][0-9]{2})", re.IGNORECASE
)
_NOTICE = re.compile(r"\s*(?:This nep-[a-z]+ issue is|This issue is ©)", re.IGNORECASE)
_DAY = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
_NAMES = ("nep.repec.org", "new economics papers", "d.repec.org/")


class RepecNep:
    """Reads numbered papers with authors, abstract, keywords, date and address."""

    name = "repec-nep"
    label = Sentence("RePEc NEP report")

    def accepts(self, source: Source) -> int:
        """Look for the name of the service, and for a paper as it lists them."""
        folded = source.head.lower()
        names = sum(name in folded for name in _NAMES)
        if not names:
            return 0
        report = _Report()
        found = report.read(enumerate(source.head.split("\n"), start=1))
        drafts = [finding for finding in found if isinstance(finding, Draft)]
        is_report = any(draft.facts.urls or draft.facts.abstract for draft in drafts)
        return 84 + 4 * names if is_report else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last the heading; see `Reader.read`."""
        return _Report().read(source.lines())


class _Report:
    """Follows a report line by line. `_paper` is the one whose lines come at present.

    `_listed` is the number of the last title in the list that opens a report, None outside of it:
    the list ends at a rule, or where the numbers begin again or authors follow.
    """

    def __init__(self) -> None:
        self._paper: NepPaper | None = None
        self._papers = 0
        self._place = 0
        self._listed: int | None = None
        self._is_apart = True
        self._outside: list[Mark] = []
        self._subject: str | None = None
        self._date: PartialDate | None = None

    def read(self, lines: Iterable[tuple[int, str]]) -> Iterator[Finding]:
        """Yield what the lines say."""
        for number, text, following in _with_following(lines):
            if not text.strip():
                self._take_blank()
                continue
            title = self._title(text, following)
            if title is not None or _RULE.fullmatch(text) or _NOTICE.match(text):
                yield from self._finish(is_end=False)
            if title is not None:
                yield from self._told_outside()
                self._paper = NepPaper(number, title)
            elif self._paper:
                self._paper.take(number, text)
            else:
                self._take_outside(number, text)
            self._is_apart = bool(_RULE.fullmatch(text))
        yield from self._finish(is_end=True)
        if not self._papers:
            self._outside = [mark._replace(kind=LineKind.UNKNOWN) for mark in self._outside]
            yield Problem(Sentence("No paper of a report was found."))
        yield from self._told_outside()
        yield Heading(self._subject, self._date)

    def _take_blank(self) -> None:
        self._is_apart = True
        if self._paper:
            self._paper.take_blank()

    def _title(self, text: str, following: str) -> str | None:
        """Return the title in a line that opens a paper, empty when it comes below its number.

        Numbers rise, so a list in a text opens none. Authors below a line make it a title, with
        its number or without.
        """
        start = _START.fullmatch(text)
        is_headed = _BY.match(following) is not None
        if start is None:
            goes_on = self._paper is not None and not self._paper.is_named
            is_title = is_headed and not is_field(text) and not goes_on
            return text.strip() if is_title and (self._listed or self._place) else None
        place, title = int(start["place"]), start["title"] or ""
        # In the list that opens a report no number stands by itself.
        is_headed = is_headed or not title
        if not (self._is_apart or is_headed or self._listed is not None):
            return None
        if self._listed is not None and not is_headed:
            is_listed = place > self._listed
            self._listed = place if is_listed else None
            opens = not is_listed
        else:
            opens = is_headed or place > self._place
        if not opens:
            return None
        self._listed, self._place = None, place
        return title

    def _take_outside(self, number: int, text: str) -> None:
        if _OVERVIEW.match(text):
            self._listed = self._place = 0
        elif self._listed and _RULE.fullmatch(text):
            self._listed = None
        issue = _ISSUE.match(text)
        if issue:
            self._date = self._date or stamped_date(issue["day"].translate(DASHES))
        name, colon, value = text.partition(":")
        kind = LineKind.DATE if issue else LineKind.FURNITURE
        if colon and name == "Subject" and not self._papers:
            self._subject = " ".join(value.split()) or None
            day = _DAY.search(value)
            self._date = (stamped_date(day.group()) if day else None) or self._date
        elif colon and name == "Date" and not self._papers:
            self._date = self._date or stamped_date(value)
            kind = LineKind.DATE
        self._outside.append(Mark(number, kind))

    def _finish(self, *, is_end: bool) -> Iterator[Finding]:
        paper, self._paper = self._paper, None
        if paper is None:
            return
        trouble = _loss(paper) if is_end and paper.is_cut_here() else None
        if not paper.title or (trouble and not paper.is_named):
            yield from line_runs(paper.marks(None))
            yield trouble or Problem(Sentence("A paper without a title was left out."), paper.first)
            return
        yield paper.draft()
        marks = list(paper.marks(self._papers))
        self._papers += 1
        yield from line_runs(marks)
        if trouble:
            yield trouble
            return
        for mark in marks:
            if mark.kind is LineKind.UNKNOWN:
                yield Problem(
                    Sentence("A line of “{title}” was not understood.", title=paper.title),
                    mark.number,
                )

    def _told_outside(self) -> Iterator[Lines]:
        yield from line_runs(self._outside)
        self._outside = []


def _with_following(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, str]]:
    """Yield each line with the next one that is not blank; several blank ones as one."""
    before: tuple[int, str] | None = None
    is_apart = False
    for number, text in lines:
        if not text.strip():
            is_apart = True
            continue
        if before:
            yield *before, text
        if is_apart:
            yield number, "", text
        before, is_apart = (number, text), False
    if before:
        yield *before, ""


def _loss(paper: NepPaper) -> Problem:
    """Say what is lost of a paper in which the text ends; forget half an abstract."""
    if not paper.is_named:
        return Problem(
            Sentence("The text ends inside “{title}”, which is left out.", title=paper.title),
            paper.first,
        )
    paper.lose_abstract()
    what = Sentence(
        "The text ends inside the abstract of “{title}”, which is left out.", title=paper.title
    )
    return Problem(what, paper.first)
