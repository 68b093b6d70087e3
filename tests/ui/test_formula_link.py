"""Tests of the window's formulas: looked up on the disk, made in a process, kept at hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.formula import Formula
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.store.formulas import Formulas
from desktop.store.library import Library
from desktop.ui import formula_link
from desktop.ui.formula_link import FormulaLink

SET = Formula(0, 50, 60, 10, ("M 0 0 L 9 9 Z",))


@pytest.fixture
def link(tmp_path: Path, qtbot: QtBot) -> Iterator[FormulaLink]:
    link = FormulaLink(tmp_path)
    yield link
    link.deleteLater()


def test_a_paper_comes_with_the_formulas_that_were_set_before(
    link: FormulaLink, tmp_path: Path
) -> None:
    Formulas(tmp_path).put({"x": SET, "z": SET})
    library = Library(tmp_path / "library")
    with library.open():
        with library.history.step(Act.IMPORT, "maths"):
            (paper,) = library.arrivals.add([Facts("On $x$", r"and \(y\)")])

        found = link.look_up(library, paper)
        nothing = link.look_up(library, 99)

    assert found.paper is not None
    assert found.paper.facts.title == "On $x$"
    assert found.tex == ("x", "y")
    assert found.formulas == {"x": SET}
    assert nothing == (None, (), {})


def test_what_is_wanted_is_made_once_and_kept(
    link: FormulaLink, tmp_path: Path, qtbot: QtBot
) -> None:
    made: list[str] = []
    link.made.connect(made.extend)

    link.want(["x^2", r"\ours", "x^2"])
    qtbot.waitUntil(lambda: len(made) == 2, timeout=30_000)
    link.want(["x^2"])

    assert link.known()["x^2"] is not None
    assert link.known()[r"\ours"] is None
    qtbot.waitUntil(lambda: len(Formulas(tmp_path).get(["x^2", r"\ours"])) == 2)


def test_those_that_came_first_go_when_there_are_too_many(
    link: FormulaLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(formula_link, "MOST", 2)

    link.learn({"a": SET, "b": SET})
    link.learn({"c": SET})

    assert list(link.known()) == ["b", "c"]
