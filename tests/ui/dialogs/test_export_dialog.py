from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.importing import Summary
from desktop.ui.dialogs.export_dialog import ExportDialog
from desktop.ui.session import Session


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's documents."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(folder))
    return folder


@pytest.fixture
def ids(
    write_digest: Callable[..., Path], import_files: Callable[[Sequence[Path]], Summary]
) -> Sequence[int]:
    return import_files([write_digest("a.txt", ["Herons", "Otters", "Newts"])]).papers


@pytest.fixture
def dialog(
    qtbot: QtBot, session: Session, host: QWidget, folder: Path, ids: Sequence[int]
) -> ExportDialog:
    choices = [("Selected (1)", ids[1:2]), ("With notes (0)", []), ("This list (3)", ids)]
    dialog = ExportDialog(session, choices, host)
    dialog.open()
    qtbot.waitUntil(dialog.confirm.isEnabled)
    return dialog


def choose(qtbot: QtBot, dialog: ExportDialog, place: int) -> None:
    dialog.what.setCurrentIndex(place)
    qtbot.waitUntil(dialog.confirm.isEnabled)


def replace_button(dialog: ExportDialog) -> QPushButton:
    return next(button for button in dialog.message.findChildren(QPushButton) if button.text())


def test_it_begins_with_the_first_choice(dialog: ExportDialog, folder: Path) -> None:
    assert [dialog.what.itemText(n) for n in range(dialog.what.count())] == [
        "Selected (1)",
        "This list (3)",
    ]
    assert dialog.windowTitle() == dialog.confirm.text() == "Export 1 paper"
    assert dialog.place.line.text() == str(folder / "Otters.md")
    assert "# Otters" in dialog.preview.toPlainText()
    assert dialog.confirm.isDefault()


def test_another_choice_has_another_name_and_preview(
    qtbot: QtBot, dialog: ExportDialog, folder: Path
) -> None:
    choose(qtbot, dialog, 1)

    assert dialog.confirm.text() == "Export 3 papers"
    assert dialog.place.line.text().startswith(str(folder / "Daily Papers "))
    assert "# Herons" in dialog.preview.toPlainText()


def test_the_papers_are_exported(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    choose(qtbot, dialog, 1)
    with qtbot.waitSignal(dialog.exported) as exported:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    path, outcome = exported.args
    assert outcome.papers == 3
    assert path.parent == folder
    assert path.read_text().count("\n# ") == 2
    assert not dialog.isVisible()


def test_a_name_of_ones_own_stays(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    dialog.place.line.selectAll()
    qtbot.keyClick(dialog.place.line, Qt.Key.Key_Delete)
    assert not dialog.confirm.isEnabled()
    qtbot.keyClicks(dialog.place.line, "mine")
    choose(qtbot, dialog, 1)
    qtbot.waitUntil(lambda: "# Herons" in dialog.preview.toPlainText())
    assert dialog.place.line.text() == "mine"

    with qtbot.waitSignal(dialog.exported) as exported:
        dialog.confirm.click()
    assert exported.args[0] == folder / "mine.md"


def test_it_asks_once_before_it_replaces_a_file(
    qtbot: QtBot, dialog: ExportDialog, folder: Path
) -> None:
    (folder / "Otters.md").write_text("dear to me")
    dialog.confirm.click()
    qtbot.waitUntil(dialog.message.isVisible)
    assert dialog.message.accessibleName() == (
        "There is already a file “Otters.md” in this folder."
    )
    assert (folder / "Otters.md").read_text() == "dear to me"
    assert not replace_button(dialog).isDefault()

    with qtbot.waitSignal(dialog.exported):
        replace_button(dialog).click()
    assert "# Otters" in (folder / "Otters.md").read_text()


def test_another_name_makes_the_question_go(
    qtbot: QtBot, dialog: ExportDialog, folder: Path
) -> None:
    (folder / "Otters.md").write_text("dear to me")
    dialog.confirm.click()
    qtbot.waitUntil(dialog.message.isVisible)
    qtbot.keyClicks(dialog.place.line, "x")

    assert not dialog.message.isVisible()


def test_a_file_that_the_system_asked_about_is_replaced(
    qtbot: QtBot, dialog: ExportDialog, folder: Path
) -> None:
    target = folder / "mine.md"
    target.write_text("old")
    dialog.place.browse.click()
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(target))
    chooser.close()
    with qtbot.waitSignal(dialog.exported):
        dialog.confirm.click()

    assert "# Otters" in target.read_text()


def test_a_failure_is_told_in_the_dialog(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    dialog.place.line.clear()
    qtbot.keyClicks(dialog.place.line, str(folder / "nowhere" / "x.md"))
    dialog.confirm.click()
    qtbot.waitUntil(dialog.message.isVisible)

    assert "could not be written" in dialog.message.accessibleName()
    assert dialog.isVisible()
    assert dialog.confirm.isEnabled()


def test_cancelling_writes_nothing(qtbot: QtBot, dialog: ExportDialog, folder: Path) -> None:
    dialog.confirm.click()
    assert dialog.progress.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_without_papers_there_is_nothing_to_export(
    qtbot: QtBot, session: Session, host: QWidget
) -> None:
    dialog = ExportDialog(session, [("Selected (0)", [])], host)
    dialog.open()

    assert dialog.preview.placeholderText() == "There is nothing to export."
    assert not dialog.confirm.isEnabled()
