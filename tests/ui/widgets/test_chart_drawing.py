from __future__ import annotations

from typing import Any

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.chart import Chart
from desktop.ui.widgets.chart_drawing import Drawing, _round_steps
from tests.ui.widgets.charts import CHARTS, COLUMNS, INK, LINE, MIRRORED, NOTHING, ROWS


@pytest.fixture
def plot(qtbot: QtBot) -> Any:
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.resize(500, 240)
    plot.show()
    return plot


def draw(plot: Any, chart: Chart) -> Drawing:
    return Drawing(plot, chart, INK, QFont())


def written(plot: Any) -> set[str]:
    """The words that stand in the plot, without those on its axes."""
    items = plot.getPlotItem().items
    return {item.toPlainText().strip() for item in items if isinstance(item, pg.TextItem)}


def bars(plot: Any) -> list[pg.BarGraphItem]:
    return [item for item in plot.getPlotItem().items if isinstance(item, pg.BarGraphItem)]


def test_columns_have_their_numbers_on_top(plot: Any) -> None:
    draw(plot, COLUMNS)

    assert written(plot) == {"4", "0", "9"}
    assert list(bars(plot)[0].opts["height"]) == [4, 9]  # of nothing there is no column


def test_two_numbers_are_told_apart_by_place_and_filling(plot: Any) -> None:
    draw(plot, MIRRORED)

    assert written(plot) == {"↑ in", "↓ out"}
    above, below = bars(plot)
    assert (list(above.opts["height"]), list(below.opts["height"])) == ([40, 20], [-10, -35])
    assert (above.opts["brush"], below.opts["brush"]) == (INK.ground, INK.fill)


def test_a_guess_is_dashed_and_says_so(plot: Any) -> None:
    draw(plot, LINE)
    lines = [item for item in plot.getPlotItem().items if isinstance(item, pg.PlotDataItem)]

    assert "none on 15 Nov" in written(plot)
    assert [list(line.getData()[0])[-1] for line in lines] == [9, 14]
    assert lines[1].opts["pen"].style().name == "DashLine"


def test_rows_stand_from_top_to_bottom_with_a_level(plot: Any) -> None:
    drawing = draw(plot, ROWS)
    view = plot.getPlotItem().getViewBox()

    assert written(plot) == {"0.75", "0.2", "all: 50%"}
    assert drawing.item_at(view.mapViewToScene(QPointF(0.1, 1))) == 0
    assert drawing.item_at(view.mapViewToScene(QPointF(0.1, 0))) == 1


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.kind.value)
def test_an_item_is_pointed_out(plot: Any, chart: Chart) -> None:
    drawing = draw(plot, chart)
    bare = plot.grab().toImage()
    drawing.point_out(1)
    marked = plot.grab().toImage()
    drawing.point_out(None)

    assert marked != bare
    assert plot.grab().toImage() == bare


def test_beside_the_chart_there_is_nothing(plot: Any) -> None:
    drawing = draw(plot, COLUMNS)
    view = plot.getPlotItem().getViewBox()

    assert [drawing.item_at(view.mapViewToScene(QPointF(x, 1))) for x in (-1, 0.4, 2.4, 2.6)] == [
        None,
        0,
        2,
        None,
    ]


def test_a_chart_takes_the_place_of_another(plot: Any) -> None:
    draw(plot, MIRRORED)
    draw(plot, NOTHING)

    assert written(plot) == set()
    assert plot.backgroundBrush().color() == QColor(INK.ground)


@pytest.mark.parametrize(
    ("most", "steps"),
    [
        (1, [0, 1]),
        (7, [0, 2, 4, 6]),
        (40, [0, 10, 20, 30, 40]),
        (77, [0, 20, 40, 60]),
        (3000, [0, 1000, 2000, 3000]),
    ],
)
def test_rules_stand_at_round_numbers(most: float, steps: list[float]) -> None:
    assert list(_round_steps(most)) == steps
