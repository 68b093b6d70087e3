from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.errors import LibraryProblem
from desktop.store.library import FILE_NAME, Library
from desktop.ui.dialogs.moving_dialog import MovingDialog


def test_it_ends_when_the_library_is_there(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    Library(tmp_path / "old").close()
    dialog = MovingDialog(tmp_path / "old", tmp_path / "new", host)
    with qtbot.waitSignal(dialog.accepted):
        dialog.open()
    assert dialog.moved
    assert (tmp_path / "new" / FILE_NAME).is_file()


def test_a_failure_is_kept(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "x").touch()
    dialog = MovingDialog(tmp_path / "old", tmp_path / "new", host)
    with qtbot.waitSignal(dialog.rejected):
        dialog.open()
    assert isinstance(dialog.failure, LibraryProblem)


def test_it_is_stopped(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    Library(tmp_path / "old").close()
    dialog = MovingDialog(tmp_path / "old", tmp_path / "new", host)
    dialog._task.cancel()
    with qtbot.waitSignal(dialog.finished):
        dialog.open()
        dialog.reject()
    assert dialog.failure is None
