from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.library_trouble import LibraryTrouble

HERE, USUAL = Path("/srv/here"), Path("/srv/usual")


def test_there_are_ways_on(host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    chosen = []
    for way in ("again", "home", "other", "reject"):
        dialog = LibraryTrouble("It is damaged.", HERE, USUAL, host)
        dialog.open()
        if way == "reject":
            dialog.reject()
        else:
            getattr(dialog, way).click()
        if way == "other":
            chooser = dialog.findChild(QFileDialog)
            chooser.filesSelected.emit([str(tmp_path)])
        chosen.append(dialog.chosen)
    assert chosen == [HERE, USUAL, tmp_path, None]


def test_the_usual_one_is_not_offered_in_its_own_place(host: QWidget) -> None:
    dialog = LibraryTrouble("It is damaged.", USUAL, USUAL, host)
    assert dialog.home.isHidden()
