"""Other libraries and recent files, from the menus of a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop.store.library import Library
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.library_commands import LibraryCommands, Wanted
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog


def libraries(window: MainWindow) -> LibraryCommands:
    return window.furnishing.own_commands.libraries


def menu_of(window: MainWindow, do: Do) -> QMenu:
    action = window.action(do)
    return next(one for one in window.findChildren(QMenu) if action in one.actions())


def choose(window: MainWindow, do: Do, folder: Path) -> None:
    window.action(do).trigger()
    chooser = window.findChildren(QFileDialog)[-1]
    chooser.filesSelected.emit([str(folder)])
    chooser.reject()


def test_new_opened_and_moved(open_window: Open, tmp_path: Path, qtbot: QtBot) -> None:
    Library(tmp_path / "other").close()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    for do, bad, good, wanted in (
        (Do.NEW_LIBRARY, "full", "new", Wanted(tmp_path / "new")),
        (Do.OPEN_LIBRARY, "full", "other", Wanted(tmp_path / "other")),
        (Do.MOVE_LIBRARY, "other", "new", Wanted(tmp_path / "new", moves=True)),
    ):
        window = open_window()
        with qtbot.waitSignal(window.furnished):
            pass
        choose(window, do, tmp_path / bad)
        assert window.toast.accessibleName()
        assert libraries(window).wanted is None
        choose(window, do, tmp_path / good)
        assert libraries(window).wanted == wanted
        assert not window.isVisible()
        window.session.close()


def test_the_menu_shows_where_one_is_and_was(
    open_window: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    libraries(window)._memory.change(lambda recent: recent.with_library("/srv/R&D"))
    menu = menu_of(window, Do.OPEN_LIBRARY)
    for _ in range(2):
        menu.aboutToShow.emit()
    _line, here, there = [one for one in menu.actions() if one.property("recent")]
    # A long path is shown with its middle left out.
    assert here.text().replace("&&", "&").endswith(tmp_path.name + "/library")
    here.trigger()
    assert here.isChecked()
    assert there.text() == "/srv/R&&D"
    there.trigger()
    assert "is not there" in window.toast.accessibleName()
    libraries(window).go_to(tmp_path / "library")
    assert "open already" in window.toast.accessibleName()


def test_files_that_were_imported_are_offered_again(
    open_window: Open, sample: Path, qtbot: QtBot
) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    menu = menu_of(window, Do.FORGET_IMPORTS)
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()][-1] == "Nothing was imported yet"
    import_through_dialog(window, qtbot, sample)
    menu.aboutToShow.emit()
    entry = menu.actions()[-1]
    assert entry.text().endswith(sample.name)
    entry.trigger()
    dialog = window.findChildren(ImportDialog)[-1]
    assert dialog.isVisible()
    dialog.reject()
    window.action(Do.FORGET_IMPORTS).trigger()
    assert libraries(window)._memory.recent().imports == ()
