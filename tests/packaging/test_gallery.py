"""Every window of the gallery holds in a language that is long and goes from right to left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import pseudo
import shots
import shots_window
from desktop.ui import theme

# What differs from another window by its size or its data alone.
SAME = {
    *("large", "triage-narrow", "completion", "no-hits", "no-rules", "maths", "maths-many"),
    *("maths-wide", "maths-large", "maths-narrow", "find", "digest", "authors", "accent"),
    *("preferences-reading", "preferences-importing", "preferences-found", "manual-keys", "news"),
    *("first-run-papers", "no-backups", "note-links", "note-linked-back", "statistics-months"),
    *("statistics-large", "statistics-narrow", "statistics-few", "statistics-none"),
    *("statistics-table", "no-duplicates", "edit-paper", "edit-paper-small", "toast", "bin"),
    *("import-with-rules", "print-preview"),
}


@pytest.fixture
def stranger(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, quick_processes: None
) -> Iterator[QApplication]:
    """Let the application speak as nobody does, and hurry."""
    monkeypatch.setattr(shots_window, "settle", lambda: shots_window.pause(100))
    theme.apply(qapp, theme.Mode.LIGHT)
    with pseudo.spoken(qapp):
        yield qapp
    theme.apply(qapp, theme.Mode.LIGHT)


@pytest.mark.parametrize("name", [name for name in shots.SHOTS if name not in SAME])
def test_nothing_is_cut_or_outside_or_never_marked(
    name: str, stranger: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shots.SHOTS[name](tmp_path, tmp_path / f"{name}.png", "light")

    assert capsys.readouterr().out == ""
