from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.error_dialog import ErrorDialog

SENTENCE = "The library “<b>x</b>” cannot be written to. Check its folder."


def test_a_known_failure_is_a_sentence_and_a_button(host: QWidget) -> None:
    dialog = ErrorDialog(SENTENCE, parent=host)
    dialog.open()

    assert dialog.text.text() == SENTENCE
    assert dialog.text.textFormat() is Qt.TextFormat.PlainText
    assert [button.text() for button in dialog.buttons.buttons()] == ["Close"]


def test_details_are_folded_away_at_first(host: QWidget) -> None:
    dialog = ErrorDialog(SENTENCE, "ValueError\n  session.py:12", host)
    dialog.open()
    assert not dialog.details.isVisible()

    dialog.unfold.click()
    assert dialog.details.isVisible()
    assert dialog.details.toPlainText() == "ValueError\n  session.py:12"
    assert dialog.unfold.text() == "Hide details"
    dialog.unfold.click()
    assert not dialog.details.isVisible()


def test_details_can_be_copied(host: QWidget) -> None:
    dialog = ErrorDialog(SENTENCE, "ValueError\n  session.py:12", host)
    dialog.open()
    dialog.copy.click()

    assert QGuiApplication.clipboard().text() == "ValueError\n  session.py:12"
    assert dialog.copy.text() == "Copied"


def test_enter_closes_it(qtbot: QtBot, host: QWidget) -> None:
    dialog = ErrorDialog(SENTENCE, "ValueError", host)
    dialog.open()
    close = dialog.buttons.button(QDialogButtonBox.StandardButton.Close)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(close, Qt.Key.Key_Return)
