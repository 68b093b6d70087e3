"""A change of the look reaches whatever is open: each window, page, note and sign."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui import theme
from tests.ui.everybody.conftest import Opened
from tests.ui.everybody.scenes import SCENES
from tests.ui.everybody.staging import until

# Letters are smoothed, and a few of their pixels may come out in any colour.
FEW = 60
# What goes when something else is opened, and what shows the icon of Carrel in its own colours.
LEFT_OUT = {"SearchPopup", "FilterPopup", "ReasonsPopup", "LinkPopup", "Palette", "AboutDialog"}


@pytest.fixture
def dark_later(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "light")
    yield
    theme.apply(qapp, "light")


def test_nothing_keeps_the_colours_of_before(
    opened: Opened, qapp: QApplication, dark_later: None
) -> None:
    del dark_later
    names = {scene.kind: name for name, scene in reversed(SCENES.items())}
    shown = {name: opened(name) for kind, name in names.items() if kind.__name__ not in LEFT_OUT}
    assert len(shown) > 30
    assert any(left_over(window, theme.DARK) == 0 for window in shown.values())
    theme.apply(qapp, "dark")
    with suppress(AssertionError):  # told below, by name
        until(lambda: not kept(shown))
    assert kept(shown) == {}


def kept(shown: dict[str, QWidget]) -> dict[str, int]:
    """Return the windows that have colours of before; what is read once more comes late."""
    found = {name: left_over(window, theme.LIGHT) for name, window in shown.items()}
    return {name: pixels for name, pixels in found.items() if pixels >= FEW}


def left_over(window: QWidget, look: theme.Tokens) -> int:
    """Return how many pixels of a window have colours that only a look has."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(image.constBits()).cast("I"))
    return sum(found[int(f"ff{color[1:]}", 16)] for color in own_colors(look))


def own_colors(look: theme.Tokens) -> set[str]:
    """Return the colours of a look that mean nothing in the other one."""
    other = theme.DARK if look is theme.LIGHT else theme.LIGHT
    own = {
        look.page,
        look.list,
        look.sidebar,
        look.text,
        look.secondary,
        look.accent,
        look.hairline,
    }
    return own - set(other)
