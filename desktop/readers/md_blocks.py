"""The blocks of a Markdown text, or of a plain one that is laid out alike.

Headings and list items hold what stands below them, by their depth; rows of tables and
paragraphs hold nothing. https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
say what Markdown is; people's programs write what looks right, so this reads with more patience.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from desktop.readers.md_front import FRONT_MARK, with_front
from desktop.readers.md_inline import Inline, inline, is_definition
from desktop.readers.md_labels import Field
from desktop.readers.md_marks import (
    ITEM,
    LONGEST_HEAD,
    cells,
    indent_of,
    is_markup,
    is_rule,
    is_separator,
    may_be_heading,
    unbulleted,
    unquoted,
)
from desktop.readers.md_words import column_fields, field_named, is_generic, labelled


class Kind(Enum):
    """What a block is."""

    HEAD = auto()
    LOOSE_HEAD = auto()
    ITEM = auto()
    ROW = auto()
    COLUMNS = auto()
    PARAGRAPH = auto()
    NOISE = auto()


# The depth of the head of a note, which holds all of it; of headings that have no level of their
# own, below all that have; of what holds nothing; and of the items of a list, to which their
# indent is added.
FRONT, SUMMARY, LOOSE, NAMED, LEAF, LIST = 0, 7, 8, 9, 50, 60

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*")
_GLUED = re.compile(r"(#{2,6})([^\s#].{2,300})")
_DASHED = re.compile(r"\s*(?:-{3,5}|={3,5})\s+(?=[^\s=|-])(.{1,400}?)(?:\s+(?:-{3,5}|={3,5}))?\s*")
_FENCE = re.compile(r"\s*(?:```+|~~~+)\s*([\w+-]*)\s*")
_SUMMARY_TAG = re.compile(r"\s*(?:<details[^<>]{0,80}>\s*)?<summary[^<>]{0,200}>.*", re.IGNORECASE)
_PLAIN_FENCES = ("", "text", "txt", "md", "markdown", "plain")
_LONGEST_CODE = 400
_MOST_DASHED = 3
_FEWEST_PIPES = 3
_APART = (Kind.HEAD, Kind.NOISE)


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: its number, its text without the mark of its block, its words."""

    number: int
    raw: str
    said: Inline


