"""Tests of formulas in a rendered note."""

from __future__ import annotations

from desktop.model.formula import EM, Formula
from desktop.ui.panes.note_maths import MOST, with_formulas

DRAWN = Formula(0, EM, 70, 20, ("M 0 0 L 100 0 L 100 -70 Z",))
HTML = '<p>a <span class="maths">$x &lt; 1$</span>, b</p>'


def test_a_formula_is_text_until_it_is_there() -> None:
    note = with_formulas(HTML, {})

    assert note.html == "<p>a x &lt; 1, b</p>"
    assert note.missing == ("x < 1",)
    assert note.placed == ()


def test_a_formula_that_is_there_is_a_picture_with_the_sign_after_it() -> None:
    note = with_formulas(HTML, {"x < 1": DRAWN})

    assert note.html == '<p>a <img src="formula:0"> b</p>'
    assert note.placed[0].written() == "$x < 1$,"
    assert note.missing == ()


def test_what_cannot_be_set_is_not_asked_for_again() -> None:
    html = '<span class="maths">$$\\ours{&amp;}$$</span>'

    assert with_formulas(html, {"\\ours{&}": None}) == ("$$\\ours{&amp;}$$", (), ())


def test_of_very_many_only_the_first_are_set() -> None:
    html = "".join(f'<span class="maths">$x_{{{n}}}$</span>' for n in range(MOST + 9))

    assert len(with_formulas(html, {}).missing) == MOST
