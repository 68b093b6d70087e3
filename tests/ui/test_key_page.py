from __future__ import annotations

from desktop.model.keymap import Keymap, Preset
from desktop.ui.key_page import key_page


def test_keys_stand_by_their_menus() -> None:
    text = key_page(Keymap())
    assert text.startswith("## File\n")
    assert "| Undo | `Ctrl+Z`" in text
    assert "| Undo | `U`" in key_page(Keymap(Preset.VIM))
