from __future__ import annotations

import unicodedata

import pytest

from desktop.model.tex_symbols import ACCENTS, HATS, LETTERS, NAMES, SIGNS, SUBSCRIPTS, SUPERSCRIPTS


@pytest.mark.parametrize("table", [SUPERSCRIPTS, SUBSCRIPTS], ids=["raised", "lowered"])
def test_raised_and_lowered_signs_are_the_signs_themselves(table: dict[str, str]) -> None:
    made_of = {
        sign: unicodedata.normalize("NFKC", raised).replace("−", "-")
        for sign, raised in table.items()
        if unicodedata.decomposition(raised).startswith(("<super>", "<sub>"))
    }
    wrong = {sign for sign, plain in made_of.items() if plain != sign.replace("−", "-")}

    # The raised Latin alpha looks the same, and there is no Greek one.
    assert len(made_of) > 30
    assert wrong <= {"α"}


def test_accents_are_marks_that_combine() -> None:
    assert all(unicodedata.combining(mark) for mark in (ACCENTS | HATS).values())


def test_no_command_means_two_things() -> None:
    assert not SIGNS.keys() & LETTERS.keys()
    assert not SIGNS.keys() & NAMES
    assert not SIGNS.keys() & HATS.keys()
