"""The tables of the manual, drawn from those of commands and settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from desktop.model.keymap import Keymap
from desktop.services.manual import markdown_table, settings_table
from desktop.ui.action_spec import Menu
from desktop.ui.action_table import SPECS
from desktop.ui.actions import translated
from desktop.ui.key_presets import keys_in_force

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_NATIVE = QKeySequence.SequenceFormat.NativeText


def tables(keymap: Keymap) -> dict[str, str]:
    """Return what the manual has in place of `{{NAME}}`, by name."""
    return {"keys": key_page(keymap), "settings": settings_page()}


def settings_page() -> str:
    """Return all settings as a table in Markdown."""
    head = (
        translate("Manual", "section"),
        translate("Manual", "setting"),
        translate("Manual", "does"),
    )
    return settings_table(head, lambda text: translate("Settings", text))


def key_page(keymap: Keymap) -> str:
    """Return all commands and their keys, as tables in Markdown, one for each menu."""
    parts, keys = [], keys_in_force(keymap)
    head = (translate("Manual", "command"), translate("Manual", "keys"))
    for menu in Menu:
        rows = [
            (_plain(spec.text), "  ".join(f"`{_shown(key)}`" for key in keys[spec.do]))
            for spec in SPECS
            if spec.menu is menu
        ]
        parts.append(f"## {_plain(menu)}\n\n{markdown_table(head, rows)}")
    return "\n\n".join(parts)


def _plain(text: str) -> str:
    return translated(text).replace("&", "").rstrip("…")


def _shown(key: str) -> str:
    return QKeySequence(key).toString(_NATIVE)
