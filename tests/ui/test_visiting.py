"""What comes through the door of a window, sent as real programs send it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from desktop.model.paper import Facts
from desktop.model.paper_link import link_of
from desktop.model.query import Shelf
from desktop.services.knocking import DEEDS, MOST_BYTES, Wish, door, knock
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.visiting import Visiting
from tests.windows import Open

Visited = tuple[MainWindow, Visiting]
UNKNOWN = "carrel://paper/00000000-0000-7000-8000-000000000000"


@pytest.fixture
def visited(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Visited:
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    visiting = Visiting(window)
    assert visiting.open()
    return window, visiting


def meanwhile(work: Callable[[], object]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def sent(window: MainWindow, line: bytes) -> socket.socket:
    place = door(window.session.folder)
    assert place is not None
    visitor = socket.socket(socket.AF_UNIX)
    visitor.connect(place)
    visitor.sendall(line)
    return visitor


def test_a_second_start_hands_its_files_over(
    visited: Visited, sample: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window, _visiting = visited
    window.showMinimized()
    line = [sys.executable, "-m", "desktop", "--library", str(window.session.folder)]
    settings = {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    second = subprocess.Popen([*line, sample.as_uri()], env={**os.environ, **settings})
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    assert second.wait(30) == 0
    assert not window.isMinimized()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.reject()


def test_a_command_is_done_that_only_opens_something(visited: Visited, qtbot: QtBot) -> None:
    window, visiting = visited
    commands = {do: window.action(Do(do)) for do in (*DEEDS, Do.SWEEP)}
    done: list[str] = []
    for do, action in commands.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _on=False, do=do: done.append(str(do)))
        action.setEnabled(True)
        visiting.receive(Wish(do=str(do)))
    assert done == list(DEEDS)


def test_what_macos_opens_is_what_a_second_start_asks_for(
    visited: Visited, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, visiting = visited
    wishes: list[Wish] = []
    monkeypatch.setattr(visiting, "receive", wishes.append)
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert visiting.eventFilter(window, QFileOpenEvent("/srv/two words.bib"))
    assert visiting.eventFilter(window, QFileOpenEvent(QUrl(UNKNOWN)))
    assert not visiting.eventFilter(window, QEvent(QEvent.Type.User))
    assert wishes == [Wish(("/srv/two words.bib",)), Wish(link=UNKNOWN)]


def test_a_link_selects_its_paper(visited: Visited, qtbot: QtBot) -> None:
    window, visiting = visited
    ids: list[int] = []
    for title in ("Otters", "Herons"):
        window.session.edit(
            lambda library, title=title: library.corrections.write_down(Facts(title)),
            lambda change: ids.extend(change.papers),
        )
    qtbot.waitUntil(lambda: len(ids) == 2)
    paper = window.session.paper_now(ids[0])
    assert paper is not None
    visiting.heed(Wish(link=link_of(paper.uid)))
    qtbot.waitUntil(lambda: window.list.current_id() == ids[0])
    with qtbot.waitSignal(window.session.changed):
        window.session.delete([ids[1]])
    binned = window.session.paper_now(ids[1])
    assert binned is not None
    visiting.heed(Wish(link=link_of(binned.uid)))
    qtbot.waitUntil(lambda: window.list.current_id() == ids[1])
    assert window.list.place().shelf is Shelf.BIN


@pytest.mark.parametrize(
    ("link", "said"),
    [(UNKNOWN, "The paper of this link is not"), ("carrel://x", "“carrel://x” is no link")],
)
def test_a_link_that_leads_nowhere_is_told(
    visited: Visited, qtbot: QtBot, link: str, said: str
) -> None:
    window, visiting = visited
    visiting.heed(Wish(link=link))
    qtbot.waitUntil(lambda: window.toast.accessibleName().startswith(said))


@pytest.mark.parametrize("line", [b"{}\n", b"\0\n", b"\xff" * (MOST_BYTES + 2)])
def test_nonsense_is_shown_the_door(visited: Visited, qtbot: QtBot, line: bytes) -> None:
    window, _visiting = visited
    answers: list[bytes] = []

    def try_it() -> None:
        try:
            with sent(window, line) as visitor:
                answers.append(visitor.recv(9))
        except OSError:
            answers.append(b"")

    meanwhile(try_it)
    qtbot.waitUntil(lambda: answers == [b""])


def test_who_says_nothing_is_sent_away(
    visited: Visited, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.visiting._PATIENCE_MS", 1)
    answers: list[bytes] = []

    def wait() -> None:
        with sent(visited[0], b"{") as visitor:
            answers.append(visitor.recv(9))

    meanwhile(wait)
    qtbot.waitUntil(lambda: answers == [b""])


def test_a_door_that_was_left_is_opened_again(visited: Visited, qtbot: QtBot) -> None:
    window, visiting = visited
    visiting.close()
    place = door(window.session.folder)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as killed:
        killed.bind(place)
    again = Visiting(window)
    assert again.open()
    taken: list[bool] = []
    meanwhile(lambda: taken.append(knock(window.session.folder, Wish())))
    qtbot.waitUntil(lambda: taken == [True])
    again.close()


def test_a_second_window_leaves_the_door_to_the_first(visited: Visited, qtbot: QtBot) -> None:
    window, _visiting = visited
    assert not Visiting(window).open()


def test_without_a_safe_place_there_is_no_door(
    open_window: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "nowhere"))
    visiting = Visiting(open_window())
    assert not visiting.open()
    visiting.close()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(QLocalServer, "listen", lambda _self, _name: False)
    assert not visiting.open()
