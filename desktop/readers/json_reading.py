"""Reading a text of JSON with the grammar of one format: papers, what each line is, problems."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.json_decoding import Loss
from desktop.readers.json_fields import Field, meaning
from desktop.readers.json_paper import Paper
from desktop.readers.json_text import Json, JsonText, Path, members, pieces
from desktop.readers.json_values import date, text
from desktop.readers.json_walk import Found, Lost, Walk
from desktop.readers.line_runs import Mark, settled
from desktop.readers.source import Source

# Members of enums are slow to come by.
_TITLE = LineKind.TITLE
_MOST_NAMED = 12
_MOST_LOSSES = 20
_MOST_STRANGE = 1000
_LISTS_OF_PAPERS = 2
_DEEPEST = 3
_MOST_LOOKED_AT, _MOST_VALUES = 25, 400
_NO_PAPER = Sentence("they do not tell of a paper, or have no title.")
_BARE = Sentence("a text or number where a paper was looked for.")
_EMPTY = Sentence("The list is empty: this digest holds no papers.")
_NO_PAPERS = Sentence(
    "No papers were found: no object in this text has a title and what else papers have."
)
_LOSSES = {
    Loss.CUT: Sentence("The text ends in it; what followed is missing."),
    Loss.BROKEN: Sentence("It is not JSON."),
    Loss.LONG: Sentence("It is too long, or too deep, to be a paper."),
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why a record is no paper, and what its lines are."""

    why: Sentence
    kind: LineKind = LineKind.UNKNOWN


Judged = Paper | LeftOut


@dataclass(frozen=True, slots=True)
class Grammar:
    """One format: what an object under some keys is, None when it is no record but may hold some.

    `said` reads texts under keys where no object is a paper; `names` are those of the digest;
    `kinds` are what the lines of some keys are in this format.
    """

    judge: Callable[[dict[str, Json], Path], Judged | None]
    said: Callable[[str, Path], Paper | None] = lambda _text, _path: None
    names: tuple[str, ...] = ("title", "name", "feed_title")
    dates: tuple[str, ...] = ("date", "dateString", "publishedAt", "updated", "generated_at")
    kinds: Mapping[str, LineKind] = field(default_factory=dict)


def read_records(source: Source, grammar: Grammar) -> Iterator[Finding]:
    """Yield the papers of a source, and at last its heading; see `Reader.read`."""
    return settled(_Reading(grammar).events(source))


def first_papers(head: str, grammar: Grammar) -> list[Judged]:
    """Return what the first records are in the beginning of a text."""
    found: list[Judged] = []
    walk: Walk[Judged] = Walk(JsonText(iter((head,))), grammar.judge)
    for event in islice(walk.values(), _MOST_VALUES):
        if isinstance(event, Found):
            said = grammar.said(event.value, event.path) if isinstance(event.value, str) else None
            judged = event.record or said
            found += [judged] if judged else []
        if len(found) >= _MOST_LOOKED_AT:
            break
    return found


