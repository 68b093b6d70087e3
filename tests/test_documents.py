"""README, manual and changelog name every command, with its keys, and every setting."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli.calling import COMMANDS
from desktop.model.keymap import Keymap
from desktop.services.manual import pages
from desktop.settings_table import table
from desktop.ui.action_spec import Spec
from desktop.ui.action_table import SPECS
from desktop.ui.key_page import tables

ROOT = Path(__file__).resolve().parent.parent


def document(name: str) -> str:
    """Return the text of a document with its lines joined."""
    if name == "manual":
        text = "\n".join(page.text for page in pages(tables(Keymap())))
    else:
        text = (ROOT / f"{name}.md").read_text(encoding="utf-8")
    return " ".join(text.split())


def named(spec: Spec, name: str) -> str:
    """Return how a document names a command and its keys."""
    text, keys = spec.text.replace("&", "").rstrip("…"), [f"`{key}`" for key in spec.keys]
    if name == "manual":
        return f"| {text} | {' '.join(keys)}"
    return f"{text} ({', '.join(keys)})" if keys else text


def left_out(name: str, text: str) -> list[str]:
    """Return what a document should name and does not."""
    wanted = [named(spec, name) for spec in SPECS]
    wanted += [setting.title for setting in table()]
    wanted += [f"carrel {command}" for command in COMMANDS]
    return [one for one in wanted if one not in text]


@pytest.mark.parametrize("name", ["README", "manual", "CHANGELOG"])
def test_nothing_is_left_out(name: str) -> None:
    text = document(name)
    assert left_out(name, text) == []
    for lost in ("Quote selection", "Ctrl+Alt+Shift+C", "Reduce motion", "carrel repair"):
        assert len(left_out(name, text.replace(lost, "…"))) == 1
