"""Stepping over JSON that is not decoded: broken, cut, or too long to be held."""

from __future__ import annotations

import re

from desktop.readers.json_text import JsonText

_OUTSIDE = re.compile(r'["\[\]{}]')
_INSIDE = re.compile(r'["\\]')
_SCALAR = re.compile(r"[^\s,:\[\]{}\"'][^,:\[\]{}\"'\n]*")
_QUOTED = {'"': re.compile(r'["\\\n]'), "'": re.compile(r"['\\\n]")}
# Where a record may begin that follows another on its line.
_NEXT = re.compile(r"[}\]][\s,]{1,200}(?=\{)|\n(?=\{)")
# A mark of the next record is no longer than this; the end of a piece may cut it.
_LONGEST_MARK = 300


def skip_value(text: JsonText) -> bool:
    """Step over a string, list or object of any length; say whether it is closed."""
    depth, in_string = 0, False
    while True:
        found = (_INSIDE if in_string else _OUTSIDE).search(text.text, text.place)
        text.place = found.end() if found else len(text.text)
        sign = found.group() if found else ""
        if sign == '"':
            in_string = not in_string
        elif in_string and sign == "\\" and (text.held() or text.more()):
            text.place += 1
        elif not in_string and sign:
            depth += 1 if sign in "[{" else -1
        if sign and sign != "\\" and not in_string and depth <= 0:
            return True
        if not sign and not text.more():
            return False


def scalar_end(text: JsonText) -> int:
    """Return where a key, number, word or short string ends; always past `place`."""
    quote = _QUOTED.get(text.text[text.place])
    if quote is None:
        found = _SCALAR.match(text.text, text.place)
        return found.end() if found else text.place + 1
    place = text.place + 1
    while found := quote.search(text.text, place):
        if found.group() == "\n":
            return found.start()
        if found.group() != "\\":
            return found.end()
        place = found.end() + 1
    return len(text.text)


def skip_to_record(text: JsonText, indent: str | None) -> None:
    """Step on to where the next record may begin, or to the end of the text.

    `indent` is what stands before the broken record on its line, None when that is more than
    blanks; the next one stands likewise.
    """
    mark = _NEXT if indent is None else re.compile(rf"\n{re.escape(indent)}(?=\{{)")
    while not (found := mark.search(text.text, text.place)):
        text.place = max(text.place, len(text.text) - _LONGEST_MARK)
        if not text.more():
            text.place = len(text.text)
            return
    text.place = found.end()
