"""The dialog about the watched folder tells what is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.watch_dialog import WatchDialog


def test_no_folder_is_watched_at_first(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = WatchDialog(None, 0, host)
    dialog.open()
    assert dialog.name.text() == "No folder is watched."
    assert dialog.stop.isHidden()
    assert dialog.review.isHidden()
    dialog.choose.click()
    chooser = dialog.findChild(QFileDialog)
    with qtbot.waitSignal(dialog.folder_chosen) as chosen:
        chooser.filesSelected.emit([str(tmp_path)])
    chooser.reject()
    assert chosen.args == [tmp_path]
    assert dialog.name.text() == str(tmp_path)
    dialog.reject()


def test_watching_is_stopped(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = WatchDialog(tmp_path, 1, host)
    dialog.open()
    assert dialog.news.text() == "1 new digest waits."
    with qtbot.waitSignal(dialog.folder_chosen) as chosen:
        dialog.stop.click()
    assert chosen.args == [None]
    assert dialog.stop.isHidden()
    assert dialog.review.isHidden()
    dialog.reject()


def test_what_waits_is_reviewed(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = WatchDialog(tmp_path, 2, host)
    dialog.open()
    assert "2" in dialog.news.text()
    assert dialog.review.isDefault()
    with qtbot.waitSignal(dialog.review_wanted):
        dialog.review.click()
