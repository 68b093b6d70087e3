"""Commands follow the list, the query and the history."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from desktop.model.keymap import Keymap, Preset
from desktop.ui.action_spec import Do
from tests.windows import Open, import_through_dialog


def test_commands_need_what_they_are_about(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    assert not window.action(Do.EXPORT).isEnabled()
    assert not window.action(Do.SAVE_SEARCH).isEnabled()
    import_through_dialog(window, qtbot, sample)
    qtbot.waitUntil(window.action(Do.EXPORT).isEnabled)
    qtbot.waitUntil(lambda: "import" in window.action(Do.UNDO).text())
    assert window.action(Do.UNDO).isEnabled()
    assert not window.action(Do.REDO).isEnabled()


def test_undo_right_after_the_first_change_is_heard(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    undo, redo = window.action(Do.UNDO), window.action(Do.REDO)
    assert undo.isEnabled()  # what stands in the history is not known yet
    qtbot.waitUntil(lambda: not undo.isEnabled())
    session = window.session

    session.edit(lambda library: library.marks.save_search("Tides", "tide"))
    undo.trigger()
    redo.trigger()
    undo.trigger()

    qtbot.waitUntil(lambda: redo.text() != "&Redo" and redo.isEnabled())
    assert not undo.isEnabled()
    with session.library.reading() as library:
        assert library.shelves.counts().searches == ()


def test_a_key_that_comes_early_is_heard(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    import_through_dialog(window, qtbot, sample)
    states = window.furnishing.action_states
    qtbot.waitUntil(window.action(Do.NEXT).isEnabled)
    second = window.list.ids()[1]

    states.trigger(QKeyCombination(Qt.Key.Key_J))

    assert window.list.current_id() == second


def test_bare_letters_can_be_left_alone(open_window: Open) -> None:
    window = open_window()
    states = window.furnishing.action_states
    states.use_keys(Keymap(), single=False)
    assert window.action(Do.UNDO).shortcuts() == [QKeySequence("Ctrl+Z")]
    assert window.action(Do.NEXT).shortcuts() == []
    states.use_keys(Keymap(), single=True)
    assert window.action(Do.NEXT).shortcuts() == [QKeySequence("J")]


def test_another_keymap_is_in_force_at_once(open_window: Open) -> None:
    window = open_window()
    keymap = Keymap(Preset.VIM).with_keys("done", ["Y"])
    window.furnishing.action_states.use_keys(keymap, single=True)
    assert window.action(Do.DONE).shortcuts() == [QKeySequence("Y")]
    assert window.action(Do.DELETE).shortcuts() == [QKeySequence("D, D"), QKeySequence("Del")]
    assert window.action(Do.DONE).toolTip() == "Done (Y)"
