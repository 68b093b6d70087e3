"""A paper on paper: its page and the note about it, as sheets to look at and to print."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from desktop.model.formula import Formula
from desktop.ui import theme
from desktop.ui.panes.note_maths import with_formulas
from desktop.ui.panes.page_formulas import PageFormulas
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_style import PageStyle
from desktop.ui.panes.page_view import even_lines

translate = QCoreApplication.translate

# A page is laid out in the pixels of a style sheet, of which an inch has so many.
_PIXELS = 96
_BODY = 15  # 11 points
_FOOT = 11
_MARGINS = QMarginsF(25, 20, 25, 22)  # millimetres
_FOOT_GAP = 18
_LETTER_LANDS = {"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "SV", "DO", "PR"}


class Sheets(QObject):
    """A page and a note (as safe HTML), to be printed on whatever paper is chosen.

    `known` are the formulas of the note by their TeX.
    """

    def __init__(
        self,
        page: Page,
        note_html: str,
        known: Mapping[str, Formula | None] = MappingProxyType({}),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._printer: QPrinter | None = None
        label = translate("Print", "Note")
        note = with_formulas(note_html, known, len(page.formulas))
        self._formulas = (*page.formulas, *note.placed)
        self._note = f'<p class="label">{label}</p>{note.html}' if note_html else ""

    def printer(self, name: str) -> QPrinter:
        """Return a printer for them, which lives as long as they do."""
        self._printer = new_printer(name)
        return self._printer

    def paint(self, printer: QPrinter) -> int:
        """Print; return how many sheets there are."""
        scale = printer.resolution() / _PIXELS
        sheet = QSizeF(printer.pageRect(QPrinter.Unit.DevicePixel).size()) / scale
        document = self._laid_out(sheet)
        painter = QPainter(printer)
        painter.scale(scale, scale)
        count = document.pageCount()
        for number in range(count):
            if number:
                printer.newPage()
            top = number * sheet.height()
            painter.save()
            painter.translate(0, -top)
            document.drawContents(painter, QRectF(0, top, sheet.width(), sheet.height()))
            painter.restore()
            if count > 1:
                _number_sheet(painter, sheet, number + 1)
        painter.end()
        return count

    def _laid_out(self, sheet: QSizeF) -> QTextDocument:
        style = PageStyle(theme.LIGHT, _BODY)
        document = style.document(self._page.html + self._note, self)
        formulas = PageFormulas(self._formulas, document, said=True)
        formulas.spell_out(formulas.hopeless(sheet.width()))
        formulas.fit(sheet.width())
        font = style.font()
        # Letters stand where they belong, not where a screen has a pixel.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        document.setDefaultFont(font)
        document.setUseDesignMetrics(True)
        document.setDocumentMargin(0)
        even_lines(document, formulas)
        formulas.attach()
        document.setPageSize(sheet)
        return document


def preview(sheets: Sheets, name: str, parent: QWidget) -> QPrintPreviewDialog:
    """Return a dialog that shows the sheets as they will be, and prints them."""
    dialog = QPrintPreviewDialog(sheets.printer(name), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Print", "Print preview"))
    dialog.resize(900, 700)
    sheets.setParent(dialog)
    dialog.paintRequested.connect(sheets.paint)
    return dialog


def ask_and_print(sheets: Sheets, name: str, parent: QWidget) -> QPrintDialog:
    """Return the system's dialog for printers, which prints when it is accepted."""
    dialog = QPrintDialog(sheets.printer(name), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Print", "Print paper"))
    sheets.setParent(dialog)

    def on_finished(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            sheets.paint(dialog.printer())

    dialog.finished.connect(on_finished)
    return dialog


def new_printer(name: str) -> QPrinter:
    """Return a printer with the paper that is usual where the person lives."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setCreator("Carrel")
    land = QLocale.territoryToCode(QLocale.system().territory())
    is_letter = land in _LETTER_LANDS
    size = QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def _number_sheet(painter: QPainter, sheet: QSizeF, number: int) -> None:
    font = PageStyle(theme.LIGHT, _BODY).font()
    font.setPixelSize(_FOOT)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.darkGray)
    foot = QRectF(0, sheet.height() + _FOOT_GAP, sheet.width(), 2 * _FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(number))
