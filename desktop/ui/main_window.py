"""The window: its frame and the list of papers, and in a moment everything else."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop.model.query import Found, Place
from desktop.model.row import may_hold_tex
from desktop.settings import SettingsStore
from desktop.ui.frame import Frame
from desktop.ui.panes.list_pane import ListPane
from desktop.ui.session import Session
from desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent

    from desktop.ui.action_spec import Do
    from desktop.ui.file_commands import FileCommands
    from desktop.ui.furnishing import Furnishing
    from desktop.ui.panes.detail_pane import DetailPane
    from desktop.ui.panes.notes_pane import NotesPane
    from desktop.ui.panes.search_bar import SearchBar
    from desktop.ui.panes.sidebar_pane import SidebarPane
    from desktop.ui.paper_commands import PaperCommands
    from desktop.ui.reading import Reading
    from desktop.ui.widgets.toast import Toast

# How much higher than a line of text the menu bar is.
_MENU_PADDING = 9
# How long the rest waits for a window that does not come onto the screen: half a second in all.
_AWAIT_EVERY = 5  # milliseconds
_TURNS_AWAITED = 100
# What a kept place is overwritten with when a start shows a shelf instead.
_NOWHERE_ELSE = {"digest": None, "tag": None, "top": None, "hidden": 0}


class MainWindow(QMainWindow):
    """Shows the list of papers first; whoever asks for the rest before it is there, makes it come.

    `furnished` follows once, when everything is there.
    """

    furnished = Signal()

    def __init__(self, session: Session, settings: SettingsStore) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Carrel")
        self.setAcceptDrops(True)
        self.session = session
        self._settings = settings
        self._is_furnished = False
        self._shows_tex = False
        self._turns_awaited = 0
        self._state = WindowState(session.folder)
        self.list = ListPane(session)
        self.frame = Frame(self.list)
        self.setCentralWidget(self.frame)
        if not self.menuBar().isNativeMenuBar():
            self.menuBar().setMinimumHeight(self.fontMetrics().height() + _MENU_PADDING)
        self.resize(1280, 800)
        self.setMinimumSize(560, 400)
        self._connect()
        self._restore()

    @cached_property
    def furnishing(self) -> Furnishing:
        """Everything but the list."""
        from desktop.ui.furnishing import Furnishing

        furnishing = Furnishing(self, self.frame, self.list, self.session, self._settings)
        furnishing.completed.connect(self._on_completed)
        furnishing.finding.sidebar.restore(self._state.values_of("sidebar"))
        return furnishing

    @property
    def search(self) -> SearchBar:
        """The search box."""
        return self.furnishing.finding.search

    @property
    def sidebar(self) -> SidebarPane:
        """The places of the library."""
        return self.furnishing.finding.sidebar

    @property
    def reading(self) -> Reading:
        """Page and notes together."""
        return self.furnishing.reading

    @property
    def detail(self) -> DetailPane:
        """The page of the current paper."""
        return self.reading.detail

    @property
    def notes(self) -> NotesPane:
        """The notes of the current paper."""
        return self.reading.notes

    @property
    def toast(self) -> Toast:
        """The passing word about what was just done."""
        return self.furnishing.words.toast

    @property
    def paper_commands(self) -> PaperCommands:
        """The commands about papers."""
        return self.furnishing.paper_commands

    @property
    def file_commands(self) -> FileCommands:
        """The commands about files."""
        return self.furnishing.file_commands

    def action(self, do: Do) -> QAction:
        """Return the action of a command."""
        return self.furnishing.action_states.actions[do]

    def say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Show a passing word, with one thing to do about it."""
        self.furnishing.say(text, action, run)

    def go(self, place: Place) -> None:
        """Show a place, in sidebar and list."""
        self.furnishing.finding.go(place)

    def _connect(self) -> None:
        """Wait for the list to be shown, and heed what is wanted of it from the first moment."""
        self.list.rows_shown.connect(self._on_list_shown)
        self.list.found.connect(self._on_found)
        self.session.failed.connect(self._on_list_shown)
        self.list.import_wanted.connect(self._on_import_wanted)
        self.list.paste_wanted.connect(self._on_paste_wanted)
        self.list.sample_wanted.connect(self._on_sample_wanted)
        self.list.open_wanted.connect(self._on_open_wanted)
        self.list.menu_wanted.connect(self._on_menu_wanted)

    def _restore(self) -> None:
        geometry = self._state.bytes_of("geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        self.frame.restore(self._state.values_of("panes").get("widths", []))
        settings = self._settings.settings
        place = {} if settings.start == "last" else {"shelf": settings.start, **_NOWHERE_ELSE}
        self.list.restore({**self._state.values_of("list"), **place, "density": settings.density})
        self.list.focus_list()

    def _keep_state(self) -> None:
        """Remember layout, place, selection and scroll for the next start."""
        self._state.keep_bytes("geometry", self.saveGeometry())
        self._state.keep_values("panes", {"widths": self.frame.state()})
        self._state.keep_values("sidebar", self.sidebar.state())
        self._state.keep_values("list", self.list.state())
        if self._is_furnished:
            self._state.keep_values("reading", self.reading.places())
        self._state.keep_values("palette", self.furnishing.palette_commands.state())
        self._state.keep_values("triage", self.furnishing.triage.state())
        self._state.write()

    @Slot()
    def _on_import_wanted(self) -> None:
        self.file_commands.import_digests()

    @Slot()
    def _on_paste_wanted(self) -> None:
        self.file_commands.paste()

    @Slot()
    def _on_sample_wanted(self) -> None:
        self.file_commands.open_sample()

    @Slot()
    def _on_open_wanted(self) -> None:
        self.paper_commands.open_link()

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        self.furnishing.show_menu(where)

    @Slot(object)
    def _on_found(self, found: Found) -> None:
        self._shows_tex = any(may_hold_tex(row.title + row.gist) for row in found.rows)
        if not found.ids:
            self._on_list_shown()

    @Slot()
    def _on_list_shown(self) -> None:
        self.list.rows_shown.disconnect(self._on_list_shown)
        self.list.found.disconnect(self._on_found)
        self.session.failed.disconnect(self._on_list_shown)
        self._paint_and_furnish()

    @Slot()
    def _paint_and_furnish(self) -> None:
        """Paint the papers at once, and only then make the rest.

        Papers can be there before the window is on the screen, and nothing is painted until it is.
        """
        if self._is_awaited():
            self._turns_awaited += 1
            QTimer.singleShot(_AWAIT_EVERY, self._paint_and_furnish)
            return
        self.list.repaint()
        QTimer.singleShot(0, self._furnish)

    def _is_awaited(self) -> bool:
        """Say whether the window was asked onto the screen, and may still come there."""
        if not self.isVisible() or self.isMinimized():
            return False
        return self._turns_awaited < _TURNS_AWAITED and not self.windowHandle().isExposed()

    @Slot()
    def _furnish(self) -> None:
        self.furnishing.begin()

    @Slot()
    def _on_completed(self) -> None:
        self._is_furnished = True
        self.reading.restore(self._state.values_of("reading"))
        self.furnishing.palette_commands.restore(self._state.values_of("palette"))
        self.furnishing.triage.restore(self._state.values_of("triage"))
        if self._shows_tex:
            self.list.refresh()  # there is time now to make it readable
        self.furnished.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for that came before its command was there."""
        if self._is_furnished:
            super().keyPressEvent(event)
        else:
            self.furnishing.action_states.trigger(event.keyCombination())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from desktop.ui.panes.paper_drag import FORMAT

        data = event.mimeData()
        # Papers of the library are no digest.
        if not data.hasFormat(FORMAT) and (data.hasUrls() or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.file_commands.import_paths(paths)
        elif data.hasText() and not self.furnishing.hand_commands.drop(
            data.text(), self.mapToGlobal(event.position())
        ):
            self.file_commands.import_text(data.text(), self.tr("Dropped text"))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reading.flush()
        self.furnishing.close()
        self._keep_state()
        event.accept()
