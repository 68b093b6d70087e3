"""The composition root: a window on a library, or a sentence that says why there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop import app, paths
from desktop.app import NO_DISPLAY, NO_LIBRARY, application, has_display, main
from desktop.ui.dialogs.error_dialog import ErrorDialog
from desktop.ui.dialogs.repair_dialog import RepairDialog


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
MOST_OF_OURS = 55


def test_the_list_is_shown_before_whatever_it_can_do_without(tmp_path: Path) -> None:
    sample = paths.resources() / "sample" / "daily-papers.txt"
    carrel = [sys.executable, "-m", "desktop", "--library", str(tmp_path)]
    subprocess.run([*carrel, "import", str(sample)], check=True, timeout=60, capture_output=True)
    line = [sys.executable, "-c", SHOWN, str(tmp_path)]
    run = subprocess.run(line, capture_output=True, text=True, check=True, timeout=60)
    modules = [name.partition(".")[0] for name in run.stdout.split()]
    assert not CAN_WAIT & set(modules)
    assert modules.count("desktop") <= MOST_OF_OURS


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
    monkeypatch.setattr(ErrorDialog, "exec", lambda self: told.append(self.text.text()))
    monkeypatch.setattr(app, "application", lambda: qapp)
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
    monkeypatch.setattr(app, "application", lambda: qapp)

    assert app._opened(tmp_path) is not None
    assert "is empty" in asked[0]
