"""What the window of keys knows of them: in force, changed by the person, in each other's way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.model.keymap import (
    EDITING,
    NEEDED,
    Clash,
    Keymap,
    Keys,
    Preset,
    clashes,
    hinder,
    is_bare,
    read_keymap,
    strokes,
)
from desktop.settings import SettingsStore
from desktop.ui.action_spec import Do, Menu
from desktop.ui.action_table import SPECS
from desktop.ui.actions import native, translated
from desktop.ui.key_presets import keys_in_force, preset_keys

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Warned:
    """What is to be said against a key, and the command that has it already."""

    text: str
    holder: Do | None = None
    is_refused: bool = False


class KeyChoice:
    """Changes the keys in the settings, from where they are in force at once."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store

    @property
    def keymap(self) -> Keymap:
        """The keymap as it is."""
        return read_keymap(self._store.settings.keys)

    def keys(self) -> dict[Do, Keys]:
        """Return the keys of all commands."""
        return keys_in_force(self.keymap)

    def changed(self) -> frozenset[Do]:
        """Return the commands that have other keys than the set gives them."""
        first = preset_keys(self.keymap.preset)
        return frozenset(do for do, keys in self.keys().items() if keys != first[do])

    def clashes(self) -> list[Clash]:
        """Return the keys that are in each other's way."""
        return clashes({do.value: keys for do, keys in self.keys().items()})

    def choose(self, preset: Preset) -> None:
        """Begin with another set; what the person changed stays."""
        self._keep(self.keymap._replace(preset=preset))

    def add(self, do: Do, key: str) -> None:
        """Give a command one more key, and take it from whoever has it."""
        keymap = self.keymap
        for other, keys in self.keys().items():
            left = [one for one in keys if not hinder(one, key)]
            if len(left) != len(keys):
                keymap = self._with(keymap, other, left)
        own = keys_in_force(keymap)[do]
        self._keep(self._with(keymap, do, [*own, key]))

    def remove(self, do: Do, key: str) -> None:
        """Take a key from a command."""
        left = [one for one in self.keys()[do] if one != key]
        self._keep(self._with(self.keymap, do, left))

    def reset(self, do: Do) -> None:
        """Give a command the keys of the set again."""
        self._keep(self.keymap.without(do.value))

    def reset_all(self) -> None:
        """Give all commands the keys of the set again."""
        known = {do.value for do in Do}
        self._keep(
            self.keymap._replace(
                changed=tuple(one for one in self.keymap.changed if one[0] not in known)
            )
        )

    def warned(self, do: Do, key: str) -> Warned | None:
        """Return what is to be said against a key for a command, the gravest first."""
        first = strokes(key)[0]
        if key in NEEDED or first in NEEDED:
            text = translate("Keys", "%1 is needed by lists and dialogs themselves.")
            return Warned(text.replace("%1", native(first)), is_refused=True)
        return self._holder(do, key) or _menu(first) or _editing(first)

    def _holder(self, do: Do, key: str) -> Warned | None:
        for other, keys in self.keys().items():
            for one in keys:
                if not hinder(one, key) or (other is do and one == key):
                    continue
                text = translate("Keys", "%1 begins %2 of “%3”.")
                if len(strokes(one)) < len(strokes(key)):
                    text = translate("Keys", "%1 goes on from %2 of “%3”.")
                elif one == key:
                    text = translate("Keys", "%1 stands for “%3” now.")
                text = text.replace("%1", native(key)).replace("%2", native(one))
                return Warned(text.replace("%3", command_name(other)), other)
        return None

    def _with(self, keymap: Keymap, do: Do, keys: Sequence[str]) -> Keymap:
        is_first = tuple(keys) == preset_keys(keymap.preset)[do]
        return keymap.without(do.value) if is_first else keymap.with_keys(do.value, keys)

    def _keep(self, keymap: Keymap) -> None:
        self._store.change(self._store.settings.with_values(keys=keymap.text()))


def command_name(do: Do) -> str:
    """Return what a command is called."""
    text = next(spec.text for spec in SPECS if spec.do is do)
    return translated(text).replace("&", "").rstrip("…")


def _menu(first: str) -> Warned | None:
    for menu in Menu:
        name = translated(menu.value)
        if f"Alt+{name[name.find('&') + 1].upper()}" == first:
            text = translate("Keys", "%1 opens the menu “%2” elsewhere in the window.")
            return Warned(text.replace("%1", native(first)).replace("%2", name.replace("&", "")))
    return None


def _editing(first: str) -> Warned | None:
    if first in EDITING:
        text = translate("Keys", "While text is typed, %1 goes on editing it.")
        return Warned(text.replace("%1", native(first)))
    if is_bare(first):
        text = translate("Keys", "It acts while no text is typed, as all bare keys do.")
        return Warned(text)
    return None
