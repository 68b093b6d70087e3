"""Tests of the rating by stars: mouse, keys, and what must not rate."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QIcon, QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.star_rating import StarRating


@pytest.fixture
def stars(qtbot: QtBot) -> StarRating:
    shining, dark = QPixmap(16, 16), QPixmap(16, 16)
    shining.fill(Qt.GlobalColor.yellow)
    dark.fill(Qt.GlobalColor.black)
    stars = StarRating(QIcon(shining), QIcon(dark))
    qtbot.addWidget(stars)
    stars.resize(stars.sizeHint())
    stars.show()
    qtbot.waitExposed(stars)
    return stars


def lit(stars: StarRating) -> int:
    """Count the stars that shine."""
    image = stars.grab().toImage()
    places = [stars.star_rect(star).center() for star in range(1, 6)]
    return sum(image.pixelColor(place) == Qt.GlobalColor.yellow for place in places)


def click(stars: StarRating, qtbot: QtBot, star: int) -> None:
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.star_rect(star).center())


def test_a_rating_is_shown_and_nobody_is_told(stars: StarRating, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stars.chosen):
        stars.set_rating(3)
    assert lit(stars) == 3

    stars.set_rating(None)
    assert lit(stars) == 0


def test_a_click_rates_and_a_second_one_takes_the_rating_away(
    stars: StarRating, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(stars.chosen) as chosen:
        click(stars, qtbot, 4)
    assert chosen.args == [4]
    assert lit(stars) == 4

    with qtbot.waitSignal(stars.chosen) as chosen:
        click(stars, qtbot, 4)
    assert chosen.args == [0]


def test_keys_rate(stars: StarRating, qtbot: QtBot) -> None:
    stars.set_rating(2)
    with qtbot.waitSignal(stars.chosen) as chosen:
        qtbot.keyClick(stars, Qt.Key.Key_Right)
    assert chosen.args == [3]
    with qtbot.waitSignal(stars.chosen) as chosen:
        qtbot.keyClick(stars, "5")
    assert chosen.args == [5]


def test_stars_shine_under_the_mouse_before_they_are_chosen(
    stars: StarRating, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(stars.chosen):
        qtbot.mouseMove(stars, stars.star_rect(2).center())
    qtbot.waitUntil(lambda: lit(stars) == 2)


def test_the_wheel_rates_nothing(stars: StarRating, qtbot: QtBot) -> None:
    middle = QPointF(stars.rect().center())
    wheel = QWheelEvent(
        middle,
        stars.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(stars.chosen):
        QApplication.sendEvent(stars, wheel)
    assert not wheel.isAccepted()


def test_from_right_to_left_the_first_star_is_the_right_one(
    stars: StarRating, qtbot: QtBot
) -> None:
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert stars.star_rect(1).left() > stars.star_rect(5).left()
    with qtbot.waitSignal(stars.chosen) as chosen:
        click(stars, qtbot, 2)
    assert chosen.args == [2]


def test_it_is_heard_as_a_slider_with_a_name(stars: StarRating) -> None:
    stars.set_rating(4)
    heard = QAccessible.queryAccessibleInterface(stars)

    assert heard.text(QAccessible.Text.Name) == "Rating"
    assert heard.valueInterface().currentValue() == 4
    assert heard.valueInterface().maximumValue() == 5
