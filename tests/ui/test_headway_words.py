"""How far one is, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop.model.pace import Headway
from desktop.ui.headway_words import headway_line, headway_tip, time_left

LOCALE = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.mark.parametrize(
    ("headway", "line"),
    [
        (Headway(37, 77, 13.5, 30), "37 of 77 · about 9 min left"),
        (Headway(37, 77), "37 of 77"),
        (Headway(0, 77, 10, 30), "77 to decide · about 13 min left"),
        (Headway(0, 1_500), "1,500 to decide"),
        (Headway(77, 77, 10, 30), "All 77 decided"),
        (Headway(1, 1), "The one paper is decided"),
    ],
)
def test_the_line(headway: Headway, line: str) -> None:
    assert headway_line(headway, LOCALE) == line


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (29, "less than a minute left"),
        (31, "about 1 min left"),
        (3_540, "about 59 min left"),
        (3_600, "about 1 h left"),
        (4_800, "about 1 h 20 min left"),
        (40_000, "about 11 h left"),
    ],
)
def test_time_is_told_the_less_exactly_the_longer(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_the_tip_says_how_it_was_judged() -> None:
    tip = headway_tip(Headway(37, 77, 13.5, 30), LOCALE)
    assert "37 of 77 papers are decided, 40 are left." in tip
    assert "takes you 14 s" in tip
    assert "last 30 decisions" in tip
    assert "more than 5 min" in tip
    assert "4.5 s" in headway_tip(Headway(37, 77, 4.5, 9), LOCALE)
    assert "once a few more" in headway_tip(Headway(1, 77), LOCALE)
