"""How the window looks is changed by command and remembered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.settings import load
from desktop.ui import theme
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.about_dialog import AboutDialog
from desktop.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from tests.windows import Open


def test_the_look_goes_over_and_back(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    assert theme.tokens(window.palette()) is theme.LIGHT
    window.action(Do.THEME).trigger()
    assert theme.tokens(QApplication.palette()) is theme.DARK
    assert load(tmp_path / "settings").look == "dark"
    window.action(Do.THEME).trigger()
    assert theme.tokens(QApplication.palette()) is theme.LIGHT


def test_text_grows_and_shrinks(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    usual = window.detail.body()
    window.action(Do.ZOOM_IN).trigger()
    window.action(Do.ZOOM_IN).trigger()
    assert window.detail.body() == usual + 2
    assert load(tmp_path / "settings").text_zoom == 2
    window.action(Do.ZOOM_OUT).trigger()
    assert window.detail.body() == usual + 1
    window.action(Do.ZOOM_RESET).trigger()
    assert window.detail.body() == usual


def test_single_keys_can_be_switched_off(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    assert [key.toString() for key in window.action(Do.UNDO).shortcuts()] == ["Ctrl+Z", "Z"]
    window.action(Do.SINGLE_KEYS).trigger()
    assert [key.toString() for key in window.action(Do.UNDO).shortcuts()] == ["Ctrl+Z"]
    assert window.action(Do.SKIP).shortcuts() == []
    assert not load(tmp_path / "settings").single_keys
    window.action(Do.SINGLE_KEYS).trigger()
    assert len(window.action(Do.SKIP).shortcuts()) == 1


def test_panes_are_walked_entered_and_folded(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitUntil(window.notes.isVisible)
    window.action(Do.PANE_1).trigger()
    qtbot.waitUntil(lambda: window.sidebar.isAncestorOf(QApplication.focusWidget()))
    window.action(Do.NEXT_PANE).trigger()
    qtbot.waitUntil(lambda: window.list.isAncestorOf(QApplication.focusWidget()))
    window.action(Do.SHOW_NOTES).trigger()
    assert not window.notes.isVisible()
    window.action(Do.PANE_4).trigger()
    assert window.notes.isVisible()
    window.action(Do.SHOW_LIST).trigger()
    assert not window.list.isVisible()
    window.action(Do.PANE_2).trigger()
    assert window.list.isVisible()
    window.action(Do.PANE_3).trigger()


def test_the_screen_is_filled_and_left(open_window: Open) -> None:
    window = open_window()
    window.action(Do.FULL_SCREEN).trigger()
    assert window.isFullScreen()
    window.action(Do.FULL_SCREEN).trigger()
    assert not window.isFullScreen()


def test_help(open_window: Open) -> None:
    window = open_window()
    for do, kind in ((Do.SHORTCUTS, ShortcutsDialog), (Do.ABOUT, AboutDialog)):
        window.action(do).trigger()
        dialog = window.findChild(kind)
        assert dialog.isVisible()
        dialog.reject()


def test_quitting_closes_the_window(open_window: Open) -> None:
    window = open_window()
    window.action(Do.QUIT).trigger()
    assert not window.isVisible()
