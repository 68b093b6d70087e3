"""Tests of TeX in plain text; how all of it reads together is in `test_display_text`."""

from __future__ import annotations

from desktop.model.bare_tex import without_tex


def test_known_commands_are_resolved_and_others_stay() -> None:
    assert without_tex(r"\alpha of \"Uber \ours{x}") == r"α of Über \ours{x}"


def test_sets_of_numbers_get_their_double_stroke() -> None:
    assert without_tex(r"\mathbb{R}^2 and \mathbb{E}") == "ℝ² and E"
