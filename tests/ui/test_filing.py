"""Filing papers in the real window: dropped on the sidebar, or by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.row import Status
from desktop.model.step import Act
from desktop.store.library import Library
from desktop.ui import filing
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.palette import Palette
from desktop.ui.main_window import MainWindow
from desktop.ui.panes.list_view import ListView
from desktop.ui.panes.paper_drag import packed, papers_in
from desktop.ui.panes.sidebar_entry import key_of
from desktop.ui.panes.sidebar_model import SidebarModel
from desktop.ui.panes.sidebar_view import SidebarView
from tests.windows import Open

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(open_window: Open, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    library = Library(tmp_path / "library")
    with library.history.step(Act.IMPORT, "papers"):
        library.arrivals.add([Facts(title) for title in ("Quokkas", "Wombats", "Numbats")])
    library.marks.tag([3], "birds")
    library.close()
    window = open_window()
    window.go(Place(Shelf.ALL))
    qtbot.waitUntil(lambda: window.list.place() == Place(Shelf.ALL) and window.list.count() == 3)
    qtbot.waitUntil(lambda: index(window, Place(tag="birds")).isValid())
    # The machine may be busy.
    window.furnishing.finding.filing.patience.setInterval(60_000)
    return window


def sidebar(window: MainWindow) -> SidebarView:
    return window.sidebar.findChildren(SidebarView)[0]


def index(window: MainWindow, place: Place):  # noqa: ANN201
    model = sidebar(window).model()
    assert isinstance(model, SidebarModel)
    return model.index_of(key_of(place))


def drop(window: MainWindow, place: Place, data: QMimeData) -> bool:
    """Drop something on a line of the sidebar; say whether it lets itself be dropped there."""
    view = sidebar(window)
    view.scrollTo(index(window, place))
    at = QPointF(view.visualRect(index(window, place)).center())
    enter = QDragEnterEvent(at.toPoint(), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(view.viewport(), enter)
    move = QDragMoveEvent(at.toPoint(), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(view.viewport(), move)
    takes = enter.isAccepted() and move.isAccepted()
    assert view.is_target(index(window, place)) is takes
    QApplication.sendEvent(view.viewport(), QDropEvent(at, COPY, data, LEFT, PLAIN))
    assert not view.is_target(index(window, place))
    return takes


@pytest.mark.parametrize(
    ("place", "query"),
    [
        (Place(Shelf.LATER), Place(Shelf.LATER)),
        (Place(Shelf.STARRED), Place(Shelf.STARRED)),
        (Place(tag="birds"), Place(tag="birds")),
        (Place(Shelf.BIN), Place(Shelf.BIN)),
    ],
)
def test_papers_are_dropped_where_they_belong(
    window: MainWindow, qtbot: QtBot, place: Place, query: Place
) -> None:
    with window.session.library.looking() as listing:
        before = set(listing.ids(query))
    with qtbot.waitSignal(window.session.changed):
        assert drop(window, place, packed([1, 2]))
    with window.session.library.looking() as listing:
        assert set(listing.ids(query)) == before | {1, 2}
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    with window.session.library.looking() as listing:
        assert set(listing.ids(query)) == before


def test_not_everything_takes_papers_and_not_everything_is_papers(window: MainWindow) -> None:
    assert not drop(window, Place(Shelf.ALL), packed([1]))
    assert not drop(window, Place(Shelf.NOTES), packed([1]))
    text = QMimeData()
    text.setText("socks")
    assert not drop(window, Place(Shelf.LATER), text)


def test_what_takes_no_papers_says_why_while_they_hang_over_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = sidebar(window)
    hang(view, index(window, Place(Shelf.NOTES)))
    assert QToolTip.text() == "Papers come here when you write a note."
    hang(view, index(window, Place(Shelf.LATER)))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def hang(view: SidebarView, line: QModelIndex) -> None:
    at, data = view.visualRect(line).center(), packed([1])
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view.viewport(), kind(at, COPY, data, LEFT, PLAIN))


def test_the_window_takes_its_own_papers_for_no_digest(window: MainWindow) -> None:
    at = QPointF(5, 5).toPoint()
    data = packed([1], "- Socks")
    event = QDragEnterEvent(at, COPY, data, LEFT, PLAIN)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()


def test_what_is_dropped_out_of_the_bin_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.changed):
        window.session.delete([1])
    window.go(Place(Shelf.BIN))
    qtbot.waitUntil(lambda: list(window.list.ids()) == [1])
    with qtbot.waitSignal(window.session.changed):
        assert drop(window, Place(Shelf.LATER), packed([1]))
    with window.session.library.looking() as listing:
        assert listing.rows([1])[0].status is Status.LATER
        assert listing.ids(Place(Shelf.LATER)) == [1]
    with qtbot.waitSignal(window.session.changed):
        window.session.undo()
    with window.session.library.looking() as listing:
        assert listing.ids(Place(Shelf.BIN)) == [1]


def test_the_keyboard_has_a_way_too(window: MainWindow, qtbot: QtBot) -> None:
    paper = window.list.current_id()
    assert paper is not None
    window.action(Do.MOVE).trigger()
    qtbot.waitUntil(lambda: window.findChild(Palette) is not None)
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    assert "birds" in palette.names()
    palette.line.setText("birds")
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
    with window.session.library.looking() as listing:
        assert listing.rows([paper])[0].tags == ("birds",)


def test_a_drag_tells_other_programs_what_it_carries(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QMimeData, str]] = []
    monkeypatch.setattr(filing, "drag", lambda _source, data, title: told.append((data, title)))
    monkeypatch.setattr(QGuiApplication, "mouseButtons", lambda: LEFT)
    window.list.select_all()
    window.list.findChildren(ListView)[0].startDrag(COPY)
    qtbot.waitUntil(lambda: bool(told))
    data, title = told[0]
    assert papers_in(data) == tuple(window.list.ids())
    assert len(data.text().splitlines()) == window.list.count()
    assert title in data.text()
    assert told[1:] == []


def test_a_drag_that_was_let_go_of_does_not_begin(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(filing, "drag", lambda *_: told.append(None))
    with qtbot.waitSignal(window.session._read._landed):
        window.list.findChildren(ListView)[0].startDrag(COPY)
    QApplication.processEvents()
    assert told == []
