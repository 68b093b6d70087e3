"""The window: places, panes that fold, state that comes back, files that are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog, leave


def drop(window: MainWindow, data: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
    window.dragEnterEvent(enter)
    if enter.isAccepted():
        window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def test_an_empty_library_can_do_little(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: not window.action(Do.EXPORT).isEnabled())
    assert window.action(Do.IMPORT).isEnabled()
    assert not window.action(Do.DONE).isEnabled()
    # It can be pressed until the library has said that there is nothing to undo.
    qtbot.waitUntil(lambda: not window.action(Do.UNDO).isEnabled())


def test_papers_make_commands_usable(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(window.action(Do.DONE).isEnabled)
    assert window.action(Do.EXPORT).isEnabled()
    assert not window.action(Do.RESTORE).isEnabled()
    window.action(Do.DELETE).trigger()
    window.go(Place(Shelf.BIN))
    qtbot.waitUntil(lambda: window.list.count() == 1 and window.action(Do.RESTORE).isEnabled())
    assert not window.action(Do.DELETE).isEnabled()
    window.action(Do.RESTORE).trigger()
    qtbot.waitUntil(lambda: window.list.count() == 0)


def test_narrow_windows_fold_panes_and_wide_ones_bring_them_back(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window()
    window.resize(1280, 800)
    qtbot.waitUntil(window.notes.isVisible)
    window.resize(900, 700)
    qtbot.waitUntil(lambda: not window.notes.isVisible())
    assert window.sidebar.isVisible()
    window.resize(600, 500)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.notes.isVisible() and window.sidebar.isVisible())


def test_place_and_layout_come_back(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.action(Do.SHOW_SIDEBAR).trigger()
    window.action(Do.DENSITY).trigger()
    window.go(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: window.list.count() > 0)
    leave(window)
    again = open_window()
    assert again.list.place() == Place(Shelf.ALL)
    assert not again.sidebar.isVisible()
    assert again.list.state()["density"] == "compact"


def test_a_dropped_file_is_shown_before_it_is_imported(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    drop(window, data)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    assert "daily-papers.txt" in dialog.windowTitle()
    dialog.reject()
    assert window.list.count() == 0


def test_dropped_text_is_a_digest_too(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setText(sample.read_text(encoding="utf-8"))
    drop(window, data)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.reject()


def test_what_is_neither_file_nor_text_cannot_be_dropped(open_window: Open) -> None:
    window = open_window()
    data = QMimeData()
    data.setColorData("red")
    drop(window, data)
    assert window.findChild(ImportDialog) is None


def test_a_right_click_shows_a_menu(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.list.menu_wanted.emit(QPoint(5, 5))
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    assert len(menus) == 1
    menus[0].close()


def test_a_saved_search_is_kept_and_chosen(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(window.action(Do.STAR).isEnabled)
    window.action(Do.STAR).trigger()
    window.session.edit(lambda library: library.marks.save_search("Stars", "is:starred"))
    window.sidebar.search_chosen.emit("Stars", "is:starred")
    qtbot.waitUntil(lambda: window.list.count() == 1)
    assert window.search.text() == "is:starred"
    window.list.clear_search_wanted.emit()
    qtbot.waitUntil(lambda: window.list.count() > 1)
    assert window.search.text() == ""
