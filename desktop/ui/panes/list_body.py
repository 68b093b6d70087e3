"""What fills the list pane: the lines, or a word on why there are none."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.ui.icons import icon
from desktop.ui.panes.list_view import ListView
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.query import Found, Place
    from desktop.ui.panes.list_blanks import Blank
    from desktop.ui.panes.list_emptiness import Emptiness
    from desktop.ui.widgets.empty_state import EmptyState


class ListBody(QStackedWidget):
    """Shows one of the two; the keyboard goes along if it was in the other."""

    import_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    respelling_wanted = Signal()
    everywhere_wanted = Signal()
    clear_wanted = Signal()
    query_wanted = Signal(str)

    def __init__(self, lines: ListView, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._left = 0
        session.index_left.connect(self._on_index_left)
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

    @cached_property
    def _emptiness(self) -> Emptiness:
        from desktop.ui.panes.list_emptiness import Emptiness

        return Emptiness(self._session, self.show_blank, self)

    def show_found(self, found: Found, place: Place) -> None:
        """Show the papers that were found at a place, or why there are none."""
        if found.ids:
            self.show_lines()
        else:
            self._emptiness.tell(found, place, self._left)

    def show_lines(self) -> None:
        """Show the papers."""
        if "_emptiness" in vars(self):
            self._emptiness.over()
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
        more = [(text, partial(self.query_wanted.emit, query)) for text, query in blank.queries]
        picture = icon(blank.picture, "secondary")
        self._blank.show_state(picture, blank.what, blank.hint, offers, more)
        self._turn_to(self._blank)

    @Slot(int)
    def _on_index_left(self, papers: int) -> None:
        self._left = papers

    def _turn_to(self, page: QWidget) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        if had_focus:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
