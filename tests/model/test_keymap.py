"""Keymaps as values: read, written, changed, and what hinders what."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.model.keymap import (
    Clash,
    Keymap,
    Preset,
    clashes,
    hinder,
    inherited,
    is_bare,
    read_keymap,
    strokes,
)


def test_a_changed_keymap_is_read_as_it_was_written() -> None:
    keymap = Keymap(Preset.VIM).with_keys("skip", ["D", "Ctrl+,, G", "D"]).with_keys("done", [])
    assert keymap.text() == "vim\ndone\nskip\tD\tCtrl+,, G"
    assert read_keymap(keymap.text()) == keymap
    assert Keymap().text() == ""
    assert read_keymap("") == Keymap()


def test_what_is_not_known_is_kept_or_passed_over() -> None:
    keymap = read_keymap("nano\nteleport\tT\n\n\tX\ndone\t\tE")
    assert keymap == Keymap(changed=(("done", ("E",)), ("teleport", ("T",))))
    assert "teleport\tT" in keymap.text()


def test_a_command_goes_back_to_what_it_began_with() -> None:
    keymap = Keymap().with_keys("done", ["Y"])
    assert keymap.without("done") == Keymap() == keymap.without("skip").without("done")


WORDS = st.text("abcGI+, -", min_size=1, max_size=6).map(str.strip).filter(bool)


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(Preset), st.dictionaries(WORDS, st.lists(WORDS, max_size=3), max_size=4))
def test_any_keymap_comes_back(preset: Preset, changed: dict[str, list[str]]) -> None:
    keymap = Keymap(preset)
    for command, keys in changed.items():
        keymap = keymap.with_keys(command, keys)
    assert read_keymap(keymap.text()) == keymap


@pytest.mark.parametrize(
    ("key", "bare"),
    [
        ("E", True),
        ("Shift+E", True),
        ("?", True),
        ("+", True),
        ("Space", True),
        ("G, I", True),
        ("G, Ctrl+I", True),
        ("Ctrl+E", False),
        ("Ctrl++", False),
        ("Ctrl+X, H", False),
        ("Alt+Left", False),
        ("F8", False),
        ("Shift+F11", False),
        ("F", True),
    ],
)
def test_bare_keys_belong_to_a_text(key: str, bare: bool) -> None:
    assert is_bare(key) is bare


def test_strokes_are_told_apart_from_commas() -> None:
    assert strokes("Ctrl+,, G") == ("Ctrl+,", "G")
    assert strokes("G, I") == ("G", "I")


def test_a_beginning_hinders_what_goes_on_from_it() -> None:
    assert hinder("G", "G, I")
    assert hinder("G, I", "G")
    assert hinder("G, I", "G, I")
    assert not hinder("G, I", "G, L")
    assert not hinder("G", "Shift+G")


def test_clashes_name_both_sides() -> None:
    bindings = {"done": ("E",), "skip": ("D", "E"), "go": ("G, I",), "first": ("G",)}
    assert clashes(bindings) == [
        Clash("done", "E", "skip", "E"),
        Clash("go", "G, I", "first", "G"),
    ]
    assert clashes({"odd": ("G", "G, G")}) == [Clash("odd", "G", "odd", "G, G")]


def test_own_keys_take_those_that_were_there_first() -> None:
    first = {"done": ("E", "Ctrl+E"), "skip": ("D",), "go": ("E, E",)}
    assert inherited({"skip": ("E",)}, first) == {"done": ("Ctrl+E",), "skip": ("E",), "go": ()}
