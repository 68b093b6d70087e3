from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.dialogs.chart_panel import ChartPanel
from desktop.ui.dialogs.statistics_sheets import Sheet, sheets_of
from tests.ui.dialogs.statistics import debt

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def sheets() -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in sheets_of(debt(), ENGLISH)}


@pytest.fixture
def panel(qtbot: QtBot, sheets: dict[str, Sheet]) -> ChartPanel:
    panel = ChartPanel()
    qtbot.addWidget(panel)
    panel.resize(560, 700)
    panel.show()
    panel.show_sheet(sheets["kept-by-digest"])
    return panel


def lines(panel: ChartPanel) -> list[list[str]]:
    table = panel.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_title_and_sentence_stand_over_the_chart(panel: ChartPanel) -> None:
    assert panel.title.text() == "Which part was kept, by digest"
    assert panel.sentence.text().startswith("25% of 100 papers")
    assert panel.accessibleDescription() == panel.sentence.text()
    assert panel.title.textFormat() == Qt.TextFormat.PlainText
    assert panel.plot.isVisible()
    assert not panel.table.isVisible()


def test_the_table_is_shown_and_hidden(panel: ChartPanel, sheets: dict[str, Sheet]) -> None:
    panel.show_table.click()
    assert panel.table.isVisible()
    assert panel.show_table.text() == "Hide &table"
    assert lines(panel)[0] == ["Moss", "9", "60", "15%"]
    assert panel.table.accessibleName() == "Table: Which part was kept, by digest"

    panel.show_sheet(sheets["kept-by-tag"])
    assert lines(panel) == [["=rl", "8", "10", "80%"], ["sea", "1", "8", "12%"]]
    panel.show_table.click()
    assert not panel.table.isVisible()


def test_what_is_pointed_at_is_said_below_the_chart(panel: ChartPanel) -> None:
    QTest.keyClick(panel.plot, Qt.Key.Key_Down)

    assert panel.said.text() == "Moss: 15% (9 of 60)"


def test_page_keys_leave_the_chart(panel: ChartPanel, qtbot: QtBot) -> None:
    for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
        with qtbot.waitSignal(panel.next_wanted) as wanted:
            QTest.keyClick(panel.plot, key)
        assert wanted.args == [step]


def test_files_are_wanted(panel: ChartPanel, qtbot: QtBot, sheets: dict[str, Sheet]) -> None:
    for choice, name in zip(panel.save.choices.actions(), ("png", "svg", "csv"), strict=True):
        with qtbot.waitSignal(panel.save_wanted) as wanted:
            choice.trigger()
        assert wanted.args == [sheets["kept-by-digest"], name]


def test_where_nothing_can_be_drawn_it_says_why(
    panel: ChartPanel, sheets: dict[str, Sheet]
) -> None:
    panel.show_table.click()
    nothing = dataclasses.replace(sheets["kept-by-tag"], lack="Too little.", rows=())
    panel.show_sheet(nothing)

    assert panel.lack.text() == "Too little."
    assert panel.lack.isVisible()
    assert not panel.plot.isVisible()
    assert not panel.table.isVisible()
    assert not panel.show_table.isEnabled()
    assert [one.isEnabled() for one in panel.save.choices.actions()] == [False, False, True]


def test_colours_follow_the_look(panel: ChartPanel, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    try:
        image = panel.plot.grab().toImage()
        assert image.pixelColor(20, 8) == QColor(theme.DARK.page)
    finally:
        theme.apply(qapp, theme.Mode.LIGHT)
    assert panel.plot.grab().toImage().pixelColor(20, 8) == QColor(theme.LIGHT.page)
