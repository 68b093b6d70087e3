"""Boxes with three states: a tag is on all papers, on some of them, or on none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidgetItem

State = Qt.CheckState
NONE, SOME, ALL = State.Unchecked, State.PartiallyChecked, State.Checked


def next_state(state: State, before: State) -> State:
    """Return what a click makes of a box; only one that was half at first becomes half again."""
    order = (SOME, ALL, NONE) if before == SOME else (NONE, ALL)
    return order[(order.index(state) + 1) % len(order)]


def shown_state(item: QListWidgetItem, state: State) -> None:
    """Show the state of a box, to the eye and to the ear."""
    item.setCheckState(state)
    words = {
        ALL: QCoreApplication.translate("TagBoxes", "on all of these papers"),
        SOME: QCoreApplication.translate("TagBoxes", "on some of these papers"),
        NONE: QCoreApplication.translate("TagBoxes", "on none of these papers"),
    }
    said = f"{item.text()}, {words[state]}"
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    # Else a click on the box would be taken for two: by the list, and by whoever heeds clicks.
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
