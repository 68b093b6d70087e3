"""The half of the window where a paper is read: its page and its notes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.model.query import Found
from desktop.ui.panes.detail_pane import DetailPane
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.notes_pane import NotesPane
from desktop.ui.panes.page_view import PageView
from desktop.ui.paper_commands import PaperCommands
from desktop.ui.session import Session

# So long a paper has to be shown before those after it are made ready, and how many of them are.
_AHEAD_MS, _AHEAD = 200, 2
# So long nobody types a query before its first paper is shown: a page takes longer than a letter.
_REST_MS = 120


class Reading(QObject):
    """Shows what is current in the list, and hands on what the reader wants of it."""

    def __init__(self, session: Session, papers: ListPane, commands: PaperCommands) -> None:
        super().__init__(papers)
        self.detail = DetailPane(session)
        self.notes = NotesPane(session)
        self._list = papers
        # Not for each paper that somebody walks over.
        self._soon = QTimer(self, interval=_AHEAD_MS, singleShot=True)
        self._soon.timeout.connect(self._on_soon_timeout)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.show_current)
        self._connect(commands)

    @Slot()
    def show_current(self) -> None:
        """Show the paper that is current in the list, or what is to be said of several."""
        self._rest.stop()
        paper, marked = self._list.current_id(), self._list.selected_ids()
        self.notes.show_paper(paper)
        if len(marked) > 1:
            self.detail.show_many(len(marked))
        else:
            self.detail.show_paper(paper)
            self._soon.start()

    def places(self) -> dict[str, Any]:
        """Return how far papers were read, for `restore`."""
        return self._page().places()

    def restore(self, places: Mapping[str, Any]) -> None:
        """Let papers be read on where they were left."""
        self._page().restore(places)

    def _page(self) -> PageView:
        return self.detail.findChildren(PageView)[0]

    @Slot()
    def flush(self) -> None:
        """Save what was typed."""
        self.notes.flush()

    def _connect(self, commands: PaperCommands) -> None:
        self._list.current_changed.connect(self._on_moved)
        self._list.selection_changed.connect(self._on_moved)
        self._list.found.connect(self._on_found)
        self.detail.status_wanted.connect(commands.set_status)
        self.detail.star_wanted.connect(commands.set_star)
        self.detail.rating_wanted.connect(commands.rate)
        self.detail.tag_wanted.connect(commands.tag)
        self.detail.untag_wanted.connect(commands.untag)
        self.detail.link_wanted.connect(commands.follow)
        self.notes.link_wanted.connect(commands.follow)
        self.notes.leave_wanted.connect(self._list.focus_list)

    @Slot()
    def _on_moved(self) -> None:
        """Show another paper: at once to who walks the list, in a moment to who types a query."""
        if self._list.asking.text and not self._list.has_keyboard():
            self._rest.start()
        else:
            self.show_current()

    @Slot()
    def _on_soon_timeout(self) -> None:
        after = self._list.current_row() + 1
        if after:
            self.detail.prepare(self._list.ids()[after : after + _AHEAD])

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        """Mark the words of a query on the page."""
        self.detail.show_query(found.query.root)
