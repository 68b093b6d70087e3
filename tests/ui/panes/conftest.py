"""Papers for the panes: real ones, in the real library of the session."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.query import Place, Shelf
from desktop.model.step import Act, Change
from desktop.store.arrivals import DigestEntry, Seen
from desktop.store.library import Library
from desktop.ui import theme
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session

Bring = Callable[..., list[int]]
Wait = Callable[[Callable[[], bool]], None]

TITLES = ("Quokkas", "Wombats", "Numbats", "Bandicoots", "Potoroos")


@pytest.fixture
def light(qapp: QApplication) -> None:
    """Give the application its fonts and colours, as it has them before any pane is made."""
    theme.apply(qapp, theme.Mode.LIGHT)


@pytest.fixture
def bring(session: Session, qtbot: QtBot) -> Bring:
    """Bring papers with these titles into the library as a digest does; return their ids."""

    def bring_in(
        *titles: str, digest: str = "Morning papers", date: str = "2025-10-31"
    ) -> list[int]:
        ids: list[int] = []

        def work(library: Library) -> Change:
            with library.history.step(Act.IMPORT, digest) as record:
                ids.extend(library.arrivals.add([Facts(title, f"On {title}.") for title in titles]))
                entry = DigestEntry(digest, "/digest.txt", "text", date, False, digest + date)
                number = library.arrivals.digest(entry)
                library.arrivals.sight(
                    number, [Seen(paper, place, None, None) for place, paper in enumerate(ids)]
                )
            return record.result

        with qtbot.waitSignal(session.changed):
            session.edit(work)
        return ids

    return bring_in


@pytest.fixture
def list_pane(light: None, session: Session, qtbot: QtBot) -> ListPane:
    """A list pane that shows nothing yet."""
    pane = ListPane(session)
    qtbot.addWidget(pane)
    pane.resize(340, 300)
    pane.show()
    pane.activateWindow()
    return pane


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    """Wait for what may take an index to come."""
    return qtbot.waitUntil


@pytest.fixture
def inbox(list_pane: ListPane, bring: Bring, wait: Wait) -> ListPane:
    """A list pane that shows five papers which have just come."""
    bring(*TITLES)
    list_pane.show_place(Place(Shelf.INBOX))
    wait(lambda: list(list_pane.ids()) == [1, 2, 3, 4, 5])
    return list_pane


@pytest.fixture
def indexed(inbox: ListPane, session: Session, qtbot: QtBot) -> ListPane:
    """The same, once the index knows the papers."""
    inbox.search("quokkas")
    qtbot.waitUntil(lambda: list(inbox.ids()) == [1])
    inbox.search("")
    qtbot.waitUntil(lambda: inbox.count() == 5)
    return inbox
