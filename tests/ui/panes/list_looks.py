"""What a person sees of a list pane, and how to press its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.list_view import ListView
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.empty_state import EmptyState


def header(pane: ListPane) -> list[str]:
    return [label.text() for label in pane.findChildren(ElidedLabel)]


def blank(pane: ListPane) -> str:
    """Return what stands in for the lines, if anything does."""
    shown = next((one for one in pane.findChildren(EmptyState) if one.isVisible()), None)
    if shown is None:
        return ""
    return " / ".join(label.text() for label in shown.findChildren(QLabel) if label.text())


def press(qtbot: QtBot, pane: ListPane, text: str) -> None:
    button = next(one for one in pane.findChildren(QPushButton) if one.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def view_of(pane: ListPane) -> ListView:
    return pane.findChildren(ListView)[0]
