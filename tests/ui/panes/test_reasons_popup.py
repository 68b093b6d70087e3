"""Why a paper answers to a search, in words and bars."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.cause import Cause
from desktop.ui.panes.reasons_popup import ReasonsPopup
from desktop.ui.widgets.elided_label import ElidedLabel

pytestmark = pytest.mark.usefixtures("light")

REASONS = (
    Cause("model", "models", "abstract", 0.25),
    Cause("model", "model", "title", 0.5),
    Cause("sheep", "sheep", "somewhere", 0.2),
    Cause("model", "models", "abstract", 0.05),
)


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(600, 400)
    pane.show()
    return pane


def said(popup: ReasonsPopup) -> str:
    return " / ".join(label.text() for label in popup.findChildren(QLabel))


def test_what_counts_most_comes_first(pane: QWidget) -> None:
    popup = ReasonsPopup("model sheep is:inbox -tea", REASONS, pane)
    assert popup.lines() == [
        "model in the title: 50 %",
        "model → models in the abstract: 30 %",
        "sheep somewhere: 20 %",
    ]
    assert "The search also asks for: is:inbox" in said(popup)
    assert len(popup.findChildren(ElidedLabel)) == 3
    popup.open_at(pane)
    assert popup.isVisible()
    popup.grab()


def test_escape_closes_it(pane: QWidget, qtbot: QtBot) -> None:
    popup = ReasonsPopup("model", REASONS[:1], pane)
    popup.open_at(pane)
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)


def test_many_reasons_are_shortened(pane: QWidget) -> None:
    many = [Cause(f"word{number}", f"word{number}", "title", 0.05) for number in range(14)]
    popup = ReasonsPopup("", many, pane)
    assert len(popup.lines()) == 10
    assert "and 4 more" in said(popup)


def test_facts_alone_have_no_words(pane: QWidget) -> None:
    popup = ReasonsPopup("is:inbox", (), pane)
    assert "No word of the search stands in it." in said(popup)
