from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLocale
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.errors import ExportProblem
from desktop.ui import theme
from desktop.ui.dialogs import chart_saving
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.statistics_sheets import Sheet, sheets_of
from desktop.ui.session import Session
from tests.ui.dialogs.statistics import debt


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    return next(one for one in sheets_of(debt(), QLocale.c()) if one.name == "kept-by-tag")


def test_a_picture_is_for_paper(sheet: Sheet) -> None:
    image = QImage.fromData(chart_saving.content_of(sheet, "png"))

    assert image.width() == 1920
    assert image.pixelColor(1, 1) == QColor(theme.LIGHT.page)


def test_a_drawing_can_be_drawn(sheet: Sheet) -> None:
    svg = chart_saving.content_of(sheet, "svg")

    assert QSvgRenderer(QByteArray(svg)).isValid()
    assert sheet.sentence.encode() in svg


def test_a_table_is_plain_and_harmless(sheet: Sheet) -> None:
    text = chart_saving.content_of(sheet, "csv").decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["Tag", "Kept", "Decided", "Part"],
        ["'=rl", "8", "10", "0.8000"],
        ["sea", "1", "8", "0.1250"],
    ]


def test_the_place_is_asked_for(sheet: Sheet, qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    chart_saving.ask_place(sheet, "svg", parent, chosen.append)
    dialog = parent.findChild(QFileDialog)

    assert Path(dialog.selectedFiles()[0]).name == "kept-by-tag.svg"
    dialog.fileSelected.emit(str(tmp_path / "x.svg"))
    assert chosen == [tmp_path / "x.svg"]
    dialog.close()


def test_a_file_is_written_or_told_why_not(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    answers = Answers()
    with qtbot.waitSignal(answers.came) as came:
        chart_saving.write(session, tmp_path / "x.csv", b"a,b", answers)
    assert came.args == [tmp_path / "x.csv"]
    assert (tmp_path / "x.csv").read_bytes() == b"a,b"

    with qtbot.waitSignal(answers.failed) as failed:
        chart_saving.write(session, tmp_path / "nowhere" / "x.csv", b"a,b", answers)
    assert isinstance(failed.args[0], ExportProblem)
