"""What goes wrong is told once, in plain words, and goes to the log without paper texts."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.model.errors import DiskFull
from desktop.ui.dialogs.error_dialog import ErrorDialog
from desktop.ui.troubles import Troubles, log, log_to, report


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    before = list(log.handlers)
    log_to(tmp_path / "log")
    yield tmp_path / "log" / "carrel.log"
    for handler in [one for one in log.handlers if one not in before]:
        log.removeHandler(handler)
        handler.close()


def raised(error: Exception) -> Exception:
    """Return the error as one that was raised, so that it knows where."""
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def test_a_known_failure_is_its_sentence(window: QWidget, logged: Path) -> None:
    Troubles(window).tell(DiskFull("There is no space left."))
    dialogs = window.findChildren(ErrorDialog)
    assert [dialog.text.text() for dialog in dialogs] == ["There is no space left."]
    assert dialogs[0].details.toPlainText() == ""
    assert logged.read_text() == ""


def test_a_failure_is_told_once_while_its_dialog_is_open(window: QWidget, qtbot: QtBot) -> None:
    troubles = Troubles(window)
    troubles.tell(DiskFull("Full."))
    troubles.tell(DiskFull("Full."))
    dialog, *others = window.findChildren(ErrorDialog)
    assert others == []
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChildren(ErrorDialog) == [])
    troubles.tell(DiskFull("Full."))
    assert len(window.findChildren(ErrorDialog)) == 1


def test_a_bug_has_a_report_without_values(window: QWidget, logged: Path) -> None:
    Troubles(window).tell(raised(KeyError("the abstract of a paper")))
    dialog = window.findChild(ErrorDialog)
    assert "you can go on" in dialog.text.text()
    details = dialog.details.toPlainText()
    assert "KeyError" in details
    assert "test_troubles.py" in details
    assert "abstract" not in details
    assert "KeyError" in logged.read_text()
    assert "abstract" not in logged.read_text()


def test_what_nobody_caught_is_told(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, logged: Path
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    Troubles(window).catch_unexpected()
    error = raised(ValueError("no"))
    sys.excepthook(type(error), error, error.__traceback__)
    assert window.findChild(ErrorDialog) is not None
    assert "ValueError" in logged.read_text()


def test_an_interruption_is_none_of_ours(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", lambda kind, *_: seen.append(kind))
    Troubles(window).catch_unexpected()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert seen == [KeyboardInterrupt]
    assert window.findChild(ErrorDialog) is None


def test_a_report_names_places_only() -> None:
    text = report(raised(ValueError("secret")))
    assert text.startswith("Carrel ")
    assert "secret" not in text


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    before = list(log.handlers)
    log_to(tmp_path / "log")
    assert log.handlers == before
    assert logging.getLogger("carrel") is log


def test_what_is_typed_is_put_away_before_a_bug_is_told(window: QWidget, logged: Path) -> None:
    saved: list[bool] = []

    def save() -> None:
        saved.append(window.findChild(ErrorDialog) is None)
        raise OSError("the disk is gone")

    Troubles(window, save).tell(raised(ValueError("no")))

    assert saved == [True]
    assert window.findChild(ErrorDialog) is not None
    assert "could not be put away" in logged.read_text()


def test_what_nobody_caught_in_a_thread_is_told(
    window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, logged: Path
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    Troubles(window).catch_unexpected()

    def fail() -> None:
        raise KeyError("the abstract of a paper")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)

    assert "KeyError" in logged.read_text()
    assert "abstract" not in logged.read_text()
