"""The style sheet takes its colours from a look, its sizes from the font."""

from __future__ import annotations

import pytest

from desktop.ui import fonts, theme
from desktop.ui.style_sheet import filled


def test_all_that_the_sheet_names_is_put_in(qapp: object) -> None:
    sheet = filled(theme.LIGHT._asdict(), is_dark=False)
    assert "$" not in sheet
    assert theme.LIGHT.accent in sheet
    assert f"font-size: {fonts.interface_font().pixelSize() + 3}px" in sheet
    assert "check-light.svg" in sheet
    assert "check-dark.svg" in filled(theme.DARK._asdict(), is_dark=True)


def test_a_colour_that_is_missing_is_named(qapp: object) -> None:
    with pytest.raises(KeyError, match="page"):
        filled({"list": "#ffffff"}, is_dark=False)
