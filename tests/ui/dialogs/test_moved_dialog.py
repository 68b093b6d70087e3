from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.ui.dialogs import moved_dialog
from desktop.ui.dialogs.moved_dialog import MovedDialog


@pytest.mark.parametrize("works", [True, False])
def test_the_old_one_goes_when_the_person_says_so(
    host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, works: bool
) -> None:
    thrown: list[str] = []

    def throw(path: Path) -> bool:
        thrown.append(str(path))
        return works

    monkeypatch.setattr(moved_dialog, "to_trash", throw)
    dialog = MovedDialog(tmp_path / "old", tmp_path / "new", host)
    dialog.open()
    assert dialog.keep.isDefault()
    dialog.trash.click()
    assert thrown == [str(tmp_path / "old")]
    assert dialog.isVisible() is not works
    assert works or "still there" in dialog.text.text()
    dialog.reject()
