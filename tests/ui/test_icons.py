"""Tests of the icons: each can be drawn, sharply, and in the colours of the look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui import icons, theme

LOOKS = pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Mode.LIGHT)
    yield
    theme.apply(qapp, theme.Mode.LIGHT)


def inks(image: QImage) -> set[str]:
    """The colours of all pixels that are covered fully."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_every_state_and_command_has_its_icon() -> None:
    assert icons.names() >= {
        *("import", "export", "search", "undo", "redo", "moon", "settings"),
        *("inbox", "later", "reading", "done", "skipped", "star", "star-filled", "note"),
        *("also-seen", "digest", "tag", "saved", "bin", "link", "close"),
        *("chevron-down", "chevron-left", "chevron-right"),
        *("warning", "error", "info", "carrel"),
    }


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_every_icon_draws_something_in_one_colour(qapp: QApplication, name: str) -> None:
    picture = icons.pixmap(name, 32, "danger", look=theme.LIGHT, ratio=2)
    assert inks(picture.toImage()) == {theme.LIGHT.danger}


@LOOKS
def test_a_picture_takes_the_colour_of_the_look(qapp: QApplication, look: theme.Tokens) -> None:
    assert inks(icons.pixmap("star-filled", 16, "star", look=look).toImage()) == {look.star}


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
def test_a_picture_has_as_many_pixels_as_the_screen(qapp: QApplication, ratio: float) -> None:
    picture = icons.pixmap("inbox", 16, "accent", ratio=ratio)
    assert picture.size() == QSize(16, 16) * ratio
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_an_icon_is_sharp_at_any_ratio(qapp: QApplication, ratio: float) -> None:
    picture = icons.icon("import").pixmap(QSize(20, 20), ratio)
    assert picture.size() == QSize(20, 20) * ratio


def test_an_icon_follows_the_look_live(qapp: QApplication) -> None:
    icon = icons.icon("done", "good")
    assert inks(icon.pixmap(QSize(32, 32), 2.0).toImage()) == {theme.LIGHT.good}
    theme.apply(qapp, theme.Mode.DARK)
    assert inks(icon.pixmap(QSize(32, 32), 2.0).toImage()) == {theme.DARK.good}


def test_a_disabled_icon_steps_back(qapp: QApplication) -> None:
    picture = icons.icon("done", "good").pixmap(QSize(32, 32), 2.0, QIcon.Mode.Disabled)
    assert inks(picture.toImage()) == {theme.LIGHT.disabled}


def test_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="wheelbarrow"):
        icons.icon("wheelbarrow")


def test_the_icon_of_the_application_has_its_own_colours(qapp: QApplication) -> None:
    image = icons.app_icon().pixmap(QSize(128, 128)).toImage()
    assert QColor("#24477f").name() in inks(image)
    assert len(inks(image)) > 2


def test_an_icon_is_painted_in_the_pixels_of_its_screen(qapp: QApplication) -> None:
    """A screen at 150 % has no whole number of pixels to a logical one."""
    image = QImage(48, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(1.5)
    image.fill(0)
    painter = QPainter(image)
    icons.icon("skipped").paint(painter, QRect(0, 0, 32, 32))
    painter.end()
    direct = icons.pixmap("skipped", 32, "text", ratio=1.5).toImage()
    assert image.convertToFormat(direct.format()) == direct
