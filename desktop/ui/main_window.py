"""The window: four panes, a search box, and every wire between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QToolButton, QVBoxLayout, QWidget

from desktop.model.counts import Counts
from desktop.model.query import Found, Place, Shelf
from desktop.model.step import Change, Step, label
from desktop.settings import SettingsStore
from desktop.ui import menus
from desktop.ui.action_spec import Do, Needs
from desktop.ui.action_table import SPECS
from desktop.ui.actions import build, enabled, is_typing_key
from desktop.ui.file_commands import FileCommands
from desktop.ui.icons import app_icon, icon
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.panes.search_bar import SearchBar
from desktop.ui.panes.sidebar_pane import SidebarPane
from desktop.ui.paper_commands import PaperCommands
from desktop.ui.session import Session
from desktop.ui.status_line import StatusLine
from desktop.ui.view_commands import ViewCommands
from desktop.ui.widgets.hairline_splitter import HairlineSplitter
from desktop.ui.widgets.pane_slot import PaneSlot
from desktop.ui.widgets.toast import Toast
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from desktop.ui.panes.detail_pane import DetailPane
    from desktop.ui.panes.notes_pane import NotesPane
    from desktop.ui.reading import Reading

# Below these widths (logical pixels) a pane folds away by itself, and comes back above.
NARROW_NOTES, NARROW_SIDEBAR = 980, 760


class MainWindow(QMainWindow):
    """Puts panes side by side and connects them; knows no more of papers than their ids."""

    def __init__(self, session: Session, settings: SettingsStore) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Carrel")
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.session = session
        self.state = WindowState(session.folder)
        self.sidebar = SidebarPane(session)
        self.list = ListPane(session)
        self.page_slot, self.notes_slot = PaneSlot("page"), PaneSlot("page")
        self.search = SearchBar(session)
        self.status = StatusLine()
        self.panes = HairlineSplitter()
        self.toast = Toast(self, icon("close", "on_toast"))
        self._offered: Callable[[], None] | None = None
        self._commands(settings)
        self._folded_by_width: set[QWidget] = set()
        self._shown = False
        self._undo: Step | None = None
        self._redo: Step | None = None
        self._lay_out()
        self._connect()
        self.view_commands.apply_settings()
        self._restore()

    @cached_property
    def reading(self) -> Reading:
        """Page and notes. They come when the list is there, or before if somebody wants them."""
        from desktop.ui.reading import Reading

        reading = Reading(self.session, self.list, self.paper_commands)
        reading.detail.digest_wanted.connect(self._on_digest_wanted)
        self.page_slot.fill(reading.detail)
        self.notes_slot.fill(reading.notes)
        return reading

    @property
    def detail(self) -> DetailPane:
        """The page of the current paper."""
        return self.reading.detail

    @property
    def notes(self) -> NotesPane:
        """The notes of the current paper."""
        return self.reading.notes

    def selected(self) -> list[int]:
        """Return the papers that a command is about."""
        return self.list.selected_ids()

    def say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Show a passing word, with one thing to do about it."""
        self._offered = run
        self.toast.show_message(text, action)

    def go(self, place: Place) -> None:
        """Show a place, in sidebar and list."""
        self.sidebar.choose(place)
        self.search.set_text("")
        self.list.show_place(place)

    def _commands(self, settings: SettingsStore) -> None:
        session = self.session
        self.paper_commands = PaperCommands(
            session, self.list, lambda: self.detail, lambda: self.notes, self.say
        )
        self.file_commands = FileCommands(session, self.list, self, self.say)
        self.view_commands = ViewCommands(
            self,
            self.panes,
            lambda: (self.detail, self.notes),
            settings,
            session.folder,
            self._use_single_keys,
        )
        own: dict[Do, Callable[[], None]] = {
            Do.GO_INBOX: lambda: self.go(Place(Shelf.INBOX)),
            Do.GO_LATER: lambda: self.go(Place(Shelf.LATER)),
            Do.GO_STARRED: lambda: self.go(Place(Shelf.STARRED)),
            Do.GO_NOTES: lambda: self.go(Place(Shelf.NOTES)),
            Do.SEARCH: self.search.focus_search,
            Do.SAVE_SEARCH: lambda: self._on_save_wanted(self.search.text()),
            Do.DENSITY: self.list.toggle_density,
        }
        groups = (self.paper_commands, self.file_commands, self.view_commands)
        handlers = dict(own)
        for commands in groups:
            handlers |= commands.handlers()
        self.actions_by_name = build(self, handlers)

    def _lay_out(self) -> None:
        for pane, width, is_elastic in (
            (self.sidebar, 200, False),
            (self.list, 336, False),
            (self.page_slot, 442, True),
            (self.notes_slot, 300, False),
        ):
            self.panes.add_pane(pane, width, elastic=is_elastic)
        middle = QWidget(self)
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top_bar())
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(middle)
        menus.fill(self.menuBar(), self.actions_by_name)
        self.resize(1280, 800)
        self.setMinimumSize(560, 400)

    def _top_bar(self) -> QWidget:
        bar = QWidget(self)
        bar.setObjectName("top_bar")
        bar.setProperty("surface", "sidebar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._button(Do.IMPORT, wide=True))
        layout.addWidget(self._button(Do.EXPORT, wide=True))
        layout.addWidget(self.search, 1)
        layout.addWidget(self._button(Do.THEME))
        return bar

    def _button(self, do: Do, *, wide: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self.actions_by_name[do])
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if wide:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    def _connect(self) -> None:
        """Every wire between the panes."""
        self._connect_finding()
        session = self.session
        session.index_left.connect(self.status.show_index)
        session.history_moved.connect(self._on_history_moved)
        session.changed.connect(self._on_changed)
        session.recovered.connect(self.paper_commands.tell_recovered)
        self.toast.action_chosen.connect(self._on_toast_action_chosen)

    def _connect_finding(self) -> None:
        session, files, papers = self.session, self.file_commands, self.paper_commands
        self.sidebar.place_chosen.connect(self._on_place_chosen)
        self.sidebar.search_chosen.connect(self._on_search_chosen)
        self.sidebar.forget_search_wanted.connect(session.forget_search)
        self.sidebar.leave_wanted.connect(self.list.focus_list)
        self.search.query_changed.connect(self.list.search)
        self.search.leave_wanted.connect(self.list.focus_list)
        self.search.save_wanted.connect(self._on_save_wanted)
        self.list.current_changed.connect(self._on_current_changed)
        self.list.selection_changed.connect(self._on_selection_changed)
        self.list.found.connect(self._on_found)
        self.list.rows_shown.connect(self._on_rows_shown)
        self.list.count_changed.connect(self._on_count_changed)
        self.list.place_changed.connect(self.sidebar.mark)
        self.list.search_wanted.connect(self._on_search_wanted)
        self.list.import_wanted.connect(files.import_digests)
        self.list.paste_wanted.connect(files.paste)
        self.list.sample_wanted.connect(files.open_sample)
        self.list.clear_search_wanted.connect(self._on_clear_search_wanted)
        self.list.open_wanted.connect(papers.open_link)
        self.list.menu_wanted.connect(self._on_menu_wanted)

    def _restore(self) -> None:
        geometry = self.state.bytes_of("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.panes.restore(self.state.values_of("panes").get("widths", []))
        self.sidebar.restore(self.state.values_of("sidebar"))
        self.list.restore(self.state.values_of("list"))
        self.sidebar.mark(self.list.place())
        self._update_actions()
        self.list.focus_list()

    def keep_state(self) -> None:
        """Remember layout, place, selection and scroll for the next start."""
        for pane in self._folded_by_width:
            self.panes.unfold(pane)
        self._folded_by_width.clear()
        self.state.keep_bytes("geometry", self.saveGeometry())
        self.state.keep_values("panes", {"widths": self.panes.state()})
        self.state.keep_values("sidebar", self.sidebar.state())
        self.state.keep_values("list", self.list.state())
        self.state.write()

    @Slot(object)
    def _on_place_chosen(self, place: Place) -> None:
        self.search.set_text("")
        self.list.show_place(place)

    @Slot(str, str)
    def _on_search_chosen(self, _name: str, query: str) -> None:
        self.list.show_place(Place(Shelf.ALL))
        self._on_search_wanted(query)

    @Slot(str)
    def _on_search_wanted(self, query: str) -> None:
        self.search.set_text(query)
        self.list.search(query)

    @Slot()
    def _on_clear_search_wanted(self) -> None:
        self.search.set_text("")
        self.list.search("")
        self.list.focus_list()

    @Slot()
    def begin_reading(self) -> None:
        """Show page and notes, now that the list can be used."""
        if not self._shown:
            self._shown = True
            self.view_commands.show_zoom()
            self.reading.show_current()

    @Slot()
    def _on_current_changed(self) -> None:
        self._show_place()
        if self._shown:
            self.reading.show_current()

    @Slot()
    def _on_selection_changed(self) -> None:
        self._update_actions()
        if self._shown:
            self.reading.show_current()

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self.search.show_found(found, len(found.ids))
        if not found.ids:
            QTimer.singleShot(0, self.begin_reading)
        if self._shown:
            self.reading.show_query(found.query.root)
        self._update_actions()

    @Slot()
    def _on_rows_shown(self) -> None:
        if not self._shown:
            # After they are painted.
            QTimer.singleShot(0, self.begin_reading)

    @Slot(int)
    def _on_count_changed(self, _count: int) -> None:
        self._show_place()
        self._update_actions()

    @Slot()
    def _on_toast_action_chosen(self) -> None:
        if self._offered is not None:
            self._offered()

    @Slot(str)
    def _on_save_wanted(self, query: str) -> None:
        from desktop.ui.dialogs.save_search_dialog import SaveSearchDialog

        def ask(counts: Counts) -> None:
            dialog = SaveSearchDialog(query, self, [name for name, _ in counts.searches])
            dialog.named.connect(lambda name: self.session.save_search(name, query))
            dialog.open()

        self.session.counts(ask)

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menus.paper_menu(self, self.actions_by_name).popup(where)

    @Slot(int)
    def _on_digest_wanted(self, digest: int) -> None:
        self.go(Place(Shelf.ALL, digest=digest))

    @Slot(object, object)
    def _on_history_moved(self, undo: Step | None, redo: Step | None) -> None:
        self._undo, self._redo = undo, redo
        for do, step, bare in (
            (Do.UNDO, undo, self.tr("&Undo")),
            (Do.REDO, redo, self.tr("&Redo")),
        ):
            text = f"{bare} {label(step)}" if step else bare
            self.actions_by_name[do].setText(text)
        self.status.show_undo(undo)
        self._update_actions()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        self._update_actions()

    def _show_place(self) -> None:
        self.status.show_place(self.list.current_row(), self.list.count())

    def _update_actions(self) -> None:
        selected, count = len(self.selected()), self.list.count()
        binned = self.list.place().shelf is Shelf.BIN
        there = {
            Needs.PAPERS: count > 0,
            Needs.SELECTION: selected > 0 and not binned,
            Needs.ONE: selected == 1,
            Needs.UNDO: self._undo is not None,
            Needs.REDO: self._redo is not None,
            Needs.QUERY: bool(self.search.text().strip()),
            Needs.BINNED: selected > 0 and binned,
        }
        usable = frozenset(needs for needs, is_there in there.items() if is_there)
        for spec in SPECS:
            self.actions_by_name[spec.do].setEnabled(enabled(spec.needs, usable))

    def _use_single_keys(self, on: bool) -> None:
        """Let bare letters act on papers, or not."""
        for spec in SPECS:
            keys = [QKeySequence(key) for key in spec.keys if on or not is_typing_key(key)]
            self.actions_by_name[spec.do].setShortcuts(keys)

    def action(self, do: Do) -> QAction:
        """Return the action of a command."""
        return self.actions_by_name[do]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for pane, narrow in ((self.notes_slot, NARROW_NOTES), (self.sidebar, NARROW_SIDEBAR)):
            if self.width() < narrow and not self.panes.is_folded(pane):
                self.panes.fold(pane)
                self._folded_by_width.add(pane)
            elif self.width() >= narrow and pane in self._folded_by_width:
                self.panes.unfold(pane)
                self._folded_by_width.discard(pane)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.file_commands.import_paths(paths)
        elif data.hasText():
            self.file_commands.import_text(data.text(), self.tr("Dropped text"))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reading.flush()
        self.keep_state()
        event.accept()
