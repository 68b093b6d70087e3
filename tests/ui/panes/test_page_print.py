"""Tests of papers on paper: real PDF files."""

from __future__ import annotations

from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.model.formula import Formula
from desktop.ui.panes.page_html import Page
from desktop.ui.panes.page_print import Sheets, ask_and_print, new_printer, preview
from desktop.ui.panes.page_text import Placed

SET = Placed(Formula(0, 100, 70, 20, ("M 0 0 L 90 0 L 90 -70 Z",)), "x", "x")
WIDE = Placed(Formula(0, 9000, 70, 20, ("M 0 0 L 90 0 L 90 -70 Z",)), "y", "y")
HEAD = '<p class="title">Socks <img src="formula:0"> <img src="formula:1"></p>'


def page(paragraphs: int) -> Page:
    text = '<p class="abstract">On and on about socks. </p>' * paragraphs
    return Page(f'{HEAD}<p class="controls">&nbsp;</p>{text}', 1, (SET, WIDE))


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_a_short_page_is_one_sheet_and_a_long_one_several(
    qapp: QApplication, tmp_path: Path, size: QPageSize.PageSizeId
) -> None:
    printer = new_printer("Socks")
    printer.setPageSize(QPageSize(size))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "socks.pdf"))

    assert Sheets(page(3), "<p>A <em>note</em></p>").paint(printer) == 1
    assert Sheets(page(100), "").paint(printer) > 1

    assert (tmp_path / "socks.pdf").read_bytes().startswith(b"%PDF-")


def test_paper_is_of_a_usual_size(qapp: QApplication) -> None:
    printer = new_printer("Socks")

    usual = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter)
    assert printer.pageLayout().pageSize().id() in usual
    assert printer.docName() == "Socks"


def test_sheets_can_be_looked_at_before(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheets = Sheets(page(2), "")

    dialog = preview(sheets, "Socks", window)
    with qtbot.waitSignal(dialog.paintRequested):
        dialog.open()

    assert sheets.parent() is dialog
    dialog.close()


def test_the_system_is_asked_for_a_printer(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ask_and_print(Sheets(page(2), ""), "Socks", window)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "socks.pdf"))

    dialog.done(0)
    assert not (tmp_path / "socks.pdf").exists()


def test_formulas_of_a_page_and_a_note_can_be_searched(qapp: QApplication, tmp_path: Path) -> None:
    printer = new_printer("Socks")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "socks.pdf"))
    note = '<p>With <span class="maths">$z^3$</span> and <span class="maths">$q$</span>.</p>'

    Sheets(page(1), note, {"z^3": SET.formula, "q": None}).paint(printer)

    [sheet] = pypdf.PdfReader(tmp_path / "socks.pdf").pages
    text = " ".join(sheet.extract_text().split())
    assert "$x$" in text
    assert "$z^3$" in text
    assert "and q." in text
