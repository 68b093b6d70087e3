"""The commands about Carrel itself."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.settings import FILE_NAME
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.preferences_dialog import PreferencesDialog
from tests.windows import Open


def test_preferences_open(open_window: Open) -> None:
    window = open_window()
    window.action(Do.PREFERENCES).trigger()
    dialog = window.findChild(PreferencesDialog)
    assert dialog.isVisible()
    assert dialog.banner.isHidden()
    dialog.reject()


def test_damaged_settings_are_told(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / FILE_NAME).write_text("{")
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    assert window.toast.isVisible()
    assert "settings.damaged.json" in window.toast.accessibleName()
    window.toast.action_chosen.emit()
    dialog = window.findChild(PreferencesDialog)
    assert not dialog.banner.isHidden()
    dialog.reject()
