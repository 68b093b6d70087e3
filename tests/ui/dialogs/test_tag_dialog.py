from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.services.importing import Summary
from desktop.ui.dialogs.tag_boxes import ALL, NONE, SOME
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
    """For herons and otters; tags in use are birds, then mammals, then moss, which is on none."""
    titles = ["Herons", "Otters", "Mosses"]
    papers = import_files([write_digest("a.txt", titles)]).papers
    for tag, carriers in (("birds", papers[:1]), ("mammals", papers[:2]), ("moss", papers[2:])):
        with qtbot.waitSignal(session.changed):
            session.tag(carriers, tag)
    dialog = TagDialog(session, list(papers[:2]), host)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.tags.count() > 0)
    return dialog


def shown(dialog: TagDialog) -> list[tuple[str, Qt.CheckState]]:
    items = [dialog.tags.item(row) for row in range(dialog.tags.count())]
    return [(item.text(), item.checkState()) for item in items if not item.isHidden()]


def click(qtbot: QtBot, dialog: TagDialog, row: int) -> None:
    where = dialog.tags.visualItemRect(dialog.tags.item(row)).center()
    qtbot.mouseClick(dialog.tags.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_boxes_show_which_papers_carry_a_tag(dialog: TagDialog) -> None:
    assert shown(dialog) == [("birds", SOME), ("mammals", ALL), ("moss", NONE)]
    assert dialog.confirm.text() == dialog.windowTitle() == "Tag 2 papers"
    assert not dialog.confirm.isEnabled()
    assert dialog.tags.item(0).toolTip() == "On 1 of these papers"
    said = dialog.tags.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "birds, on some of these papers"


def test_tags_are_put_on_all_papers_and_taken_off_all(qtbot: QtBot, dialog: TagDialog) -> None:
    for row in (0, 1, 2):
        click(qtbot, dialog, row)
    assert shown(dialog) == [("birds", ALL), ("mammals", NONE), ("moss", ALL)]
    click(qtbot, dialog, 2)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.confirm.click()

    assert chosen.args == [["birds"], ["mammals"]]


def test_a_half_box_can_be_left_as_it_was(qtbot: QtBot, dialog: TagDialog) -> None:
    click(qtbot, dialog, 0)
    click(qtbot, dialog, 0)
    assert shown(dialog)[0] == ("birds", NONE)
    assert dialog.confirm.isEnabled()
    click(qtbot, dialog, 0)

    assert shown(dialog)[0] == ("birds", SOME)
    assert not dialog.confirm.isEnabled()


def test_typing_narrows_the_tags(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, "MAM")
    assert shown(dialog) == [("mammals", ALL)]

    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "reptiles")
    assert shown(dialog) == []
    assert dialog.hint.text() == "No tag like this yet: it will be made."


def test_a_new_tag_is_told(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, "#reptiles ")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert chosen.args == [["reptiles"], []]


def test_a_comma_puts_a_tag_on_and_waits_for_the_next(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, "BIRDS,reptiles,")
    assert shown(dialog)[:2] == [("reptiles", ALL), ("birds", ALL)]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert sorted(chosen.args[0]) == ["birds", "reptiles"]


def test_a_tag_in_use_is_reached_by_the_arrows(qtbot: QtBot, dialog: TagDialog) -> None:
    dialog.activateWindow()
    qtbot.keyClicks(dialog.name, "mo")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    assert dialog.tags.currentItem().text() == "moss"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.tags, Qt.Key.Key_Return)

    assert chosen.args == [["moss"], []]


def test_boxes_are_switched_by_the_space_bar(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClick(dialog.name, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.tags, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.tags, Qt.Key.Key_Return)

    assert chosen.args == [["birds"], []]


def test_a_tag_needs_a_name(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.name, " #/ ")
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    assert not dialog.confirm.isEnabled()


def test_without_tags_it_says_what_to_do(qtbot: QtBot, session: Session, host: QWidget) -> None:
    dialog = TagDialog(session, [1], host)
    dialog.open()
    qtbot.waitUntil(dialog.hint.isVisible)

    assert dialog.hint.text() == "You have no tags yet. Type the first one."
    assert dialog.confirm.text() == "Tag 1 paper"
