"""What an XML text says of itself outside of its records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from desktop.model.digest import LineKind, Problem
from desktop.readers.line_runs import Mark
from desktop.readers.xml_nodes import local
from desktop.readers.xml_pieces import Piece

_BEGINNING = re.compile(r"<[?!A-Za-z]")
_DECLARATION = re.compile(r"(?=<\?xml\s)")
_LONGEST_TOLD = 2000


class _OwnEntities(Exception):
    """The text declares entities, by which a few bytes can come to mean gigabytes."""


class Frame:
    """Follows the text around the records; `told` are the first words of each element in it.

    Text outside of any element, such as a note into which a feed was pasted, is not understood.
    """

    def __init__(self) -> None:
        self.told: dict[str, str] = {}
        self._depth = 0
        self._open: list[str] = []
        self._parser: expat.XMLParserType | None = None
        self._is_lost = False

    @property
    def is_open(self) -> bool:
        """Whether an element has begun whose end is yet to come."""
        return bool(self._open) and not self._is_lost

    def take(self, piece: Piece) -> Iterator[Mark | Problem]:
        """Take the next text between records, and say what its lines are."""
        line = piece.line
        for part in _DECLARATION.split(piece.text):
            if part.startswith("<?xml"):
                self._parser = None
                self._is_lost = False
            yield from self._take_part(part, line)
            line += part.count("\n")

    def _take_part(self, text: str, line: int) -> Iterator[Mark | Problem]:
        if self._parser is None and not self._is_lost:
            start = _BEGINNING.search(text)
            before = text[: start.start()] if start else text
            yield from _marks(before, line, LineKind.UNKNOWN)
            if before.strip():
                yield Problem("This stands before the data and was left out.", line)
            line += before.count("\n")
            text = text[len(before) :]
            if not text:
                return
            self._begin()
        yield from self._feed(text, line)

    def _begin(self) -> None:
        self._open = []
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = self._refuse

    def _feed(self, text: str, line: int) -> Iterator[Mark | Problem]:
        if self._is_lost or self._parser is None:
            yield from _marks(text, line, LineKind.UNKNOWN if _has_words(text) else FURNITURE)
            return
        at_start = self._parser.CurrentLineNumber
        try:
            self._parser.Parse(text)
        except _OwnEntities:
            self._is_lost = True
            yield from _marks(text, line, FURNITURE)
            yield Problem("The data declares signs of its own; they are not expanded.", line)
        except expat.ExpatError as error:
            self._is_lost = True
            good = max(error.lineno - at_start, 0)
            yield from self._broken(text, line, good)
        else:
            yield from _marks(text, line, FURNITURE)

    def _broken(self, text: str, line: int, good: int) -> Iterator[Mark | Problem]:
        head, tail = _split_lines(text, good)
        yield from _marks(head, line, FURNITURE)
        bad = line + head.count("\n")
        yield from _marks(tail, bad, LineKind.UNKNOWN if _has_words(tail) else FURNITURE)
        if _has_words(tail):
            yield Problem("This is outside of the data, or the data is broken here.", bad)

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        self._open.append(local(name))

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        name = self._open[-1]
        known = self.told.get(name, "")
        if len(known) < _LONGEST_TOLD and not known.endswith("\0"):
            self.told[name] = known + text
