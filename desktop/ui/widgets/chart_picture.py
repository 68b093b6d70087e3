"""A chart as a picture of its own, with its title and its sentence: PNG or SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop.ui.widgets.chart import Chart, Ink
from desktop.ui.widgets.chart_plot import ChartPlot

_SIZE = QSize(960, 540)
_MARGIN = 24
_TITLE, _SENTENCE = 28, 44  # how high they are
_SHARPNESS = 2


def as_png(chart: Chart, sentence: str, ink: Ink, font: QFont) -> bytes:
    """Return a picture of 1920 by 1080 pixels."""
    image = QImage(_SIZE * _SHARPNESS, QImage.Format.Format_RGB32)
    image.fill(QColor(ink.ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARPNESS, _SHARPNESS)
    _paint(painter, chart, sentence, ink, font)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(data.data())


def as_svg(chart: Chart, sentence: str, ink: Ink, font: QFont) -> bytes:
    """Return a drawing whose letters are letters, and which has its title and sentence in words."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(_SIZE)
    # That of widgets: the axes are pictures, which are scaled to the resolution of what shows them.
    generator.setResolution(QImage(1, 1, QImage.Format.Format_RGB32).logicalDpiX())
    generator.setViewBox(QRect(0, 0, _SIZE.width(), _SIZE.height()))
    generator.setTitle(chart.title)
    generator.setDescription(sentence)
    painter = QPainter(generator)
    painter.fillRect(QRect(0, 0, _SIZE.width(), _SIZE.height()), QColor(ink.ground))
    _paint(painter, chart, sentence, ink, font)
    painter.end()
    return bytes(data.data())


def _paint(painter: QPainter, chart: Chart, sentence: str, ink: Ink, font: QFont) -> None:
    width = _SIZE.width() - 2 * _MARGIN
    bold = QFont(font)
    bold.setPixelSize(font.pixelSize() + 5)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setPen(QColor(ink.text))
    painter.setFont(bold)
    painter.drawText(QRect(_MARGIN, _MARGIN, width, _TITLE), chart.title)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(QRect(_MARGIN, _MARGIN + _TITLE, width, _SENTENCE), flags, sentence)
    top = _MARGIN + _TITLE + _SENTENCE
    target = QRectF(_MARGIN, top, width, _SIZE.height() - top - _MARGIN / 2)
    # It is laid out when it is shown, but need not be seen.
    drawn = ChartPlot()
    drawn.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    drawn.resize(target.size().toSize())
    drawn.show()
    drawn.show_chart(chart, ink, font)
    drawn.plot.getPlotItem().layout.activate()
    drawn.plot.render(painter, target, drawn.plot.viewport().rect())
    drawn.close()
    drawn.deleteLater()
