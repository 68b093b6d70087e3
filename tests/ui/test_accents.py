"""Every accent can be read wherever ink can."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from desktop.settings_table import Settings, table
from desktop.ui import accents, theme
from tests.ui.test_theme import contrast

LOOKS = [theme.look_of(name, dark=dark) for dark in (False, True) for name in accents.LIGHT]
TEXT = [
    *((ink, "accent") for ink in ("on_accent",)),
    ("on_accent", "accent_hover"),
    *(("accent", ground) for ground in ("page", "list", "sidebar", "raised", "hover")),
    *(("accent", f"{kind}_wash") for kind in ("accent", "warning", "danger")),
    *((ink, "selection") for ink in ("text", "secondary")),
    ("text", "accent_wash"),
    ("on_toast_accent", "toast"),
    ("on_toast_accent", "toast_hover"),
]
SIGNS = [(sign, "selection") for sign in ("accent", "star", "good", "warning", "danger")]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.accent)
def test_text_and_signs_are_seen(look: theme.Tokens) -> None:
    for least, pairs in ((4.5, TEXT), (3, SIGNS)):
        for ink, ground in pairs:
            seen = contrast(QColor(getattr(look, ink)), QColor(getattr(look, ground)))
            assert seen >= least, (ink, ground, seen)


def test_the_settings_offer_what_there_is() -> None:
    offered = next(one for one in table() if one.name == "accent")
    assert offered.choices == (Settings().accent, *accents.LIGHT)
    assert accents.LIGHT.keys() == accents.DARK.keys()


@pytest.mark.parametrize("dark", [False, True])
def test_an_accent_is_known_by_its_colour_alone(dark: bool) -> None:
    look = theme.look_of("plum", dark=dark)
    assert theme.tokens(theme.palette(look)) == look
    assert theme.is_dark(theme.palette(look)) is dark
    assert theme.look_of("ink", dark=dark) is (theme.DARK if dark else theme.LIGHT)
    assert accents.known("#123456", dark=dark) is None
