"""Commands as Qt has them: they run, they are named, and they know when they can be used."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.action_spec import Do, Needs
from desktop.ui.action_table import SPECS
from desktop.ui.actions import build, enabled, native, tip


def test_a_command_runs_its_handler(qapp: object) -> None:
    done: list[Do] = []
    parent = QObject()
    actions = build(parent, {do: lambda do=do: done.append(do) for do in Do})
    for action in actions.values():
        action.trigger()
    assert done == [spec.do for spec in SPECS]
    assert all(action.toolTip() for action in actions.values())
    assert "Ctrl+I" in actions[Do.IMPORT].toolTip()


def test_what_a_command_needs_decides_whether_it_can_be_used() -> None:
    assert enabled(Needs.NOTHING, frozenset())
    assert not enabled(Needs.UNDO, frozenset({Needs.REDO}))
    assert enabled(Needs.UNDO, frozenset({Needs.UNDO}))


def test_the_tip_tells_the_first_key() -> None:
    spec = next(spec for spec in SPECS if spec.do is Do.REDO)
    assert tip(spec, ["G, R", "Ctrl+Y"]) == f"Redo ({native('G, R')})"
    assert tip(spec, []) == "Redo"
