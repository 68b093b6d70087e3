"""The window's link to the process that sets formulas, and what came of it so far."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.model.display_text import formulas_in

if TYPE_CHECKING:
    from desktop.model.formula import Formula
    from desktop.model.paper import Facts, Paper
    from desktop.services.formula_process import FormulaMaker
    from desktop.store.formulas import Formulas, Known
    from desktop.store.library import Library

# Some ten megabytes.
MOST = 2_000
# Formulas beyond so many characters are looked for when they are shown.
_LOOKED_THROUGH = 20_000


class Found(NamedTuple):
    """A paper, if there is one, the TeX in it, and the formulas that were set before."""

    paper: Paper | None
    tex: tuple[str, ...]
    formulas: Known


class FormulaLink(QObject):
    """Knows formulas by their TeX; None stands for one that cannot be set.

    What is not known is looked for on the disk and made, off the GUI thread.
    """

    made = Signal(object)  # the TeX of formulas that are known from now on
    _heard = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._known: OrderedDict[str, Formula | None] = OrderedDict()
        self._kept: Formulas | None = None
        self._maker: FormulaMaker | None = None
        self._waited_for: set[str] = set()
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def known(self) -> Mapping[str, Formula | None]:
        """Return all that is at hand."""
        return self._known

    def look_up(self, library: Library, wanted: int) -> Found:
        """Read a paper and the formulas in it that are on the disk; not for the GUI thread."""
        paper = next(iter(library.papers.get([wanted])), None)
        tex = _tex_of(paper.facts) if paper else ()
        return Found(paper, tex, self._on_disk().get(tex) if tex else {})

    def learn(self, found: Known) -> None:
        """Keep formulas at hand; those that nobody asked for in a long time go."""
        for tex, formula in found.items():
            self._known[tex] = formula
            self._known.move_to_end(tex)
        while len(self._known) > MOST:
            self._known.popitem(last=False)

    def want(self, wanted: Collection[str]) -> None:
        """Have formulas made that are not at hand; those asked for before may be forgotten."""
        missing = [tex for tex in dict.fromkeys(wanted) if tex not in self._known]
        if not missing:
            return
        if self._maker is None:
            # Needed only where there are formulas.
            from desktop.services.formula_process import FormulaMaker

            self._maker = FormulaMaker(self._on_disk(), self._heard.emit)
            # What is called must not be a method of this: it is gone by then.
            self.destroyed.connect(self._maker.stop)
        self._waited_for = set(missing)
        self._maker.ask(missing)

    def prepare(self, papers: Iterable[Found]) -> None:
        """Have formulas made that may soon be wanted, unless others are being made."""
        wanted: list[str] = []
        for paper in papers:
            self.learn(paper.formulas)
            wanted += paper.tex
        if not self._waited_for:
            self.want(wanted)

    def _on_disk(self) -> Formulas:
        if self._kept is None:
            from desktop.store.formulas import Formulas

            self._kept = Formulas(self._folder)
        return self._kept

    @Slot(object)
    def _on_heard(self, found: Known) -> None:
        self.learn(found)
        self._waited_for.difference_update(found)
        self.made.emit(tuple(found))


def _tex_of(facts: Facts) -> tuple[str, ...]:
    return (*formulas_in(facts.title), *formulas_in(facts.abstract[:_LOOKED_THROUGH]))
