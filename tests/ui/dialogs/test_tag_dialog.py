from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.importing import Summary
from desktop.ui.dialogs.tag_dialog import TagDialog
from desktop.ui.session import Session


@pytest.fixture
def dialog(
    qtbot: QtBot,
    session: Session,
    host: QWidget,
    write_digest: Callable[..., Path],
    import_files: Callable[[Sequence[Path]], Summary],
) -> TagDialog:
    """Tags in use are birds, then mammals, then birds/wading."""
    ids = import_files([write_digest("a.txt", ["Herons", "Otters"])]).papers
    for tag, papers in (("birds", ids[:1]), ("mammals", ids[1:]), ("birds/wading", ids[:1])):
        with qtbot.waitSignal(session.changed):
            session.tag(papers, tag)
    dialog = TagDialog(session, 2, host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tags.count() > 0)
    return dialog


def shown(dialog: TagDialog) -> list[str]:
    items = [dialog.tags.item(row) for row in range(dialog.tags.count())]
    return [item.text() for item in items if not item.isHidden()]


def test_tags_stand_in_the_order_of_their_last_use(dialog: TagDialog) -> None:
    assert shown(dialog) == ["birds/wading", "mammals", "birds"]
    assert dialog.confirm.text() == dialog.windowTitle() == "Tag 2 papers"
    assert not dialog.confirm.isEnabled()


def test_typing_narrows_the_tags(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, "WAD")
    assert shown(dialog) == ["birds/wading"]

    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "reptiles")
    assert shown(dialog) == []
    assert dialog.hint.text() == "No tag like this yet: it will be made."


def test_a_new_tag_is_told(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, "#reptiles ")
    with qtbot.waitSignal(dialog.named) as named:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert named.args == ["reptiles"]


def test_a_tag_in_use_is_reached_by_the_arrows(qtbot: QtBot, dialog: TagDialog) -> None:
    dialog.activateWindow()
    qtbot.keyClicks(dialog.name, "mam")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: dialog.name.text() == "mammals")
    with qtbot.waitSignal(dialog.named) as named:
        dialog.tags.itemActivated.emit(dialog.tags.currentItem())

    assert named.args == ["mammals"]


def test_a_tag_needs_a_name(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, " #/ ")
    with qtbot.assertNotEmitted(dialog.named):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert not dialog.confirm.isEnabled()


def test_without_tags_it_says_what_to_do(qtbot: QtBot, session: Session, host: QWidget) -> None:
    dialog = TagDialog(session, 1, host)
    dialog.open()
    qtbot.waitUntil(dialog.hint.isVisible)

    assert dialog.hint.text() == "You have no tags yet. Type the first one."
    assert dialog.confirm.text() == "Tag 1 paper"
