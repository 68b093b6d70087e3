"""Reading a text of XML records with the grammar of one format."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, settled
from desktop.readers.source import Source
from desktop.readers.xml_frame import Frame
from desktop.readers.xml_nodes import Malformed, Node, mended, parse_node
from desktop.readers.xml_pieces import Piece, pieces

_ID = ("id", "identifier", "pmid", "link")
_TAG = re.compile(r"<(?:[\w.-]{1,40}:)?([\w-]{1,40})(?:\s[^<>]*)?>\s*([^<]{1,200})")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Why a record is no paper, and what its lines are."""

    why: Sentence
    kind: LineKind = LineKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class Grammar:
    """One format: the elements that are records, what those in a record are, and how to read it.

    `kinds` has names in lower case, without prefix; an element in one that has a kind shares it.
    `heading` reads what the first element of each name outside of the records says, `problem` what
    of that the person should hear.
    """

    records: tuple[str, ...]
    kinds: Mapping[str, LineKind]
    draft: Callable[[Node], Draft | LeftOut]
    heading: Callable[[Mapping[str, str]], Heading]
    problem: Callable[[Mapping[str, str]], Sentence | None] = lambda _told: None


def read_records(source: Source, grammar: Grammar) -> Iterator[Finding]:
    """Yield the papers of a source, and at last its heading; see `Reader.read`.

    A record that is cut or broken is left out, and named.
    """
    return settled(_Reading(grammar).events(source))


class _Reading:
    """Follows the pieces of a text, counting papers and what they hold that nobody knows."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._frame = Frame()
        self._papers = 0
        self._left_out: Counter[str] = Counter()
        self._strange: Counter[str] = Counter()
        self._first_lines: dict[str, int] = {}

    def events(self, source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
        """Yield what the pieces are."""
        is_cut = False
        for piece in pieces(source.lines(), self._grammar.records):
            if piece.is_record:
                is_cut = not piece.closed
                yield from self._read_record(piece)
            else:
                yield from self._frame.take(piece)
        if self._frame.open_element and not is_cut:
            name = self._frame.open_element
            yield Problem(
                Sentence(
                    "The text ends early: “{name}” has no end. What followed is missing.", name=name
                )
            )
        yield from self._summary()
        answer = self._grammar.problem(self._frame.told)
        if answer:
            yield Problem(answer)
        yield self._grammar.heading(self._frame.told)

    def _read_record(self, piece: Piece) -> Iterator[Mark | Draft | Problem]:
        try:
            node, problem = _node(piece)
        except Malformed:
            yield from _all_marks(piece, LineKind.UNKNOWN)
            yield Problem(self._loss(piece), piece.line)
            return
        if problem:
            yield problem
        draft = self._grammar.draft(node)
        if isinstance(draft, LeftOut):
            self._count(self._left_out, draft.why, piece.line)
            yield from _all_marks(piece, draft.kind)
            return
        yield draft._replace(first_line=piece.line, last_line=piece.last_line)
        yield from self._marks(node)
        self._papers += 1

    def _marks(self, node: Node) -> Iterator[Mark]:
        """Say what each line is: a title or what else begins in it, or what goes on in it."""
        begun: dict[int, LineKind] = {node.line: LineKind.TITLE}
        going_on: dict[int, LineKind] = {}
        for inner, kind in self._kinds(node):
            if kind is LineKind.TITLE:
                begun[inner.line] = kind
            begun.setdefault(inner.line, kind)
            for number in range(inner.line + 1, inner.end + 1):
                going_on[number] = kind
        for number in range(node.line, node.end + 1):
            kind = begun.get(number) or going_on.get(number, LineKind.FURNITURE)
            yield Mark(number, kind, self._papers)

    def _kinds(self, node: Node) -> Iterator[tuple[Node, LineKind]]:
        """Yield the outermost elements that have a kind; text in any other is not understood."""
        for child in node.children:
            kind = self._grammar.kinds.get(child.name)
            if kind is None and child.own_text.strip():
                kind = LineKind.UNKNOWN
                self._count(self._strange, child.name, child.line)
            if kind is None:
                yield from self._kinds(child)
            else:
                yield child, kind

    def _loss(self, piece: Piece) -> Sentence:
        """Say which record is lost, by what it calls itself so far: its title, else its id."""
        told = {name.lower(): text for name, text in reversed(_TAG.findall(piece.text))}
        titles = [name for name, kind in self._grammar.kinds.items() if kind is LineKind.TITLE]
        name = next((told[name].strip() for name in (*titles, *_ID) if name in told), "")
        why = Sentence("It is broken.") if piece.closed else Sentence("It has no end.")
        if not name:
            return Sentence("The record was left out. {why}", why=why)
        name = " ".join(html.unescape(name).split())
        return Sentence("The record of “{name}” was left out. {why}", name=name, why=why)

    def _count(self, counter: Counter[str], what: str, line: int) -> None:
        counter[what] += 1
        self._first_lines.setdefault(what, line)

    def _summary(self) -> Iterator[Problem]:
        for why, count in self._left_out.items():
            yield Problem(
                Sentence.counted(
                    "1 record was left out: {why}",
                    "{count} records were left out: {why}",
                    count,
                    why=why,
                ),
                self._first_lines[why],
            )
        for name, count in self._strange.items():
            yield Problem(
                Sentence.counted(
                    "The element “{name}” (it stands here once) is not known and was left out.",
                    "The element “{name}” (it stands here {count} times) is not known and was left "
                    "out.",
                    count,
                    name=name,
                ),
                self._first_lines[name],
            )


def _node(piece: Piece) -> tuple[Node, Problem | None]:
    """Read a record, if need be with its stray signs mended; raise Malformed when it is lost."""
    text = piece.text.strip()
    try:
        return parse_node(text, piece.line), None
    except Malformed:
        better = mended(text)
        if better == text:
            raise
        node = parse_node(better, piece.line)
        why = Sentence(
            "Signs that may not stand in XML were read as they are meant; please look at it."
        )
        return node, Problem(why, piece.line)


def _all_marks(piece: Piece, kind: LineKind) -> Iterator[Mark]:
    for number, text in enumerate(piece.text.split("\n"), start=piece.line):
        if text.strip():
            yield Mark(number, kind)
