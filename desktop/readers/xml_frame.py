"""What an XML text says of itself outside of its records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from desktop.model.digest import LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.line_runs import Mark
from desktop.readers.xml_nodes import local
from desktop.readers.xml_pieces import Piece

_BEGINNING = re.compile(r"<[?!A-Za-z]")
_DECLARATION = re.compile(r"(?=<\?xml\s)")
_TAG = re.compile(r"<[^<>]*>")
_MOST_WORDS = 2000
_MOST_DOCUMENTS = 100


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
        self._documents = 0

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
        """Parse a text; return how much of it is well-formed, in whole lines.

        A document that follows the first one is begun anew.
        """
        done = 0
        while self._parser is not None and not self._is_lost:
            before = self._parser.CurrentLineNumber
            try:
                self._parser.Parse(text[done:])
            except expat.ExpatError as error:
                good = _line_start(text, error.lineno - before, done)
                if not self._follows_document(text, good, error.code) or good == done:
                    self._is_lost = True
                    return good
                done = good
                self._begin_document()
            except _OwnEntities:
                self._is_lost = True
                return len(text)
            else:
                return len(text)
        return done

    def _follows_document(self, text: str, place: int, code: int) -> bool:
        """Say whether an error is but the beginning of one more document."""
        junk = expat.errors.codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]
        return (
            code == junk
            and self._documents < _MOST_DOCUMENTS
            and _BEGINNING.match(text, place) is not None
        )

    def _begin_document(self) -> None:
        self._open = []
        self._documents += 1
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
        yield Problem(Sentence("This is outside of the data, or the data is broken here."), line)
    else:
        yield from _marks(text, line, LineKind.FURNITURE)


def _marks(text: str, line: int, kind: LineKind) -> Iterator[Mark]:
    for number, content in enumerate(text.split("\n"), start=line):
        if content.strip():
            yield Mark(number, kind)


def _line_start(text: str, line: int, place: int) -> int:
    """Return where a line begins, counted from the one (0) that begins at a place."""
    for _ in range(line):
        place = text.find("\n", place) + 1
        if place == 0:
            return len(text)
    return place
