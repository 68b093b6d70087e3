"""An HTML export in a real browser, where there is one: it shows the page and asks for nothing."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.model.paper import Facts
from desktop.services.export_formats import format_named
from desktop.services.export_jobs import Wish, prepare, run
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.store.library import Library
from tests.services.making import TODAY, made

CHROMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FOXES = ("firefox-esr", "firefox")
# What would be asked for if anything of a paper or a note were let through.
BAIT = (
    '<img src="http://bait.example/a.png"><link rel="stylesheet" href="http://bait.example/b.css">'
    '<script src="http://bait.example/c.js"></script><iframe src="http://bait.example/d"></iframe>'
)
NOTE = f"{BAIT}\n\n![picture](http://bait.example/e.png) [[How Tides Turn]] $x^2$\n"


def one_of(names: Sequence[str]) -> str:
    """Return a browser that is there."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"There is none of these browsers: {', '.join(names)}")
    return found


@pytest.fixture(scope="module")
def browser() -> str:
    return one_of(CHROMES)


@pytest.fixture(scope="module")
def fox() -> str:
    return one_of(FOXES)


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


def exported(library: Library, folder: Path) -> Path:
    """Export papers and a note with bait in them as HTML; return the file."""
    told = [Facts(f"Tides {BAIT}", f"We turn.\n\n{BAIT}"), Facts("How Tides Turn", "$y$")]
    with library.open():
        ids = commit(library, [made(*told)]).papers
        library.notes.save(ids[0], NOTE)
    wish = Wish(format_named("html"), ids, folder / "page.html")
    prepare(library, wish)
    run(wish, Papers(library, ids), TODAY)
    return wish.target


def test_a_page_is_shown_and_nothing_is_asked_for(
    browser: str, library: Library, listener: Listener, tmp_path: Path
) -> None:
    page = shown(browser, exported(library, tmp_path), listener, tmp_path / "profile")

    assert "How Tides Turn" in page
    assert page.count("<article") == 2
    assert "<svg" in page
    assert [asked for asked in listener.asked if "bait.example" in asked] == []


def test_the_listener_would_hear_it(browser: str, listener: Listener, tmp_path: Path) -> None:
    page = tmp_path / "bait.html"
    page.write_text(f"<!DOCTYPE html><body>{BAIT}", encoding="utf-8")

    shown(browser, page, listener, tmp_path / "profile")

    assert any("bait.example" in asked for asked in listener.asked)


# What a fox would look for by itself.
_QUIET = (
    "app.normandy.enabled", "app.update.enabled", "browser.region.update.enabled",
    "browser.safebrowsing.downloads.remote.enabled", "browser.safebrowsing.malware.enabled",
    "browser.safebrowsing.phishing.enabled", "datareporting.policy.dataSubmissionEnabled",
    "extensions.update.enabled", "network.captive-portal-service.enabled",
    "network.connectivity-service.enabled", "services.settings.enabled",
)  # fmt: skip


def pictured(fox: str, page: Path, listener: Listener, folder: Path) -> bytes:
    """Return a picture of a page in Firefox, all of whose ways out lead to the listener."""
    profile, picture = folder / "fox", folder / "page.png"
    profile.mkdir()
    proxy = {"type": 1, "http_port": listener.port, "ssl_port": listener.port}
    settings: dict[str, object] = {f"network.proxy.{name}": value for name, value in proxy.items()}
    settings |= {"network.proxy.http": "127.0.0.1", "network.proxy.ssl": "127.0.0.1"}
    settings |= dict.fromkeys(_QUIET, False)
    lines = [f"user_pref({json.dumps(n)}, {json.dumps(value)});\n" for n, value in settings.items()]
    (profile / "user.js").write_text("".join(lines), encoding="utf-8")
    subprocess.run(
        [
            fox, "--headless", "--no-remote", "--profile", str(profile),
            "--window-size=900,1200", "--screenshot", str(picture), page.as_uri(),
        ],
        capture_output=True,
        timeout=240,
        check=True,
    )  # fmt: skip
    return picture.read_bytes()


def test_firefox_asks_for_nothing_either(
    fox: str, library: Library, listener: Listener, tmp_path: Path
) -> None:
    picture = pictured(fox, exported(library, tmp_path), listener, tmp_path)

    assert picture.startswith(b"\x89PNG")
    assert [asked for asked in listener.asked if "bait.example" in asked] == []


def test_the_listener_would_hear_firefox(fox: str, listener: Listener, tmp_path: Path) -> None:
    page = tmp_path / "bait.html"
    page.write_text(f"<!DOCTYPE html><body>{BAIT}", encoding="utf-8")

    pictured(fox, page, listener, tmp_path)

    assert any("bait.example" in asked for asked in listener.asked)
