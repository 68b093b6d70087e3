"""The preferences: found, changed, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import FILE_NAME, SettingsStore, load
from desktop.settings_table import Section, Settings, table
from desktop.ui.dialogs.preferences_dialog import PreferencesDialog
from desktop.ui.dialogs.setting_control import Choice, Folder, Pixels, Tick


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings")


@pytest.fixture
def dialog(host: QWidget, store: SettingsStore) -> PreferencesDialog:
    host.show()
    dialog = PreferencesDialog(store, host)
    dialog.open()
    return dialog


def shown(dialog: PreferencesDialog) -> list[str]:
    return [name for name, row in dialog.rows.items() if row.isVisible()]


def test_every_setting_has_its_line(dialog: PreferencesDialog) -> None:
    found = []
    for number, section in enumerate(Section):
        dialog.sections.setCurrentRow(number)
        assert shown(dialog)
        found += shown(dialog)
        assert all(dialog.rows[name].setting.section is section for name in shown(dialog))
    assert sorted(found) == sorted(setting.name for setting in table())


def test_a_search_looks_through_all_sections(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "DARK")
    assert shown(dialog) == ["look"]
    dialog.search.setText("letters")
    assert set(shown(dialog)) == {"text_size", "text_zoom", "serif", "single_keys"}
    assert dialog.headings[Section.READING].isVisible()
    dialog.search.setText("zebra")
    assert shown(dialog) == []
    assert dialog.nothing.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert "look" in shown(dialog)


def test_sections_are_walked_from_the_search(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.sections.currentRow() == 1
    assert "serif" in shown(dialog)


def test_each_kind_of_control_changes_its_setting(
    dialog: PreferencesDialog, store: SettingsStore, qtbot: QtBot, tmp_path: Path
) -> None:
    look, serif = dialog.rows["look"].control, dialog.rows["serif"].control
    zoom, folder = dialog.rows["text_zoom"].control, dialog.rows["watched_folder"].control
    assert isinstance(look, Choice)
    assert isinstance(serif, Tick)
    assert isinstance(zoom, Pixels)
    assert isinstance(folder, Folder)
    look.box.setCurrentIndex(2)
    look.box.activated.emit(2)
    serif.box.click()
    zoom.box.setValue(20)
    folder.choose.click()
    chooser = folder.findChild(QFileDialog)
    chooser.filesSelected.emit([str(tmp_path)])
    chooser.reject()
    wanted = Settings("dark", 3, serif=False, watched_folder=str(tmp_path))
    assert store.settings == wanted == load(store.folder)
    assert str(tmp_path) in folder.name.accessibleName()


def test_one_is_reset_and_all_are(dialog: PreferencesDialog, store: SettingsStore) -> None:
    assert not dialog.reset.isEnabled()
    store.change(Settings("dark", 3))
    row = dialog.rows["look"]
    assert row.reset.isVisible()
    assert not dialog.rows["accent"].reset.isVisible()
    row.reset.click()
    assert store.settings == Settings(text_zoom=3)
    store.change(Settings("dark", 3))
    dialog.reset.click()
    assert store.settings == Settings()
    dialog.reset.click()
    assert store.settings == Settings("dark", 3)
    dialog.reset.click()
    dialog.rows["accent"].chosen.emit("accent", "moss")
    dialog.reset.click()
    assert store.settings == Settings()


def test_everything_has_a_name_for_those_who_do_not_see_it(dialog: PreferencesDialog) -> None:
    for row in dialog.rows.values():
        proxy = row.control.focusProxy()
        assert proxy.accessibleName()
        assert row.reset.accessibleName()


def test_a_closed_window_hears_no_more(dialog: PreferencesDialog, store: SettingsStore) -> None:
    dialog.reject()
    store.change(Settings("dark"))


def test_a_damaged_file_is_told(host: QWidget, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("[")
    dialog = PreferencesDialog(SettingsStore(tmp_path), host)
    dialog.open()
    assert not dialog.banner.isHidden()
    assert "settings.damaged.json" in dialog.banner.accessibleName()
    dialog.reject()
