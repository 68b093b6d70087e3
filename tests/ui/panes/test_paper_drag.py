"""Papers under the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.panes.paper_drag import FORMAT, drag, packed, papers_in, picture

pytestmark = pytest.mark.usefixtures("light")


def test_papers_come_out_as_they_went_in() -> None:
    data = packed([3, 1], "- Socks", ["https://example.org/1"])
    assert papers_in(data) == (3, 1)
    assert data.text() == "- Socks"
    assert [url.toString() for url in data.urls()] == ["https://example.org/1"]
    assert not packed([3]).hasText()


@pytest.mark.parametrize("said", [b"", b"[", b"{}", b"7"])
def test_what_is_not_of_our_making_holds_no_papers(said: bytes) -> None:
    data = QMimeData()
    data.setText("socks")
    assert papers_in(data) == ()
    data.setData(FORMAT, said)
    assert papers_in(data) == ()


def test_the_picture_tells_how_many_there_are(qtbot: QtBot) -> None:
    source = QWidget()
    qtbot.addWidget(source)
    one, many = picture("Socks", 1, source), picture("Socks", 12, source)
    assert one.toImage() != many.toImage()
    assert many.toImage() != picture("Socks", 13, source).toImage()
    assert one.size() == picture("A very long title " * 9, 1, source).size()


def test_a_drag_carries_them(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    source = QWidget()
    qtbot.addWidget(source)
    carried: list[tuple[int, ...]] = []
    monkeypatch.setattr(QDrag, "exec", lambda self, *_: carried.append(papers_in(self.mimeData())))
    drag(source, packed([4, 2]), "Socks")
    assert carried == [(4, 2)]
