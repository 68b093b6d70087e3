"""Walking through JSON of any size: lists, lines of JSON, and objects that wrap either.

Nothing is asked of the text as a whole. An object that is a record is decoded in one go; any other
is opened, and what it holds is looked at in turn. So a cut or broken text loses no more than the
record where it happens.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

from desktop.readers.json_decoding import Decoder, Failed, Loss
from desktop.readers.json_mending import decoded
from desktop.readers.json_skipping import scalar_end, skip_to_record, skip_value
from desktop.readers.json_text import PIECE, Json, JsonText, Path, members

T = TypeVar("T")

# How deep records are looked for.
DEEPEST = 10
_TITLE = re.compile(
    r"""["']title["']\s{0,9}:\s{0,9}\[?\s{0,9}["']([^"'\n]{1,200})""", re.IGNORECASE
)
_STRICT = json.JSONDecoder()
_FIRST_OF_LIST = re.compile(r'[\s,]*"[^"\\]{0,200}"\s*:\s*\[\s*(?=\{)')


class Found(NamedTuple, Generic[T]):
    """A value, and where it stands: under which keys (“” in a list) and in which lines.

    `record` is what an object was taken for; `text` is empty for a value in one line.
    """

    value: Json
    record: T | None
    path: Path
    line: int
    last_line: int
    text: str = ""
    was_mended: bool = False


class Lost(NamedTuple):
    """Lines that could not be read, why, and the title that they hold, if any."""

    line: int
    last_line: int
    why: Loss
    title: str = ""


class Walk(Generic[T]):
    """One walk through a text. `judge` says what an object is, or None when it is no record.

    At the end `ends_early` says whether a bracket was not closed, `saw_empty` whether a list was
    empty.
    """

    def __init__(self, text: JsonText, judge: Callable[[dict[str, Json], Path], T | None]) -> None:
        self._text = text
        self._decoder = Decoder(text)
        self._judge = judge
        self._record_path: Path | None = None
        self.ends_early = False
        self.saw_empty = False

    def values(self) -> Iterator[Found[T] | Lost]:
        """Yield the records and the values outside of them, from the first line to the last."""
        while sign := self._text.skip():
            if sign == "{":
                whole = self._whole_line()
                if whole:
                    yield whole
                else:
                    yield from self._object(())
            elif sign in "]}:":
                yield self._loss(self._text.place + 1)
            else:
                yield from self._value((), sign)

    def last_line(self) -> int:
        """Return the number of the last line; to be asked at the end."""
        text = self._text.text
        return max(self._text.line(len(text)) - text.endswith("\n"), 1)

    def _whole_line(self) -> Found[T] | None:
        """Return the record that the rest of the line is, as in JSON Lines: that is fast.

        Whatever else stands there is for others to look at, and costs hardly anything here.
        """
        text = self._text
        end = text.line_end()
        if end < 0 or text.text[end - 1] != "}":
            return None
        try:
            value, last = _STRICT.raw_decode(text.text, text.place)
        except (ValueError, RecursionError):
            return None
        record = self._judge(value, ()) if last == end else None
        if record is None:
            return None
        self._record_path = ()
        line = text.line(text.place)
        text.place = end
        return Found(value, record, (), line, line)

    def _value(self, path: Path, sign: str) -> Iterator[Found[T] | Lost]:
        if sign == "{":
            yield from self._object(path)
        elif sign == "[" and len(path) < DEEPEST:
            self._text.place += 1
            yield from self._list((*path, ""))
        elif sign == "[":
            yield self._skipped()
        else:
            yield self._scalar(path)

    def _list(self, path: Path) -> Iterator[Found[T] | Lost]:
        is_first = True
        while sign := self._text.skip():
            if sign == "{":
                yield from self._object(path)
            elif sign in "]}":
                self._text.place += 1
                self.saw_empty = self.saw_empty or is_first
                return
            elif sign == ":":
                yield self._loss(self._text.place + 1)
            else:
                yield from self._value(path, sign)
            is_first = False
        self.ends_early = True

    def _object(self, path: Path) -> Iterator[Found[T] | Lost]:
        try:
            value, end, was_mended = self._decoder.value(path)
        except Failed as failed:
            if self._is_wrapper(path):
                yield from self._opened(path)
            else:
                yield self._lost(failed)
            return
        record = self._judge(value, path) if isinstance(value, dict) else None
        if record is not None:
            self._record_path = path
        if record is not None or (path[-1:] == ("",) and not _holds_more(value)):
            yield self._found(value, record, path, end, was_mended=was_mended)
        else:
            yield from self._opened(path)

    def _opened(self, path: Path) -> Iterator[Found[T] | Lost]:
        if len(path) >= DEEPEST:
            yield self._skipped()
            return
        self._text.place += 1
        while sign := self._text.skip():
            if sign in "]}":
                self._text.place += 1
                return
            line = self._text.line(self._text.place)
            key = self._key()
            if key is None:
                yield Lost(line, self._line_before(), Loss.BROKEN)
            elif sign := self._text.skip():
                yield from self._value((*path, key), sign)
        self.ends_early = True

    def _key(self) -> str | None:
        """Step over a key and its colon, or what stands instead; return the key if there is one."""
        end = scalar_end(self._text)
        key = self._text.text[self._text.place : end]
        self._text.place = end
        if self._text.skip() != ":":
            return None
        self._text.place += 1
        value = decoded(key)
        return value if isinstance(value, str) else key.strip("'\" ")

    def _scalar(self, path: Path) -> Found[T] | Lost:
        try:
            value, end, _ = self._decoder.strict()
        except Failed as failed:
            if failed.why is Loss.LONG:
                return self._skipped()
            return self._loss(scalar_end(self._text), failed.why)
        return self._found(value, None, path, end)

    def _is_wrapper(self, path: Path) -> bool:
        """Say whether an object that cannot be decoded holds records, rather than being one."""
        if path == self._record_path:
            return False
        text = self._text.text
        known: dict[str, Json] = {}
        place = self._text.place + 1
        for member in members(text, self._text.place):
            known[member.key] = member.value
            place = member.end
        if self._judge(known, path) is None and not any(key.lower() == "title" for key in known):
            return True
        first = _FIRST_OF_LIST.match(text, place)
        if first is None:
            return False
        inner = {member.key: member.value for member in members(text, first.end())}
        return self._judge(inner, (*path, "", "")) is not None

    def _lost(self, failed: Failed) -> Lost:
        text = self._text
        start, line = text.place, text.line(text.place)
        title = _TITLE.search(text.text, start, min(start + PIECE, len(text.text)))
        indent = text.indent(start)
        why = failed.why
        if why is not Loss.CUT:
            text.place = self._behind_sign(start + max(failed.ahead, 1))
            skip_to_record(text, indent)
        elif indent is not None:
            # A record that is not closed may swallow those on the lines after it.
            text.place = start + 1
            skip_to_record(text, indent)
            why = Loss.BROKEN if text.held() else why
        else:
            text.place = len(text.text)
        return Lost(line, self._line_before(), why, title[1] if title else "")

    def _skipped(self) -> Lost:
        line = self._text.line(self._text.place)
        why = Loss.LONG if skip_value(self._text) else Loss.CUT
        return Lost(line, self._line_before(), why)

    def _loss(self, end: int, why: Loss = Loss.BROKEN) -> Lost:
        line = self._text.line(self._text.place)
        self._text.place = end
        return Lost(line, self._line_before(), why)

    def _line_before(self) -> int:
        """Return the line of the last sign before `place`."""
        text = self._text
        place = self._behind_sign(text.place)
        return text.line(text.place) - text.text.count("\n", place, text.place)

    def _behind_sign(self, place: int) -> int:
        """Return the place before the blanks that stand before a place."""
        while place and self._text.text[place - 1].isspace():
            place -= 1
        return place

    def _found(
        self, value: Json, record: T | None, path: Path, end: int, *, was_mended: bool = False
    ) -> Found[T]:
        text = self._text
        line, last = text.line(text.place), text.line(end)
        raw = text.text[text.place : end] if line != last else ""
        text.place = end
        # One number for both where they are the same: there may be many of them.
        return Found(value, record, path, line, last if raw else line, raw, was_mended)


def _holds_more(value: Json) -> bool:
    """Say whether there are lists or objects in an object that hold something themselves."""
    held = value.values() if isinstance(value, dict) else ()
    return any(one for one in held if isinstance(one, dict | list))
