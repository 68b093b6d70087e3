"""Changing keys: in force and kept at once, taken from whoever had them, warned of."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.keymap import Keymap, Preset
from desktop.settings import SettingsStore, load
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.keys_model import KeyChoice, command_name


@pytest.fixture
def choice(tmp_path: Path) -> KeyChoice:
    return KeyChoice(SettingsStore(tmp_path))


def test_a_key_is_taken_over_and_kept(choice: KeyChoice, tmp_path: Path) -> None:
    choice.add(Do.SKIP, "E")
    keys = choice.keys()
    assert keys[Do.SKIP] == ("D", "E")
    assert keys[Do.DONE] == ()
    assert choice.changed() == {Do.SKIP, Do.DONE}
    assert load(tmp_path).keys == "carrel\ndone\nskip\tD\tE"
    assert choice.clashes() == []


def test_the_beginning_of_a_sequence_takes_all_of_them(choice: KeyChoice) -> None:
    choice.add(Do.STAR, "G")
    assert choice.keys()[Do.GO_INBOX] == ()
    assert choice.keys()[Do.STAR] == ("S", "G")
    choice.add(Do.STAR, "G, G")
    assert choice.keys()[Do.STAR] == ("S", "G, G")


def test_what_is_as_at_first_is_no_change(choice: KeyChoice, tmp_path: Path) -> None:
    choice.add(Do.DONE, "Y")
    choice.remove(Do.DONE, "Y")
    assert choice.changed() == frozenset()
    assert load(tmp_path).keys == ""


def test_one_and_all_go_back(choice: KeyChoice) -> None:
    choice.choose(Preset.VIM)
    choice.add(Do.DONE, "F8")
    choice.remove(Do.LATER, "L")
    choice.reset(Do.DONE)
    assert choice.changed() == {Do.LATER}
    choice.reset_all()
    assert choice.keymap == Keymap(Preset.VIM)


def test_what_another_version_knows_is_kept(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path)
    store.change(store.settings.with_values(keys="emacs\nteleport\tT"))
    choice = KeyChoice(store)
    choice.add(Do.DONE, "Y")
    choice.reset_all()
    assert store.settings.keys == "emacs\nteleport\tT"


def test_a_set_is_changed_under_what_the_person_changed(choice: KeyChoice) -> None:
    choice.add(Do.LATER, "X")
    choice.choose(Preset.VIM)
    assert choice.keys()[Do.LATER] == ("L", "X")
    (clash,) = choice.clashes()
    assert {clash.command, clash.other} == {"later", "skip"}


@pytest.mark.parametrize(
    ("key", "part", "holder"),
    [
        ("E", "stands for “Done”", Do.DONE),
        ("G", "begins", Do.GO_INBOX),
        ("J, J", "goes on from", Do.NEXT),
        ("Alt+F", "opens the menu “File”", None),
        ("Ctrl+Z, A", "goes on from", Do.UNDO),
        ("Ctrl+Left", "while text is typed", None),
        ("B", "while no text is typed", None),
    ],
)
def test_warnings(choice: KeyChoice, key: str, part: str, holder: Do | None) -> None:
    warned = choice.warned(Do.SKIP, key)
    assert warned is not None
    assert part.casefold() in warned.text.casefold()
    assert warned.holder is holder
    assert not warned.is_refused


def test_what_the_window_needs_is_refused(choice: KeyChoice) -> None:
    for key in ("Up", "Return", "Tab, A"):
        warned = choice.warned(Do.SKIP, key)
        assert warned is not None
        assert warned.is_refused


def test_nothing_is_said_against_a_free_key(choice: KeyChoice) -> None:
    assert choice.warned(Do.SKIP, "F8") is None
    assert command_name(Do.EXPORT) == "Export"
