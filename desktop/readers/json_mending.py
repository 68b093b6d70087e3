"""Text that is nearly JSON: as Python prints it, with comments, with commas too many."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

from desktop.readers.json_text import Json

_OUTSIDE = re.compile(r"[\"'\[\]{}#]|//|/\*")
_INSIDE = {'"': re.compile(r'["\\]'), "'": re.compile(r"['\\]")}
_CONTROL = re.compile(r"[\x00-\x1f]")
_WORD = re.compile(r"\b(?:None|True|False|undefined|nan|inf)\b|[A-Za-z_$][\w$]{0,80}(?=\s{0,20}:)")
_WORDS = {"None": "null", "True": "true", "False": "false", "undefined": "null"}
_WORDS |= {"nan": "NaN", "inf": "Infinity"}
_LAST_COMMA = re.compile(r",(?=\s{0,200}[\]}])")
_PREFIX = re.compile(r"\b[uUbBrR]$")
_PAIRS = {"}": "{", "]": "["}
_MOST_OPEN = 200


class _Is(Enum):
    STRING = "string"
    COMMENT = "comment"
    BRACKET = "bracket"
    OTHER = "other"


class _Token(NamedTuple):
    what: _Is
    start: int
    end: int


def balanced_end(text: str, start: int) -> int | None:
    """Return where the value that a bracket opens is closed; None when it is not.

    Raises ValueError when brackets are closed that were not open, or too many are open.
    """
    opened: list[str] = []
    for token in _tokens(text, start, len(text)):
        if token.what is not _Is.BRACKET:
            continue
        sign = text[token.start]
        if sign in "[{":
            opened.append(sign)
        elif opened.pop() != _PAIRS[sign]:
            raise ValueError("brackets that do not match")
        if not opened:
            return token.end
        if len(opened) > _MOST_OPEN:
            raise ValueError("too many brackets")
    return None


def mended(text: str) -> str | None:
    """Return a value as JSON with as many lines, read as it is meant; None when it cannot be."""
    parts: list[str] = []
    for token in _tokens(text, 0, len(text)):
        part = text[token.start : token.end]
        if token.what is _Is.STRING:
            parts.append(_json_string(part))
        elif token.what is _Is.COMMENT:
            parts.append("\n" * part.count("\n"))
        else:
            parts.append(part)
    better = _joined(parts)
    return better if decoded(better) is not None else None


def decoded(text: str) -> Json:
    """Return the value that a whole text of JSON holds, else None."""
    try:
        value: Json = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return value


def _joined(parts: list[str]) -> str:
    """Join strings and what is between them, putting right what is between them."""
    runs: list[tuple[bool, str]] = []
    for part in parts:
        is_string = part.startswith('"')
        if runs and not is_string and not runs[-1][0]:
            runs[-1] = (False, runs[-1][1] + part)
        else:
            runs.append((is_string, part))
    return "".join(part if is_string else _plain(part) for is_string, part in runs)


def _plain(part: str) -> str:
    part = _PREFIX.sub("", part)
    part = _WORD.sub(lambda word: _WORDS.get(word.group()) or f'"{word.group()}"', part)
    return _LAST_COMMA.sub("", part)


def _json_string(part: str) -> str:
    if len(part) > 1 and part[0] == part[-1] == "'":
        try:
            return json.dumps(ast.literal_eval(part), ensure_ascii=False)
        except (ValueError, SyntaxError, MemoryError):
            part = '"' + part[1:-1].replace('"', '\\"') + '"'
    # Line ends stay, so that lines keep their numbers.
    return _CONTROL.sub(lambda sign: sign.group() if sign.group() in "\n\t" else " ", part)


def _tokens(text: str, start: int, end: int) -> Iterator[_Token]:
    """Yield what a text consists of, strings and comments whole; one never closed ends it."""
    place = start
    while place < end:
        found = _OUTSIDE.search(text, place)
        if found is None:
            yield _Token(_Is.OTHER, place, end)
            return
        if found.start() > place:
            yield _Token(_Is.OTHER, place, found.start())
        token = _token(text, found.start(), found.group())
        yield token
        place = token.end


def _token(text: str, start: int, sign: str) -> _Token:
    if sign in _INSIDE:
        return _Token(_Is.STRING, start, _string_end(text, start, sign))
    if sign in "[]{}":
        return _Token(_Is.BRACKET, start, start + 1)
    mark = "*/" if sign == "/*" else "\n"
    found = text.find(mark, start + len(sign))
    # The end of the line is not of the comment.
    close = len(text) if found < 0 else found + (2 if sign == "/*" else 0)
    return _Token(_Is.COMMENT, start, close)


def _string_end(text: str, start: int, quote: str) -> int:
    place = start + 1
    while found := _INSIDE[quote].search(text, place):
        if found.group() == quote:
            return found.end()
        place = found.end() + 1
    return len(text)
