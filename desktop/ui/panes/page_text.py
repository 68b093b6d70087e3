"""What a digest said, as HTML: formulas set in type, searched words marked, addresses as links."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from desktop.model import addresses, hits
from desktop.model.display_text import passages, tamed
from desktop.model.formula import Formula
from desktop.model.query_parts import Node, TextField
from desktop.ui.panes.marked_text import Span, marked

SHOWN_CHARACTERS = 20_000


class Placed(NamedTuple):
    """A formula on a page, the TeX it was made of, and how it reads without being drawn."""

    formula: Formula
    tex: str
    text: str


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
        for shown, tex in passages(stored):
            start = len(text)
            text += tamed(shown)
            formula = self._known.get(tex) if tex else None
            if formula is not None:
                formulas[start, len(text)] = len(self.placed)
                self.placed.append(Placed(formula, tex, tamed(shown)))
            elif tex and tex not in self._known:
                self.missing.append(tex)
        links = list(addresses.spans(text)) if linked else []
        return marked(text, self._hits(text, field), links, formulas)

    def _hits(self, text: str, field: TextField) -> list[Span]:
        return hits.spans(text, self._query, field) if self._query else []
