from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.tag_name_dialog import TagNameDialog

NAMES = ["birds", "Mammals", "moss"]


@pytest.fixture
def dialog(host: QWidget, qtbot: QtBot) -> TagNameDialog:
    dialog = TagNameDialog("birds", NAMES, host)
    dialog.open()
    return dialog


def test_the_name_is_there_to_be_changed(dialog: TagNameDialog) -> None:
    assert dialog.name.selectedText() == "birds"
    assert not dialog.confirm.isEnabled()
    assert dialog.windowTitle() == "Rename tag “birds”"


def test_a_new_name_is_told(dialog: TagNameDialog, qtbot: QtBot) -> None:
    dialog.name.setText(" #fowl /  wading/ ")
    assert dialog.confirm.text() == "Rename"
    with qtbot.waitSignal(dialog.named) as named:
        dialog.confirm.click()
    assert named.args == ["fowl/wading"]


def test_the_name_of_another_tag_makes_the_two_one(dialog: TagNameDialog) -> None:
    dialog.name.setText("mammals")

    assert dialog.confirm.text() == "Merge"
    assert dialog.hint.text() == "There is a tag “Mammals”: the two become one."


def test_another_case_is_another_name_of_the_same_tag(dialog: TagNameDialog) -> None:
    dialog.name.setText("Birds")

    assert dialog.confirm.text() == "Rename"
    assert dialog.confirm.isEnabled()


@pytest.mark.parametrize("text", ["", " # ", "/", "birds"])
def test_a_tag_needs_another_name(dialog: TagNameDialog, text: str, qtbot: QtBot) -> None:
    dialog.name.setText(text)

    assert not dialog.confirm.isEnabled()
    with qtbot.assertNotEmitted(dialog.named):
        dialog.accept()


def test_what_a_tag_can_be_merged_into_is_offered(host: QWidget) -> None:
    dialog = TagNameDialog("birds", NAMES, host, merges=True)
    dialog.open()

    assert dialog.windowTitle() == "Merge tag “birds” into"
    assert dialog.name.text() == ""
    model = dialog.name.completer().model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Mammals", "moss"]
