"""An HTML export in a real browser, where there is one: it shows the page and asks for nothing."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish, prepare, run
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.store.library import Library
from tests.services.making import TODAY, made

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# What would be asked for if anything of a paper or a note were let through.
BAIT = (
    '<img src="http://bait.example/a.png"><link rel="stylesheet" href="http://bait.example/b.css">'
    '<script src="http://bait.example/c.js"></script><iframe src="http://bait.example/d"></iframe>'
)
NOTE = f"{BAIT}\n\n![picture](http://bait.example/e.png) [[How Tides Turn]] $x^2$\n"


@pytest.fixture(scope="module")
def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"There is none of these browsers: {', '.join(BROWSERS)}")
    return found


class Listener:
    """A proxy that answers nothing and remembers which hosts it was asked for."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.asked: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                self.asked.append(connection.recv(1_000).decode("latin-1").partition("\r\n")[0])


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.close()


def shown(browser: str, page: Path, listener: Listener, profile: Path) -> str:
    """Return what a browser makes of a page, all of whose ways out lead to the listener."""
    done = subprocess.run(
        [
            browser,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            f"--user-data-dir={profile}",
            f"--proxy-server=http://127.0.0.1:{listener.port}",
            "--proxy-bypass-list=<-loopback>",
            "--virtual-time-budget=2000",
            "--dump-dom",
            page.as_uri(),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    return done.stdout.decode("utf-8")


def test_a_page_is_shown_and_nothing_is_asked_for(
    browser: str, library: Library, listener: Listener, tmp_path: Path
) -> None:
    told = [Facts(f"Tides {BAIT}", f"We turn.\n\n{BAIT}"), Facts("How Tides Turn", "$y$")]
    with library.open():
        ids = commit(library, [made(*told)]).papers
        library.notes.save(ids[0], NOTE)
    wish = Wish(format_named("html"), ids, tmp_path / "page.html")
    prepare(library, wish)
    run(wish, Papers(library, ids), TODAY)

    page = shown(browser, wish.target, listener, tmp_path / "profile")

    assert "How Tides Turn" in page
    assert page.count("<article") == 2
    assert "<svg" in page
    assert [asked for asked in listener.asked if "bait.example" in asked] == []


def test_the_listener_would_hear_it(browser: str, listener: Listener, tmp_path: Path) -> None:
    page = tmp_path / "bait.html"
    page.write_text(f"<!DOCTYPE html><body>{BAIT}", encoding="utf-8")

    shown(browser, page, listener, tmp_path / "profile")

    assert any("bait.example" in asked for asked in listener.asked)
