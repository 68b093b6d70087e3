"""The composition root: a window on a library, or a sentence that says why there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop import app, paths
from desktop.app import NO_DISPLAY, NO_LIBRARY, application, has_display, main
from desktop.services.knocking import Wish
from desktop.settings import SettingsStore, load
from desktop.settings_table import Settings
from desktop.store.library import Library
from desktop.ui import fonts, theme
from desktop.ui.dialogs.first_run_dialog import FirstRunDialog
from desktop.ui.dialogs.library_trouble import LibraryTrouble
from desktop.ui.dialogs.moved_dialog import MovedDialog
from desktop.ui.dialogs.repair_dialog import RepairDialog
from desktop.ui.library_commands import Wanted
from desktop.ui.live_settings import BODY
from desktop.ui.main_window import MainWindow
from tests.windows import leave


@pytest.mark.parametrize(
    ("platform", "environment", "there"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_where_a_window_can_be_shown(
    platform: str, environment: dict[str, str], there: bool
) -> None:
    assert has_display(platform, environment) is there


def test_without_a_display_it_says_how_to_get_one(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    line = [sys.executable, "-m", "desktop", "--library", str(tmp_path / "library")]
    run = subprocess.run(
        line, env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == NO_LIBRARY
    assert run.stderr.strip() == NO_DISPLAY
    assert run.stdout == ""


SHOWN = """
import os, sys
from pathlib import Path
from desktop import app
from desktop.settings import SettingsStore
from desktop.store.library import Library
folder = Path(sys.argv[1])
window = app.open_window(Library(folder), SettingsStore(folder))
def tell():
    print(*sys.modules, flush=True)
    os._exit(0)
window.list.rows_shown.connect(tell)
app.application().exec()
"""
# What makes the list wait is what must be read before it.
CAN_WAIT = {
    "charset_normalizer",
    "markdown",
    "nh3",
    "numpy",
    "peewee",
    "rapidfuzz",
    "whoosh",
    "yaml",
}
MOST_OF_OURS = 62


def test_the_list_is_shown_before_whatever_it_can_do_without(tmp_path: Path) -> None:
    sample = paths.resources() / "sample" / "daily-papers.txt"
    carrel = [sys.executable, "-m", "desktop", "--library", str(tmp_path)]
    subprocess.run([*carrel, "import", str(sample)], check=True, timeout=60, capture_output=True)
    line = [sys.executable, "-c", SHOWN, str(tmp_path)]
    run = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    modules = [name.partition(".")[0] for name in run.stdout.split()]
    assert not CAN_WAIT & set(modules)
    assert modules.count("desktop") <= MOST_OF_OURS


def test_all_text_is_as_large_as_it_is_wanted(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = SettingsStore(tmp_path)
    settings.change(Settings(text_size=150))
    usual = fonts.interface_font().pixelSize()
    window = app.open_window(Library(tmp_path / "library"), settings)
    try:
        assert qapp.font().pixelSize() == round(1.5 * usual)
        with qtbot.waitSignal(window.furnished):
            pass
        assert window.detail.body() == round(1.5 * BODY)
    finally:
        leave(window)
        fonts.scale(qapp, 100)
        theme.apply(qapp, "light")


def test_there_is_one_application(qapp: QApplication) -> None:
    assert application() is qapp


def test_a_library_that_cannot_be_opened_is_told(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "library.db").mkdir()
    told: list[str] = []
    monkeypatch.setattr(LibraryTrouble, "exec", lambda self: told.append(self.text.text()))
    monkeypatch.setattr(app, "application", lambda _language="": qapp)
    assert main(["--library", str(tmp_path)]) == NO_LIBRARY
    assert "cannot be opened" in told[0]
    assert "cannot be opened" in capsys.readouterr().err


def test_a_damaged_library_may_be_repaired_and_is_opened_then(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"")
    asked: list[str] = []

    def mend(self: RepairDialog) -> int:
        asked.append(self.why.text())
        self.done(0)
        path.unlink()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(RepairDialog, "exec", mend)
    monkeypatch.setattr(app, "application", lambda _language="": qapp)

    assert app._opened(tmp_path, SettingsStore(tmp_path / "settings")) is not None
    assert "is empty" in asked[0]


def test_the_person_goes_to_another_library_and_moves_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    settings = SettingsStore(tmp_path / "settings")
    wanted = iter([Wanted(second), Wanted(third, moves=True), None])
    windows: list[MainWindow] = []
    shown: list[str] = []
    asked: list[str] = []
    made = app.open_window

    def opened(library: Library, store: SettingsStore, wish: Wish) -> MainWindow:
        windows.append(made(library, store, wish))
        return windows[-1]

    def run(_app: QApplication) -> int:
        shown.append(windows[-1].session.folder.name)
        windows[-1].furnishing.own_commands.libraries.wanted = next(wanted)
        windows[-1].close()
        return 7

    monkeypatch.setattr(QApplication, "exec", run)
    monkeypatch.setattr(app, "open_window", opened)
    monkeypatch.setattr(MovedDialog, "exec", lambda self: asked.append(self.text.text()))
    assert app._run(Library(first), settings, Wish()) == 7
    assert shown == ["first", "second", "third"]
    assert load(settings.folder).library == str(third)
    assert (second / "library.db").read_bytes() == (third / "library.db").read_bytes()
    assert str(second) in asked[0]


def test_the_file_of_a_library_opens_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Path, Wish]] = []

    def run(library: Library, _settings: SettingsStore, wish: Wish) -> int:
        opened.append((library.folder, wish))
        return 0

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    monkeypatch.setattr(app, "_run", run)
    library, digest = Library(tmp_path / "other"), tmp_path / "digest.txt"
    digest.write_text("A paper", encoding="utf-8")

    assert main([str(library.path), str(digest)]) == 0
    assert main(["--library", str(tmp_path / "mine"), str(library.path)]) == 0
    assert opened == [
        (library.folder, Wish((str(digest),))),
        (tmp_path / "mine", Wish()),
    ]


def test_a_library_on_a_drive_that_is_away_is_not_made_anew(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    away, other = tmp_path / "drive" / "library", tmp_path / "other"
    Library(other).close()
    store = SettingsStore(tmp_path / "settings")
    store.change(store.settings.with_values(library=str(away)))
    told: list[str] = []

    def choose(dialog: LibraryTrouble) -> None:
        told.append(dialog.text.text())
        dialog.chosen = other if len(told) == 2 else away

    monkeypatch.setattr(LibraryTrouble, "exec", choose)
    library = app._opened(away, store)
    assert library is not None
    assert library.folder == other
    assert len(told) == 2
    assert "connect it" in told[0]
    assert not away.exists()
    assert store.settings.library == str(other)


def test_the_first_start_asks_once(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    store = SettingsStore(tmp_path / "settings")
    window = app.open_window(Library(tmp_path / "library"), store)
    qtbot.waitUntil(lambda: window.findChild(FirstRunDialog) is not None)
    window.findChild(FirstRunDialog).skip.click()
    leave(window)
    assert load(store.folder).welcomed
