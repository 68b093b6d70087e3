"""The sidebar: where papers stand, and how many; choosing a line shows them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model.query import Place, Shelf
from desktop.ui.panes.search_counts import SearchCounts
from desktop.ui.panes.sidebar_entries import entries
from desktop.ui.panes.sidebar_entry import Entry, Period, SavedSearch, key_of
from desktop.ui.panes.sidebar_model import SidebarModel, entry_at
from desktop.ui.panes.sidebar_view import SidebarView
from desktop.ui.session import Session

if TYPE_CHECKING:
    from desktop.model.counts import Counts

# Changes that come in a burst are one look at the numbers.
_BURST_MS = 30
_SECTIONS = ("digests", "tags", "searches")


class SidebarPane(QWidget):
    """Shelves, digests, tags and saved searches.

    What is chosen stays so when numbers change, and comes back when it had gone for a while.
    """

    place_chosen = Signal(object)  # Place
    search_chosen = Signal(str, str)  # the name of a saved search, its query
    forget_search_wanted = Signal(str)
    edit_search_wanted = Signal(str, str)  # the name of a saved search, its query
    tag_menu_wanted = Signal(str, QPoint)  # the name of a tag, where on the screen
    papers_dropped = Signal(object, object)  # ids of papers, the Place of a line
    leave_wanted = Signal()  # Enter: on to what was chosen

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = key_of(Place(Shelf.INBOX))
        self._open = set(_SECTIONS)
        self._settling = False
        self._asked = 0
        self._answered = 0
        self._counts: Counts | None = None
        self._found = SearchCounts(session, self)
        self._model = SidebarModel(self)
        self._view = SidebarView()
        self._lay_out()
        self._connect()
        self._show(entries(None))
        self.refresh()

    def choose(self, place: Place) -> None:
        """Go to a place, as if its line had been clicked; nothing happens if it is chosen."""
        if key_of(place) != self._chosen:
            self.mark(place)
            self.place_chosen.emit(place)

    def mark(self, place: Place) -> None:
        """Show as chosen a place where others went."""
        self._chosen = key_of(place)
        self._settle(self._chosen)

    @Slot()
    def refresh(self) -> None:
        """Read the numbers again."""
        self._asked += 1
        number = self._asked
        self._session.counts(lambda counts: self._take(number, counts))

    def state(self) -> dict[str, Any]:
        """Return what is unfolded, to be kept until the next start."""
        return {"open": sorted(self._open)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Unfold what `state` tells of; what makes no sense is passed over."""
        keys = state.get("open")
        if isinstance(keys, list):
            self._open = {key for key in keys if isinstance(key, str)}
            self._unfold()

    def _lay_out(self) -> None:
        self.setProperty("surface", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusProxy(self._view)
        self._view.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.addWidget(self._view)

    def _connect(self) -> None:
        self._burst = QTimer(self, interval=_BURST_MS, singleShot=True)
        self._burst.timeout.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self._found.changed.connect(self._on_found_changed)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._view.insisted.connect(self._tell)
        self._view.leave_wanted.connect(self.leave_wanted)
        self._view.forget_wanted.connect(self.forget_search_wanted)
        self._view.edit_wanted.connect(self.edit_search_wanted)
        self._view.papers_dropped.connect(self.papers_dropped)
        self._view.tag_menu_wanted.connect(self.tag_menu_wanted)
        self._view.expanded.connect(self._on_expanded)
        self._view.collapsed.connect(self._on_collapsed)

    @Slot(object)
    def _on_changed(self, _change: object) -> None:
        self._burst.start()

    @Slot()
    def _on_found_changed(self) -> None:
        self._show(entries(self._counts, self._found.known()))

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = entry_at(index)
        if not self._settling and entry is not None and entry.target is not None:
            self._chosen = entry.key
            self._tell(entry)

    @Slot()
    def _on_selection_changed(self) -> None:
        if not self._settling and not self._view.selectionModel().hasSelection():
            self._mark_chosen()

    @Slot(QModelIndex)
    def _on_expanded(self, index: QModelIndex) -> None:
        entry = entry_at(index)
        if entry is not None:
            self._open.add(entry.key)

    @Slot(QModelIndex)
    def _on_collapsed(self, index: QModelIndex) -> None:
        entry = entry_at(index)
        if entry is not None and not self._settling:
            self._open.discard(entry.key)

    @Slot(object)
    def _tell(self, entry: Entry) -> None:
        match entry.target:
            case Place():
                self.place_chosen.emit(entry.target)
            case SavedSearch(name, query):
                self.search_chosen.emit(name, query)
            case Period():
                self.search_chosen.emit(entry.text, entry.target.query)
            case None:
                pass

    def _take(self, number: int, counts: Counts) -> None:
        """Show an answer unless a later question has been answered: two are read at a time."""
        if number > self._answered:
            self._answered = number
            self._counts = counts
            self._show(entries(counts, self._found.known()))
            self._found.watch(query for _, query in counts.searches)

    def _show(self, lines: Iterable[Entry]) -> None:
        current = entry_at(self._view.currentIndex())
        self._settling = True
        self._model.show(tuple(lines))
        self._settling = False
        self._unfold()
        self._settle(current.key if current else self._chosen)

    def _unfold(self) -> None:
        self._settling = True
        done: set[str] = set()
        # What unfolds may bring lines that unfold.
        while keys := [key for key in self._model.foldable() if key not in done]:
            for key in keys:
                line = self._model.index_of(key)
                if key in self._open:
                    self._model.fetchMore(line)
                self._view.setExpanded(line, key in self._open)
            done.update(keys)
        self._settling = False

    def _settle(self, current: str) -> None:
        """Put the keyboard on a line, if there is one, and mark the chosen one."""
        index = self._model.index_of(current)
        self._settling = True
        if not index.isValid():
            index = self._model.index_of(self._chosen)
        self._view.setCurrentIndex(index)
        self._mark_chosen()
        self._settling = False

    def _mark_chosen(self) -> None:
        """Select the chosen line, though the keyboard may rest on a heading."""
        self._view.selectionModel().select(
            self._model.index_of(self._chosen), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
