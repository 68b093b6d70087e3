"""High contrast is read by those who see little, in both looks and every accent, live."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.settings_table import table
from desktop.ui import contrast, theme
from tests.ui.test_theme import GROUNDS, ratio

ACCENTS = next(setting.choices for setting in table() if setting.name == "accent")
LOOKS = pytest.mark.parametrize(
    "look",
    [
        pytest.param(theme.look_of(str(accent), dark=dark, high=True), id=f"{accent}-{ground}")
        for accent in ACCENTS  # type: ignore[union-attr]
        for dark, ground in ((False, "light"), (True, "dark"))
    ],
)
TEXT, SIGN = 7, 4.5
WASHES = ["accent_wash", "warning_wash", "danger_wash"]


@pytest.fixture(autouse=True)
def _light_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.Mode.LIGHT)


@LOOKS
def test_text_is_readable_wherever_it_stands(look: theme.Tokens) -> None:
    pairs = [(ink, ground) for ink in ("text", "secondary") for ground in GROUNDS]
    pairs += [("faint", ground) for ground in ("page", "list", "hover")]
    pairs += [("accent", ground) for ground in ("page", "list", "sidebar", "raised", "hover")]
    pairs += [(ink, wash) for ink in ("text", "accent") for wash in WASHES]
    pairs += [("danger", "raised"), ("danger", "page"), ("warning", "list"), ("text", "highlight")]
    pairs += [("on_accent", "accent"), ("on_accent", "accent_hover")]
    pairs += [("on_toast", "toast"), ("on_toast", "toast_hover")]
    pairs += [("on_toast_accent", "toast"), ("on_toast_accent", "toast_hover")]
    weak = {pair: round(ratio(look, *pair), 2) for pair in pairs if ratio(look, *pair) < TEXT}
    assert weak == {}


@LOOKS
def test_signs_and_outlines_are_seen(look: theme.Tokens) -> None:
    signs = ("accent", "star", "good", "warning", "danger", "secondary", "edge")
    pairs = [(sign, ground) for sign in signs for ground in GROUNDS]
    pairs += [("hairline", ground) for ground in ("page", "list", "sidebar", "raised")]
    weak = {pair: round(ratio(look, *pair), 2) for pair in pairs if ratio(look, *pair) < SIGN}
    assert weak == {}


def test_a_palette_is_known_for_its_contrast(qapp: QApplication) -> None:
    for dark in (False, True):
        look = theme.look_of("plum", dark=dark, high=True)
        assert theme.tokens(theme.palette(look)) == look
        assert theme.has_dark_ground(look) is dark


def test_it_is_switched_on_and_off(qapp: QApplication) -> None:
    theme.apply(qapp, "light", "teal", contrast.ON)
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor("#000000")
    assert theme.tokens(qapp.palette()).accent == contrast.LIGHT_INKS["teal"].accent
    theme.apply(qapp, "light", "teal", "off")
    assert theme.tokens(qapp.palette()) == theme.look_of("teal", dark=False)


@pytest.mark.skipif(not hasattr(Qt, "ContrastPreference"), reason="Qt tells of it from 6.10 on")
def test_the_system_is_followed_live(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    hints = qapp.styleHints().accessibility()
    for asked, is_high in (
        (Qt.ContrastPreference.HighContrast, True),
        (Qt.ContrastPreference.NoPreference, False),
    ):
        monkeypatch.setattr(type(hints), "contrastPreference", lambda _self, asked=asked: asked)
        hints.contrastPreferenceChanged.emit(asked)
        expected = theme.look_of(theme.INK, dark=True, high=True) if is_high else theme.DARK
        assert theme.tokens(qapp.palette()) == expected
