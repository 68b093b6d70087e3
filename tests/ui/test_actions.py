"""The table of actions: complete, without two commands on one key, true in every menu."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from desktop.ui.action_spec import Do, Menu, Needs
from desktop.ui.action_table import SPECS
from desktop.ui.actions import build, enabled, is_typing_key
from desktop.ui.icons import names


def test_every_command_stands_in_the_table_once() -> None:
    assert Counter(spec.do for spec in SPECS) == Counter(Do)


def test_every_menu_has_commands() -> None:
    assert {spec.menu for spec in SPECS} == set(Menu)


def test_no_key_has_two_commands() -> None:
    keys = [QKeySequence(key).toString() for spec in SPECS for key in spec.keys]
    assert [key for key, count in Counter(keys).items() if count > 1] == []
    assert all(keys)


def test_a_key_is_not_the_beginning_of_another() -> None:
    keys = [QKeySequence(key) for spec in SPECS for key in spec.keys]
    for one in keys:
        for other in keys:
            assert one.matches(other) is not QKeySequence.SequenceMatch.PartialMatch or one == other


def test_icons_exist() -> None:
    assert {spec.icon for spec in SPECS if spec.icon} <= names()


def test_bare_letters_are_told_from_other_keys() -> None:
    assert [key for key in ("J", "Space", "Shift+Space", "G, I", "?", "Del") if is_typing_key(key)]
    assert not any(is_typing_key(key) for key in ("Ctrl+F", "Alt+1", "F6", "F11", "Ctrl+Shift+Z"))


def test_a_command_runs_its_handler(qapp: object) -> None:
    done: list[Do] = []
    parent = QObject()
    actions = build(parent, {do: lambda do=do: done.append(do) for do in Do})
    for action in actions.values():
        action.trigger()
    assert done == [spec.do for spec in SPECS]
    assert all(action.toolTip() for action in actions.values())
    assert "Ctrl+I" in actions[Do.IMPORT].toolTip()


def test_what_a_command_needs_decides_whether_it_can_be_used() -> None:
    assert enabled(Needs.NOTHING, frozenset())
    assert not enabled(Needs.UNDO, frozenset({Needs.REDO}))
    assert enabled(Needs.UNDO, frozenset({Needs.UNDO}))
