from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.export_place import ExportPlace


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ExportPlace:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(tmp_path))
    place = ExportPlace()
    qtbot.addWidget(place)
    return place


def test_a_name_is_found_until_one_is_given(
    qtbot: QtBot, place: ExportPlace, tmp_path: Path
) -> None:
    place.wait_for_name(".md")
    assert place.path() is None
    place.show_name("Tea.md")
    assert place.path() == tmp_path / "Tea.md"

    place.line.clear()
    qtbot.keyClicks(place.line, "mine")
    place.show_name("Socks.md")
    place.wait_for_name(".bib")
    assert place.path() == tmp_path / "mine.bib"
    place.wait_for_name("")
    assert place.path() == tmp_path / "mine"


@pytest.mark.parametrize("typed", ["", " ", "/", "~nobody-at-all/x.md"])
def test_odd_names_do_no_harm(place: ExportPlace, typed: str) -> None:
    place.line.setText(typed)

    path = place.path()
    assert path is None or path.name == "x.md"


@pytest.mark.parametrize("suffix", [".md", ""])
def test_the_system_s_dialog_asks_before_it_replaces(
    place: ExportPlace, tmp_path: Path, suffix: str
) -> None:
    place.wait_for_name(suffix)
    place.browse.click()
    chooser = place.findChild(QFileDialog)
    is_folder = chooser.fileMode() is QFileDialog.FileMode.Directory
    chooser.fileSelected.emit(str(tmp_path / "x.md"))
    chooser.close()

    assert is_folder == (not suffix)
    assert place.may_replace()
    place.line.setText("other")
    assert not place.may_replace()
