"""Tests of the looks: everybody can read them, and the whole application takes them on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.ui import theme

LOOKS = pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
GROUNDS = ["page", "list", "sidebar", "raised", "hover", "selection", "selection_idle"]


@pytest.fixture(autouse=True)
def _light_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(qapp, theme.Mode.LIGHT)


def over(color: QColor, ground: QColor) -> QColor:
    """What a translucent colour looks like on a ground."""
    share = color.alphaF()
    mixed = [
        share * above + (1 - share) * below
        for above, below in zip(color.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    ]
    return QColor.fromRgbF(*mixed)


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def ratio(look: theme.Tokens, ink: str, ground: str) -> float:
    return contrast(QColor(getattr(look, ink)), QColor(getattr(look, ground)))


def test_the_measure_of_contrast_itself() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@LOOKS
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "secondary"])
def test_text_is_readable_on_every_ground(look: theme.Tokens, ink: str, ground: str) -> None:
    assert ratio(look, ink, ground) >= 4.5


@LOOKS
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("faint", "page"),
        ("faint", "list"),
        ("faint", "hover"),
        ("text", "highlight"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("accent", "page"),
        ("accent", "list"),
        ("accent", "sidebar"),
        ("accent", "raised"),
        ("accent", "hover"),
        ("danger", "raised"),
        ("danger", "page"),
        ("text", "accent_wash"),
        ("text", "warning_wash"),
        ("text", "danger_wash"),
        ("accent", "accent_wash"),
        ("accent", "warning_wash"),
        ("accent", "danger_wash"),
        ("on_toast", "toast"),
        ("on_toast_accent", "toast"),
        ("on_toast_accent", "toast_hover"),
    ],
)
def test_text_is_readable_where_it_stands(look: theme.Tokens, ink: str, ground: str) -> None:
    assert ratio(look, ink, ground) >= 4.5


@LOOKS
@pytest.mark.parametrize("ground", ["page", "list", "sidebar", "hover", "selection", "raised"])
@pytest.mark.parametrize("sign", ["accent", "star", "good", "warning", "danger", "secondary"])
def test_signs_are_seen_on_every_ground(look: theme.Tokens, sign: str, ground: str) -> None:
    assert ratio(look, sign, ground) >= 3


@LOOKS
@pytest.mark.parametrize("ground", ["page", "raised", "list"])
def test_the_outline_of_controls_is_seen(look: theme.Tokens, ground: str) -> None:
    assert ratio(look, "edge", ground) >= 3


@LOOKS
@pytest.mark.parametrize("ground", ["page", "list", "hover", "selection", "selection_idle"])
def test_chips_are_readable_whatever_shines_through(look: theme.Tokens, ground: str) -> None:
    chip = over(QColor(look.chip), QColor(getattr(look, ground)))
    assert contrast(QColor(look.secondary), chip) >= 4.5


@LOOKS
def test_every_token_is_a_colour(look: theme.Tokens) -> None:
    for name, color in look._asdict().items():
        assert QColor.isValidColorName(color), name


@pytest.mark.parametrize(
    ("mode", "look"), [(theme.Mode.LIGHT, theme.LIGHT), (theme.Mode.DARK, theme.DARK)]
)
def test_a_mode_reaches_palette_and_widgets(
    qapp: QApplication, qtbot: QtBot, mode: theme.Mode, look: theme.Tokens
) -> None:
    theme.apply(qapp, mode)
    button = QPushButton("Import")
    qtbot.addWidget(button)
    button.show()
    assert theme.tokens(qapp.palette()) == look
    assert theme.tokens(button.palette()) == look
    middle = button.grab().toImage().pixelColor(4, button.height() // 2)
    assert middle == QColor(look.raised)


def test_modes_may_be_given_as_they_stand_in_the_settings(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.tokens(qapp.palette()) == theme.DARK
    with pytest.raises(ValueError, match="sepia"):
        theme.apply(qapp, "sepia")


def test_a_change_of_the_system_leaves_a_chosen_look_alone(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.tokens(qapp.palette()) == theme.DARK


def test_the_look_of_the_system_is_followed_live(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply(qapp, theme.Mode.SYSTEM)
    hints = type(qapp.styleHints())
    for scheme, look in (
        (Qt.ColorScheme.Dark, theme.DARK),
        (Qt.ColorScheme.Light, theme.LIGHT),
        (Qt.ColorScheme.Unknown, theme.LIGHT),
    ):
        monkeypatch.setattr(hints, "colorScheme", lambda _self, scheme=scheme: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert theme.tokens(qapp.palette()) == look


@LOOKS
def test_the_style_sheet_has_no_holes_and_no_colours_of_its_own(look: theme.Tokens) -> None:
    assert "$" not in theme.style_sheet(look)
    written = (paths.resources() / "style.qss").read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL)
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(", rules) == []


@LOOKS
def test_the_pictures_of_the_style_sheet_exist(look: theme.Tokens) -> None:
    named = re.findall(r'url\("(.*?)"\)', theme.style_sheet(look))
    assert named
    for name in named:
        assert (paths.resources() / name).is_file(), name


def test_selections_keep_the_colour_of_the_text(qapp: QApplication) -> None:
    for look in (theme.LIGHT, theme.DARK):
        made = theme.palette(look)
        assert made.color(QPalette.ColorRole.HighlightedText) == QColor(look.text)


def test_widgets_may_be_made_before_they_are_dressed(qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    qapp.setProperty("carrel_look", None)

    theme.tint(qapp, theme.Mode.DARK)
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(theme.DARK.page)
    assert qapp.styleSheet() == ""

    theme.dress(qapp)
    assert theme.DARK.raised in qapp.styleSheet()
    theme.tint(qapp, theme.Mode.LIGHT)
    assert theme.LIGHT.edge in qapp.styleSheet()
