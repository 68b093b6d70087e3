"""Every set of keys is whole, free of conflicts, and does no harm to those who know another."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from desktop.model.keymap import NEEDED, Keymap, Preset, clashes, strokes
from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
from desktop.ui.key_presets import PRESETS, keys_in_force, preset_keys, preset_name

README = Path(__file__).parents[2] / "README.md"
# What walks or shows, and changes nothing.
HARMLESS = {Do.PREVIOUS, Do.NEXT}


@pytest.mark.parametrize("preset", Preset)
def test_no_two_commands_want_the_same_key(preset: Preset) -> None:
    assert clashes({do.value: keys for do, keys in preset_keys(preset).items()}) == []


@pytest.mark.parametrize("preset", Preset)
def test_every_command_that_has_keys_in_one_set_can_be_reached_in_all(preset: Preset) -> None:
    keys = preset_keys(preset)
    assert set(keys) == {spec.do for spec in SPECS} == set(Do)
    deciding = (Do.LATER, Do.READING, Do.DONE, Do.SKIP, Do.STAR, Do.TAG, Do.UNDO, Do.WRITE_NOTE)
    always = (*deciding, Do.NEXT, Do.PREVIOUS, Do.PALETTE, Do.SEARCH, Do.SHORTCUTS, Do.TRIAGE)
    assert [do for do in always if not keys[do]] == []


@pytest.mark.parametrize("preset", Preset)
def test_keys_are_written_as_qt_writes_them(preset: Preset) -> None:
    for keys in preset_keys(preset).values():
        for key in keys:
            portable = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
            assert portable == key


@pytest.mark.parametrize("preset", Preset)
def test_k_is_never_destructive_and_nothing_takes_what_the_window_needs(preset: Preset) -> None:
    menus = {f"Alt+{menu.value[menu.value.index('&') + 1].upper()}" for menu in Menu}
    for do, keys in preset_keys(preset).items():
        assert do in HARMLESS or "K" not in keys
        assert not menus & {strokes(key)[0] for key in keys}
        assert not NEEDED & set(keys)


def test_what_a_set_names_is_what_it_gives() -> None:
    for preset, own in PRESETS.items():
        assert preset_name(preset)
        assert own.items() <= preset_keys(preset).items()


def test_what_the_person_changed_comes_first() -> None:
    keymap = Keymap(Preset.VIM).with_keys("done", ["Y"]).with_keys("teleport", ["T"])
    keys = keys_in_force(keymap)
    assert keys[Do.DONE] == ("Y",)
    assert keys[Do.SKIP] == ("X",)


def test_every_key_of_the_manual_stands_for_a_command() -> None:
    text = README.read_text(encoding="utf-8")
    section = text[text.index("## Keys") :]
    rows = re.findall(
        r"^\| (.+?) \| .+? \| (.+?) \| .+? \|$", section.split("\n## ")[0], re.MULTILINE
    )
    told = [cell for row in rows for cell in row if cell != "key"]
    known = {key for spec in SPECS for key in spec.keys} | {"Esc", "Return"}
    named = {"Enter": "Return", "Ctrl+Z": "Ctrl+Z"}
    assert len(told) > 20
    for cell in told:
        first = re.split(r" or |, then | … |, ", cell.replace("`", ""))[0]
        if " then " in first:
            start, *seconds = re.sub(" then ", " ", first).split()
            wanted = [f"{start}, {second}".upper() for second in seconds]
        else:
            words = first.split(" ")
            letters = [word.upper() if len(word) == 1 else word for word in words]
            is_pair = len(words) == 2 and words[0] == words[1]
            wanted = [", ".join(letters)] if is_pair else letters
        for key in wanted:
            assert named.get(key, key) in known, cell
