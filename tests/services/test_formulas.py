"""Tests of setting formulas: real TeX, as digests have it, and what nobody should set."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.formula import EM
from desktop.services.formulas import LONGEST, NotSet, typeset


@pytest.mark.parametrize(
    "tex",
    [
        r"O(n \log n)",
        r"\mathbb{R}^d",
        r"\mathcal{L}_{\text{CE}}",
        r"\frac{a}{b}",
        r"\sqrt{s_{NN}} = 200",
        r"0<\delta<1",
        r"10^{10.9}\ M_{\odot}",
        r"\sim 4 \rm ~ deg",
        r"{\cal D}",
        r"50% + 3\%",
        r"\begin{pmatrix}a & b\\c & d\end{pmatrix}",
        r"\mathds{1}\xspace",
        r"\textsc{Sat}",
        "α²",
    ],
)
def test_known_formulas_are_set(tex: str) -> None:
    formula = typeset(tex)

    assert formula.width > 0
    assert formula.ascent > 0
    assert all(re.fullmatch(r"[A-Za-z0-9., -]+", outline) for outline in formula.outlines)


def test_a_letter_stands_on_the_baseline_and_a_tail_hangs_below() -> None:
    assert typeset("x").depth < EM * 0.05
    assert typeset("y").depth > EM * 0.15
    assert typeset("x^2").ascent > typeset("x").ascent


@pytest.mark.parametrize(
    "tex",
    [
        "",
        "  ",
        r"\ours{x}",
        r"\input{/etc/passwd}",
        r"\frac",
        "{" * 500,
        "}" * 500 + "{",
        r"\text{<b>a & b</b>}",
        "a & b",
        r"\boxed{x}",
        "漢字",
        "x" * (LONGEST + 1),
        r"\includegraphics{a.png}",
        r"\def\a{\a\a}\a",
        r"\newcommand{\a}{xx}\newcommand{\b}{\a\a}\b",
        r"x\hspace{99999999em}x",
    ],
)
def test_what_is_unknown_wrong_or_too_much_is_refused(tex: str) -> None:
    with pytest.raises(NotSet):
        typeset(tex)


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="ab\\{}$^_&<>%#~ 1'\"", max_size=25))
def test_any_text_is_set_or_refused(tex: str) -> None:
    with contextlib.suppress(NotSet):
        assert typeset(tex).outlines
