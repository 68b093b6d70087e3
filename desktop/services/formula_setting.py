"""Formulas for an export, one after the other, within limits of time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.model.formula import Formula
from desktop.services.formula_process import PATIENCE, serve
from desktop.services.formulas import LONGEST
from desktop.services.limited_process import LimitedProcess
from desktop.store.formulas import Formulas
from desktop.writers.formula_svg import svg_of
from desktop.writers.html_papers import Draw


@contextmanager
def setting_formulas(library: Path) -> Iterator[Draw]:
    """Give a function that returns a formula as a picture; None for what cannot be set in type.

    Those that the library has set before are taken from there; the others are kept there too.
    """
    setter = _Setter(Formulas(library))
    try:
        yield setter.draw
    finally:
        setter.end()


class _Setter:
    def __init__(self, kept: Formulas) -> None:
        self._kept = kept
        self._known: dict[str, Formula | None] = {}
        self._child = LimitedProcess[str, Formula | None]("formulas", serve, PATIENCE)

    def draw(self, tex: str) -> str | None:
        """Return a formula as an element of a page."""
        if tex not in self._known:
            self._known[tex] = self._found(tex)
        formula = self._known[tex]
        return None if formula is None else svg_of(formula, tex)

    def end(self) -> None:
        """End the process, if there was need of one."""
        self._child.end()

    def _found(self, tex: str) -> Formula | None:
        kept = self._kept.get([tex])
        if tex in kept or len(tex) > LONGEST:
            return kept.get(tex)
        try:
            formula = self._child.ask(tex)
        except (EOFError, OSError):
            return None  # another time it may be faster
        self._kept.put({tex: formula})
        return formula