@dataclass(slots=True)
class Block:
    """A block. `depth` says what it belongs to; `columns` are what is named above a row."""

    kind: Kind
    depth: int
    lines: list[Line] = field(default_factory=list)
    columns: tuple[Field | None, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether what stands below it belongs to it."""
        return self.kind in (Kind.HEAD, Kind.LOOSE_HEAD, Kind.ITEM)


def blocks(lines: Iterable[tuple[int, str]], targets: Mapping[str, str]) -> Iterator[Block]:
    """Cut a text into blocks. `targets` are the addresses of its numbered links."""
    return _Cutter(targets).read(with_front(lines))


class _Cutter:
    """Follows a text line by line. `_open` is the block to which lines may still be added."""

    def __init__(self, targets: Mapping[str, str]) -> None:
        self._targets = targets
        self._open: Block | None = None
        self._spaced = True
        self._columns: tuple[Field | None, ...] | None = None
        self._code = 0
        self._in_comment = False
        self._dashed = 0
        self._in_list = -1
        self._awaits_title = False

    def read(self, lines: Iterable[tuple[int, str]]) -> Iterator[Block]:
        """Yield the blocks in their order."""
        for number, text, follower in _with_followers(lines):
            if not text.strip():
                self._spaced = True
                self._columns = None
                self._dashed = 0
                continue
            done = self._open
            self._take(number, unquoted(text), follower)
            if done is not None and self._open is not done:
                yield done
            self._spaced = False
        if self._open is not None:
            yield self._open

    def _take(self, number: int, text: str, follower: str) -> None:
        awaits, self._awaits_title = self._awaits_title, False
        if text == FRONT_MARK:
            self._add(Kind.HEAD, FRONT, number, "")
        elif self._is_noise(text):
            self._add(Kind.NOISE, self._leaf(text), number, text)
        elif self._dashed:
            self._go_on_dashed(number, text)
        elif awaits and not _HEADING.fullmatch(text) and not labelled(unbulleted(text)):
            self._go_on_titled(number, text)
        elif "|" in text and (self._is_row(text, follower)):
            self._take_row(number, text, follower)
        elif not self._take_head(number, text, follower):
            self._take_text(number, text)

    # What is no text

    def _is_noise(self, text: str) -> bool:
        if self._in_comment:
            self._in_comment = "-->" not in text
            return True
        fence = _FENCE.fullmatch(text)
        if self._code:
            self._code = 0 if fence and not fence[1] else self._code - 1
            return True
        if fence:
            self._code = 0 if fence[1].lower() in _PLAIN_FENCES else _LONGEST_CODE
            return True
        bare = text.strip()
        if bare.startswith("<!--") and "-->" not in bare:
            self._in_comment = True
            return True
        return is_rule(bare) or is_definition(text) or is_markup(bare)

    # Tables

    def _is_row(self, text: str, follower: str) -> bool:
        if self._columns is not None or is_separator(follower) or is_separator(text):
            return True
        return text.strip().startswith("|") and text.count("|") >= _FEWEST_PIPES

    def _take_row(self, number: int, text: str, follower: str) -> None:
        if is_separator(text):
            self._columns = self._columns or ()
            self._add(Kind.NOISE, LEAF, number, text)
        elif self._columns is None and is_separator(follower):
            names = [inline(cell, self._targets).text for cell in cells(text)]
            self._columns = column_fields(names)
            self._add(Kind.COLUMNS, LEAF, number, text)
        else:
            self._add(Kind.ROW, LEAF, number, text, self._columns or ())

    # Headings

    def _take_head(self, number: int, text: str, follower: str) -> bool:
        depth, title = self._head(text, follower)
        if not depth:
            return False
        kind = Kind.LOOSE_HEAD if depth == LOOSE else Kind.HEAD
        self._add(kind, depth, number, title)
        label = labelled(title)
        self._awaits_title = label is not None and label[0] is Field.TITLE and not label[1]
        return True

    def _head(self, text: str, follower: str) -> tuple[int, str]:
        """Return the depth of a heading and its text; no depth when it is none."""
        heading = _HEADING.fullmatch(text) or _GLUED.fullmatch(text)
        if heading:
            return len(heading[1]), heading[2]
        dashed = _DASHED.fullmatch(text) if text.lstrip()[:1] in "-=" else None
        if dashed:
            self._dashed = 0 if text.rstrip().endswith(("---", "===")) else _MOST_DASHED
            return 1, dashed[1]
        label = labelled(unbulleted(text))
        if label and label[0] is Field.TITLE and label[1] and not self._is_within_item(text):
            return NAMED, text
        if _SUMMARY_TAG.fullmatch(text):
            return SUMMARY, text
        return self._lone_head(text, follower) if label is None else 0, text

    def _lone_head(self, text: str, follower: str) -> int:
        """Return the depth of a heading that stands alone or is underlined."""
        is_apart = self._spaced or (self._open is not None and self._open.kind in _APART)
        if len(text) > LONGEST_HEAD or text[:1].isspace() or not is_apart:
            return 0
        under = follower.strip()
        if len(under) > 2 and set(under) in ({"="}, {"-"}) and may_be_heading(text):
            return 1 if under[0] == "=" else 2
        return LOOSE if self._stands_alone(text) else 0

    def _stands_alone(self, text: str) -> bool:
        """Say whether a line is all strong print, or all one link to a paper."""
        bare = text.strip()
        said = inline(bare, self._targets)
        if labelled(bare) or field_named(said.text):
            return False
        if said.bold and bare.startswith(("**", "__")) and len(said.bold[0]) + 2 >= len(said.text):
            return not said.text.endswith((":", "："))
        return bool(said.papers) and said.papers[0].label == said.text and not is_generic(said.text)

    def _go_on_dashed(self, number: int, text: str) -> None:
        """Take the next line of a title between dashes that goes over several."""
        self._dashed -= 1
        if text.rstrip().endswith(("---", "===")):
            self._dashed = 0
            text = text.rstrip().rstrip("-=").rstrip()
        if self._open is not None:
            self._open.lines.append(self._line(number, text))

    def _go_on_titled(self, number: int, text: str) -> None:
        """Take the title that stands on the line below “### Title:”."""
        if self._open is not None:
            named = self._open.lines[0]
            self._open.lines[0] = self._line(named.number, f"{named.raw} {text.strip()}")
            self._open.lines.append(self._line(number, ""))

    def _is_within_item(self, text: str) -> bool:
        """Say whether a line is an item that belongs to the item above."""
        is_item = ITEM.fullmatch(text) is not None
        return is_item and 0 <= self._in_list < LIST + indent_of(text)

    # Items and paragraphs

    def _take_text(self, number: int, text: str) -> None:
        item = ITEM.fullmatch(text)
        indent = indent_of(text)
        if item:
            self._in_list = LIST + indent
            self._add(Kind.ITEM, LIST + indent, number, item[3])
        elif self._goes_on():
            self._add_line(number, text)
        else:
            self._add(Kind.PARAGRAPH, self._leaf(text), number, text)

    def _goes_on(self) -> bool:
        kinds = (Kind.PARAGRAPH, Kind.ITEM)
        return not self._spaced and self._open is not None and self._open.kind in kinds

    def _leaf(self, text: str) -> int:
        """Return the depth of a paragraph: an indented one belongs to the item it stands in."""
        indent = indent_of(text)
        return LIST + indent if indent and self._in_list >= 0 else LEAF

    def _add(
        self, kind: Kind, depth: int, number: int, text: str, columns: tuple[Field | None, ...] = ()
    ) -> None:
        if depth <= LEAF and kind is not Kind.NOISE:
            self._in_list = -1
        self._open = Block(kind, depth, [self._line(number, text)], columns)

    def _add_line(self, number: int, text: str) -> None:
        if self._open is not None:
            self._open.lines.append(self._line(number, text))

    def _line(self, number: int, text: str) -> Line:
        return Line(number, text, inline(text, self._targets))


def label_of(line: Line) -> tuple[Field, str] | None:
    """Return the part of a paper that a line names, and what it says of it.

    The name of a text may stand alone in strong print, without a colon: “**Abstract**”.
    """
    label = labelled(line.raw)
    bold = line.said.bold
    if label or not bold or bold[0] != line.said.text:
        return label
    named = field_named(bold[0])
    return (named, "") if named in (Field.ABSTRACT, Field.SUMMARY) else None


def _with_followers(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str, str]]:
    before: tuple[int, str] | None = None
    for line in lines:
        if before is not None:
            yield *before, line[1]
        before = line
    if before is not None:
        yield *before, ""
