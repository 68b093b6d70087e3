"""A detail pane as a person sees it, and papers to show in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.page_view import PageView
from desktop.ui.widgets.menu_button import MenuButton

TEA = Facts(
    "Chaos in a Cup of Tea",
    abstract="Tea is stirred until it is chaos. " * 200,
    author_count=4,
    arxiv_id="2410.00001",
    urls=("https://a.example/tea",),
)
SOCKS = Facts("Sorting Socks", abstract="We sort socks by smell.", published="2024-10-18")
CROWD = Facts("A Crowd", authors=tuple(f"Person {number}" for number in range(500)))


def page(pane: DetailPane) -> PageView:
    return pane.findChildren(PageView)[0]


def text(pane: DetailPane) -> str:
    return page(pane).toPlainText() if page(pane).isVisible() else ""


def show(pane: DetailPane, paper: int, title: str, qtbot: QtBot) -> None:
    pane.show_paper(paper)
    qtbot.waitUntil(lambda: text(pane).startswith(title))


def status(pane: DetailPane) -> str:
    return pane.findChildren(MenuButton)[0].text()


def chips(pane: DetailPane) -> list[str]:
    found = pane.findChildren(QPushButton)
    return [one.text() for one in found if one.property("kind") == "chip" and one.isVisible()]


def link_place(pane: DetailPane, target: str) -> QPoint:
    """Scroll to a link and return where it can be clicked."""
    view = page(pane)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    for y in range(0, view.viewport().height(), 4):
        for x in range(0, view.viewport().width(), 8):
            if view.anchorAt(QPoint(x, y)) == target:
                return QPoint(x, y)
    raise AssertionError(f"no link {target}")
