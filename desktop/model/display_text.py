"""Titles and abstracts as they should read on a page; what is stored stays as it came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.model.bare_tex import without_tex
from desktop.model.plain_maths import is_maths, plain_maths

# Longer runs between dollars are two prices rather than a formula.
_LONGEST_MATHS = 1_000

_HINTS = re.compile(r"[\\^_~$]|``|--|(?<!\w)`\w")
_MATHS = (
    rf"(?<!\\)\$\$.{{1,{_LONGEST_MATHS}}}?\$\$"
    rf"|(?<!\\)\$(?![\s$])[^$]{{0,{_LONGEST_MATHS}}}?(?<![\s\\])\$(?!\d)"
    rf"|\\\((?:(?!\\\().){{1,{_LONGEST_MATHS}}}?\\\)"
    rf"|\\\[(?:(?!\\\[).){{1,{_LONGEST_MATHS}}}?\\\]"
)
# Addresses, paths and code are full of signs that mean something else in TeX.
_FOREIGN = (
    r"https?://[^\s{}]+"
    r"|(?<![\w\\])[A-Za-z]:\\\w[^\s{}$]*|(?<![\w\\])\\\\\w[\w.-]*\\\w[^\s{}$]*"
    r"|(?<!`)`(?!`)[^`'\n]{1,200}`(?!`)"
)
_APART = re.compile(rf"({_MATHS}|{_FOREIGN})", re.DOTALL)
_QUOTES = re.compile(
    rf"{_MATHS}|(?P<open>``)|(?P<close>'')|(?<![\w`])`(?P<single>[^`'\n]{{1,80}})'(?!\w)",
    re.DOTALL,
)

_ADDRESS = re.compile(r"\\url\s*\{([^{}\s]*)\}")
_LINK = re.compile(r"\\href\s*\{([^{}\s]*)\}\s*\{([^{}]*)\}")

_CONTROLS = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef]"
)
_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
# Shaping a word takes time that grows with its square.
_LONG_WORD = re.compile(r"(\S{1000})(?=\S)")
_BREAK = "\u200b"


class Passage(NamedTuple):
    """A piece of a text as it should read; `tex` is what stood between the dollars of a formula."""

    text: str
    tex: str = ""


def passages(text: str) -> Iterator[Passage]:
    r"""Yield the pieces of a text, plain and formulas in turns; for display only.

    In plain text TeX that lost its dollars reads as it should: ``quotes'' become “quotes”,
    `R\"ossler` Rössler, `fm^{-3}` fm⁻³, `\alpha` α, `\%` %. A command that is not known stays as it
    is, and so do prices, addresses and what is no TeX at all.
    """
    if not _HINTS.search(text):
        yield Passage(text)
        return
    text = _LINK.sub(r"\2 (\1)", _ADDRESS.sub(r"\1", text))
    for number, part in enumerate(_APART.split(_quoted(text))):
        if number % 2 == 0:
            yield Passage(without_tex(part) if _HINTS.search(part) else part)
        elif (tex := _within(part)) is None:
            yield Passage(part)
        elif is_maths(tex):
            yield Passage(plain_maths(tex) or part, tex)
        else:
            yield Passage(without_tex(part))


def readable(text: str) -> str:
    r"""Return a text as it should read where no formula can be drawn; for display only.

    `$O(n \log n)$` reads O(n log n); a formula that Unicode has no signs for stays as it is.
    """
    return "".join(passage.text for passage in passages(text))


def formulas_in(text: str) -> list[str]:
    """Return the TeX of the formulas in a text."""
    return [tex for _shown, tex in passages(text) if tex]


def tamed(text: str) -> str:
    """Return a text without signs that could disturb what stands around it, or take for ever.

    Controls and marks that turn the direction of writing are left out, piles of accents are cut,
    and words of more than a thousand letters may break. Takes linear time.
    """
    text = _CONTROLS.sub("", text)
    return _LONG_WORD.sub(rf"\1{_BREAK}", _PILED_MARKS.sub(r"\1", text))


def _quoted(text: str) -> str:
    """Give quotes in TeX's spelling their curls; '' alone may be a second derivative."""
    still_open = 0

    def curled(match: re.Match[str]) -> str:
        nonlocal still_open
        if match["open"]:
            still_open += 1
            return "“"
        if match["close"] and still_open:
            still_open -= 1
            return "”"
        return f"‘{match['single']}’" if match["single"] else match[0]

    return _QUOTES.sub(curled, text)


def _within(part: str) -> str | None:
    """Return what stands between the marks of maths; None for an address."""
    for mark in ("$$", "$", "\\(", "\\["):
        if part.startswith(mark):
            return part[len(mark) : -len(mark)].strip()
    return None
