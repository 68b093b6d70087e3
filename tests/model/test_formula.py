"""Tests of formulas as values."""

from __future__ import annotations

import pytest

from desktop.model.formula import Formula, read

FORMULA = Formula(-1.5, 120.25, 70, 20.5, ("M 0 0 L 1 1 Z", "M 2 2 Z"))


def test_what_is_written_can_be_read() -> None:
    assert read(FORMULA.written()) == FORMULA
    assert read(Formula(0, 1, 2, 3, ()).written()) == Formula(0, 1, 2, 3, ())


@pytest.mark.parametrize("text", ["", "1 2 3", "a b c d", "1 2 3 4 5\nM"])
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(text)
