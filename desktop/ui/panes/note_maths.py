"""The formulas of a rendered note: those that are set in type are drawn, the others are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape, unescape
from typing import NamedTuple

from desktop.model.display_text import tamed
from desktop.model.formula import FORMULA, Formula
from desktop.model.plain_maths import plain_maths
from desktop.ui.panes.page_text import Placed

# More than a page of anybody holds; the rest reads as it was typed.
MOST = 500
# A sign of the sentence must not begin a line without its formula.
_MATHS = re.compile(r'<span class="maths">([^<]*)</span>([.,;:!?)\]]{0,3})')


class NoteHtml(NamedTuple):
    """A note for a page.

    `placed` are the formulas that are drawn, in the order of their numbers; `missing` is the TeX of
    those that nobody has tried to set yet.
    """

    html: str
    placed: tuple[Placed, ...] = ()
    missing: tuple[str, ...] = ()


def with_formulas(html: str, known: Mapping[str, Formula | None], first: int = 0) -> NoteHtml:
    """Return what `rendering.render` made of a note, with its formulas as pictures or plain text.

    `known` tells what TeX became, and None of it for what cannot be set. Numbers begin at `first`.
    """
    placed: list[Placed] = []
    missing: dict[str, None] = {}
    left = MOST

    def shown(match: re.Match[str]) -> str:
        nonlocal left
        typed, tail = unescape(match[1]), match[2]
        if left == 0:
            return escape(tamed(typed)) + tail
        left -= 1
        tex = typed.strip("$").strip()
        text = tamed(plain_maths(tex) or typed)
        formula = known.get(tex)
        if formula is not None:
            placed.append(Placed(formula, tex, text, "", tail))
            return f'<img src="{FORMULA}{first + len(placed) - 1}">'
        if tex not in known:
            missing[tex] = None
        return escape(text) + tail

    return NoteHtml(_MATHS.sub(shown, html), tuple(placed), tuple(missing))
