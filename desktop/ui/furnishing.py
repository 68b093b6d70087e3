"""What comes into the window after the list: every other part, and the wires between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot

from desktop.ui.passing_words import PassingWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from desktop.settings import SettingsStore
    from desktop.ui.action_states import ActionStates
    from desktop.ui.file_commands import FileCommands
    from desktop.ui.finding import Finding
    from desktop.ui.foot import Foot
    from desktop.ui.frame import Frame
    from desktop.ui.hand_commands import HandCommands
    from desktop.ui.live_settings import LiveSettings
    from desktop.ui.own_commands import OwnCommands
    from desktop.ui.page_commands import PageCommands
    from desktop.ui.palette_commands import PaletteCommands
    from desktop.ui.panes.list_pane import ListPane
    from desktop.ui.paper_commands import PaperCommands
    from desktop.ui.reading import Reading
    from desktop.ui.search_commands import SearchCommands
    from desktop.ui.search_memory import SearchMemory
    from desktop.ui.session import Session
    from desktop.ui.tag_commands import TagCommands
    from desktop.ui.triage_mode import TriageMode
    from desktop.ui.view_commands import ViewCommands
    from desktop.ui.watched_folder import WatchedFolder

# What takes long to import gets a turn of its own.
_SLOW_TO_IMPORT = (
    "desktop.ui.panes.sidebar_pane",
    "desktop.ui.action_table",
    "desktop.ui.panes.detail_pane",
    "desktop.ui.panes.notes_pane",
    "desktop.ui.widgets.toast",
)
# What has threads of its own.
_CLOSED = ("watched_folder", "own_commands", "search_memory")


class Furnishing(QObject):
    """Makes the parts one by one, or one at once when somebody asks for it.

    Between two of them the window answers to the person. `completed` follows when all are there.
    """

    completed = Signal()

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        papers: ListPane,
        session: Session,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._list = papers
        self._session = session
        self._settings = settings
        self.words = PassingWords(window)
        self.say = self.words.say
        self._left = self._turns()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._on_turn)

    def begin(self) -> None:
        """Make every part, each in a turn of its own."""
        self._turn.start()

    def close(self) -> None:
        """Stop what goes on by itself, of the parts that have been made."""
        for name in _CLOSED:
            if name in vars(self):
                vars(self)[name].close()

    def show_menu(self, where: QPoint) -> None:
        """Show what can be done with the selected papers, at a point of the screen."""
        from desktop.ui.menus import paper_menu

        paper_menu(self._window, self.action_states.actions).popup(where)

    @cached_property
    def finding(self) -> Finding:
        """Sidebar and search box."""
        from desktop.ui.finding import Finding

        finding = Finding(self._session, self._list, self.search_memory, self.say)
        self._frame.sidebar.fill(finding.sidebar)
        finding.sidebar.tag_menu_wanted.connect(self.tag_commands.show_menu)
        return finding

    @cached_property
    def search_memory(self) -> SearchMemory:
        """What was searched for before."""
        from desktop.ui.search_memory import SearchMemory

        return SearchMemory(self._session.folder, self._settings, self)

    @cached_property
    def search_commands(self) -> SearchCommands:
        """The commands about searching."""
        from desktop.ui.search_commands import SearchCommands

        detail, memory = lambda: self.reading.detail, self.search_memory
        return SearchCommands(self._session, self.finding, self._list, detail, memory, self.say)

    @cached_property
    def paper_commands(self) -> PaperCommands:
        """The commands about papers."""
        from desktop.ui.paper_commands import PaperCommands
        from desktop.ui.runway import Runway

        detail, notes = lambda: self.reading.detail, lambda: self.reading.notes
        runway = Runway(self._session, self._list, self._settings, self.say)
        commands = PaperCommands(self._session, self._list, detail, notes, runway, self.say)
        self._session.recovered.connect(commands.tell_recovered)
        return commands

    @cached_property
    def file_commands(self) -> FileCommands:
        """The commands about files."""
        from desktop.ui.file_commands import FileCommands

        commands = FileCommands(self._session, self._list, self._window, self.say)
        commands.place_wanted.connect(self.finding.go)
        return commands

    @cached_property
    def tag_commands(self) -> TagCommands:
        """The commands about tags on all papers."""
        from desktop.ui.tag_commands import TagCommands

        return TagCommands(self._session, self._window, self.say)

    @cached_property
    def palette_commands(self) -> PaletteCommands:
        """The command that finds all others, and places, tags and papers."""
        from desktop.ui.list_commands import ListCommands
        from desktop.ui.palette_commands import PaletteCommands

        actions, orders = lambda: self.action_states.actions, ListCommands(self._list).orders
        return PaletteCommands(self._session, self._window, actions, self.finding, orders)

    @cached_property
    def hand_commands(self) -> HandCommands:
        """The commands about what the person says of papers."""
        from desktop.ui.hand_commands import HandCommands

        paste, go = self.file_commands.paste, self.finding.go
        return HandCommands(self._session, self._list, self.say, paste, go)

    @cached_property
    def page_commands(self) -> PageCommands:
        """The commands about the page."""
        from desktop.ui.page_commands import PageCommands

        window, frame, detail = self._window, self._frame, lambda: self.reading.detail
        return PageCommands(window, frame, self._session, self._list, detail, self.say)

    @cached_property
    def watched_folder(self) -> WatchedFolder:
        """The folder in which new digests are looked for."""
        from desktop.ui.watched_folder import WatchedFolder

        review = self.file_commands.import_paths
        return WatchedFolder(self._session, self._settings, self._window, self.say, review)

    @cached_property
    def view_commands(self) -> ViewCommands:
        """The commands about the window itself."""
        from desktop.ui.view_commands import ViewCommands

        self.live_settings.listen()
        window, panes = self._window, self._frame.panes
        return ViewCommands(window, panes, self._settings, self._session.folder)

    @cached_property
    def live_settings(self) -> LiveSettings:
        """What the settings say of the window."""
        from desktop.ui.live_settings import LiveSettings

        store, states = self._settings, lambda: self.action_states
        return LiveSettings(store, self._list, lambda: self.reading, states)

    @cached_property
    def own_commands(self) -> OwnCommands:
        """The commands about Carrel itself."""
        from desktop.ui.own_commands import OwnCommands

        window, files = self._window, self.file_commands
        return OwnCommands(self._session.folder, self._settings, window, files, self.say)

    @cached_property
    def action_states(self) -> ActionStates:
        """Every command as an action, and which of them can be used."""
        from desktop.model.keymap import read_keymap
        from desktop.ui.action_spec import Do
        from desktop.ui.action_states import ActionStates
        from desktop.ui.actions import build

        handlers = self.finding.handlers()
        # What is pasted on a paper comes before what is pasted as a digest.
        for commands in (
            self.paper_commands,
            self.file_commands,
            self.search_commands,
            self.view_commands,
            self.hand_commands,
            self.page_commands,
            self.tag_commands,
            self.palette_commands,
            self.watched_folder,
            self.own_commands,
        ):
            handlers |= commands.handlers()
        handlers[Do.TRIAGE] = self._switch_triage
        actions = build(self._window, handlers)
        # Menus come later; keys are heard from now on.
        self._window.addActions(list(actions.values()))
        query = self.finding.search.text
        states = ActionStates(actions, self._list, query, self._session)
        settings = self._settings.settings
        states.use_keys(read_keymap(settings.keys), single=settings.single_keys)
        return states

    @cached_property
    def foot(self) -> Foot:
        """The line at the foot, and how far the person has come with the list."""
        from desktop.ui.foot import Foot

        return Foot(self._session, self._list, self._frame.foot)

    @cached_property
    def triage(self) -> TriageMode:
        """List and page alone."""
        from desktop.ui.triage_mode import TriageMode

        window, papers, actions = self._window, self._list, self.action_states.actions
        return TriageMode(window, self._frame, papers, self.reading, actions, self.foot.pacing)

    @cached_property
    def reading(self) -> Reading:
        """Page and notes."""
        from desktop.ui.reading import Reading

        reading = Reading(self._session, self._list, self.paper_commands)
        self.finding.follow(reading.detail)
        reading.detail.edit_wanted.connect(self.hand_commands.edit_paper)
        reading.notes.paper_wanted.connect(self.finding.go_to_paper)
        self._frame.page.fill(reading.detail)
        self._frame.notes.fill(reading.notes)
        return reading

    def _turns(self) -> Iterator[Callable[[], object]]:
        for module in _SLOW_TO_IMPORT:
            yield partial(import_module, module)
        yield lambda: self.finding
        yield lambda: self.action_states
        yield self._fill_bar
        yield lambda: (self.foot, self.reading)
        yield self.live_settings.begin
        yield self.reading.show_current
        yield lambda: (self.triage, self.words.toast)
        yield self._frame.complete
        yield self.watched_folder.begin
        yield self.own_commands.begin

    def _fill_bar(self) -> None:
        from desktop.ui import icons, menus

        self._window.setWindowIcon(icons.app_icon())
        actions = self.action_states.actions
        self._frame.bar.fill(menus.top_bar(actions, self.finding.search))
        self.own_commands.libraries.fill(menus.fill(self._window.menuBar(), actions))

    @Slot()
    def _on_turn(self) -> None:
        make = next(self._left, None)
        if make is None:
            self._turn.stop()
            self.completed.emit()
        else:
            make()

    def _switch_triage(self) -> None:
        self.page_commands.leave_mode()
        self.triage.switch()
