from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidgetItem

from desktop.ui.dialogs.tag_boxes import ALL, NONE, SOME, State, next_state, shown_state


@pytest.mark.parametrize(
    ("before", "expected"), [(NONE, [ALL, NONE]), (ALL, [NONE, ALL]), (SOME, [ALL, NONE, SOME])]
)
def test_clicks_come_back_to_where_they_began(before: State, expected: list[State]) -> None:
    state, seen = before, []
    for _ in expected:
        state = next_state(state, before)
        seen.append(state)

    assert seen == expected


def test_a_box_is_seen_and_heard(qapp: QApplication) -> None:
    item = QListWidgetItem("moss")
    shown_state(item, SOME)

    assert item.checkState() == SOME
    said = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "moss, on some of these papers"
