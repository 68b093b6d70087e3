"""Signs, lines and windows grow with the letters, in steps in which signs stay sharp."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.ui import fonts, sizes, theme


def enlarge(app: QApplication, percent: int) -> None:
    """Let all text be of a size."""
    fonts.scale(app, percent)
    theme.apply(app, "light")


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    enlarge(qapp, 100)


@pytest.mark.parametrize(("percent", "grown"), [(100, 16), (110, 16), (150, 24), (300, 48)])
def test_what_stands_beside_letters_grows_with_them(
    percent: int, grown: int, qapp: QApplication
) -> None:
    enlarge(qapp, percent)
    assert sizes.beside(16) == grown
    assert sizes.square(16) == QSize(grown, grown)


def test_a_window_grows_as_far_as_the_screen_has_room(qapp: QApplication) -> None:
    screen = QGuiApplication.primaryScreen().availableSize()
    assert sizes.roomy(400, 300) == QSize(400, 300)
    assert sizes.roomy(2_000, 3_000) == QSize(2_000, 3_000)
    enlarge(qapp, 150)
    assert sizes.roomy(400, 300) == QSize(600, 450)
    enlarge(qapp, 300)
    assert sizes.roomy(400, 300).width() <= screen.width()
    assert sizes.roomy(400, 300).height() <= screen.height()
