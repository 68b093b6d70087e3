"""Tests of the formulas beside a library: real files, whole and damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.formula import Formula
from desktop.store.formulas import Formulas

FORMULA = Formula(0, 50, 40, 2, ("M 0 0 L 5 5 Z",))


@pytest.fixture
def formulas(tmp_path: Path) -> Formulas:
    return Formulas(tmp_path)


def test_what_is_put_is_found_again(formulas: Formulas, tmp_path: Path) -> None:
    formulas.put({"x": FORMULA, r"\ours": None})

    assert Formulas(tmp_path).get(["x", r"\ours", "y"]) == {"x": FORMULA, r"\ours": None}
    assert formulas.get([]) == {}


def test_many_are_found_at_once(formulas: Formulas) -> None:
    many = {f"x_{number}": FORMULA for number in range(1200)}
    formulas.put(many)

    assert formulas.get(list(many)) == many


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    formulas = Formulas(tmp_path, most=8)
    for number in range(9):
        formulas.put({str(number): FORMULA})

    assert set(formulas.get([str(number) for number in range(9)])) == set("345678")


@pytest.mark.parametrize("rubbish", [b"", b"no database at all " * 300])
def test_a_damaged_file_is_made_anew(formulas: Formulas, tmp_path: Path, rubbish: bytes) -> None:
    formulas.put({"x": FORMULA})
    (file,) = tmp_path.iterdir()
    file.write_bytes(rubbish)

    assert formulas.get(["x"]) == {}
    formulas.put({"x": FORMULA})
    assert formulas.get(["x"]) == {"x": FORMULA}


def test_a_folder_that_is_gone_is_no_trouble(tmp_path: Path) -> None:
    formulas = Formulas(tmp_path / "gone")

    formulas.put({"x": FORMULA})
    assert formulas.get(["x"]) == {}
