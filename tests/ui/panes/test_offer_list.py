from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from desktop.ui.panes.offer_list import OfferList


def test_offers_are_chosen_and_never_focused(qtbot: QtBot) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    lines = OfferList(frame, "Papers")
    lines.paint_with(QStyledItemDelegate())
    lines.offer("Tides", 1)
    lines.offer("Moss", 2, "Moss, by Quill")
    lines.setCurrentRow(-1)

    assert not frame.isVisible()
    assert lines.all() == [1, 2]
    assert lines.chosen() is None
    lines.setCurrentRow(1)
    assert lines.chosen() == 2
    assert lines.item(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Moss, by Quill"
    assert lines.item(0).data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert lines.accessibleName() == "Papers"
    assert lines.focusPolicy() == frame.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert lines.itemDelegate().parent() is lines
