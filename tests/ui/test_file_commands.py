"""Files come in and go out through their dialogs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.services.export_folder import Outcome
from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.duplicates_dialog import DuplicatesDialog
from desktop.ui.dialogs.export_dialog import ExportDialog
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.statistics_dialog import StatisticsDialog
from desktop.ui.library_commands import Wanted
from tests.windows import Open, import_through_dialog


def test_importing_asks_for_files(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.action(Do.IMPORT).trigger()
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.reject()
    window.findChild(ImportDialog).reject()


def test_the_sample_is_offered(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    window.list.sample_wanted.emit()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.list.count() > 0)
    assert "Added" in window.toast.accessibleName()


def test_the_same_digest_again_brings_nothing(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.file_commands.import_paths([sample])
    dialog = window.findChildren(ImportDialog)[-1]
    qtbot.waitUntil(lambda: "24" in dialog.headline.text())
    dialog.reject()


def test_a_library_is_offered_to_be_opened(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    libraries = window.furnishing.own_commands.libraries
    other = Library(tmp_path / "other")
    window.file_commands.import_paths([other.path])

    assert "“other”" in window.toast.accessibleName()
    assert window.findChild(ImportDialog) is None
    window.toast.action_chosen.emit()
    assert libraries.wanted == Wanted(other.folder)
    assert not window.isVisible()


def test_pasting(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.action(Do.PASTE).trigger()
    assert window.findChild(ImportDialog) is None
    assert "no text" in window.toast.accessibleName()
    clipboard.setText(sample.read_text(encoding="utf-8"))
    window.action(Do.PASTE).trigger()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.reject()


def test_pasted_files(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample))])
    QGuiApplication.clipboard().setMimeData(data)
    window.action(Do.PASTE).trigger()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.reject()


def test_exporting_offers_what_there_is(
    open_window: Open, qtbot: QtBot, sample: Path, tmp_path: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    window.action(Do.EXPORT).trigger()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    labels = [dialog.what.itemText(row) for row in range(dialog.what.count())]
    assert labels == [
        "Selected (1)",
        "This list (24)",
        "Changed since the last export (24)",
        "All papers (24)",
    ]
    dialog.exported.emit(tmp_path / "notes.md", Outcome(24, left_out=2, conflicts=["x"]))
    for words in ("notes.md", "2 were deleted there", "1 had been changed on both sides"):
        assert words in window.toast.accessibleName()
    dialog.reject()


def test_a_folder_that_cannot_be_shown_is_named(
    open_window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    window.action(Do.SHOW_FOLDER).trigger()
    assert str(window.session.folder) in window.toast.accessibleName()


def test_possible_duplicates_are_told_and_shown(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    for name, title in (("a.md", "Counting Herons at Dawn"), ("b.md", "Counting Heron at Dawn")):
        path = tmp_path / name
        entry = f"@article{{{name},\n  title = {{{title}}},\n  year = {{2024}}\n}}\n"
        path.with_suffix(".bib").write_text(entry, encoding="utf-8")
        import_through_dialog(window, qtbot, path.with_suffix(".bib"))

    assert "1 may be a duplicate" in window.toast.accessibleName()
    qtbot.waitUntil(lambda: "(1)" in window.action(Do.DUPLICATES).text())
    window.action(Do.DUPLICATES).trigger()
    dialog = window.findChild(DuplicatesDialog)
    qtbot.waitUntil(lambda: dialog.pairs.count() == 1)
    dialog.apart.click()
    qtbot.waitUntil(lambda: "(" not in window.action(Do.DUPLICATES).text())
    dialog.reject()


def test_what_was_imported_is_shown(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    window.toast.other_chosen.emit()
    qtbot.waitUntil(lambda: window.list.place().digest is not None)
    qtbot.waitUntil(lambda: window.list.count() == 24)

    assert window.list.current_row() == 0


def test_papers_of_several_files_are_shown_where_they_went(
    open_window: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window()
    for name in ("Herons", "Otters"):
        entry = f"@article{{x,\n  title = {{{name} at Dawn}},\n  year = {{2024}}\n}}\n"
        (tmp_path / f"{name}.bib").write_text(entry, encoding="utf-8")
    window.file_commands.import_paths(sorted(tmp_path.glob("*.bib")))
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.arrival.status.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.confirm.click()
    window.toast.other_chosen.emit()
    qtbot.waitUntil(lambda: window.list.place() == Place(Shelf.LATER))
    qtbot.waitUntil(lambda: window.list.count() == 2)

    window.go(Place())
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    window.file_commands.show_imported(imported.args[0])
    qtbot.waitUntil(lambda: window.list.count() == 0)
    assert window.list.place() == Place()


def test_the_statistics_are_one_window(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    qtbot.waitSignal(window.furnished).wait()
    window.action(Do.STATISTICS).trigger()
    window.action(Do.STATISTICS).trigger()

    [dialog] = window.findChildren(StatisticsDialog)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.empty.accessibleName() == "Nothing to count yet")
    dialog.close()
