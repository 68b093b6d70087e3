from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.citing import SHORT, STYLES
from desktop.services.importing import Summary
from desktop.ui.dialogs.cite_dialog import CiteDialog
from desktop.ui.session import Session


def test_a_style_is_chosen_by_keys_with_a_look_at_it(
    qtbot: QtBot,
    session: Session,
    host: QWidget,
    write_digest: Callable[..., Path],
    import_files: Callable[[Sequence[Path]], Summary],
) -> None:
    ids = import_files([write_digest("a.txt", ["Herons", "Otters"])]).papers
    dialog = CiteDialog(session, ids, SHORT, host)
    dialog.open()
    qtbot.waitUntil(lambda: "Herons." in dialog.preview.toPlainText())

    for _ in STYLES[1:]:
        qtbot.keyClick(dialog.styles, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.preview.toPlainText().startswith("\\cite{"))
    qtbot.keyClick(dialog.styles, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.preview.toPlainText().startswith("[@"))

    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert chosen.args[0].name == "key"
    assert not dialog.isVisible()
