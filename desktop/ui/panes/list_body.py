"""What fills the list pane: the lines, or a word on why there are none."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.ui.icons import icon
from desktop.ui.panes.list_view import ListView

if TYPE_CHECKING:
    from desktop.ui.panes.list_blanks import Blank
    from desktop.ui.widgets.empty_state import EmptyState


class ListBody(QStackedWidget):
    """Shows one of the two; the keyboard goes along if it was in the other."""

    import_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    respelling_wanted = Signal()
    everywhere_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, lines: ListView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.addWidget(self._lines)
        self.setFocusProxy(self._lines)

    @cached_property
    def _blank(self) -> EmptyState:
        from desktop.ui.widgets.empty_state import EmptyState

        blank = EmptyState()
        blank.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.addWidget(blank)
        return blank

    def show_lines(self) -> None:
        """Show the papers."""
        self._turn_to(self._lines)

    def show_blank(self, blank: Blank) -> None:
        """Show why there are no papers."""
        from desktop.ui.panes.list_blanks import Wish

        granting = {
            Wish.IMPORT: self.import_wanted.emit,
            Wish.PASTE: self.paste_wanted.emit,
            Wish.SAMPLE: self.sample_wanted.emit,
            Wish.RESPELL: self.respelling_wanted.emit,
            Wish.EVERYWHERE: self.everywhere_wanted.emit,
            Wish.CLEAR: self.clear_wanted.emit,
        }
        offers = [(text, granting[wish]) for text, wish in blank.offers]
        self._blank.show_state(icon(blank.picture, "secondary"), blank.what, blank.hint, offers)
        self._turn_to(self._blank)

    def _turn_to(self, page: QWidget) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
