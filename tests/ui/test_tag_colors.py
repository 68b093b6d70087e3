from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.model.counts import TagCount
from desktop.model.tag_color import TagColor
from desktop.ui import theme
from desktop.ui.tag_colors import TagColors, color_name, dot, fill_color_menu, ink

GROUNDS = ("page", "list", "sidebar", "raised", "hover", "selection", "selection_idle")


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in color.getRgbF()[:3]
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("color", TagColor)
def test_every_color_is_seen_on_every_ground(look: theme.Tokens, color: TagColor) -> None:
    for ground in GROUNDS:
        parts = sorted(luminance(QColor(one)) for one in (ink(color, look), getattr(look, ground)))
        assert (parts[1] + 0.05) / (parts[0] + 0.05) >= 3


def test_no_two_colors_are_one_nor_have_one_name() -> None:
    for look in (theme.LIGHT, theme.DARK):
        assert len({ink(color, look) for color in TagColor}) == len(TagColor)
    assert len({color_name(color) for color in TagColor}) == len(TagColor)


def test_a_tag_without_a_color_has_that_of_the_tag_above(qtbot: QtBot) -> None:
    colors = TagColors()
    assert colors.of("sea/deep") is None
    with qtbot.waitSignal(colors.changed):
        colors.learn([TagCount("Sea", 1, 3, TagColor.TEAL), TagCount("sea/Deep", 2, 2)])

    assert colors.of("SEA/deep/trench") is TagColor.TEAL
    assert colors.of("seaside") is None
    selected = theme.DARK._replace(secondary=theme.DARK.text)
    assert colors.ink("sea", selected) == ink(TagColor.TEAL, theme.DARK)
    assert colors.ink("moss", theme.DARK) is None
    with qtbot.assertNotEmitted(colors.changed):
        colors.learn([TagCount("Sea", 1, 3, TagColor.TEAL)])


def test_a_dot_has_the_color_of_the_look(qapp: QApplication) -> None:
    for look in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, theme.Mode.DARK if look is theme.DARK else theme.Mode.LIGHT)
        picture = dot(TagColor.RED).pixmap(QSize(16, 16)).toImage()
        middle = picture.rect().center()
        assert picture.pixelColor(middle).name() == ink(TagColor.RED, look)
        assert picture.pixelColor(0, 0).alpha() == 0


def test_a_menu_offers_all_colors_and_none(qtbot: QtBot) -> None:
    menu, chosen = QMenu(), list[TagColor | None]()
    qtbot.addWidget(menu)
    fill_color_menu(menu, TagColor.RED, chosen.append)

    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Red"]
    for action in menu.actions():
        action.trigger()
    assert chosen == [None, *TagColor]
