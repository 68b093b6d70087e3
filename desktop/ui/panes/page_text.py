"""What a digest said, as HTML: formulas set in type, searched words marked, addresses as links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.model import addresses, hits
from desktop.model.display_text import passages, tamed
from desktop.model.formula import Formula
from desktop.model.query_parts import Node, TextField
from desktop.ui.panes.marked_text import Span, marked

SHOWN_CHARACTERS = 20_000

# What may not be parted from a formula: a word before it, a sign or the end of a word after it.
_HEAD = re.compile(r"\w{1,12}\Z")
_TAIL = re.compile(r"[^\s$]{1,12}(?=\s|\Z)|[^\s\w$([{]{1,3}")


class Placed(NamedTuple):
    """A formula on a page, the TeX it was made of, and how it reads without being drawn.

    What stands close before and after it is drawn with it: Qt would begin a line between them.
    """

    formula: Formula
    tex: str
    text: str
    head: str = ""
    tail: str = ""

    def written(self) -> str:
        """Return it as it is copied."""
        return f"{self.head}${self.tex}${self.tail}"

    def read(self) -> str:
        """Return it as plain text."""
        return f"{self.head}{self.text}{self.tail}"


class TextSetter:
    """Sets texts for one page, and gathers the formulas that it needs.

    `placed` are those that are drawn, in the order of their numbers; `missing` is the TeX of those
    that nobody has tried to set yet. They read as plain text until then.
    """

    def __init__(self, known: Mapping[str, Formula | None], query: Node | None = None) -> None:
        self._known = known
        self._query = query
        self.placed: list[Placed] = []
        self.missing: list[str] = []

    def html(self, stored: str, field: TextField, *, linked: bool = False) -> str:
        """Return a text as HTML; `linked` makes links of the addresses in it."""
        text = ""
        formulas: dict[Span, int] = {}
        free = 0  # from here on no formula has taken anything
        pieces = [(tamed(shown), tex) for shown, tex in passages(stored)]
        for number, (shown, tex) in enumerate(pieces):
            formula = self._known.get(tex) if tex else None
            if formula is not None:
                head = _HEAD.search(text, free)
                start = head.start() if head else len(text)
                after, _ = pieces[number + 1] if number + 1 < len(pieces) else ("", "")
                tail = _TAIL.match(after)
                free = len(text) + len(shown) + (tail.end() if tail else 0)
                formulas[start, free] = len(self.placed)
                self.placed.append(
                    Placed(formula, tex, shown, text[start:], tail[0] if tail else "")
                )
            elif tex and tex not in self._known:
                self.missing.append(tex)
            text += shown
        links = list(addresses.spans(text)) if linked else []
        return marked(text, self._hits(text, field), links, formulas)

    def _hits(self, text: str, field: TextField) -> list[Span]:
        return hits.spans(text, self._query, field) if self._query else []
