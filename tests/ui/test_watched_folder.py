"""Digests that come into a folder are told of, and imported only by the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.errors import DiskFull
from desktop.services import watching
from desktop.settings import SettingsStore
from desktop.ui import watched_folder
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.watch_dialog import WatchDialog
from desktop.ui.session import Session
from desktop.ui.watched_folder import WatchedFolder
from tests.windows import Open

ENTRY = "@article{{x,\n  title = {{{title}}},\n  year = {{2024}}\n}}\n"


class Ears:
    """Hears what is said, and what is to be reviewed."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.offered: Callable[[], None] | None = None
        self.reviewed: list[list[str]] = []

    def say(
        self,
        text: str,
        action: str = "",
        run: Callable[[], None] | None = None,
        other: str = "",
        run_other: Callable[[], None] | None = None,
    ) -> None:
        self.said.append(text)
        self.offered = run

    def review(self, paths: object) -> None:
        assert isinstance(paths, list)
        self.reviewed.append([path.name for path in paths])


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "SETTLED_AFTER", 0)
    for name in ("SOON_MS", "SETTLING_MS", "LATER_MS"):
        monkeypatch.setattr(watched_folder, name, 1)
    monkeypatch.setattr(watched_folder, "SLOWLY_MS", 20)


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def watched(
    session: Session, host: QWidget, tmp_path: Path, ears: Ears, qtbot: QtBot, folder: Path
) -> Iterator[WatchedFolder]:
    watched = WatchedFolder(
        session, SettingsStore(tmp_path / "settings"), host, ears.say, ears.review
    )
    watched.choose(folder)
    qtbot.waitUntil((session.folder / watching.FILE_NAME).exists)
    yield watched
    watched.close()


def write(path: Path, title: str) -> None:
    path.write_text(ENTRY.format(title=title), encoding="utf-8")


def test_what_comes_is_told_and_reviewed_once(
    qtbot: QtBot, watched: WatchedFolder, ears: Ears, folder: Path
) -> None:
    write(folder / "a.bib", "Herons")
    qtbot.waitUntil(lambda: ears.said == ["1 new digest in Downloads"])
    write(folder / "b.bib", "Otters")
    qtbot.waitUntil(lambda: ears.said[1:] == ["2 new digests in Downloads"])
    assert [path.name for path in watched.waiting()] == ["a.bib", "b.bib"]

    assert ears.offered is not None
    ears.offered()
    ears.offered()
    assert ears.reviewed == [["a.bib", "b.bib"]]
    assert watched.waiting() == ()


def test_a_word_waits_until_no_dialog_hides_it(
    qtbot: QtBot, watched: WatchedFolder, ears: Ears, folder: Path, host: QWidget
) -> None:
    dialog = QDialog(host)
    dialog.open()
    write(folder / "a.bib", "Herons")
    qtbot.waitUntil(lambda: len(watched.waiting()) == 1)
    assert ears.said == []
    dialog.reject()
    qtbot.waitUntil(lambda: ears.said == ["1 new digest in Downloads"])


def test_no_folder_is_watched_any_more(
    qtbot: QtBot, watched: WatchedFolder, ears: Ears, folder: Path, host: QWidget
) -> None:
    watched.show_dialog()
    dialog = host.findChild(WatchDialog)
    dialog.stop.click()
    assert watched.folder is None
    write(folder / "a.bib", "Herons")
    dialog.folder_chosen.emit(folder)
    assert watched.folder == folder
    qtbot.waitUntil(lambda: len(watched.waiting()) == 1)
    dialog.review_wanted.emit()
    assert ears.reviewed == [["a.bib"]]
    dialog.reject()


def test_a_failure_is_told_and_does_not_end_the_watch(
    qtbot: QtBot,
    watched: WatchedFolder,
    ears: Ears,
    folder: Path,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_watch: object) -> None:
        raise DiskFull("full")

    session.failed.disconnect()
    with monkeypatch.context() as patch:
        patch.setattr(watching.FolderWatch, "look", fail)
        with qtbot.waitSignal(session.failed):
            pass
    write(folder / "a.bib", "Herons")
    qtbot.waitUntil(lambda: len(ears.said) == 1)


def test_the_window_offers_what_came(open_window: Open, qtbot: QtBot, folder: Path) -> None:
    window = open_window()
    with qtbot.waitSignal(window.furnished):
        pass
    window.action(Do.WATCH).trigger()
    window.findChild(WatchDialog).folder_chosen.emit(folder)
    window.findChild(WatchDialog).reject()
    qtbot.waitUntil((window.session.folder / watching.FILE_NAME).exists)
    write(folder / "a.bib", "Herons")
    qtbot.waitUntil(lambda: window.toast.accessibleName() == "1 new digest in Downloads")
    window.toast.action_chosen.emit()
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(dialog.confirm.isEnabled)
    dialog.reject()


def test_a_folder_of_the_settings_is_watched_from_the_start(
    qtbot: QtBot, session: Session, host: QWidget, tmp_path: Path, ears: Ears, folder: Path
) -> None:
    store = SettingsStore(tmp_path / "settings")
    store.change(replace(store.settings, watched_folder=str(folder)))
    watched = WatchedFolder(session, store, host, ears.say, ears.review)
    watched.begin()
    qtbot.waitUntil((session.folder / watching.FILE_NAME).exists)
    watched.choose(folder)
    watched.close()
