"""The grammar of one BibTeX entry, kind to braces that do not match.

bibtexparser gives up an entry at its first wrong brace, and the innocent one behind it as well,
leaves out every second entry of a key, and knows where a field begins but not where it ends. Here
each value must be followed by something that can follow a value; where none is, it reaches to what
looks like the next field, and the rest of the entry is read on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

_HEAD = re.compile(r"[\s\ufeff]*(@)\s*([^\W\d_][\w+-]{0,40})\s*([{(]?)")
_KEY = re.compile(r"\s*([^,={}\"\n]*)(?=[,\n}])")
_NAME = r"[^\s={}\",#%@][^={}\",#\n@]{0,80}?\s*=(?!=)\s*"
_FIELD = re.compile(_NAME)
_FOLLOWS = re.compile(rf"\s*(?:[,}})#@%]|\Z|{_NAME}[{{\"\w])")
_BETWEEN = re.compile(r"(?:[\s,]|%[^\n]*)*")
_JOINED = re.compile(r"\s*#\s*")
_BARE = re.compile(r"[^\n,{}\"#]*")
_ODD = re.compile(r"[^,\n{}]*,?")
_NEXT_FIELD = re.compile(rf"(?:[}}\"]\s*,\s*|,[^\S\n]*\n\s*)(?={_NAME}[{{\"\w])")
_LINE_END = re.compile(r"[}\"]\s{0,20}?,?[^\S\n]*\n")
_GOES_ON = re.compile(rf"\s*,?\s*(?={_NAME}[{{\"\d])")
_BRACE = re.compile(r"[{}]")
_BRACE_UNESCAPED = re.compile(r"\\.|[{}]", re.DOTALL)
_QUOTE = re.compile(r"[\"{]")
_MOST_QUOTES = 20
_MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Field:
    """A field: its name in small letters, its value without what encloses it, its lines.

    `is_whole` is False where the end of the value was guessed, `is_lost` True where there was none.
    """

    name: str
    value: str
    first: int
    last: int
    is_whole: bool = True
    is_lost: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: what stands behind its @ in small letters, its key, fields, and lines.

    `odd` are numbers of lines that hold no field; `end` is the place in the text behind it.
    """

    kind: str
    key: str
    first: int
    last: int
    end: int
    fields: tuple[Field, ...] = ()
    odd: tuple[int, ...] = ()
    is_closed: bool = True


@dataclass(slots=True)
class _Found:
    """What was found of an entry so far."""

    fields: list[Field] = field(default_factory=list)
    odd: list[int] = field(default_factory=list)


def parse_entry(text: str, first: int, macros: Mapping[str, str]) -> Entry | None:
    """Read the entry that a text begins with, whose first line has the number given.

    Returns None when it begins with no entry. Takes linear time and never raises.
    """
    head = _HEAD.match(text)
    if head is None or not (head[3] or head[2].lower() == "comment"):
        return None
    entry = _Grammar(text, first, macros).entry(head)
    if entry.is_closed or not entry.fields:
        return entry
    # A brace too many somewhere: no value may now hold what looks like the next field.
    return _Grammar(text, first, macros, is_careful=True).entry(head)


