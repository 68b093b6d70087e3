"""Tests of setting formulas in a process: real processes, and TeX that keeps them busy."""

from __future__ import annotations

from collections.abc import Iterator
from multiprocessing import Pipe, active_children
from pathlib import Path
from queue import Queue

import pytest

from desktop.services.formula_process import FormulaMaker, serve
from desktop.services.formulas import LONGEST, typeset
from desktop.store.formulas import Formulas, Known

# Half a second's work.
SLOW = "x" * (LONGEST - 1)
LONG_WAIT = 60


class Ear:
    """Hears answers."""

    def __init__(self) -> None:
        self.answers: Queue[Known] = Queue()

    def all(self, count: int) -> Known:
        heard: Known = {}
        while len(heard) < count:
            heard |= self.answers.get(timeout=LONG_WAIT)
        return heard


@pytest.fixture
def kept(tmp_path: Path) -> Formulas:
    return Formulas(tmp_path)


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def maker(kept: Formulas, ear: Ear) -> Iterator[FormulaMaker]:
    maker = FormulaMaker(kept, ear.answers.put, patience=1)
    yield maker
    maker.stop()


def test_formulas_are_made_told_and_kept(maker: FormulaMaker, ear: Ear, kept: Formulas) -> None:
    maker.ask(["x^2", r"\ours", "y" * (LONGEST + 1)])

    made = ear.all(3)
    maker.stop()

    assert made == {"x^2": typeset("x^2"), r"\ours": None, "y" * (LONGEST + 1): None}
    assert kept.get(list(made)).keys() == made.keys()


def test_what_takes_too_long_is_given_up_and_may_be_tried_again(kept: Formulas, ear: Ear) -> None:
    maker = FormulaMaker(kept, ear.answers.put, patience=0.05)
    maker.ask([SLOW])
    made = ear.all(1)
    maker.stop()

    assert made == {SLOW: None}
    assert kept.get([SLOW]) == {}


def test_what_is_asked_later_comes_in_place_of_what_waits(maker: FormulaMaker, ear: Ear) -> None:
    maker.ask(["a"])
    ear.all(1)
    maker.ask([f"{number}" for number in range(200)])
    maker.ask(["z"])

    heard: Known = {}
    while "z" not in heard:
        heard |= ear.answers.get(timeout=LONG_WAIT)
    assert len(heard) < 100


def test_nothing_is_heard_after_the_end_and_no_process_stays(maker: FormulaMaker, ear: Ear) -> None:
    others = {child.pid for child in active_children()}
    maker.ask(["a"])
    ear.all(1)
    maker.stop()
    maker.ask(["b"])

    assert ear.answers.empty()
    for child in active_children():
        if child.name == "carrel-formulas" and child.pid not in others:
            child.join(LONG_WAIT)
            assert not child.is_alive()


def test_the_process_answers_until_its_pipe_ends() -> None:
    ours, theirs = Pipe()
    for tex in ("x", r"\ours"):
        ours.send(tex)
    ours.close()

    serve(theirs)
