"""The first start asks little, and can be skipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.keymap import Keymap, Preset, read_keymap
from desktop.settings import SettingsStore, load
from desktop.ui.dialogs.first_run_dialog import FirstRunDialog


@pytest.fixture
def dialog(host: QWidget, tmp_path: Path) -> FirstRunDialog:
    host.show()
    dialog = FirstRunDialog(SettingsStore(tmp_path), tmp_path / "library", host)
    dialog.open()
    return dialog


def test_by_default_it_ends_with_the_sample(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    assert dialog.screens.count() <= 3
    dialog.next.click()
    dialog.back.click()
    assert dialog.count.text() == "1 of 3"
    dialog.next.click()
    dialog.next.click()
    assert dialog.next.text() == "Begin"
    with qtbot.waitSignal(dialog.sample_wanted):
        dialog.next.click()


def test_what_is_chosen_is_done(dialog: FirstRunDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.next.click()
    dialog.no_letters.setChecked(True)
    dialog.keys.setCurrentText("The keys of Vim")
    dialog.next.click()
    dialog.digests.setChecked(True)
    with qtbot.waitSignal(dialog.import_wanted):
        dialog.next.click()
    assert not load(tmp_path).single_keys
    assert read_keymap(load(tmp_path).keys) == Keymap(Preset.VIM)


def test_nothing_need_be_done(dialog: FirstRunDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.nothing.setChecked(True)
    for _ in range(3):
        dialog.next.click()
    assert not dialog.isVisible()


def test_it_is_skipped_and_goes_elsewhere(dialog: FirstRunDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.elsewhere_wanted):
        dialog.elsewhere.click()
    dialog.skip.click()
    assert not dialog.isVisible()
