"""Formulas for what leaves Carrel, one after the other, within limits of time.

A browser gets each as an element of the page. Qt gets a picture with a number, and the formulas
beside the text (`Pictures`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from desktop.model.formula import FORMULA, Formula
from desktop.services.formula_process import PATIENCE, serve
from desktop.services.formulas import LONGEST
from desktop.services.limited_process import LimitedProcess
from desktop.store.formulas import Formulas
from desktop.writers.formula_svg import svg_of
from desktop.writers.html_papers import Draw

Find = Callable[[str], Formula | None]


class Pictured(NamedTuple):
    """A formula of a text, and the TeX that it was made of."""

    tex: str
    formula: Formula


class Pictures:
    """Draws formulas as pictures with a number, and gathers them; numbers begin at `first`."""

    def __init__(self, find: Find, first: int = 0) -> None:
        self._find = find
        self._first = first
        self._gathered: list[Pictured] = []

    def draw(self, tex: str) -> str | None:
        """Return the picture of a formula; None for what cannot be set in type."""
        formula = self._find(tex)
        if formula is None:
            return None
        self._gathered.append(Pictured(tex, formula))
        return f'<img src="{FORMULA}{self._first + len(self._gathered) - 1}">'

    def taken(self) -> tuple[Pictured, ...]:
        """Return what was gathered since this was asked last; its numbers can be given again."""
        gathered, self._gathered = self._gathered, []
        return tuple(gathered)


@contextmanager
def finding_formulas(library: Path) -> Iterator[Find]:
    """Give a function that sets a formula in type; None for what cannot be.

    Those that the library has set before are taken from there; the others are kept there too.
    """
    setter = _Setter(Formulas(library))
    try:
        yield setter.found
    finally:
        setter.end()


@contextmanager
def setting_formulas(library: Path) -> Iterator[Draw]:
    """Give a function that returns a formula as an element of a page; see `finding_formulas`."""
    with finding_formulas(library) as find:

        def draw(tex: str) -> str | None:
            formula = find(tex)
            return None if formula is None else svg_of(formula, tex)

        yield draw


class _Setter:
    def __init__(self, kept: Formulas) -> None:
        self._kept = kept
        self._known: dict[str, Formula | None] = {}
        self._child = LimitedProcess[str, Formula | None]("formulas", serve, PATIENCE)

    def found(self, tex: str) -> Formula | None:
        """Return a formula, from wherever it is to be had."""
        if tex not in self._known:
            self._known[tex] = self._looked_up(tex)
        return self._known[tex]

    def end(self) -> None:
        """End the process, if there was need of one."""
        self._child.end()

    def _looked_up(self, tex: str) -> Formula | None:
        kept = self._kept.get([tex])
        if tex in kept or len(tex) > LONGEST:
            return kept.get(tex)
        try:
            formula = self._child.ask(tex)
        except (EOFError, OSError):
            return None  # another time it may be faster
        self._kept.put({tex: formula})
        return formula
