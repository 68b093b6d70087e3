"""Which keys stand for which command: a set of keys to begin with, and what the person changed.

Keys are written as Qt writes them for all systems: `Ctrl+Shift+E`, or `G, I` for two strokes.
Commands are told by their names; those that this version does not know are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import combinations
from typing import NamedTuple

Keys = tuple[str, ...]

_EDITING = """
    Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Z Ctrl+Y Ctrl+Shift+Z Ctrl+K Ctrl+U Ctrl+Left Ctrl+Right
    Ctrl+Backspace Ctrl+Del Ctrl+Home Ctrl+End Shift+Del Shift+Ins Ctrl+Ins
"""
_NEEDED = """
    Up Down Left Right PgUp PgDown Home End Tab Shift+Tab Backtab Shift+Backtab Return Enter Esc
    Shift+Up Shift+Down Ctrl+Up Ctrl+Down F10 Shift+F10 Menu Alt+F4
"""
# What moves and changes text in any field for text.
EDITING = frozenset(_EDITING.split())
# What list, page and dialogs need for themselves.
NEEDED = frozenset(_NEEDED.split())
_COMMANDING = ("Ctrl", "Alt", "Meta")


class Preset(StrEnum):
    """The sets of keys to begin with."""

    CARREL = "carrel"
    GMAIL = "gmail"
    VIM = "vim"
    EMACS = "emacs"


class Keymap(NamedTuple):
    """A set of keys, and the commands that have other ones; `changed` is in order of the names."""

    preset: Preset = Preset.CARREL
    changed: tuple[tuple[str, Keys], ...] = ()

    def with_keys(self, command: str, keys: Iterable[str]) -> Keymap:
        """Return the keymap in which a command has these keys, which may be none."""
        changed = {**dict(self.changed), command: tuple(dict.fromkeys(keys))}
        return self._replace(changed=tuple(sorted(changed.items())))

    def without(self, command: str) -> Keymap:
        """Return the keymap in which a command has the keys that it began with."""
        return self._replace(changed=tuple(one for one in self.changed if one[0] != command))

    def text(self) -> str:
        """Return the keymap as `read_keymap` reads it; empty if it is as at first."""
        if self == Keymap():
            return ""
        return "\n".join([self.preset.value, *("\t".join((name, *k)) for name, k in self.changed)])


class Clash(NamedTuple):
    """Two commands that want the same key, or one whose key begins that of the other."""

    command: str
    key: str
    other: str
    other_key: str


def read_keymap(text: str) -> Keymap:
    """Read a keymap: a line for the set of keys, then one for each changed command, with tabs.

    A set that is not known is that of Carrel; lines that say nothing are passed over.
    """
    first, *lines = text.split("\n")
    preset = next((one for one in Preset if one.value == first), Preset.CARREL)
    keymap = Keymap(preset)
    for line in lines:
        command, *keys = line.split("\t")
        if command:
            keymap = keymap.with_keys(command, [key for key in keys if key])
    return keymap


def strokes(key: str) -> tuple[str, ...]:
    """Return the strokes of a key, one after the other."""
    return tuple(key.split(", "))


def is_bare(key: str) -> bool:
    """Say whether a key begins with a letter or sign that belongs to a text while one is typed."""
    *modifiers, sign = strokes(key)[0].replace("++", "+plus").split("+")
    is_function = sign[:1] == "F" and sign[1:].isdigit()
    return not is_function and not any(word in modifiers for word in _COMMANDING)


def hinder(key: str, other: str) -> bool:
    """Say whether two keys cannot both be heard: one is the other, or its beginning."""
    one, two = strokes(key), strokes(other)
    shorter = min(len(one), len(two))
    return one[:shorter] == two[:shorter]


def clashes(bindings: Mapping[str, Keys]) -> list[Clash]:
    """Return all pairs of keys that hinder each other, in the order of the commands.

    Two keys of one command that do are a pair, too.
    """
    given = [(command, key) for command, keys in bindings.items() for key in keys]
    return [Clash(*one, *two) for one, two in combinations(given, 2) if hinder(one[1], two[1])]


def inherited(own: Mapping[str, Keys], first: Mapping[str, Keys]) -> dict[str, Keys]:
    """Return keys for all commands: their own, else those of `first` that hinder no own ones."""
    taken = [key for keys in own.values() for key in keys]
    return {
        command: own[command]
        if command in own
        else tuple(key for key in keys if not any(hinder(key, other) for other in taken))
        for command, keys in first.items()
    }
