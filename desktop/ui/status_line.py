"""The line at the foot of the window: where the reader stands, and what happens behind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.model.pace import Headway
from desktop.model.step import Step, label
from desktop.ui import sizes
from desktop.ui.fonts import figures
from desktop.ui.headway_words import headway_line, headway_tip
from desktop.ui.translations import spoken
from desktop.ui.widgets.thin_bar import ThinBar

_BUSY_WIDTH = 160


class StatusLine(QWidget):
    """Shows the place in the list, the state of the index, and what undo would undo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row, self._count = -1, 0
        self._headway: Headway | None = None
        self._place = self._line(self.tr("Place in the list"))
        self._index = self._line(self.tr("State of the search index"))
        self._undo = self._line(self.tr("What undo takes back"))
        self._busy = ThinBar(self)
        self._busy.setRange(0, 0)
        self._busy.setMaximumWidth(sizes.beside(_BUSY_WIDTH))
        self._busy.setAccessibleName(self.tr("Changing papers"))
        self._busy.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(24)
        layout.addWidget(self._place)
        layout.addWidget(self._busy)
        layout.addStretch(1)
        layout.addWidget(self._index)
        layout.addWidget(self._undo)

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:
        """Show whether changes are being made that take longer than a moment."""
        self._busy.setVisible(busy)

    def show_place(self, row: int, count: int) -> None:
        """Show the row (from 0, or -1) that is current among so many."""
        self._row, self._count = row, count
        self._show_place()

    @Slot(object)
    def show_headway(self, headway: Headway | None) -> None:
        """Show how far one is with the list in place of the row, if it is one to decide about."""
        self._headway = headway
        self._show_place()

    def _show_place(self) -> None:
        locale, row, count = self.locale(), self._row, self._count
        tip = ""
        if self._headway is not None:
            text, tip = headway_line(self._headway, locale), headway_tip(self._headway, locale)
        elif row < 0:
            one, many = self.tr("1 paper"), self.tr("%Ln papers", "", count)
            text = (one if count == 1 else many) if count else ""
        else:
            text = self.tr("{row} of {count}").format(
                row=locale.toString(row + 1), count=locale.toString(count)
            )
        self._place.setText(text)
        self._place.setToolTip(tip)
        self._place.setAccessibleDescription(tip or self.tr("Place in the list"))

    @Slot(int)
    def show_index(self, left: int) -> None:
        """Show how many papers are still to be indexed."""
        if left:
            text = self.tr("Indexing, {count} left…").format(count=self.locale().toString(left))
        else:
            text = self.tr("Index up to date")
        self._index.setText(text)

    @Slot(object)
    def show_undo(self, step: Step | None) -> None:
        """Show what undo would take back."""
        text = self.tr("Undo: {step}").format(step=spoken(label(step))) if step else ""
        self._undo.setText(text)
        self._undo.setVisible(bool(text))

    def _line(self, name: str) -> QLabel:
        line = QLabel(self)
        line.setProperty("role", "meta")
        line.setTextFormat(Qt.TextFormat.PlainText)
        # The name stays the text: a name of its own would be said in place of it.
        line.setAccessibleDescription(name)
        line.setFont(figures(line.font()))
        return line
