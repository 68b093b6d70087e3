from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.tag_color import TagColor
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.tag_name_dialog import TagNameDialog
from desktop.ui.dialogs.tags_dialog import TagsDialog
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    """Three papers are under birds/wading, one under mammals."""
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.count() > 3)
    ids = window.list.ids()
    window.session.tag(ids[:3], "birds/wading")
    with qtbot.waitSignal(window.session.changed):
        window.session.tag(ids[:1], "mammals")
    return window


def tags(window: MainWindow) -> list[tuple[str, int, TagColor | None]]:
    with window.session.library.open() as library:
        return [(tag.name, tag.below, tag.color) for tag in library.shelves.counts().tags]


def test_a_tag_is_renamed_with_a_word_about_it(window: MainWindow, qtbot: QtBot) -> None:
    window.furnishing.tag_commands.rename("birds")
    qtbot.waitUntil(lambda: window.findChild(TagNameDialog) is not None)
    window.findChild(TagNameDialog).named.emit("fowl")

    qtbot.waitUntil(lambda: window.toast.accessibleName() == "Rename tag birds → fowl.")
    assert [name for name, _, _ in tags(window)] == ["fowl", "fowl/wading", "mammals"]


def test_tags_are_merged_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    window.furnishing.tag_commands.merge("mammals")
    qtbot.waitUntil(lambda: window.findChild(TagNameDialog) is not None)
    dialog = window.findChild(TagNameDialog)
    dialog.name.setText("birds/wading")
    with qtbot.waitSignal(window.session.changed):
        dialog.confirm.click()
    assert tags(window)[-1] == ("birds/wading", 3, None)

    window.furnishing.tag_commands.delete("birds")
    qtbot.waitUntil(lambda: tags(window) == [])
    qtbot.waitUntil(lambda: "Delete tag “birds”" in window.toast.accessibleName())


def test_a_right_click_offers_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.tag_menu_wanted.emit("birds", QPoint(9, 9))
    menu = next(menu for menu in window.findChildren(QMenu) if "Delete every" in str(texts(menu)))
    assert texts(menu) == ["Rename…", "Merge into…", "Colour", "", "Delete everywhere"]
    colors = menu.actions()[2].menu()
    assert isinstance(colors, QMenu)
    teal = next(action for action in colors.actions() if action.text() == "Teal")
    with qtbot.waitSignal(window.session.tag_colors.changed):
        teal.trigger()
    assert tags(window)[0] == ("birds", 3, TagColor.TEAL)
    menu.close()


def texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions()]


def test_the_window_of_tags_opens_once(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.TAGS).trigger()
    window.action(Do.TAGS).trigger()

    (dialog,) = window.findChildren(TagsDialog)
    qtbot.waitUntil(lambda: dialog.tags.topLevelItemCount() == 3)
    dialog.color_wanted.emit("mammals", TagColor.RED)
    qtbot.waitUntil(lambda: ("mammals", 1, TagColor.RED) in tags(window))
