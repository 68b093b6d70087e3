"""Where a chart is saved to, and as what; the disk is for another thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.services.saving import save
from desktop.ui import fonts, theme
from desktop.ui.dialogs.answers import Answers
from desktop.ui.dialogs.chart_panel import ink_of
from desktop.ui.dialogs.statistics_sheets import Sheet
from desktop.ui.jobs import Task
from desktop.ui.session import Session
from desktop.ui.widgets.chart_picture import as_png, as_svg
from desktop.writers.csv_table import csv_table


def content_of(sheet: Sheet, format_: str) -> bytes:
    """Return a file's bytes: `png`, `svg` or `csv`. Pictures are in the light look, for paper."""
    if format_ == "csv":
        plain = ([cell.plain for cell in cells] for cells in sheet.rows)
        return csv_table(sheet.head, plain).encode()
    draw = as_png if format_ == "png" else as_svg
    return draw(sheet.chart, sheet.sentence, ink_of(theme.LIGHT), fonts.interface_font())


def ask_place(sheet: Sheet, format_: str, parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for the name of the file; the system asks about one that is there."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    dialog = QFileDialog(parent, sheet.chart.title, str(folder / f"{sheet.name}.{format_}"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(format_)
    dialog.setNameFilter(f"{format_.upper()} (*.{format_})")
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def write(session: Session, target: Path, content: bytes, answers: Answers) -> None:
    """Save a file on a thread that may wait for the disk; answers with its name, or the failure."""

    def work(_library: object, _task: Task) -> Path:
        save(target, content)
        return target

    session.run_read(Task(), work, answers.take, answers.fail)
