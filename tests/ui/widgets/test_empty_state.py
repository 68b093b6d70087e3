"""Tests of what a pane shows when it has nothing to show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import icons, theme
from desktop.ui.widgets.empty_state import EmptyState


@pytest.fixture
def empty(qapp: QApplication, qtbot: QtBot) -> Iterator[EmptyState]:
    theme.apply(qapp, theme.Mode.LIGHT)
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(600, 500)
    empty = EmptyState(pane)
    empty.resize(pane.size())
    pane.show()
    yield empty
    theme.apply(qapp, theme.Mode.LIGHT)


def buttons(empty: EmptyState) -> list[QPushButton]:
    shown = [button for button in empty.findChildren(QPushButton) if button.isVisible()]
    return sorted(shown, key=lambda button: (button.y(), button.x()))


def words(empty: EmptyState) -> list[str]:
    return [label.text() for label in empty.findChildren(QLabel) if label.isVisible()]


def offer_three(empty: EmptyState, log: list[str]) -> None:
    empty.show_state(
        icons.icon("drawing-desk"),
        "Your library is empty",
        "Import a digest.",
        [
            ("Import a digest…", lambda: log.append("import")),
            ("Paste one", lambda: log.append("paste")),
            ("Open the sample", lambda: log.append("sample")),
        ],
    )


def test_it_says_what_and_what_to_do(empty: EmptyState, qtbot: QtBot) -> None:
    log: list[str] = []
    offer_three(empty, log)
    assert words(empty) == ["Your library is empty", "Import a digest."]
    assert empty.accessibleName() == "Your library is empty"
    for button in buttons(empty):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert log == ["import", "paste", "sample"]


def test_the_first_offer_is_the_main_one(empty: EmptyState) -> None:
    offer_three(empty, [])
    assert [button.property("kind") for button in buttons(empty)] == ["primary", "", ""]


def test_the_drawing_is_painted_in_the_colour_of_the_look(
    empty: EmptyState, qapp: QApplication
) -> None:
    empty.show_state(icons.icon("drawing-desk", "danger"), "Fog")
    for mode, look in ((theme.Mode.LIGHT, theme.LIGHT), (theme.Mode.DARK, theme.DARK)):
        theme.apply(qapp, mode)
        image = empty.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(230, 370) for y in range(500)}
        assert look.danger in seen


def test_another_state_replaces_the_one_before(empty: EmptyState) -> None:
    offer_three(empty, [])
    empty.show_state(QIcon(), "Nothing matches", offers=[("Clear the search", list)])
    assert words(empty) == ["Nothing matches"]
    assert [button.text() for button in buttons(empty)] == ["Clear the search"]


def test_more_offers_than_three_are_too_many(empty: EmptyState) -> None:
    with pytest.raises(ValueError, match="4 offers"):
        empty.show_state(QIcon(), "Fog", offers=[("Lift", list)] * 4)


def test_a_narrow_pane_has_its_buttons_below_each_other(empty: EmptyState) -> None:
    offer_three(empty, [])
    empty.layout().activate()
    assert len({button.y() for button in buttons(empty)}) == 1
    empty.resize(260, 500)
    empty.layout().activate()
    assert len({button.y() for button in buttons(empty)}) == 3
    assert all(button.x() >= 0 and button.geometry().right() <= 260 for button in buttons(empty))
    assert empty.minimumSizeHint().width() <= 200


def test_everything_stands_in_the_middle(empty: EmptyState) -> None:
    offer_three(empty, [])
    empty.layout().activate()
    labels = [label.geometry().center().x() for label in empty.findChildren(QLabel)]
    row = buttons(empty)
    middle = (row[0].geometry().left() + row[-1].geometry().right()) / 2
    assert all(place == pytest.approx(300, abs=3) for place in [*labels, middle])


def test_quieter_offers_stand_below(empty: EmptyState, qtbot: QtBot) -> None:
    log: list[str] = []
    more = [(text, lambda text=text: log.append(text)) for text in ("one", "two")]
    empty.show_state(QIcon(), "Nothing", offers=[("do", lambda: log.append("do"))], more=more)
    assert [button.property("kind") for button in buttons(empty)] == ["primary", "quiet", "quiet"]
    for button in buttons(empty):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert log == ["do", "one", "two"]
    empty.show_state(QIcon(), "Nothing")
    assert buttons(empty) == []


def test_a_button_shortens_its_text_to_the_pane(empty: EmptyState) -> None:
    wanted = "Search for a word that somebody thought about for a long time"
    empty.show_state(QIcon(), "Nothing", "", [(wanted, lambda: None)])
    empty.resize(240, 400)

    (short,) = buttons(empty)
    assert short.text().endswith("…")
    assert short.width() <= 240
    assert wanted in short.toolTip()

    empty.resize(800, 400)
    assert (short.text(), short.toolTip()) == (wanted, "")
