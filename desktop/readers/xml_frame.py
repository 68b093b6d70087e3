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
_TAG = re.compile(r"<[^<>]*>")
_MOST_WORDS = 2000


class _OwnEntities(Exception):
    """The text declares entities, by which a few bytes can come to mean gigabytes."""


class Frame:
    """Follows the text around the records; `told` is what the first element of each name says.

    Text outside of any element, such as a note into which a feed was pasted, is not understood.
    Several documents may follow each other.
    """

    def __init__(self) -> None:
        self.told: dict[str, str] = {}
        self._open: list[str] = []
        self._words = ""
        self._parser: expat.XMLParserType | None = None
        self._is_lost = False

    @property
    def open_element(self) -> str | None:
        """The outermost element whose end has not come yet."""
        return self._open[0] if self._open and not self._is_lost else None

    def take(self, piece: Piece) -> Iterator[Mark | Problem]:
        """Take the next text between records, and say what its lines are."""
        line = piece.line
        for part in _DECLARATION.split(piece.text):
            if part.startswith("<?xml"):
                self._end_document()
            yield from self._take_part(part, line)
            line += part.count("\n")

    def _take_part(self, text: str, line: int) -> Iterator[Mark | Problem]:
        if self._parser is None and not self._is_lost:
            start = _BEGINNING.search(text)
            before = text[: start.start()] if start else text
            yield from _strange(before, line)
            line += before.count("\n")
            text = text[len(before) :]
            self._begin_document()
        good = self._understood(text)
        yield from _marks(text[:good], line, LineKind.FURNITURE)
        yield from _strange(text[good:], line + text.count("\n", 0, good))

    def _understood(self, text: str) -> int:
        """Parse a text; return how much of it is well-formed, in whole lines."""
        if self._parser is None or self._is_lost:
            return 0
        before = self._parser.CurrentLineNumber
        try:
            self._parser.Parse(text)
        except expat.ExpatError as error:
            return self._recovered(text, _line_start(text, error.lineno - before), error.code)
        except _OwnEntities:
            self._is_lost = True
        return len(text)

    def _recovered(self, text: str, good: int, code: int) -> int:
        """Go on with a document that follows the first one, or give up; return what is good."""
        self._end_document()
        follows = expat.errors.codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]
        if code == follows and text[good:].lstrip().startswith("<") and good:
            self._begin_document()
            return good + self._understood(text[good:])
        self._is_lost = True
        return good

    def _begin_document(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.EntityDeclHandler = _refuse

    def _end_document(self) -> None:
        self._parser = None
        self._is_lost = False
        self._open = []

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        self._open.append(local(name))
        self._words = ""

    def _end(self, _name: str) -> None:
        self.told.setdefault(self._open.pop(), " ".join(self._words.split()))
        self._words = ""

    def _text(self, text: str) -> None:
        if len(self._words) < _MOST_WORDS:
            self._words += text


def _refuse(*_declaration: object) -> None:
    raise _OwnEntities


def _strange(text: str, line: int) -> Iterator[Mark | Problem]:
    """Say of text that is in no element that it is not understood; mere tags are furniture."""
    if _TAG.sub("", text).strip():
        yield from _marks(text, line, LineKind.UNKNOWN)
        yield Problem("This is outside of the data, or the data is broken here.", line)
    else:
        yield from _marks(text, line, LineKind.FURNITURE)


def _marks(text: str, line: int, kind: LineKind) -> Iterator[Mark]:
    for number, content in enumerate(text.split("\n"), start=line):
        if content.strip():
            yield Mark(number, kind)


def _line_start(text: str, line: int) -> int:
    """Return where a line (counted from 0) of a text begins."""
    place = 0
    for _ in range(line):
        place = text.find("\n", place) + 1
        if place == 0:
            return len(text)
    return place
