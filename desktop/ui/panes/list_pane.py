"""The list: the papers of a place, or those that answer to a query, to walk through and decide."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.model.query import Found, Place, Shelf
from desktop.ui.panes.list_asking import Asking
from desktop.ui.panes.list_body import ListBody
from desktop.ui.panes.list_header import ListHeader
from desktop.ui.panes.list_marking import Marking
from desktop.ui.panes.list_model import ListModel
from desktop.ui.panes.list_state import ListState, read_state
from desktop.ui.panes.list_title import ListTitle
from desktop.ui.panes.list_view import ListView
from desktop.ui.panes.row_delegate import Density
from desktop.ui.session import Session
from desktop.ui.widgets.thin_bar import ThinBar

if TYPE_CHECKING:
    from desktop.model.row import Row
    from desktop.model.step import Change
    from desktop.ui.panes.list_folding import Folding


class ListPane(QWidget):
    """Shows what it is asked for with `show_place`, `search` or `restore`, and keeps it true.

    While an answer is awaited the list stays as it is. When papers leave or come, the current one
    stays current; when it is the one that left, the next one takes its place.
    """

    current_changed = Signal(object)  # a paper's id, or None
    selection_changed = Signal(object)  # a list of ids
    count_changed = Signal(int)
    found = Signal(object)  # services.searching.Found, after each answer
    place_changed = Signal(object)  # Place: the list went there by itself
    open_wanted = Signal(int)  # a paper's id
    menu_wanted = Signal(QPoint)  # where on the screen
    import_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    search_wanted = Signal(str)
    clear_search_wanted = Signal()
    density_changed = Signal(object)  # Density
    rows_shown = Signal()  # lines that were awaited are there

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asking = Asking(session, self)
        self._papers = ListModel(session.rows, self)
        self._view = ListView(self._papers)
        self._marking = Marking(session, self._papers, self._view)
        self._header = ListHeader()
        self._title = ListTitle(session, self._asking, self._header)
        self._busy = ThinBar()
        self._body = ListBody(self._view, session)
        self._density = Density.COMFORTABLE
        self._answer: Found | None = None
        self._wanted: tuple[int, ...] = ()
        self._resting: ListState | None = None
        self._lay_out()
        self._connect()

    def show_place(self, place: Place) -> None:
        """Show the papers of a place; this ends a search."""
        self._asking.look_at(place)

    def search(self, text: str) -> None:
        """Show the papers of the place that answer to a query; an empty one ends the search."""
        self._asking.look_at(self._asking.place, text)

    @Slot()
    def refresh(self) -> None:
        """Read everything again."""
        self._papers.drop_all()
        self._asking.again()

    def place(self) -> Place:
        """Return the place that is shown, or searched."""
        return self._asking.place

    def ids(self) -> Sequence[int]:
        """Return all papers of the list in their order."""
        return self._papers.ids()

    def count(self) -> int:
        """Return how many papers the list holds."""
        return len(self._papers.ids())

    @property
    def asking(self) -> Asking:
        """What the list asks, and in which order it wants the answer."""
        return self._asking

    @property
    def folding(self) -> Folding:
        """What folds the groups of the list, and walks over them."""
        return self._view.folding

    def offer_orders(self) -> None:
        """Show the menu of orders and groups."""
        self._header.open_menu()

    def toggle_density(self) -> None:
        """Go from comfortable to compact lines, or back."""
        self.set_density(self._density.other())

    def state(self) -> dict[str, Any]:
        """Return how the list stands as plain values, for `restore`."""
        if self._resting is not None:
            return self._resting.values()  # it does not stand as it was told yet
        return ListState(
            self._asking.place,
            self._asking.orders,
            self._density,
            self._view.current(),
            *self._view.top_paper(),
            self._papers.folded(),
        ).values()

    def restore(self, values: Mapping[str, Any]) -> None:
        """Show what `state` told; what is missing or makes no sense there has its default."""
        state = read_state(values)
        self.set_density(state.density)
        self._resting = state
        self._asking.begin(state.place, state.orders)

    def current_id(self) -> int | None:
        """Return the current paper."""
        return self._view.current()

    def current_row(self) -> int:
        """Return the place of the current paper among all (from 0), or -1."""
        return self._view.place()

    def selected_ids(self) -> list[int]:
        """Return the papers to act on: those that are selected, else the current one."""
        current = self._view.current()
        return list(self._view.selected()) or ([] if current is None else [current])

    def select(self, paper: int) -> None:
        """Make a paper current, now or once the answer that is awaited brings it."""
        if not self._view.go_to(paper):
            self._wanted = (paper,)

    def next_paper(self) -> None:
        """Go to the next paper."""
        self._view.step(1)

    def previous_paper(self) -> None:
        """Go to the paper before."""
        self._view.step(-1)

    def known(self, paper: int) -> Row | None:
        """Return what the list shows of a paper, or None where that was not read yet."""
        return self._papers.known(paper)

    def assume(self, papers: Sequence[int], changed: Callable[[Row], Row]) -> None:
        """Show papers at once as they will be when a change that is under way is written."""
        self._papers.assume(papers, changed)

    def select_all(self) -> None:
        """Select all papers of the list."""
        self._view.selectAll()

    def toggle_selected(self) -> None:
        """Select the current paper beside others, or no longer."""
        self._view.toggle()

    def has_keyboard(self) -> bool:
        """Say whether the keyboard is on the list."""
        return self._view.hasFocus()

    @Slot()
    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self.setProperty("surface", "list")
        self.setFocusProxy(self._body)
        self._busy.setRange(0, 0)
        self._busy.setAccessibleName(self.tr("Searching…"))
        self._busy.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self._header, 0, 0)
        grid.addWidget(self._body, 1, 0)
        # Over the first line rather than above it, so that nothing moves.
        grid.addWidget(self._busy, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(1, 1)

    def _connect(self) -> None:
        self._papers.dataChanged.connect(lambda *_: self.rows_shown.emit())
        self._session.changed.connect(self._on_changed)
        self._session.indexed.connect(self._on_indexed)
        self._asking.answered.connect(self._on_answered)
        self._asking.delayed.connect(self._busy.setVisible)
        self._header.order_chosen.connect(self._asking.sort_by)
        self._header.density_chosen.connect(self.set_density)
        self._view.current_changed.connect(self.current_changed)
        self._view.selection_changed.connect(self._on_selection_changed)
        self._view.open_wanted.connect(self.open_wanted)
        self._view.menu_wanted.connect(self.menu_wanted)
        self._body.import_wanted.connect(self.import_wanted)
        self._body.paste_wanted.connect(self.paste_wanted)
        self._body.sample_wanted.connect(self.sample_wanted)
        self._body.clear_wanted.connect(self.clear_search_wanted)
        self._body.query_wanted.connect(self.search_wanted)
        self._body.respelling_wanted.connect(self._on_respelling_wanted)
        self._body.everywhere_wanted.connect(self._on_everywhere_wanted)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        self._marking.drop(change.papers if change.step else None)
        if change.step is None:
            self._papers.drop_all()
        else:
            self._papers.drop(change.papers)
            if change.step.undone:
                # Undoing brings the person back to where it was done.
                is_decision = change.step.act == "status"
                gone = (one for one in change.papers if self._papers.row_of(one) is None)
                self._wanted = tuple(change.papers if is_decision else gone)
        self._asking.again()

    @Slot()
    def _on_indexed(self) -> None:
        if self._asking.text:
            self._asking.again()

    @Slot(object, bool)
    def _on_answered(self, found: Found, is_new: bool) -> None:
        self._marking.heed(found, is_new=is_new)
        before, self._answer = self.count(), found
        wanted, self._wanted = self._wanted, ()
        resting, self._resting = self._resting, None
        if resting is not None:
            self._papers.fold(resting.folded)
            wanted = wanted or tuple(filter(None, (resting.current,)))
        self._papers.learn(found.rows)
        self._view.show_papers(found.ids, found.headings, is_new=is_new, wanted=wanted)
        if resting and resting.top is not None:
            self._view.scroll_back(resting.top, resting.hidden)
        self._body.show_found(found, self._asking.place)
        self._show_header()
        self._title.name_digest()
        if self.count() != before:
            self.count_changed.emit(self.count())
        self.found.emit(found)
        if found.rows:
            self.rows_shown.emit()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._show_header()
        self.selection_changed.emit(list(self._view.selected()))

    @Slot()
    def _on_respelling_wanted(self) -> None:
        if self._answer is not None:
            self.search_wanted.emit(self._answer.suggestion)

    @Slot()
    def _on_everywhere_wanted(self) -> None:
        self._asking.look_at(Place(Shelf.ALL), self._asking.text)
        self.place_changed.emit(Place(Shelf.ALL))

    @Slot(object)
    def set_density(self, density: Density) -> None:
        self._density = density
        self._view.set_density(density)
        self._header.show_density(density)
        self.density_changed.emit(density)

    def _show_header(self) -> None:
        marked = len(self._view.selected())
        is_news = marked > 1 or self._view.is_collecting()
        self._title.show(self.count(), marked if is_news else None)
