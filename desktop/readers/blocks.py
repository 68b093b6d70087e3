"""Any text, one paper per block: its first line is the title, what follows is the abstract.

For texts that no other reader knows. A person chooses it, and says what parts the blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark, line_runs
from desktop.readers.md_blocks import LEAF, Block, Kind, Line
from desktop.readers.md_body import Body
from desktop.readers.md_inline import Inline, inline
from desktop.readers.md_labels import Field
from desktop.readers.md_marks import is_rule
from desktop.readers.md_paper import facts_of
from desktop.readers.md_titles import clean_title, is_name
from desktop.readers.md_words import is_generic, labelled
from desktop.readers.source import Source

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+\S.*")
_NUMBERED = re.compile(r"\s{0,3}(?:#|\(|\[)?(\d{1,4})[.):\]]{1,2}\s+\S.*")
_MARK = re.compile(r"\s{0,3}(?:#{1,6}\s+|[-*+•]\s+)")
_LONGEST_TITLE = 400
_LEAST_RULE = 3
_NAME_WORDS = (2, 3, 4)


class Separator(StrEnum):
    """What parts one block from the next."""

    BLANK_LINE = "blank line"
    RULE = "rule"
    HEADING = "heading"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Blocks:
    """Reads each block as a paper. Never offers itself: any text can be read so."""

    separator: Separator = Separator.BLANK_LINE
    name: str = "blocks"
    label: str = Sentence("one paper per block")

    def accepts(self, source: Source) -> int:  # noqa: ARG002
        """Say no: only a person can know that a text is laid out so."""
        return 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers, and at last an empty heading; see `Reader.read`."""
        papers = 0
        for block in _blocks(source.lines(), self.separator):
            found = list(_read(block, papers, self.separator))
            papers += sum(isinstance(finding, Draft) for finding in found)
            yield from found
        if not papers:
            yield Problem(Sentence("No block of this text begins with a title."))
        yield Heading()


_Lines = list[tuple[int, str]]


def _blocks(lines: Iterable[tuple[int, str]], separator: Separator) -> Iterator[_Lines]:
    """Cut a text; a rule is a block of its own, blank lines are in none."""
    block: _Lines = []
    number = 0
    spaced = True
    for place, text in lines:
        if not text.strip():
            spaced = True
            continue
        start = _number(text) if separator is Separator.NUMBERED else None
        begins = start is not None and (
            start == number + 1 or not number or (start == 1 and spaced)
        )
        number = start if begins and start is not None else number
        if block and (begins or _parts(text, block[-1][1], separator, spaced=spaced)):
            yield block
            block = []
        block.append((place, text))
        spaced = False
    if block:
        yield block


def _parts(text: str, before: str, separator: Separator, *, spaced: bool) -> bool:
    """Say whether a new block begins with a line, or the one before was a rule."""
    if separator is Separator.BLANK_LINE:
        return spaced or _is_rule(text) or _is_rule(before)
    if separator is Separator.RULE:
        return _is_rule(text) or _is_rule(before)
    return separator is Separator.HEADING and _HEADING.fullmatch(text) is not None


def _read(block: _Lines, place: int, separator: Separator) -> Iterator[Finding]:
    """Yield the paper of a block and its lines."""
    if all(_is_rule(text) for _, text in block):
        yield from line_runs(Mark(number, LineKind.FURNITURE) for number, _ in block)
        return
    number, first = block[0]
    reason = _doubt(first, separator)
    body = Body()
    title = "" if reason else _title(inline(_MARK.sub("", first, count=1)), body)
    if not title:
        reason = reason or Sentence("This block begins with a line that is no title.")
        yield from line_runs(Mark(number, LineKind.UNKNOWN) for number, _ in block)
        yield Problem(reason, number)
        return
    _take_rest(block[1:], body)
    facts = facts_of(title, body)
    yield Draft(facts, body.date, number, block[-1][0])
    body.marks[number] = LineKind.TITLE
    yield from line_runs(
        Mark(number, body.marks.get(number, LineKind.FURNITURE), place) for number, _ in block
    )


def _doubt(first: str, separator: Separator) -> Sentence | None:
    """Say why a block is no paper, if its first line tells."""
    if separator is Separator.HEADING and not _HEADING.fullmatch(first):
        return Sentence("This stands before the first heading.")
    if separator is Separator.NUMBERED and _number(first) is None:
        return Sentence("This stands before the first number.")
    if len(first) > _LONGEST_TITLE:
        return Sentence("The first line of this block is too long for a title.")
    return None


def _title(said: Inline, body: Body) -> str:
    """Return the title that a line is; its links are those of the paper."""
    body.links += said.links
    label = labelled(said.text)
    if label:
        return clean_title(label[1]) if label[0] is Field.TITLE else ""
    is_told_apart = all(is_generic(link.label) for link in said.links)
    title = clean_title(said.rest if is_told_apart else said.text)
    return title if any(map(str.isalpha, title)) else ""


def _take_rest(rest: _Lines, body: Body) -> None:
    lines = [Line(number, text, inline(text)) for number, text in rest]
    name = lines[0].said.text if len(lines) > 1 else ""
    if len(name.split()) in _NAME_WORDS and is_name(name):
        body.authors = (name,)
        body.marks[lines.pop(0).number] = LineKind.AUTHORS
    if lines:
        body.take(Block(Kind.PARAGRAPH, LEAF, lines))


def _number(text: str) -> int | None:
    found = _NUMBERED.fullmatch(text)
    return int(found[1]) if found else None


def _is_rule(text: str) -> bool:
    bare = text.strip()
    return len(bare) >= _LEAST_RULE and is_rule(bare)
