"""The table of actions: complete, without two commands on one key, true in every menu."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
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
