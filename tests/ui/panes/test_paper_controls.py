"""Tests of what the person decides about a paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.model.paper import Marks
from desktop.model.row import Status
from desktop.ui.panes.paper_controls import SHOWN_TAGS, PaperControls
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.star_rating import StarRating
from desktop.ui.widgets.tag_input import TagInput


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def controls(window: QWidget, qtbot: QtBot) -> PaperControls:
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit(window))
    controls = PaperControls(window)
    column.addWidget(controls)
    window.resize(420, 300)
    window.show()
    qtbot.waitActive(window)
    return controls


def status(controls: PaperControls) -> MenuButton:
    return controls.findChildren(MenuButton)[0]


def tool(controls: PaperControls, name: str) -> QToolButton:
    return next(one for one in controls.findChildren(QToolButton) if one.accessibleName() == name)


def chips(controls: PaperControls) -> list[QPushButton]:
    found = controls.findChildren(QPushButton)
    return [one for one in found if one.property("kind") == "chip" and one.isVisible()]


def line(controls: PaperControls) -> TagInput:
    return controls.findChildren(TagInput)[0]


def checked(controls: PaperControls) -> list[str]:
    return [action.text() for action in status(controls).choices.actions() if action.isChecked()]


def test_it_shows_what_was_decided(controls: PaperControls) -> None:
    controls.show_marks(Marks(Status.READING, True, 4, ("rnn", "to read/soon")))

    assert status(controls).text() == "Reading"
    assert status(controls).accessibleName() == "State: Reading"
    assert checked(controls) == ["Reading"]
    assert tool(controls, "Take the star away")
    assert controls.findChildren(StarRating)[0].value() == 4
    assert [chip.text() for chip in chips(controls)] == ["rnn", "to read/soon"]


def test_a_paper_in_the_bin_says_so_and_moves_nowhere(controls: PaperControls) -> None:
    controls.show_marks(Marks(Status.LATER, deleted=True))

    assert status(controls).text() == "In the bin"
    assert not status(controls).isEnabled()


def test_each_state_can_be_wanted(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks())
    wanted: list[Status] = []
    controls.status_wanted.connect(wanted.append)

    for action in status(controls).choices.actions():
        action.trigger()

    assert wanted == list(Status)


def test_a_star_is_wanted_or_not(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks())
    with qtbot.waitSignal(controls.star_wanted) as wanted:
        tool(controls, "Give it a star").click()
    assert wanted.args == [True]

    controls.show_marks(Marks(starred=True))
    with qtbot.waitSignal(controls.star_wanted) as wanted:
        tool(controls, "Take the star away").click()
    assert wanted.args == [False]


def test_a_rating_is_wanted_or_none(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks(rating=2))
    stars = controls.findChildren(StarRating)[0]
    with qtbot.waitSignal(controls.rating_wanted) as wanted:
        qtbot.keyClick(stars, "5")
    assert wanted.args == [5]
    with qtbot.waitSignal(controls.rating_wanted) as wanted:
        qtbot.keyClick(stars, "0")
    assert wanted.args == [None]


def test_a_chip_offers_to_take_its_tag_away(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks(tags=("a&b", "rnn")))
    qtbot.mouseClick(chips(controls)[0], Qt.MouseButton.LeftButton)
    menu = next(one for one in controls.findChildren(QMenu) if one.isVisible())
    action: QAction = menu.actions()[0]
    assert action.text() == "Remove tag “a&&b”"

    with qtbot.waitSignal(controls.untag_wanted) as wanted:
        action.trigger()
    menu.close()

    assert wanted.args == ["a&b"]


def test_delete_on_a_chip_takes_its_tag_away(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks(tags=("rnn",)))

    with qtbot.waitSignal(controls.untag_wanted) as wanted:
        qtbot.keyClick(chips(controls)[0], Qt.Key.Key_Delete)

    assert wanted.args == ["rnn"]


def test_many_tags_are_folded_and_unfold(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks(tags=tuple(f"tag {number}" for number in range(100))))
    assert len(chips(controls)) == SHOWN_TAGS
    more = next(b for b in controls.findChildren(QPushButton) if b.text() == "Show 76 more tags")

    more.click()
    assert len(chips(controls)) == 100
    assert not more.isVisible()

    controls.fold_tags()
    assert len(chips(controls)) == SHOWN_TAGS


def test_tags_are_typed_one_after_the_other(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks())
    wanted: list[str] = []
    controls.tag_wanted.connect(wanted.append)

    with qtbot.waitSignal(controls.tags_needed):
        tool(controls, "Add a tag").click()
    qtbot.keyClicks(line(controls), "one,two")
    qtbot.keyClick(line(controls), Qt.Key.Key_Return)

    assert wanted == ["one", "two"]
    assert line(controls).isVisible()


def test_tags_that_the_paper_has_are_not_offered(controls: PaperControls) -> None:
    controls.show_marks(Marks(tags=("RNN",)))
    controls.offer_tags(["rnn", "dynamics"])

    model = line(controls).completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["dynamics"]


def test_escape_leads_back_to_where_the_person_was(
    controls: PaperControls, window: QWidget, qtbot: QtBot
) -> None:
    controls.show_marks(Marks())
    other = next(one for one in window.findChildren(QLineEdit) if one is not line(controls))
    other.setFocus()

    controls.edit_tags()
    assert QApplication.focusWidget() is line(controls)
    qtbot.keyClick(line(controls), Qt.Key.Key_Escape)

    assert QApplication.focusWidget() is other
    assert not line(controls).isVisible()


def test_the_line_closes_with_the_paper(controls: PaperControls) -> None:
    controls.show_marks(Marks())
    controls.edit_tags()

    controls.stop_editing()

    assert not line(controls).isVisible()


def test_for_several_papers_it_claims_nothing(controls: PaperControls) -> None:
    controls.show_marks(Marks(Status.DONE, True, 5, ("rnn",)))
    controls.show_many()

    assert status(controls).text() == "Move to"
    assert checked(controls) == []
    assert tool(controls, "Give it a star")
    assert controls.findChildren(StarRating)[0].value() == 0
    assert chips(controls) == []


def test_tab_goes_through_the_row_and_on_to_one_chip(controls: PaperControls, qtbot: QtBot) -> None:
    controls.show_marks(Marks(tags=("a", "b")))
    stop: QWidget = status(controls)
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    walked = [stop.accessibleName()]
    for _step in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget().accessibleName())

    assert walked == ["State: Inbox", "Give it a star", "Rating", "Add a tag", "a"]


@pytest.mark.parametrize("width", [172, 420, 900])
def test_it_holds_at_any_width(controls: PaperControls, width: int) -> None:
    controls.show_marks(Marks(tags=tuple(f"tag {number}" for number in range(12))))

    assert controls.layout().minimumSize().width() <= 172
    controls.resize(width, controls.heightForWidth(width))
    assert all(chip.geometry().right() <= width for chip in chips(controls))
