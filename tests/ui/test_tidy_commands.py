from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query import Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.empty_bin_dialog import EmptyBinDialog
from desktop.ui.dialogs.sweep_dialog import SweepDialog
from desktop.ui.main_window import MainWindow
from tests.windows import Open, import_through_dialog


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, sample: Path) -> MainWindow:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(lambda: window.list.current_id() is not None)
    return window


def ids(window: MainWindow, shelf: Shelf) -> list[int]:
    with window.session.library.open() as library:
        return library.shelves.ids(Place(shelf))


def test_all_above_are_done_in_one_step(window: MainWindow, qtbot: QtBot) -> None:
    before = window.list.ids()
    window.list.select(before[3])
    window.action(Do.DONE_ABOVE).trigger()
    qtbot.waitUntil(lambda: window.toast.accessibleName().startswith("Move 3 papers to done."))
    assert ids(window, Shelf.DONE) == list(before[:3])
    window.toast.action_chosen.emit()
    qtbot.waitUntil(lambda: ids(window, Shelf.DONE) == [])


def test_a_digest_is_done_as_a_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.DIGEST_DONE).trigger()
    assert "Choose a digest" in window.toast.accessibleName()
    with qtbot.waitSignal(window.session.changed):
        window.action(Do.LATER).trigger()
    with qtbot.waitSignal(window.list.found):
        window.go(Place(digest=1))
    window.action(Do.DIGEST_DONE).trigger()
    qtbot.waitUntil(lambda: window.toast.accessibleName().startswith("Move 23 papers to done."))

    assert (len(ids(window, Shelf.DONE)), len(ids(window, Shelf.LATER))) == (23, 1)
    window.action(Do.DIGEST_DONE).trigger()
    qtbot.waitUntil(lambda: "nothing to move" in window.toast.accessibleName())


def test_what_lies_about_is_swept(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.SWEEP).trigger()
    dialog = window.findChild(SweepDialog)
    qtbot.waitUntil(lambda: dialog.preview.text().startswith("No paper"))
    dialog.chosen.emit(1, [])
    qtbot.waitUntil(lambda: "nothing to move" in window.toast.accessibleName())


def test_the_bin_is_emptied_when_the_person_means_it(window: MainWindow, qtbot: QtBot) -> None:
    window.action(Do.EMPTY_BIN).trigger()
    qtbot.waitUntil(lambda: "The bin is empty." in window.toast.accessibleName())
    gone = window.list.current_id()
    with qtbot.waitSignal(window.session.changed):
        window.action(Do.DELETE).trigger()
    window.action(Do.EMPTY_BIN).trigger()
    qtbot.waitUntil(lambda: window.findChild(EmptyBinDialog) is not None)
    assert window.findChild(EmptyBinDialog).what.text() == "Delete 1 paper for good?"
    with qtbot.waitSignal(window.session.changed):
        window.findChild(EmptyBinDialog).confirm.click()

    qtbot.waitUntil(lambda: "Deleted 1 paper." in window.toast.accessibleName())
    assert gone not in ids(window, Shelf.ALL)
    assert ids(window, Shelf.BIN) == []
