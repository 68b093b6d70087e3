from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.chart import Chart
from desktop.ui.widgets.chart_picture import as_png, as_svg
from tests.ui.widgets.charts import CHARTS, COLUMNS, INK

SENTENCE = "Most socks are found on a Wednesday."


def font() -> QFont:
    font = QFont()
    font.setPixelSize(13)
    return font


@pytest.mark.parametrize("chart", CHARTS, ids=lambda chart: chart.kind.value)
def test_a_picture_shows_the_chart(chart: Chart, qtbot: QtBot) -> None:
    image = QImage.fromData(as_png(chart, SENTENCE, INK, font()))

    assert (image.width(), image.height()) == (1920, 1080)
    assert image.pixelColor(2, 2) == QColor(INK.ground)
    found = {image.pixelColor(x, y).name() for x in range(0, 1920, 5) for y in range(300, 1000, 5)}
    assert INK.fill in found


def test_a_drawing_holds_letters_title_and_sentence(qtbot: QtBot) -> None:
    svg = as_svg(COLUMNS, SENTENCE, INK, font())
    words = ET.fromstring(svg)
    texts = [
        "".join(node.itertext()).strip() for node in words.iter("{http://www.w3.org/2000/svg}text")
    ]

    assert QSvgRenderer(QByteArray(svg)).isValid()
    assert {"Socks", SENTENCE, "Mon", "Tue", "Wed", "4", "9"} <= set(texts)
    assert words.findtext("{http://www.w3.org/2000/svg}title") == "Socks"
    assert words.findtext("{http://www.w3.org/2000/svg}desc") == SENTENCE
