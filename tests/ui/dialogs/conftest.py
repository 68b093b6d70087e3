"""Digests to import, and a window for dialogs to belong to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.importing import Summary
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.session import Session

HEAD = "Daily Papers\n\nbyAK and the research community\n\n"
ABSTRACT = (
    "We count {topic} on quiet mornings and find that most of them were there before. "
    "A small instrument made of string confirms this within the error of the string."
)

WriteDigest = Callable[..., Path]
ImportFiles = Callable[[Sequence[Path]], Summary]


def card(title: str, date: str = "Oct 18, 2024", extra: str = "") -> str:
    """Return a paper as the page shows it, with a line of its own after it if wished."""
    abstract = ABSTRACT.format(topic=title.lower())
    return f"{title}\n\n{abstract}\n\n  • 3 authors\n·\n{date}\n{extra}\n"


@pytest.fixture
def write_digest(tmp_path: Path) -> WriteDigest:
    """Write a digest of papers with given titles."""

    def write(
        name: str, titles: Sequence[str], page: str = "Oct 31", date: str = "Oct 18, 2024"
    ) -> Path:
        path = tmp_path / name
        path.write_text(HEAD + page + "\n\n" + "".join(card(title, date) for title in titles))
        return path

    return write


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window: dialogs go when they are closed, it stays."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def import_files(qtbot: QtBot, session: Session, host: QWidget) -> ImportFiles:
    """Bring files into the library by the dialog, and return the Summary."""

    def run(paths: Sequence[Path]) -> Summary:
        dialog = ImportDialog(session, host)
        dialog.add_paths(paths)
        dialog.open()
        qtbot.waitUntil(dialog.confirm.isEnabled)
        with qtbot.waitSignal(dialog.imported) as imported:
            dialog.confirm.click()
        summary: Summary = imported.args[0]
        return summary

    return run
