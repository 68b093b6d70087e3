from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.model.tag_color import TagColor
from desktop.ui.dialogs.tags_dialog import TagsDialog
from desktop.ui.session import Session


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> TagsDialog:
    with session.library.open() as library:
        with library.history.step(Act.IMPORT, "Dailies"):
            library.arrivals.add([Facts("Moss"), Facts("Kites")])
        library.marks.tag([1, 2], "rl/offline")
        library.marks.tag([1], "Vision")
        library.tags.color("rl", TagColor.TEAL)
    dialog = TagsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(lines(dialog)) == 3)
    return dialog


def lines(dialog: TagsDialog) -> list[tuple[str, str]]:
    items = (dialog.tags.topLevelItem(row) for row in range(dialog.tags.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items if not item.isHidden()]


def test_tags_stand_with_how_many_papers_are_under_them(dialog: TagsDialog) -> None:
    assert lines(dialog) == [("rl", "2"), ("rl/offline", "2"), ("Vision", "1")]
    said = [
        dialog.tags.topLevelItem(row).data(0, Qt.ItemDataRole.AccessibleTextRole)
        for row in range(3)
    ]
    assert said == ["rl, 2 papers, Teal", "rl/offline, 2 papers, Teal", "Vision, 1 paper"]


def test_the_buttons_speak_of_the_chosen_tag(dialog: TagsDialog, qtbot: QtBot) -> None:
    dialog.tags.setCurrentItem(dialog.tags.topLevelItem(1))
    for button, signal in (
        (dialog.rename, dialog.rename_wanted),
        (dialog.merge, dialog.merge_wanted),
        (dialog.delete, dialog.delete_wanted),
    ):
        with qtbot.waitSignal(signal) as wanted:
            button.click()
        assert wanted.args == ["rl/offline"]
    with qtbot.waitSignal(dialog.rename_wanted):
        QTest.keyClick(dialog.tags, Qt.Key.Key_F2)
    with qtbot.waitSignal(dialog.delete_wanted):
        QTest.keyClick(dialog.tags, Qt.Key.Key_Delete)
    with qtbot.waitSignal(dialog.rename_wanted):
        dialog.tags.doubleClicked.emit(dialog.tags.currentIndex())


def test_colors_are_offered_with_the_one_it_has(dialog: TagsDialog, qtbot: QtBot) -> None:
    dialog.tags.setCurrentItem(dialog.tags.topLevelItem(0))
    dialog.colors.aboutToShow.emit()
    actions = {action.text(): action for action in dialog.colors.actions()}

    assert len(actions) == 11
    assert [name for name, action in actions.items() if action.isChecked()] == ["Teal"]
    with qtbot.waitSignal(dialog.color_wanted) as wanted:
        actions["None"].trigger()
    assert wanted.args == ["rl", None]


def test_typing_narrows_the_tags(dialog: TagsDialog) -> None:
    dialog.filter.setText("OFF")
    assert lines(dialog) == [("rl/offline", "2")]
    assert not dialog.rename.isEnabled()
    dialog.filter.clear()
    assert dialog.rename.isEnabled()


def test_the_tags_are_live(dialog: TagsDialog, session: Session, qtbot: QtBot) -> None:
    dialog.tags.setCurrentItem(dialog.tags.topLevelItem(2))
    session.edit(lambda library: library.tags.rename("rl/offline", "a"))
    qtbot.waitUntil(lambda: lines(dialog)[0] == ("a", "2"))
    assert dialog.tags.currentItem().text(0) == "Vision"
    session.edit(lambda library: library.tags.delete("Vision"))
    qtbot.waitUntil(lambda: len(lines(dialog)) == 2)
    assert dialog.tags.currentItem().text(0) == "rl"


def test_a_right_click_offers_the_same(dialog: TagsDialog) -> None:
    dialog.tags.customContextMenuRequested.emit(dialog.tags.rect().center())
    menus = [menu for menu in dialog.findChildren(QMenu) if menu is not dialog.colors]

    texts = [action.text().replace("&", "") for action in menus[0].actions()]
    assert texts == ["Rename…", "Merge into…", "Colour", "Delete"]
    menus[0].close()


def test_a_library_without_tags_says_how_to_get_some(session: Session, qtbot: QtBot) -> None:
    dialog = TagsDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.empty.accessibleName() == "No tags yet")

    assert not dialog.rename.isVisible()
