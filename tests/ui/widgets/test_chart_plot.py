from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.chart import Chart
from desktop.ui.widgets.chart_plot import ChartPlot
from tests.ui.widgets.charts import COLUMNS, INK, LINE, NOTHING, ROWS


@pytest.fixture
def plot(qtbot: QtBot) -> ChartPlot:
    plot = ChartPlot()
    qtbot.addWidget(plot)
    plot.resize(500, 240)
    plot.show()
    return plot


def said(plot: ChartPlot, chart: Chart, *keys: Qt.Key) -> list[str]:
    """What is said after each key."""
    heard: list[str] = []
    plot.show_chart(chart, INK, QFont())
    plot.pointed.connect(heard.append)
    for key in keys:
        QTest.keyClick(plot, key)
    plot.pointed.disconnect(heard.append)
    return heard


def test_arrows_go_from_column_to_column(plot: ChartPlot) -> None:
    right, left = Qt.Key.Key_Right, Qt.Key.Key_Left

    assert said(plot, COLUMNS, right, right, right, right, left) == [
        "Mon: 4",
        "Tue: 0",
        "Wed: 9",
        "Tue: 0",
    ]
    assert plot.accessibleName() == "Socks"
    assert plot.accessibleDescription() == "Tue: 0"


def test_arrows_go_down_rows_and_begin_a_line_at_its_end(plot: ChartPlot) -> None:
    assert said(plot, ROWS, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right) == [
        "Paper: 0.75",
        "Silk: 0.2",
    ]
    assert said(plot, LINE, Qt.Key.Key_Right) == ["10 Nov: 90"]
    assert said(plot, LINE, Qt.Key.Key_Home, Qt.Key.Key_End) == ["1 Nov: 99", "10 Nov: 90"]


def test_the_mouse_points_too_and_leaves(plot: ChartPlot) -> None:
    heard: list[str] = []
    plot.show_chart(COLUMNS, INK, QFont())
    plot.pointed.connect(heard.append)
    QTest.mouseMove(plot, QPoint(250, 120))
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))

    assert heard == ["Tue: 0", ""]
    assert plot.index is None


def test_a_chart_of_nothing_says_nothing(plot: ChartPlot) -> None:
    assert said(plot, NOTHING, Qt.Key.Key_Right, Qt.Key.Key_End) == []


def test_before_a_chart_is_shown_keys_do_nothing(plot: ChartPlot) -> None:
    QTest.keyClick(plot, Qt.Key.Key_Right)
    plot.point_at(1)

    assert plot.index is None
