"""One record of an XML text as a small tree that knows its lines, read without any trust in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html.entities import html5
from xml.parsers import expat

_DEEPEST = 64
# Not “&” alone but with what follows, to tell a reference from a sign that stands for itself.
_REFERENCE = re.compile(r"&(?:(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)?")
_KNOWN = frozenset(("amp", "lt", "gt", "quot", "apos"))
# https://www.w3.org/TR/xml/#charsets
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Malformed(Exception):
    """A record is not well-formed, or nested more deeply than any record is."""


@dataclass(slots=True)
class Node:
    """An element: its name without prefix, attributes likewise, content, first and last line."""

    name: str
    attributes: dict[str, str]
    line: int
    end: int = 0
    parts: list[str | Node] = field(default_factory=list)

    @property
    def children(self) -> Iterator[Node]:
        """The elements in it, in their order."""
        return (part for part in self.parts if isinstance(part, Node))

    @property
    def own_text(self) -> str:
        """The text in it that is in no other element."""
        return "".join(part for part in self.parts if isinstance(part, str))

    def raw(self) -> str:
        """Return all text in it, markup left out."""
        return "".join(part if isinstance(part, str) else part.raw() for part in self.parts)

    def text(self) -> str:
        """Return all text in it with single blanks."""
        return " ".join(self.raw().split())

    def all(self, *names: str) -> Iterator[Node]:
        """Yield the elements directly in it that have one of the names (written in lower case)."""
        return (child for child in self.children if child.name in names)

    def first(self, name: str) -> str:
        """Return the text of the first element of a name that has any, else nothing."""
        return next(filter(None, (child.text() for child in self.all(name))), "")

    def walk(self) -> Iterator[Node]:
        """Yield it and all elements in it, outer before inner."""
        yield self
        for child in self.children:
            yield from child.walk()


def parse_node(text: str, line: int) -> Node:
    """Read the element that a text consists of and that begins on a line; raise Malformed."""
    builder = _Builder(line)
    try:
        builder.parser.Parse(text, True)
    except expat.ExpatError as error:
        raise Malformed(str(error)) from error
    if builder.root is None:
        raise Malformed("no element")
    return builder.root


def mended(text: str) -> str:
    """Return a text with HTML's named signs and stray “&” and control signs made fit for XML."""
    return _FORBIDDEN.sub("\ufffd", _REFERENCE.sub(_mend_reference, text))


@lru_cache(maxsize=1024)
def local(name: str) -> str:
    """Return a name without its prefix, in lower case."""
    return name.rpartition(":")[2].lower()


def _mend_reference(found: re.Match[str]) -> str:
    name = found[1]
    if name is None:
        return "&amp;"
    if name in _KNOWN:
        return found.group()
    if name[0] == "#":
        code = int("0" + name[1:], 0) if name[1] in "xX" else int(name[1:])
        is_fit = code <= 0x10FFFF and not _FORBIDDEN.match(chr(code))
        return found.group() if is_fit else "\ufffd"
    return html5.get(f"{name};", f"&amp;{name};")


def _refuse(*_declaration: object) -> None:
    """Refuse entities that a text declares: with them, a few bytes can come to mean gigabytes."""
    raise Malformed("entities of its own")


class _Builder:
    """Builds the tree. Prefixes need no declaration: it may have stood outside of the record."""

    def __init__(self, line: int) -> None:
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.EntityDeclHandler = _refuse
        self.root: Node | None = None
        self._open: list[Node] = []
        self._before = line - 1

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > _DEEPEST:
            raise Malformed("nested too deeply")
        bare = {local(key): value for key, value in attributes.items()}
        node = Node(local(name), bare, self._before + self.parser.CurrentLineNumber)
        if self._open:
            self._open[-1].parts.append(node)
        else:
            self.root = node
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._open.pop().end = self._before + self.parser.CurrentLineNumber

    def _text(self, text: str) -> None:
        self._open[-1].parts.append(text)
