"""The frame of the window: a bar, four places side by side, and a line at the foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import sizes
from desktop.ui.widgets.hairline_splitter import HairlineSplitter
from desktop.ui.widgets.pane_slot import PaneSlot

# Below these widths (logical pixels) a pane folds away by itself, and comes back above.
NARROW_NOTES, NARROW_SIDEBAR = 980, 760
# How much higher than a line of text bar and foot are.
_BAR_PADDING, _FOOT_PADDING = 43, 7


class Frame(QWidget):
    """Holds the list, and the places of everything that comes after it."""

    def __init__(self, papers: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.fontMetrics().height()
        self.bar = PaneSlot("sidebar", height=text + sizes.beside(_BAR_PADDING))
        self.sidebar = PaneSlot("sidebar")
        self.page = PaneSlot("page")
        self.notes = PaneSlot("page")
        self.foot = PaneSlot("sidebar", height=text + _FOOT_PADDING)
        self.panes = HairlineSplitter()
        self._places = (self.sidebar, papers, self.page, self.notes)
        # Off while panes are hidden for another reason.
        self.folds_by_width = True
        self._folded_by_width: set[QWidget] = set()
        for pane, width, is_elastic in (
            (self.sidebar, 200, False),
            (papers, 336, False),
            (self.page, 442, True),
            (self.notes, 300, False),
        ):
            self.panes.add_pane(pane, width, elastic=is_elastic)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.foot)

    def complete(self) -> None:
        """Give the dividers names by which they are told apart."""
        names = (
            self.tr("Divider of sidebar and list"),
            self.tr("Divider of list and page"),
            self.tr("Divider of page and notes"),
        )
        for number, name in enumerate(names, start=1):
            self.panes.handle(number).setAccessibleName(name)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from place to place as one reads them, in whatever order they came."""
        from desktop.ui.widgets.tab_order import walk

        parts: list[QWidget] = [self.bar]
        for number, place in enumerate(self._places):
            parts += [self.panes.handle(number), place]
        beyond = [one for one in self.children() if isinstance(one, QWidget)]
        rest = [one for one in beyond if one not in (self.bar, self.panes)]
        return walk([*parts, *rest], forward=forward)

    def restore(self, widths: Sequence[int]) -> None:
        """Give the panes the widths that `state` told."""
        self.panes.restore(widths)

    def state(self) -> list[int]:
        """Return how wide the person made the panes; folding for want of room does not count."""
        for pane in self._folded_by_width:
            self.panes.unfold(pane)
        self._folded_by_width.clear()
        return self.panes.state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.folds_by_width:
            return
        for pane, narrow in ((self.notes, NARROW_NOTES), (self.sidebar, NARROW_SIDEBAR)):
            if self.width() < sizes.beside(narrow) and not self.panes.is_folded(pane):
                self.panes.fold(pane)
                self._folded_by_width.add(pane)
            elif self.width() >= sizes.beside(narrow) and pane in self._folded_by_width:
                self.panes.unfold(pane)
                self._folded_by_width.discard(pane)
