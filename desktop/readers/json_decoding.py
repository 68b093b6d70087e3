"""Decoding one value of a text of JSON that is held in pieces."""

from __future__ import annotations

import json
import re
from enum import Enum
from typing import NamedTuple

from desktop.readers.json_mending import balanced_end, mended
from desktop.readers.json_text import PIECE, Json, JsonText, Path

# Characters of one record; a longer object is no record, but wraps some.
LONGEST = 1 << 20
# An error so near the end of what is at hand may be the end's: the longest literal, and an escape.
_NEAR_END = 12
# Characters gone through in vain for the ends of broken values; after that none is mended.
_MOST_SPENT = 1 << 20
# How values begin: telling so is cheaper than an exception that counts the lines before it.
_BEGINNING = re.compile(r'["{\[]|-?[0-9]|-?Infinity|NaN|true|false|null')
_SIGN = re.compile(r"[\[\]{},:\"]")
_STRICT = json.JSONDecoder()
_TOLERANT = json.JSONDecoder(strict=False)
_NEXT_LINE_OF_JSON = re.compile(r"\n\s{0,200}(?:\{|\Z)")


class Loss(Enum):
    """Why a part of the text is not read."""

    CUT = "cut"
    BROKEN = "broken"
    LONG = "too long"


class Failed(Exception):
    """A value cannot be decoded; it goes wrong so many characters `ahead` of its start."""

    def __init__(self, why: Loss, ahead: int) -> None:
        self.why = why
        self.ahead = ahead


class Decoded(NamedTuple):
    """A value, where it ends, and whether it had to be mended."""

    value: Json
    end: int
    was_mended: bool = False


class Decoder:
    """Decodes the values of one text, mending what is nearly JSON."""

    def __init__(self, text: JsonText) -> None:
        self._text = text
        self._spent = 0

    def value(self, path: Path) -> Decoded:
        """Return the value at hand; raise Failed when there is none. `path` are its keys."""
        try:
            return self.strict()
        except Failed as failed:
            found = self._mended(path) if failed.why is Loss.BROKEN else None
            if found is None:
                raise
            return found

    def strict(self) -> Decoded:
        """Return the value at hand if it is JSON; raise Failed when it is not, or not whole."""
        text = self._text
        if text.held() > _NEAR_END and not _BEGINNING.match(text.text, text.place):
            raise Failed(Loss.BROKEN, 0)
        while True:
            try:
                return Decoded(*_STRICT.raw_decode(text.text, text.place))
            except json.JSONDecodeError as error:
                place = error.pos
                is_open = error.msg.startswith("Unterminated")
                is_cut = is_open or place > len(text.text) - _NEAR_END
            except (ValueError, RecursionError):
                # A number of more digits, or more brackets in each other, than Python takes.
                place, is_open, is_cut = text.place, False, False
            if not is_cut:
                raise Failed(Loss.BROKEN, place - text.place)
            if text.held() > LONGEST:
                raise Failed(Loss.LONG, place - text.place)
            if not text.grow():
                is_open = is_open or not _SIGN.search(text.text, place)
                raise Failed(Loss.CUT if is_open else Loss.BROKEN, place - text.place)

    def _mended(self, path: Path) -> Decoded | None:
        """Put a value that is nearly JSON right in the text; return None when it cannot be."""
        text = self._text
        end = (None if path else self._line_end()) or self._balanced_end()
        if end is None:
            return None
        better = mended(text.text[text.place : end])
        if better is None:
            self._spent += end - text.place
            return None
        text.replace(end, better)
        return Decoded(*_TOLERANT.raw_decode(text.text, text.place), was_mended=True)

    def _line_end(self) -> int | None:
        """Return the end of the line at hand if the next one is JSON by itself, too."""
        text = self._text.text
        end = text.find("\n", self._text.place)
        return end if end >= 0 and _NEXT_LINE_OF_JSON.match(text, end) else None

    def _balanced_end(self) -> int | None:
        text = self._text
        while self._spent < _MOST_SPENT:
            try:
                end = balanced_end(text.text, text.place)
            except ValueError:
                self._spent += min(text.held(), PIECE)
                return None
            if end is not None:
                return end
            if text.held() > LONGEST or not text.grow():
                self._spent += text.held()
                return None
        return None
