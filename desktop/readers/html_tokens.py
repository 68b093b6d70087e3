"""The tags and the text of an HTML page, each with its line, in linear time and without trust.

A small part of https://html.spec.whatwg.org/multipage/parsing.html#tokenization: what ends where is
as browsers see it, so that what they hide (comments, scripts, styles) is not read as text.
Python's own `html.parser` takes quadratic time on some texts before 3.13.6.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.readers.html_places import Places

_MARKUP = re.compile(r"<(?=[A-Za-z!?/])")
_TAG_NAME = re.compile(r"[^\s/>]*")
_BLANKS = re.compile(r"[\s/]*")
_ATTRIBUTE_NAME = re.compile(r"=?[^\s/>=]*")
_EQUALS = re.compile(r"\s*=\s*")
_BARE_VALUE = re.compile(r"[^\s>]*")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});")
# Elements whose content holds no tags, whatever it looks like.
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "xmp", "iframe", "noembed")
}
_TEXTUAL = ("textarea", "title")


@dataclass(frozen=True, slots=True)
class Token:
    """A tag, or the text between two; `line` and `last_line` are where it begins and ends.

    `is_cut` says that the page ends inside it.
    """

    line: int
    last_line: int
    is_cut: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Text(Token):
    """Text that is shown, its references resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Start(Token):
    """A start tag; names are in lower case, values have their references resolved."""

    name: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class End(Token):
    """An end tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Raw(Token):
    """The content of a script or another element that is not shown as it stands."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Comment(Token):
    """A comment, declaration or processing instruction."""


def tokens(text: str, places: Places | None = None) -> Iterator[Token]:
    """Yield the tokens of a page in their order; every character is in one of them.

    `places` tells the lines when the page was decoded from something else.
    """
    return _Tokens(text, places or Places.of(text)).all()


def unescaped(text: str) -> str:
    """Resolve the references of a text that end in a semicolon."""
    if "&" not in text:
        return text
    return _REFERENCE.sub(lambda found: html.unescape(found.group()), text)


class _Tag(NamedTuple):
    """What stands in a start tag, and where it ends; `is_cut` when the page ends before."""

    attributes: dict[str, str]
    end: int
    is_cut: bool


class _Tokens:
    """Walks through a text once."""

    def __init__(self, text: str, places: Places) -> None:
        self._text = text
        self._places = places

    def all(self) -> Iterator[Token]:
        """Yield the tokens."""
        place = 0
        while place < len(self._text):
            found = _MARKUP.search(self._text, place)
            start = found.start() if found else len(self._text)
            if start > place:
                yield Text(*self._lines(place, start), unescaped(self._text[place:start]))
            place = start
            if found:
                token, place = self._markup(start)
                yield token
                if isinstance(token, Start) and token.name in _RAW and not token.is_cut:
                    end = self._raw_end(token.name, place)
                    yield from self._raw(token.name, place, end)
                    place = max(end, place)

    def _markup(self, start: int) -> tuple[Token, int]:
        """Return the tag or comment that begins at a place, and where it ends."""
        sign = self._text[start + 1]
        if sign not in "!?/":
            return self._start_tag(start)
        if self._text.startswith("<!--", start):
            end, is_cut = self._behind("-->", start + 2)
            return Comment(*self._lines(start, end), is_cut=is_cut), end
        end, is_cut = self._behind(">", start)
        lines = self._lines(start, end)
        name = _TAG_NAME.match(self._text, start + 2, end)
        if sign == "/" and name and name.group()[:1].isalpha():
            return End(*lines, name.group().lower(), is_cut=is_cut), end
        return Comment(*lines, is_cut=is_cut), end

    def _behind(self, sign: str, start: int) -> tuple[int, bool]:
        end = self._text.find(sign, start)
        return (len(self._text), True) if end < 0 else (end + len(sign), False)

    def _start_tag(self, start: int) -> tuple[Start, int]:
        name = self._match(_TAG_NAME, start + 1)
        tag = self._attributes(name.end())
        token = Start(
            *self._lines(start, tag.end), name.group().lower(), tag.attributes, is_cut=tag.is_cut
        )
        return token, tag.end

    def _attributes(self, place: int) -> _Tag:
        attributes: dict[str, str] = {}
        while True:
            place = self._match(_BLANKS, place).end()
            if place >= len(self._text):
                return _Tag(attributes, place, True)
            if self._text[place] == ">":
                return _Tag(attributes, place + 1, False)
            name = self._match(_ATTRIBUTE_NAME, place)
            equals = _EQUALS.match(self._text, name.end())
            value, place, is_cut = self._value(equals.end()) if equals else ("", name.end(), False)
            attributes.setdefault(name.group().lower(), unescaped(value))
            if is_cut:
                return _Tag(attributes, place, True)

    def _value(self, place: int) -> tuple[str, int, bool]:
        """Return the value of an attribute, where it ends, and whether the page ends in it."""
        quote = self._text[place : place + 1]
        if quote and quote in "\"'":
            end = self._text.find(quote, place + 1)
            if end < 0:
                return self._text[place + 1 :], len(self._text), True
            return self._text[place + 1 : end], end + 1, False
        bare = self._match(_BARE_VALUE, place)
        return bare.group(), bare.end(), False

    def _raw_end(self, name: str, place: int) -> int:
        if self._text[place - 2] == "/":  # as XHTML writes an element without content
            return place
        end = _RAW[name].search(self._text, place)
        return end.start() if end else len(self._text)

    def _raw(self, name: str, start: int, end: int) -> Iterator[Token]:
        if end > start:
            said = self._text[start:end]
            said = unescaped(said) if name in _TEXTUAL else said
            yield Raw(*self._lines(start, end), name, said, is_cut=end == len(self._text))

    def _match(self, pattern: re.Pattern[str], place: int) -> re.Match[str]:
        """Match a pattern that matches everywhere, be it with nothing."""
        found = pattern.match(self._text, place)
        assert found is not None
        return found

    def _lines(self, start: int, end: int) -> tuple[int, int]:
        """Return the lines of the first and the last character of a stretch."""
        return self._places.line(start), self._places.line(max(end - 1, start))
