"""What Carrel is called with while its window stands: files to import, links to follow."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFileOpenEvent

from desktop.model.paper_link import uid_in
from desktop.model.query import Place, Shelf
from desktop.services.knocking import ANSWER, DEEDS, MOST_BYTES, Wish, door, heard, wish_of
from desktop.ui.action_spec import Do
from desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from desktop.store.library import Library

_PATIENCE_MS = 5_000


class Visiting(QObject):
    """Opens the door of the window's library, and does what those who knock wish for.

    Only this person's programs can knock, and the door is no network: it opens no port.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._server: QLocalServer | None = None

    def open(self) -> bool:
        """Listen from now on; say whether that can be done, which is no trouble if it cannot."""
        from PySide6.QtNetwork import QLocalServer

        if sys.platform == "darwin" and (application := QCoreApplication.instance()):
            application.installEventFilter(self)
        place = door(self._window.session.folder)
        # Listening would take the place of another window's door without a word.
        if place is None or _is_answered(place):
            return False
        QLocalServer.removeServer(place)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(place):
            return False
        server.newConnection.connect(self._on_new_connection)
        self._server = server
        return True

    @Slot()
    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def heed(self, wish: Wish) -> None:
        """Do what is wished for."""
        if wish.do in DEEDS:
            self._window.action(Do(wish.do)).trigger()
        if wish.link:
            self._follow(wish.link)
        if wish.files:
            self._window.file_commands.import_paths([Path(file) for file in wish.files])

    def come_forward(self, token: str) -> None:
        """Bring the window to the front, as far as the desktop lets it."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def receive(self, wish: Wish) -> None:
        """Come forward and do what somebody at the door wishes for."""
        self.come_forward(wish.token)
        self.heed(wish)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what macOS says is opened with Carrel: a program that runs is not started again."""
        if not isinstance(event, QFileOpenEvent):
            return False
        self.receive(wish_of([event.file() or event.url().toString()]))
        return True

    def _follow(self, link: str) -> None:
        uid = uid_in(link)
        if uid is None:
            self._window.say(self.tr("“{link}” is no link to a paper.").format(link=link[:200]))
            return
        self._window.session.read(lambda library: _paper_with(library, uid), self._show)

    def _show(self, found: tuple[int, bool] | None) -> None:
        if found is None:
            self._window.say(self.tr("The paper of this link is not in this library."))
            return
        paper, is_binned = found
        if is_binned:
            self._window.go(Place(Shelf.BIN))
            self._window.list.select(paper)
        else:
            self._window.furnishing.finding.go_to_paper(paper)
        self._window.list.focus_list()

    @Slot()
    def _on_new_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Visitor(self._server.nextPendingConnection(), self)


class _Visitor(QObject):
    """One who knocked: says one line in time, is answered, and goes."""

    def __init__(self, line: QLocalSocket, host: Visiting) -> None:
        super().__init__(host)
        self._line = line
        self._host = host
        line.setParent(self)
        line.readyRead.connect(self._on_ready_read)
        line.disconnected.connect(self.deleteLater)
        self._timer = self.startTimer(_PATIENCE_MS)
        self._on_ready_read()

    def timerEvent(self, _event: object) -> None:
        self._line.abort()
        self.deleteLater()

    @Slot()
    def _on_ready_read(self) -> None:
        if self._line.bytesAvailable() > MOST_BYTES:
            self._line.abort()
            return
        if not self._line.canReadLine():
            return
        wish = heard(bytes(self._line.readLine().data()))
        if wish is not None:
            self._line.write(ANSWER)
            self._line.flush()
        self._line.disconnectFromServer()
        if wish is not None:
            self._host.receive(wish)


def _is_answered(place: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    line = QLocalSocket()
    line.connectToServer(place)
    return line.waitForConnected(200)


def _paper_with(library: Library, uid: str) -> tuple[int, bool] | None:
    for paper in library.papers.get(library.papers.with_uid(uid)[:1]):
        return paper.id, paper.marks.deleted
    return None