class _Reading:
    """Follows the values of a text, counting papers and what is left out."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._papers = 0
        self._values = 0
        self._line = 0
        self._told: dict[str, Json] = {}
        self._days: set[PartialDate] = set()
        self._losses: list[Problem] = []
        self._lost = 0
        self._mended: int | None = None
        self._strange: Counter[str] = Counter()
        self._left_out: Counter[Sentence] = Counter()
        self._first_lines: dict[str, int] = {}

    def events(self, source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the values are."""
        walk: Walk[Judged] = Walk(JsonText(pieces(source)), self._grammar.judge)
        for found in walk.values():
            if found.line > self._line + 1:
                yield from self._gap(found.line - 1)
            if isinstance(found, Lost):
                yield from self._lose(found)
            elif isinstance(found.record, Paper):
                yield from self._paper(found, found.record)
            else:
                yield from self._other(found)
            self._line = max(self._line, found.last_line)
        yield from self._gap(walk.last_line())
        yield from self._summary(ends_early=walk.ends_early)
        if not (self._papers or self._left_out or self._lost):
            is_empty = walk.saw_empty or not self._values
            yield Problem(_EMPTY if is_empty else _NO_PAPERS)
        yield self._heading()

    def _gap(self, last: int) -> Iterator[Mark]:
        """Mark the lines that hold nothing but brackets and keys around the values."""
        for number in range(self._line + 1, last + 1):
            yield Mark(number, LineKind.FURNITURE)
        self._line = max(self._line, last)

    def _paper(self, found: Found[Judged], paper: Paper) -> Iterator[Mark | Draft]:
        yield Draft(paper.facts, paper.date, found.line, found.last_line, False, paper.kept)
        if found.was_mended and self._mended is None:
            self._mended = found.line
        if paper.strange:
            self._note_strange(paper.strange, found.line)
        if found.text:
            yield from self._marks(found)
        else:
            yield Mark(found.line, _TITLE, self._papers)
        self._papers += 1
        if paper.seen:
            self._days.add(paper.seen)

    def _marks(self, found: Found[Judged]) -> Iterator[Mark]:
        """Say what each line of a record is: a title or what else stands in it."""
        kinds: dict[int, LineKind] = {}
        for first, last, kind in _member_lines(found.text, 0, self._grammar.kinds):
            for number in range(first, last + 1):
                if kind is LineKind.TITLE or number not in kinds:
                    kinds[number] = kind
        for number in range(found.last_line - found.line + 1):
            kind = kinds.get(number, LineKind.FURNITURE)
            yield Mark(found.line + number, kind, self._papers)

    def _note_strange(self, keys: tuple[str, ...], line: int) -> None:
        for key in keys:
            if key in self._strange or len(self._strange) < _MOST_STRANGE:
                self._strange[key] += 1
                self._first_lines.setdefault(key, line)

    def _other(self, found: Found[Judged]) -> Iterator[Mark | Draft]:
        """Take a value outside of papers: a paper in words, what the digest says, or nothing."""
        said = self._grammar.said(found.value, found.path) if isinstance(found.value, str) else None
        if said:
            yield from self._paper(found, said)
            return
        self._values += 1
        kind = LineKind.FURNITURE
        if isinstance(found.record, LeftOut):
            kind = found.record.kind
            self._count(found.record.why, found.line)
        elif isinstance(found.value, dict) and found.value:
            kind = LineKind.UNKNOWN
            self._count(_NO_PAPER, found.line)
        elif _is_in_papers(found.path) and found.value not in (None, "", {}):
            kind = LineKind.UNKNOWN
            self._count(_BARE, found.line)
        elif len(found.path) == 1:
            self._told[found.path[0]] = found.value
        for number in range(found.line, found.last_line + 1):
            yield Mark(number, kind)

    def _lose(self, lost: Lost) -> Iterator[Mark]:
        self._lost += 1
        if len(self._losses) < _MOST_LOSSES:
            told = Sentence("A part of the text was left out. {why}")
            if lost.title:
                told = Sentence("The record of “{title}” was left out. {why}", title=lost.title)
            self._losses.append(Problem(told.filled(why=_LOSSES[lost.why]), lost.line))
        for number in range(lost.line, lost.last_line + 1):
            yield Mark(number, LineKind.UNKNOWN)

    def _count(self, why: Sentence, line: int) -> None:
        self._left_out[why] += 1
        self._first_lines.setdefault(why, line)

    def _summary(self, *, ends_early: bool) -> Iterator[Problem]:
        yield from self._losses
        if self._lost > len(self._losses):
            yield Problem(
                Sentence.counted(
                    "1 more part was left out likewise.",
                    "{count} more parts were left out likewise.",
                    self._lost - len(self._losses),
                )
            )
        if ends_early:
            yield Problem(Sentence("The text ends early: a bracket is not closed."), self._line)
        if self._mended:
            yield Problem(
                Sentence(
                    "The text is not quite JSON; it was read as it is meant. Please look at it."
                ),
                self._mended,
            )
        for why, count in self._left_out.items():
            told = Sentence.counted(
                "1 value was left out: {why}", "{count} values were left out: {why}", count, why=why
            )
            yield Problem(told, self._first_lines[why])
        if self._strange:
            yield self._strange_names()

    def _strange_names(self) -> Problem:
        names = [f"“{name[:60]}”" for name, _ in self._strange.most_common(_MOST_NAMED)]
        rest = len(self._strange) - len(names)
        told = Sentence("Not known, and left out: the fields {names}.")
        if rest:
            told = Sentence("Not known, and left out: the fields {names} and {rest} more.")
        line = min(self._first_lines[name] for name in self._strange)
        return Problem(told.filled(names=", ".join(names), rest=rest), line)

    def _heading(self) -> Heading:
        name = next(filter(None, (text(self._told.get(key)) for key in self._grammar.names)), None)
        dates = (date(self._told.get(key)) for key in self._grammar.dates)
        # Papers that were all seen on one day make up the digest of that day.
        day = next(iter(self._days)) if len(self._days) == 1 else None
        return Heading(name, next(filter(None, dates), day))


def _is_in_papers(path: Path) -> bool:
    """Say whether a value stands in a list that is likely one of papers: no deeper than one."""
    return path[-1:] == ("",) and len(path) <= _LISTS_OF_PAPERS


def _member_lines(
    text: str, start: int, kinds: Mapping[str, LineKind], depth: int = 0
) -> Iterator[tuple[int, int, LineKind]]:
    """Yield the first and last line (from 0) of each member of an object, and what it is."""
    counted, line = 0, 0
    for member in members(text, start):
        line += text.count("\n", counted, member.start)
        counted = member.start
        kind = kinds.get(member.key) or meaning(member.key).kind
        last = line + text.count("\n", member.start, member.end)
        is_wrapper = meaning(member.key).field == Field.WRAPPER and isinstance(member.value, dict)
        if is_wrapper and depth < _DEEPEST:
            inner = text.index("{", member.start + len(member.key))
            yield from _member_lines(text, inner, kinds, depth + 1)
        yield line, last, kind
