"""A text of JSON that is held in pieces, however long its lines are."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from desktop.model.errors import ReadProblem
from desktop.model.sentence import Sentence
from desktop.readers.encodings import clean
from desktop.readers.source import Source

Json: TypeAlias = "dict[str, Json] | list[Json] | str | float | bool | None"
Path: TypeAlias = "tuple[str, ...]"

# Characters. Little is decoded twice since the end of a piece cuts it; and each error of the
# decoder counts the lines of all that is at hand.
PIECE = 1 << 15
# Blanks before a record on its line; more are not looked at.
_MOST_INDENT = 80
# What may stand between two values: blanks, commas, the mark of RFC 7464, and that of UTF-8.
_BETWEEN = re.compile(r"[\s,\x1e\ufeff]*")
_KEY = re.compile(r'[\s,]*"((?:[^"\\]|\\.){0,300})"\s*:\s*')
_DECODER = json.JSONDecoder(strict=False)
_COMMENT = re.compile(r"//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/|#[^\n]*")


class JsonText:
    """A window on a text: what was read of it and is not yet done with.

    `place` is where in `text` the next value is looked for; what is before may be forgotten.
    """

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._counted = 0
        self._line = 1
        self._forgot = False
        self.text = ""
        self.place = 0
        self.at_end = False

    def more(self) -> bool:
        """Read another piece, and forget most of what is before `place`; say if there was one."""
        piece = next(self._pieces, "")
        self.at_end = not piece
        if piece:
            start = max(self.place - _MOST_INDENT, 0)
            # What is counted may be ahead of where the text is cut.
            self._line = self.line(start)
            self.text = self.text[start:] + piece
            self.place -= start
            self._counted = 0
            self._forgot = self._forgot or start > 0
        return bool(piece)

    def grow(self) -> bool:
        """Read on until twice as much is at hand; say whether there was more."""
        wanted = 2 * self.held()
        grown = self.more()
        while self.held() < wanted and self.more():
            pass
        return grown

    def skip(self) -> str:
        """Step over what stands between values; return the next character, "" at the end."""
        while True:
            between = _BETWEEN.match(self.text, self.place)
            self.place = between.end() if between else self.place
            if self.place < len(self.text):
                sign = self.text[self.place]
                comment = _COMMENT.match(self.text, self.place) if sign in "/#" else None
                if comment is None:
                    return sign
                self.place = comment.end()
            elif not self.more():
                return ""

    def held(self) -> int:
        """Return how many characters are at hand from `place` on."""
        return len(self.text) - self.place

    def line_end(self) -> int:
        """Return where the line at hand ends; -1 when it is longer than a piece, or has no end."""
        end = self.text.find("\n", self.place)
        if end < 0 and self.held() < PIECE and self.more():
            end = self.text.find("\n", self.place)
        return end

    def line(self, place: int) -> int:
        """Return the number (from 1) of the line of a place that is not forgotten."""
        if place < self._counted:
            return self._line - self.text.count("\n", place, self._counted)
        self._line += self.text.count("\n", self._counted, place)
        self._counted = place
        return self._line

    def indent(self, place: int) -> str | None:
        """Return the blanks before a place if nothing else is before it on its line, else None."""
        first = max(place - _MOST_INDENT, 0)
        end = self.text.rfind("\n", first, place)
        before = self.text[end + 1 : place]
        is_whole = end >= 0 or (first == 0 and not self._forgot)
        return before if is_whole and not before.strip() else None

    def replace(self, end: int, better: str) -> None:
        """Put another text of as many lines in the place of that from `place` to an end."""
        self.line(self.place)
        self.text = f"{self.text[: self.place]}{better}{self.text[end:]}"


def pieces(source: Source) -> Iterator[str]:
    """Yield the text of a source in pieces, every line end an LF; raise ReadProblem as it does."""
    with io.TextIOWrapper(
        source.open(), encoding=source.encoding, errors="replace", newline=None
    ) as text:
        try:
            while piece := text.read(PIECE):
                yield clean(piece)
        except OSError as error:
            raise ReadProblem(
                Sentence(
                    "“{name}” could not be read: {reason}. Try again.",
                    name=source.name,
                    reason=error.strerror or error,
                )
            ) from error


class Member(NamedTuple):
    """A key of an object with its value, and where both stand in the text."""

    key: str
    value: Json
    start: int
    end: int


def members(text: str, start: int) -> Iterator[Member]:
    """Yield the members of the object that begins at a place, up to one that is cut or broken."""
    place = start + 1
    while key := _KEY.match(text, place):
        try:
            value, place = _DECODER.raw_decode(text, key.end())
        except (ValueError, RecursionError):
            return
        yield Member(key[1], value, key.start(1), place)
