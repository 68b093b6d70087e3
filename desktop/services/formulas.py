"""Formulas in TeX, set in type with ziamath and the letters of STIX Two Math."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.model.formula import EM, Formula

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# What takes longer to set than anybody waits, or fills a page, is longer.
LONGEST = 1_000
_LARGEST = 100_000

# Outlines are drawn by whoever asked: nothing but numbers and the letters between them.
_OUTLINE = re.compile(r"[MLQCZHVhv0-9e., -]+")
# Commands that make others can make them grow without end.
_DEFINES = re.compile(r"\\(?:(?:re)?new|provide|[egx]?def(?![A-Za-z])|let(?![A-Za-z])|Declare)")
# What the library leaves out, or hands on into its XML as it is.
_MISTAKEN = re.compile(r"(?<!\\)%|[<>]")
_MEANT = {"%": r"\%", "<": r"\lt ", ">": r"\gt "}
_SAYS_NOTHING = re.compile(
    r"\\(?:label\s*\{[^{}]*\}|(?:nonumber|notag|nolimits|xspace|allowbreak)(?![A-Za-z]))"
)
_ALIKE = re.compile(r"\\(mathds|textsc|textsf|textsl|textnormal|nicefrac)(?![A-Za-z])")
_KNOWN_AS = {
    "mathds": r"\mathbb",
    "textsc": r"\text",
    "textsf": r"\text",
    "textsl": r"\textit",
    "textnormal": r"\text",
    "nicefrac": r"\frac",
}
# Signs that only say how others belong together.
_UNSEEN = re.compile("[\\s\u200b-\u200d\u2060-\u2064\ufe0e\ufe0f]")


class NotSet(Exception):
    """TeX that cannot be set in type: it is unknown, wrong, or too much."""


def typeset(tex: str) -> Formula:
    """Return a formula set in type; `tex` is what stands between the dollars.

    Colours are left out. Raises NotSet for what is not known: commands of the author's own, files
    to read, letters that the font lacks. There is no limit of time here: some texts take minutes.
    """
    if not tex.strip() or len(tex) > LONGEST or _DEFINES.search(tex):
        raise NotSet
    _make_ready()
    from ziamath.zmath import Math

    try:
        drawn = Math(_mathml(tex), size=EM, margin=0)
        outlines = tuple(_outlines(drawn.svgxml()))
    except NotSet:
        raise
    except Exception as error:  # whatever the library raises, it cannot set this
        raise NotSet from error
    if not outlines or sum(map(len, outlines)) > _LARGEST:
        raise NotSet
    box = drawn.node.bbox
    left = min(box.xmin, 0.0)
    made = Formula(left, box.xmax - left, max(box.ymax, 0.0), max(-box.ymin, 0.0), outlines)
    if not all(0 <= side < _LARGEST for side in (-left, made.width, made.ascent, made.depth)):
        raise NotSet
    return made


@lru_cache(maxsize=1)
def _make_ready() -> None:
    """Load the library and its font, for outlines that are written out in full."""
    with warnings.catch_warnings():
        # It finds its font by a function that Python 3.11 called outdated, and 3.13 no longer does.
        warnings.simplefilter("ignore", DeprecationWarning)
        from ziamath.config import config
    config.svg2 = False
    config.precision = 1


def _mathml(tex: str) -> Element:
    """Return a formula as MathML of which everything can be drawn."""
    from xml.etree import ElementTree as ET

    from ziamath.tex import tex2mml

    tex = _SAYS_NOTHING.sub("", _MISTAKEN.sub(lambda match: _MEANT[match[0]], tex))
    tex = _ALIKE.sub(lambda match: _KNOWN_AS[match[1]], tex)
    math = ET.fromstring(tex2mml(tex, inline=True))
    for element in math.iter():
        for text in (element.text, element.tail):
            _check(text or "", tex)
    return math


def _check(text: str, tex: str) -> None:
    """Look for commands that were handed on as they are, and for letters without an outline."""
    from ziamath.zmath import loadedfonts

    if "\\" in text and "backslash" not in tex:
        raise NotSet
    font = loadedfonts["default"]
    if any(font.glyphindex(letter) == 0 for letter in _UNSEEN.sub("", text)):
        raise NotSet


def _outlines(svg: Element) -> Iterator[str]:
    """Yield the outlines of a picture. Raises NotSet when it holds anything but filled ones."""
    for element in svg.iter():
        if "stroke" in element.attrib:
            raise NotSet
        if element.tag == "path":
            yield _trusted(element.attrib["d"])
        elif element.tag == "rect":
            x, y, width, height = (element.attrib[name] for name in ("x", "y", "width", "height"))
            yield _trusted(f"M {x} {y} h {width} v {height} h -{width} Z")
        elif element.tag not in ("svg", "g"):
            raise NotSet


def _trusted(outline: str) -> str:
    if not _OUTLINE.fullmatch(outline):
        raise NotSet
    return outline.strip()
