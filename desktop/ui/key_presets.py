"""The sets of keys that people's fingers know, and the keys that are in force."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop.model.keymap import Keymap, Keys, Preset, inherited
from desktop.ui.action_spec import Do
from desktop.ui.action_table import SPECS
from desktop.ui.translations import QT_TRANSLATE_NOOP

# What a set does not name has the keys of Carrel, as far as the set leaves them free. In none of
# them does a single letter do what others call by it and what would be hard to notice: K is the
# paper before wherever it is anything, and what deletes is not beside what walks.
PRESETS: Mapping[Preset, Mapping[Do, Keys]] = MappingProxyType(
    {
        Preset.CARREL: {},
        Preset.GMAIL: {
            Do.NEXT: ("J",),
            Do.PREVIOUS: ("K",),
            Do.DONE: ("E", "Y"),
            Do.SKIP: ("M", "!"),
            Do.LATER: ("B",),
            Do.READING: ("I",),
            Do.INBOX: ("Shift+U",),
            Do.STAR: ("S",),
            Do.TAG: ("L", "T"),
            Do.WRITE_NOTE: ("R", "N"),
            Do.SELECT: ("X",),
            Do.DELETE: ("#", "Del"),
            Do.GO_BACK: ("U", "Alt+Left"),
            Do.NEW_PAPER: ("C", "Ctrl+N"),
            Do.GO_LATER: ("G, B",),
            Do.GO_STARRED: ("G, S",),
            Do.GO_INBOX: ("G, I",),
            Do.UNDO: ("Ctrl+Z", "Z"),
        },
        Preset.VIM: {
            Do.NEXT: ("J",),
            Do.PREVIOUS: ("K",),
            Do.FIRST: ("G, G",),
            Do.LAST: ("Shift+G",),
            Do.PAGE_DOWN: ("Space", "Ctrl+D"),
            Do.PAGE_UP: ("Shift+Space", "Ctrl+U"),
            Do.UNDO: ("U", "Ctrl+Z"),
            Do.REDO: ("Ctrl+R", "Ctrl+Y"),
            Do.SELECT: ("V",),
            Do.SKIP: ("X",),
            Do.DELETE: ("D, D", "Del"),
            Do.WRITE_NOTE: ("I",),
            Do.COPY_CITATION: ("Y, Y", "Ctrl+Shift+C"),
            Do.NEXT_HIT: ("N", "F3"),
            Do.PREVIOUS_HIT: ("Shift+N", "Shift+F3"),
            Do.GO_BACK: ("Ctrl+O", "Alt+Left"),
            Do.PALETTE: (":", "Ctrl+K"),
            Do.IMPORT: ("Ctrl+I",),
            Do.QUIT: ("Shift+Z, Shift+Z", "Ctrl+Q"),
        },
        Preset.EMACS: {
            Do.NEXT: ("N", "Ctrl+N"),
            Do.PREVIOUS: ("P", "Ctrl+P"),
            Do.FIRST: ("Alt+<",),
            Do.LAST: ("Alt+>",),
            Do.PAGE_DOWN: ("Space", "Ctrl+V"),
            Do.PAGE_UP: ("Shift+Space", "Backspace"),
            Do.SEARCH: ("Ctrl+S", "/"),
            Do.PALETTE: ("Alt+X", "Ctrl+K"),
            Do.UNDO: ("Ctrl+/", "Ctrl+X, U", "Z"),
            Do.REDO: ("Ctrl+Shift+Z",),
            Do.PASTE: ("Ctrl+Y",),
            Do.COPY_CITATION: ("Alt+W", "Ctrl+Shift+C"),
            Do.WRITE_NOTE: ("C",),
            Do.SELECT: ("M", "X"),
            Do.SELECT_ALL: ("Ctrl+X, H",),
            Do.IMPORT: ("Ctrl+X, Ctrl+F", "Ctrl+I"),
            Do.EXPORT: ("Ctrl+X, Ctrl+W", "Ctrl+Shift+E"),
            Do.SAVE_SEARCH: ("Ctrl+X, Ctrl+S", "Ctrl+Shift+S"),
            Do.NEW_PAPER: ("Ctrl+X, N",),
            Do.PRINT: ("Ctrl+X, P",),
            Do.NEXT_PANE: ("Ctrl+X, O", "F6"),
            Do.GO_BACK: ("B", "Alt+Left"),
            Do.QUIT: ("Ctrl+X, Ctrl+C",),
        },
    }
)
_NAMES = {
    Preset.CARREL: QT_TRANSLATE_NOOP("Keys", "Carrel"),
    Preset.GMAIL: QT_TRANSLATE_NOOP("Keys", "Gmail"),
    Preset.VIM: QT_TRANSLATE_NOOP("Keys", "Vim"),
    Preset.EMACS: QT_TRANSLATE_NOOP("Keys", "Emacs"),
}


def preset_name(preset: Preset) -> str:
    """Return what a set of keys is called: names of programs, which are the same everywhere."""
    return _NAMES[preset]


def preset_keys(preset: Preset) -> dict[Do, Keys]:
    """Return the keys of all commands in a set, in the order of the table."""
    own = {do.value: keys for do, keys in PRESETS[preset].items()}
    found = inherited(own, {spec.do.value: spec.keys for spec in SPECS})
    return {Do(name): keys for name, keys in found.items()}


def keys_in_force(keymap: Keymap) -> dict[Do, Keys]:
    """Return the keys of all commands: those of the set, but for what the person changed."""
    changed = dict(keymap.changed)
    return {do: changed.get(do.value, keys) for do, keys in preset_keys(keymap.preset).items()}
