"""From a digest file to an exported note, and everything as it was the next day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.readers.source import Source
from desktop.services.reading import read
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.export_dialog import ExportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.note_editor import NoteEditor
from tests.windows import Open, import_through_dialog, leave


def count_of(path: Path) -> int:
    return len(read(Source.from_path(path), str(path)).drafts)


def test_a_morning_with_the_sample(
    open_window: Open, qtbot: QtBot, sample: Path, tmp_path: Path
) -> None:
    morning(open_window, qtbot, sample, tmp_path)


def test_a_morning_with_a_real_digest(
    open_window: Open, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    path = samples / "hf_daily_text" / "huggingface_daily_papers_oct31.txt"
    assert count_of(path) == 82
    morning(open_window, qtbot, path, tmp_path)


def morning(open_window: Open, qtbot: QtBot, digest: Path, folder: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, digest)
    papers = count_of(digest)
    qtbot.waitUntil(lambda: window.list.count() == papers)

    window.action(Do.NEXT).trigger()
    paper = window.list.current_id()
    assert paper is not None
    write_note(window, qtbot, "A quokka thought about *this* paper.")

    window.action(Do.SEARCH).trigger()
    qtbot.waitUntil(window.search.box.hasFocus)
    qtbot.keyClicks(window.search.box, "quokka")
    qtbot.waitUntil(lambda: list(window.list.ids()) == [paper])
    export(window, qtbot, folder / "notes.md")
    text = (folder / "notes.md").read_text(encoding="utf-8")
    assert "A quokka thought about *this* paper." in text

    qtbot.keyClick(window.search.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.list.count() == papers)
    window.list.select(paper)
    qtbot.waitUntil(lambda: window.list.current_id() == paper)
    leave(window)

    again = open_window()
    qtbot.waitUntil(lambda: again.list.count() == papers)
    qtbot.waitUntil(lambda: again.list.current_id() == paper)
    editor = again.notes.findChild(NoteEditor)
    qtbot.waitUntil(lambda: "quokka" in editor.toPlainText())


def write_note(window: MainWindow, qtbot: QtBot, text: str) -> None:
    editor = window.notes.findChild(NoteEditor)
    qtbot.waitUntil(editor.isVisible)
    window.action(Do.WRITE_NOTE).trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    qtbot.keyClicks(editor, text)
    with qtbot.waitSignal(window.session.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not editor)


def export(window: MainWindow, qtbot: QtBot, target: Path) -> None:
    window.action(Do.EXPORT).trigger()
    qtbot.waitUntil(lambda: window.findChild(ExportDialog) is not None)
    dialog = window.findChild(ExportDialog)
    dialog.place.line.clear()
    qtbot.keyClicks(dialog.place.line, str(target))
    qtbot.waitUntil(dialog.confirm.isEnabled)
    with qtbot.waitSignal(dialog.exported):
        dialog.confirm.click()


def test_decisions_by_key_and_their_undo(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    papers = count_of(sample)
    qtbot.waitUntil(lambda: window.list.count() == papers)
    first, second, third = list(window.list.ids())[:3]
    window.list.focus_list()
    qtbot.waitUntil(lambda: window.list.current_id() == first)

    target = QApplication.focusWidget()
    qtbot.keyClick(target, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.list.current_id() == second)
    qtbot.keyClick(target, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: window.list.current_id() == third)
    qtbot.waitUntil(lambda: window.list.count() == papers - 2)
    qtbot.waitUntil(lambda: "skipped" in window.action(Do.UNDO).text())

    qtbot.keyClick(target, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: window.list.count() == papers - 1)
    qtbot.waitUntil(lambda: window.list.current_id() == second)
    qtbot.keyClick(target, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.list.count() == papers)
    qtbot.keyClick(target, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.list.count() == papers - 1)


def test_keys_that_go_places(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.count() > 0)
    first = window.list.ids()[0]
    window.list.focus_list()
    target = QApplication.focusWidget()
    qtbot.keyClick(target, Qt.Key.Key_S)
    qtbot.keyClick(target, Qt.Key.Key_G)
    qtbot.keyClick(target, Qt.Key.Key_S)
    assert window.list.place() == Place(Shelf.STARRED)
    qtbot.waitUntil(lambda: list(window.list.ids()) == [first])
    qtbot.keyClick(target, Qt.Key.Key_G)
    qtbot.keyClick(target, Qt.Key.Key_I)
    assert window.list.place() == Place(Shelf.INBOX)


def test_letters_in_a_note_decide_nothing(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    papers = count_of(sample)
    qtbot.waitUntil(lambda: window.list.count() == papers)
    write_note(window, qtbot, "edlrsx jkz gi?/ ")
    assert window.list.count() == papers


def test_an_import_is_undone_from_the_toast(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.count() > 0)
    assert window.toast.isVisible()
    window.toast.action_chosen.emit()
    qtbot.waitUntil(lambda: window.list.count() == 0)
    qtbot.waitUntil(lambda: not window.action(Do.UNDO).isEnabled())
    window.action(Do.REDO).trigger()
    qtbot.waitUntil(lambda: window.list.count() == count_of(sample))


def test_closing_in_the_middle_of_typing_loses_nothing(
    open_window: Open, qtbot: QtBot, sample: Path
) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    editor = window.notes.findChild(NoteEditor)
    qtbot.waitUntil(editor.isVisible)
    window.action(Do.WRITE_NOTE).trigger()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is editor)
    qtbot.keyClicks(editor, "half a sen")
    leave(window)
    again = open_window()
    editor = again.notes.findChild(NoteEditor)
    qtbot.waitUntil(lambda: editor.toPlainText() == "half a sen")
