from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.files_model import FileRole, FilesModel
from desktop.ui.dialogs.intake import Intake
from desktop.ui.session import Session


@pytest.fixture
def intake(session: Session) -> Intake:
    return Intake(session)


def statuses(model: FilesModel) -> list[str]:
    return [model.index(row).data(FileRole.STATUS) for row in range(model.rowCount())]


def test_it_follows_the_intake(
    qtbot: QtBot,
    qtmodeltester: ModelTester,
    intake: Intake,
    tmp_path: Path,
    write_digest: Callable[..., Path],
) -> None:
    model = FilesModel(intake)
    qtmodeltester.check(model)
    seen: list[list[str]] = []
    model.dataChanged.connect(lambda: seen.append(statuses(model)))
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("a.txt", ["Herons"]), tmp_path / "gone.txt"])
        assert statuses(model) == ["Waiting", "Waiting"]
    assert ["Reading… 0 %", "Waiting"] in seen
    first, second = statuses(model)
    assert first.startswith("1 paper · ")
    assert second.startswith("There is no file “gone.txt”.")

    key = model.key(1)
    with qtbot.waitSignal(intake.planned):
        intake.remove(intake.files.all()[0].key)
    assert model.rowCount() == 1
    assert model.key(0) == key
    assert model.key(5) is None


def test_a_file_is_named_and_explained(
    qtbot: QtBot, intake: Intake, write_digest: Callable[..., Path]
) -> None:
    model = FilesModel(intake)
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest("<b>a.txt", ["Herons"])])
    index = model.index(0)
    tip = QTextDocumentFragment.fromHtml(index.data(Qt.ItemDataRole.ToolTipRole)).toPlainText()

    assert index.data() == "<b>a.txt"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("<b>a.txt, 1 paper · ")
    assert tip.startswith("<b>a.txt\n1 paper · ")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_only_what_changed_is_told(
    qtbot: QtBot, intake: Intake, write_digest: Callable[..., Path]
) -> None:
    with qtbot.waitSignal(intake.planned):
        intake.add_paths([write_digest(name, [name]) for name in "abcd"])
    model = FilesModel(intake)
    with qtbot.waitSignal(model.dataChanged) as changed:
        intake.some_changed.emit([model.key(2), 99, model.key(1)])
    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (1, 2)
    with qtbot.assertNotEmitted(model.dataChanged):
        intake.some_changed.emit([99])
