"""Going to papers: sidebar, search box and list, and the wires between the three."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop.model.counts import Counts
from desktop.model.query import Found, Place, Shelf
from desktop.ui.action_spec import Do
from desktop.ui.day_watch import DayWatch
from desktop.ui.filing import Filing
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.list_view import ListView
from desktop.ui.panes.place_line import PlaceLine
from desktop.ui.panes.search_bar import SearchBar
from desktop.ui.panes.sidebar_pane import SidebarPane
from desktop.ui.passing_words import Say
from desktop.ui.search_memory import SearchMemory
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.ui.panes.detail_pane import DetailPane

# So many steps lead back.
_LONGEST_TRAIL = 50


class Finding(QObject):
    """Sends the list where sidebar and search box point, and keeps these two in step with it."""

    def __init__(self, session: Session, papers: ListPane, memory: SearchMemory, say: Say) -> None:
        super().__init__(papers)
        self.sidebar = SidebarPane(session)
        self.search = SearchBar(session, place=papers.place, history=memory.queries)
        self.search.settled.connect(memory.add)
        self._trail: list[tuple[Place, str, int | None]] = []
        self._session = session
        self._list = papers
        self.sidebar.mark(papers.place())
        lines = papers.findChild(ListView)
        if isinstance(lines, ListView):
            lines.color_tags(session.tag_colors)
            lines.drag_wanted.connect(self._on_drag_wanted)
        self.filing = Filing(session, papers, say)
        self._days = DayWatch(session, self)
        header = papers.findChild(ListHeader)
        if isinstance(header, ListHeader):
            PlaceLine(session, papers, header).refresh()
        self._connect()

    def go(self, place: Place) -> None:
        """Show a place, in sidebar and list."""
        self.sidebar.choose(place)
        self._show(place)

    def handlers(self) -> dict[Do, Callable[[], None]]:
        """Return what each command runs."""
        return {
            Do.GO_INBOX: lambda: self.go(Place(Shelf.INBOX)),
            Do.GO_LATER: lambda: self.go(Place(Shelf.LATER)),
            Do.GO_STARRED: lambda: self.go(Place(Shelf.STARRED)),
            Do.GO_NOTES: lambda: self.go(Place(Shelf.NOTES)),
            Do.MOVE: self.filing.choose,
            Do.DENSITY: self._list.toggle_density,
        }

    def find(self, query: str) -> None:
        """Show what a query finds among all papers."""
        self._on_search_chosen("", query)

    def follow(self, detail: DetailPane) -> None:
        """Go where the links of a page lead within the library."""
        detail.digest_wanted.connect(self.go_to_digest)
        detail.author_wanted.connect(self.go_to_author)
        detail.paper_wanted.connect(self.go_to_paper)

    @Slot(int)
    def go_to_digest(self, digest: int) -> None:
        """Show the papers of a digest."""
        self._remember()
        self.go(Place(Shelf.ALL, digest=digest))

    @Slot(str)
    def go_to_author(self, name: str) -> None:
        """Show the papers of an author; the current one stays so if it is one of them."""
        paper = self._list.current_id()
        self._remember()
        self.go(Place(Shelf.ALL, author=name))
        if paper is not None:
            self._list.select(paper)

    @Slot(int)
    def go_to_paper(self, paper: int) -> None:
        """Make a paper current: in the list as it stands if it is there, else among all papers."""
        self._remember()
        if paper not in self._list.ids():
            self.go(Place(Shelf.ALL))
        self._list.select(paper)

    def go_back(self) -> None:
        """Go back to where the person was before they followed a link."""
        if not self._trail:
            return
        place, text, paper = self._trail.pop()
        if (place, text) != (self._list.place(), self.search.text()):
            self.sidebar.mark(place)
            self._list.show_place(place)
            self._on_search_wanted(text)
        if paper is not None:
            self._list.select(paper)

    def save_search(self) -> None:
        """Ask for a name for what is in the search box."""
        self._on_save_wanted(self.search.text())

    def _remember(self) -> None:
        """Let a way lead back to what is shown now."""
        here = (self._list.place(), self.search.text(), self._list.current_id())
        self._trail = [*self._trail[1 - _LONGEST_TRAIL :], here]

    def _connect(self) -> None:
        self._days.turned.connect(self.sidebar.refresh)
        self._days.turned.connect(self._list.refresh)
        self.sidebar.place_chosen.connect(self._show)
        self.sidebar.papers_dropped.connect(self.filing.file)
        self.sidebar.search_chosen.connect(self._on_search_chosen)
        self.sidebar.forget_search_wanted.connect(self._on_forget_search_wanted)
        self.sidebar.edit_search_wanted.connect(self._on_edit_search_wanted)
        self.sidebar.leave_wanted.connect(self._list.focus_list)
        self.search.query_changed.connect(self._list.search)
        self.search.leave_wanted.connect(self._list.focus_list)
        self.search.save_wanted.connect(self._on_save_wanted)
        self._list.found.connect(self._on_found)
        self._list.place_changed.connect(self.sidebar.mark)
        self._list.search_wanted.connect(self._on_search_wanted)
        self._list.clear_search_wanted.connect(self._on_clear_search_wanted)

    @Slot()
    def _on_drag_wanted(self) -> None:
        self.filing.drag()

    @Slot(object)
    def _show(self, place: Place) -> None:
        self.search.set_text("")
        self._list.show_place(place)

    @Slot(str, str)
    def _on_search_chosen(self, _name: str, query: str) -> None:
        self._list.show_place(Place(Shelf.ALL))
        self._on_search_wanted(query)

    @Slot(str)
    def _on_search_wanted(self, query: str) -> None:
        self.search.set_text(query)
        self._list.search(query)

    @Slot()
    def _on_clear_search_wanted(self) -> None:
        self._on_search_wanted("")
        self._list.focus_list()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self.search.show_found(found, len(found.ids))

    @Slot(str)
    def _on_forget_search_wanted(self, name: str) -> None:
        self._session.edit(lambda library: library.marks.forget_search(name))

    @Slot(str, str)
    def _on_edit_search_wanted(self, name: str, query: str) -> None:
        from desktop.ui.dialogs.edit_search_dialog import EditSearchDialog

        def change(new: str, asked: str) -> None:
            self._session.edit(lambda library: library.marks.change_search(name, new, asked))

        def ask(counts: Counts) -> None:
            others = [other for other, _ in counts.searches if other != name]
            dialog = EditSearchDialog(name, query, others, self._list.window())
            dialog.changed.connect(change)
            dialog.open()

        self._session.counts(ask)

    @Slot(str)
    def _on_save_wanted(self, query: str) -> None:
        from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog

        def ask(counts: Counts) -> None:
            names = [name for name, _ in counts.searches]
            dialog = SaveSearchDialog(query, self._list.window(), names)
            dialog.named.connect(
                lambda name: self._session.edit(
                    lambda library: library.marks.save_search(name, query)
                )
            )
            dialog.open()

        self._session.counts(ask)