class _Grammar:
    """Reads an entry from left to right."""

    def __init__(
        self, text: str, first: int, macros: Mapping[str, str], *, is_careful: bool = False
    ) -> None:
        self._text = text
        self._first = first
        self._macros = macros
        self._is_careful = is_careful
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._pairs = _pairs(text, _BRACE)
        self._next_field = _Search(_NEXT_FIELD, text)
        self._line_end = _Search(_LINE_END, text)
        has_escapes = "\\{" in text or "\\}" in text
        self._pairs_unescaped = _pairs(text, _BRACE_UNESCAPED) if has_escapes else self._pairs

    def entry(self, head: re.Match[str]) -> Entry:
        """Return the entry that the head opens."""
        kind = head[2].lower()
        if kind in ("comment", "preamble"):
            return self._skipped(kind, head)
        key = _KEY.match(self._text, head.end()) if kind != "string" else None
        found = _Found()
        end, is_closed = self._fields(key.end() if key else head.end(), found)
        return Entry(
            kind=kind,
            key=" ".join(key[1].split()) if key else "",
            first=self._line(head.start(1)),
            last=self._line(max(len(self._text[:end].rstrip()) - 1, 0)),
            end=end,
            fields=tuple(found.fields),
            odd=tuple(dict.fromkeys(found.odd)),
            is_closed=is_closed,
        )

    def _skipped(self, kind: str, head: re.Match[str]) -> Entry:
        """Return an entry without fields: to its last brace, else to the end of its line."""
        opening = head.end() - 1
        close = self._pairs.get(opening, self._pairs_unescaped.get(opening)) if head[3] else None
        is_closed = close is not None or head[3] != "{"
        line_end = self._text.find("\n", head.end(3 if head[3] else 2))
        end = line_end if line_end >= 0 else len(self._text)
        if close is not None:
            end = close + 1
        first = self._line(head.start(1))
        return Entry(kind, "", first, self._line(max(end - 1, 0)), end, is_closed=is_closed)

    def _fields(self, place: int, found: _Found) -> tuple[int, bool]:
        """Read fields up to what closes the entry; return the place behind, and whether it was."""
        text = self._text
        while True:
            place = self._between(place)
            if place >= len(text):
                return len(text), False
            if text[place] in "})":
                goes_on = _GOES_ON.match(text, place + 1)
                if goes_on is None:
                    return place + 1, True
                found.odd.append(self._line(place))
                place = goes_on.end()
                continue
            name = _FIELD.match(text, place)
            place = self._field(name, found) if name else self._odd(place, found)

    def _between(self, place: int) -> int:
        found = _BETWEEN.match(self._text, place)
        return found.end() if found else place

    def _odd(self, place: int, found: _Found) -> int:
        """Step over what is no field; before the first one it is taken for a part of the key."""
        if found.fields:
            found.odd.append(self._line(place))
        if self._text[place] == "{":
            return self._pairs.get(place, place) + 1
        odd = _ODD.match(self._text, place)
        return max(odd.end() if odd else 0, place + 1)

    def _field(self, name: re.Match[str], found: _Found) -> int:
        value, end, is_whole = self._value(name.end())
        is_lost = end >= len(self._text) and not is_whole
        behind = len(self._text[:end].rstrip()) if is_lost else end
        found.fields.append(
            Field(
                name=" ".join(name[0].rstrip().removesuffix("=").split()).lower(),
                value=value,
                first=self._line(name.start()),
                last=self._line(max(behind, name.end()) - 1),
                is_whole=is_whole,
                is_lost=is_lost,
            )
        )
        return end

    def _value(self, place: int) -> tuple[str, int, bool]:
        """Read a value in braces, quotes or neither, or several of them joined by number signs."""
        parts: list[str] = []
        while True:
            sign = self._text[place : place + 1]
            if sign and sign in '{"':
                close = self._braced(place) if sign == "{" else self._quoted(place)
                if close is None:
                    end, stop = self._guessed(place + 1)
                    return "".join((*parts, self._text[place + 1 : stop])), end, False
                parts.append(self._text[place + 1 : close])
                place = close + 1
            else:
                bare = _BARE.match(self._text, place)
                word = bare[0].rstrip() if bare else ""
                is_name = len(parts) < _MOST_NAMES
                parts.append(self._macros.get(word.lower(), word) if is_name else word)
                place += len(word)
            joined = _JOINED.match(self._text, place)
            if joined is None:
                return "".join(parts), place, True
            place = joined.end()

    def _braced(self, place: int) -> int | None:
        """Return where a value in braces ends; whether escaped braces count, only its end can say.

        BibTeX counts them, and many programs that write BibTeX do not.
        """
        counted, uncounted = self._pairs.get(place), self._pairs_unescaped.get(place)
        closes = [close for close in (counted, uncounted) if close is not None]
        closes = [close for close in closes if _FOLLOWS.match(self._text, close + 1)]
        if not closes or (counted == uncounted and not self._is_careful):
            return closes[0] if closes else None
        for close in closes:
            if not _NEXT_FIELD.search(self._text, place, close):
                return close
        return None if self._is_careful else closes[0]

    def _quoted(self, place: int) -> int | None:
        """Return where a value in quotes ends: at a quote that something can follow."""
        place += 1
        for _quote in range(_MOST_QUOTES):
            quote = self._next_quote(place)
            if quote is None or _FOLLOWS.match(self._text, quote + 1):
                return quote
            if self._text[max(0, quote - 9) : quote].rstrip().endswith("="):
                return None
            place = quote + 1
        return None

    def _next_quote(self, place: int) -> int | None:
        """Return the place of the next quote outside of braces."""
        while True:
            found = _QUOTE.search(self._text, place)
            if found is None or found[0] == '"':
                return found.start() if found else None
            close = self._pairs.get(found.start())
            if close is None:
                return None
            place = close + 1

    def _guessed(self, place: int) -> tuple[int, int]:
        """Guess where a value ends that nothing ends; return the places behind it and its text."""
        found = self._next_field.after(place) or self._line_end.after(place)
        if found is None:
            return len(self._text), len(self._text)
        # What closes the entry is left to close it.
        end = found.start() + 1 if found[0][0] in '}"' else found.start()
        return end, found.start()

    def _line(self, place: int) -> int:
        return self._first + bisect_left(self._ends, place)


class _Search:
    """Looks for a pattern from ever later places, and never twice through the same text."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern = pattern
        self._text = text
        self._from = -1
        self._found: re.Match[str] | None = None

    def after(self, place: int) -> re.Match[str] | None:
        """Return the first match at a place or behind it."""
        is_known = self._from >= 0 and (self._found is None or place <= self._found.start())
        if not is_known:
            self._from, self._found = place, self._pattern.search(self._text, place)
        return self._found


def _pairs(text: str, pattern: re.Pattern[str]) -> dict[int, int]:
    """Return the place of the brace that closes each one that is closed."""
    pairs: dict[int, int] = {}
    still_open: list[int] = []
    for brace in pattern.finditer(text):
        sign = brace[0]
        if sign == "{":
            still_open.append(brace.start())
        elif sign == "}" and still_open:
            pairs[still_open.pop()] = brace.start()
    return pairs
