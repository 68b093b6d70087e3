"""Tests of formulas as plain text; how they read in a text is in `test_display_text`."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.plain_maths import is_maths, plain_maths


@pytest.mark.parametrize(
    "tex", ["n", "1/f", "(k, t)", "5 - 6", "p + p", "< 1", "0.5 GeV", r"\ours"]
)
def test_formulas_are_maths(tex: str) -> None:
    assert is_maths(tex)


@pytest.mark.parametrize("tex", ["", "5 for a", "5 (or 6", "AP and Ke", "HOME/", "one, two"])
def test_prices_and_names_are_not(tex: str) -> None:
    assert not is_maths(tex)


@pytest.mark.parametrize("tex", [r"\ours", r"\begin{cases}a\end{cases}", r"n \choose 2", r"\,"])
def test_what_has_no_signs_is_left(tex: str) -> None:
    assert plain_maths(tex) is None


@given(st.text(alphabet="abT\\{}^_$|%'12 ,", max_size=40))
def test_any_formula_becomes_text_without_tex_or_nothing(tex: str) -> None:
    shown = plain_maths(tex)

    assert shown is None or ("\\" not in shown and shown == shown.strip())


@pytest.mark.parametrize("piece", ["{", "}", "^{", r"\frac{", r"\sqrt", "_a", r"\text{", r"\hat "])
def test_hostile_formulas_take_no_time(piece: str) -> None:
    plain_maths(piece * (1_000 // len(piece)))


@pytest.mark.parametrize("tex", [r"\sqrt{}", r"\frac{}{}", r"\text{}", r"x^{}", r"\hat{}"])
def test_empty_braces_are_no_trouble(tex: str) -> None:
    plain_maths(tex)
