from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.dialogs.file_delegate import FileDelegate
from desktop.ui.dialogs.files_model import FileRole
from desktop.ui.dialogs.import_entry import Entry, Stage

SIZE = QSize(220, 70)
ENTRY = Entry(0, "papers-of-the-day.txt", Path("papers-of-the-day.txt"), Stage.READING, (1, 2))


class OneFile(QAbstractListModel):
    """A model of one file."""

    def __init__(self, entry: Entry, status: str) -> None:
        super().__init__()
        self._values = {FileRole.ENTRY: entry, FileRole.STATUS: status}

    def rowCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = 0) -> object:
        return self._values.get(FileRole(role)) if role in list(FileRole) else None


def painted(entry: Entry, status: str, state: QStyle.StateFlag | None = None) -> QImage:
    model = OneFile(entry, status)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, SIZE.width(), SIZE.height())
    option.palette = theme.palette(theme.LIGHT)
    if state is not None:
        option.state |= state
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.LIGHT.list))
    painter = QPainter(image)
    FileDelegate().paint(painter, option, model.index(0, 0, QModelIndex()))
    painter.end()
    return image


def count(image: QImage, color: str) -> int:
    wanted = QColor(color).rgb()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixel(x, y) == wanted for x, y in places)


def test_every_file_has_the_same_height(qtbot: QtBot) -> None:
    delegate = FileDelegate()
    models = [OneFile(ENTRY, "Waiting"), OneFile(ENTRY, "words " * 100)]
    heights = {
        delegate.sizeHint(QStyleOptionViewItem(), model.index(0, 0)).height() for model in models
    }

    assert len(heights) == 1


def test_a_bar_grows_while_a_file_is_read(qtbot: QtBot) -> None:
    half = count(painted(ENTRY, ""), theme.LIGHT.accent)
    most = count(painted(replace(ENTRY, progress=(9, 10)), ""), theme.LIGHT.accent)
    read = count(painted(replace(ENTRY, stage=Stage.READ), ""), theme.LIGHT.accent)

    assert read < half < most


def test_what_is_wrong_is_said_in_red_beside_a_sign(qtbot: QtBot) -> None:
    bad = replace(ENTRY, stage=Stage.UNREADABLE, problem="It is empty.")
    with_words = count(painted(bad, "It is empty."), theme.LIGHT.danger)
    sign_alone = count(painted(bad, ""), theme.LIGHT.danger)

    assert 0 < sign_alone < with_words


@pytest.mark.parametrize(
    ("state", "color"),
    [
        (QStyle.StateFlag.State_Selected, theme.LIGHT.selection_idle),
        (
            QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Active,
            theme.LIGHT.selection,
        ),
        (QStyle.StateFlag.State_HasFocus, theme.LIGHT.accent),
    ],
)
def test_selection_and_focus_can_be_seen(qtbot: QtBot, state: QStyle.StateFlag, color: str) -> None:
    entry = replace(ENTRY, stage=Stage.READ)

    assert count(painted(entry, "", state), color) > 300
    assert count(painted(entry, ""), color) < 300
