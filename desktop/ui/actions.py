"""Every command of the window, declared once; menus, keys, toolbar and sheet are drawn from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop.ui.icons import icon
from desktop.ui.translations import QT_TRANSLATE_NOOP


class Do(StrEnum):
    """The name of each command."""

    IMPORT = "import"
    PASTE = "paste"
    EXPORT = "export"
    SHOW_FOLDER = "show-folder"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    SELECT_ALL = "select-all"
    SELECT = "select"
    COPY_CITATION = "copy-citation"
    THEME = "theme"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    DENSITY = "density"
    SHOW_SIDEBAR = "show-sidebar"
    SHOW_LIST = "show-list"
    SHOW_NOTES = "show-notes"
    SINGLE_KEYS = "single-keys"
    FULL_SCREEN = "full-screen"
    NEXT_PANE = "next-pane"
    PANE_1 = "pane-1"
    PANE_2 = "pane-2"
    PANE_3 = "pane-3"
    PANE_4 = "pane-4"
    GO_INBOX = "go-inbox"
    GO_LATER = "go-later"
    GO_STARRED = "go-starred"
    GO_NOTES = "go-notes"
    NEXT = "next"
    PREVIOUS = "previous"
    PAGE_DOWN = "page-down"
    PAGE_UP = "page-up"
    INBOX = "inbox"
    LATER = "later"
    READING = "reading"
    DONE = "done"
    SKIP = "skip"
    STAR = "star"
    TAG = "tag"
    OPEN_LINK = "open-link"
    DELETE = "delete"
    RESTORE = "restore"
    WRITE_NOTE = "write-note"
    NOTE_VERSIONS = "note-versions"
    SEARCH = "search"
    SAVE_SEARCH = "save-search"
    REINDEX = "reindex"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class Menu(StrEnum):
    """The menus, in order."""

    FILE = QT_TRANSLATE_NOOP("Actions", "&File")
    EDIT = QT_TRANSLATE_NOOP("Actions", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Actions", "&View")
    PAPER = QT_TRANSLATE_NOOP("Actions", "&Paper")
    NOTE = QT_TRANSLATE_NOOP("Actions", "&Note")
    SEARCH = QT_TRANSLATE_NOOP("Actions", "&Search")
    TOOLS = QT_TRANSLATE_NOOP("Actions", "&Tools")
    HELP = QT_TRANSLATE_NOOP("Actions", "&Help")


class Needs(StrEnum):
    """What must be there for a command to make sense."""

    NOTHING = "nothing"
    PAPERS = "papers"
    SELECTION = "selection"
    ONE = "one"
    UNDO = "undo"
    REDO = "redo"
    QUERY = "query"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class Spec:
    """How a command looks, where it stands and when it can be used.

    `keys` are in Qt's portable notation. A key without a modifier acts only while no text is being
    edited. `group` separates entries of a menu by a line.
    """

    do: Do
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    group: int = 0


SPECS: tuple[Spec, ...] = (
    Spec(
        Do.IMPORT,
        QT_TRANSLATE_NOOP("Actions", "&Import digests…"),
        Menu.FILE,
        keys=("Ctrl+I", "Ctrl+O"),
        icon="import",
    ),
    Spec(
        Do.PASTE,
        QT_TRANSLATE_NOOP("Actions", "Import &pasted text"),
        Menu.FILE,
        keys=("Ctrl+V",),
    ),
    Spec(
        Do.EXPORT,
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        Menu.FILE,
        keys=("Ctrl+Shift+E",),
        icon="export",
        needs=Needs.PAPERS,
        group=1,
    ),
    Spec(Do.SHOW_FOLDER, QT_TRANSLATE_NOOP("Actions", "Show library &folder"), Menu.FILE, group=2),
    Spec(Do.QUIT, QT_TRANSLATE_NOOP("Actions", "&Quit"), Menu.FILE, keys=("Ctrl+Q",), group=3),
    Spec(
        Do.UNDO,
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        Menu.EDIT,
        keys=("Ctrl+Z", "Z"),
        icon="undo",
        needs=Needs.UNDO,
    ),
    Spec(
        Do.REDO,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        Menu.EDIT,
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        icon="redo",
        needs=Needs.REDO,
    ),
    Spec(
        Do.SELECT,
        QT_TRANSLATE_NOOP("Actions", "&Select paper"),
        Menu.EDIT,
        keys=("X",),
        needs=Needs.ONE,
        group=1,
    ),
    Spec(
        Do.SELECT_ALL,
        QT_TRANSLATE_NOOP("Actions", "Select &all papers"),
        Menu.EDIT,
        keys=("Ctrl+A",),
        needs=Needs.PAPERS,
        group=1,
    ),
    Spec(
        Do.COPY_CITATION,
        QT_TRANSLATE_NOOP("Actions", "&Copy citation"),
        Menu.EDIT,
        keys=("Ctrl+Shift+C",),
        needs=Needs.SELECTION,
        group=2,
    ),
    Spec(
        Do.GO_INBOX,
        QT_TRANSLATE_NOOP("Actions", "Go to &Inbox"),
        Menu.VIEW,
        keys=("G, I",),
        icon="inbox",
    ),
    Spec(
        Do.GO_LATER,
        QT_TRANSLATE_NOOP("Actions", "Go to &Later"),
        Menu.VIEW,
        keys=("G, L",),
        icon="later",
    ),
    Spec(
        Do.GO_STARRED,
        QT_TRANSLATE_NOOP("Actions", "Go to S&tarred"),
        Menu.VIEW,
        keys=("G, S",),
        icon="star",
    ),
    Spec(
        Do.GO_NOTES,
        QT_TRANSLATE_NOOP("Actions", "Go to papers with &notes"),
        Menu.VIEW,
        keys=("G, N",),
        icon="note",
    ),
    Spec(
        Do.NEXT_PANE, QT_TRANSLATE_NOOP("Actions", "Next &pane"), Menu.VIEW, keys=("F6",), group=1
    ),
    Spec(Do.PANE_1, QT_TRANSLATE_NOOP("Actions", "Sidebar"), Menu.VIEW, keys=("Alt+1",), group=1),
    Spec(Do.PANE_2, QT_TRANSLATE_NOOP("Actions", "List"), Menu.VIEW, keys=("Alt+2",), group=1),
    Spec(Do.PANE_3, QT_TRANSLATE_NOOP("Actions", "Page"), Menu.VIEW, keys=("Alt+3",), group=1),
    Spec(Do.PANE_4, QT_TRANSLATE_NOOP("Actions", "Notes"), Menu.VIEW, keys=("Alt+4",), group=1),
    Spec(
        Do.SHOW_SIDEBAR,
        QT_TRANSLATE_NOOP("Actions", "Show or hide &sidebar"),
        Menu.VIEW,
        keys=("Ctrl+Alt+1",),
        group=2,
    ),
    Spec(
        Do.SHOW_LIST,
        QT_TRANSLATE_NOOP("Actions", "Show or hide l&ist"),
        Menu.VIEW,
        keys=("Ctrl+Alt+2",),
        group=2,
    ),
    Spec(
        Do.SHOW_NOTES,
        QT_TRANSLATE_NOOP("Actions", "Show or hide n&otes"),
        Menu.VIEW,
        keys=("Ctrl+Alt+4",),
        group=2,
    ),
    Spec(
        Do.DENSITY,
        QT_TRANSLATE_NOOP("Actions", "&Compact list"),
        Menu.VIEW,
        keys=("Ctrl+Alt+C",),
        group=3,
    ),
    Spec(
        Do.ZOOM_IN,
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        Menu.VIEW,
        keys=("Ctrl++", "Ctrl+="),
        group=3,
    ),
    Spec(
        Do.ZOOM_OUT,
        QT_TRANSLATE_NOOP("Actions", "S&maller text"),
        Menu.VIEW,
        keys=("Ctrl+-",),
        group=3,
    ),
    Spec(
        Do.ZOOM_RESET,
        QT_TRANSLATE_NOOP("Actions", "&Normal text"),
        Menu.VIEW,
        keys=("Ctrl+0",),
        group=3,
    ),
    Spec(
        Do.THEME,
        QT_TRANSLATE_NOOP("Actions", "Light or &dark"),
        Menu.VIEW,
        keys=("Ctrl+Alt+D",),
        icon="moon",
        group=3,
    ),
    Spec(
        Do.SINGLE_KEYS,
        QT_TRANSLATE_NOOP("Actions", "Single-letter &keys on or off"),
        Menu.VIEW,
        group=3,
    ),
    Spec(
        Do.FULL_SCREEN,
        QT_TRANSLATE_NOOP("Actions", "&Full screen"),
        Menu.VIEW,
        keys=("F11",),
        group=3,
    ),
    Spec(
        Do.NEXT,
        QT_TRANSLATE_NOOP("Actions", "&Next paper"),
        Menu.PAPER,
        keys=("J",),
        needs=Needs.PAPERS,
    ),
    Spec(
        Do.PREVIOUS,
        QT_TRANSLATE_NOOP("Actions", "&Previous paper"),
        Menu.PAPER,
        keys=("K",),
        needs=Needs.PAPERS,
    ),
    Spec(
        Do.PAGE_DOWN,
        QT_TRANSLATE_NOOP("Actions", "Scroll, then next &undecided"),
        Menu.PAPER,
        keys=("Space",),
        needs=Needs.PAPERS,
    ),
    Spec(
        Do.PAGE_UP,
        QT_TRANSLATE_NOOP("Actions", "Scroll &back"),
        Menu.PAPER,
        keys=("Shift+Space",),
        needs=Needs.PAPERS,
    ),
    Spec(
        Do.LATER,
        QT_TRANSLATE_NOOP("Actions", "&Later"),
        Menu.PAPER,
        keys=("L",),
        icon="later",
        needs=Needs.SELECTION,
        group=1,
    ),
    Spec(
        Do.READING,
        QT_TRANSLATE_NOOP("Actions", "&Reading"),
        Menu.PAPER,
        keys=("R",),
        icon="reading",
        needs=Needs.SELECTION,
        group=1,
    ),
    Spec(
        Do.DONE,
        QT_TRANSLATE_NOOP("Actions", "&Done"),
        Menu.PAPER,
        keys=("E",),
        icon="done",
        needs=Needs.SELECTION,
        group=1,
    ),
    Spec(
        Do.SKIP,
        QT_TRANSLATE_NOOP("Actions", "S&kip"),
        Menu.PAPER,
        keys=("D",),
        icon="skipped",
        needs=Needs.SELECTION,
        group=1,
    ),
    Spec(
        Do.INBOX,
        QT_TRANSLATE_NOOP("Actions", "Back to &inbox"),
        Menu.PAPER,
        keys=("Shift+I",),
        icon="inbox",
        needs=Needs.SELECTION,
        group=1,
    ),
    Spec(
        Do.STAR,
        QT_TRANSLATE_NOOP("Actions", "&Star"),
        Menu.PAPER,
        keys=("S",),
        icon="star",
        needs=Needs.SELECTION,
        group=2,
    ),
    Spec(
        Do.TAG,
        QT_TRANSLATE_NOOP("Actions", "&Tag…"),
        Menu.PAPER,
        keys=("T",),
        icon="tag",
        needs=Needs.SELECTION,
        group=2,
    ),
    Spec(
        Do.OPEN_LINK,
        QT_TRANSLATE_NOOP("Actions", "&Open link in the browser"),
        Menu.PAPER,
        keys=("O",),
        icon="link",
        needs=Needs.ONE,
        group=3,
    ),
    Spec(
        Do.DELETE,
        QT_TRANSLATE_NOOP("Actions", "Move to &bin"),
        Menu.PAPER,
        keys=("Del",),
        icon="bin",
        needs=Needs.SELECTION,
        group=4,
    ),
    Spec(
        Do.RESTORE,
        QT_TRANSLATE_NOOP("Actions", "R&estore from bin"),
        Menu.PAPER,
        keys=("Shift+Del",),
        needs=Needs.BINNED,
        group=4,
    ),
    Spec(
        Do.WRITE_NOTE,
        QT_TRANSLATE_NOOP("Actions", "&Write a note"),
        Menu.NOTE,
        keys=("N",),
        icon="note",
        needs=Needs.ONE,
    ),
    Spec(
        Do.NOTE_VERSIONS,
        QT_TRANSLATE_NOOP("Actions", "Earlier &versions…"),
        Menu.NOTE,
        needs=Needs.ONE,
    ),
    Spec(
        Do.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        Menu.SEARCH,
        keys=("Ctrl+F", "/"),
        icon="search",
    ),
    Spec(
        Do.SAVE_SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Save this search&…"),
        Menu.SEARCH,
        keys=("Ctrl+Shift+S",),
        icon="saved",
        needs=Needs.QUERY,
    ),
    Spec(Do.REINDEX, QT_TRANSLATE_NOOP("Actions", "Rebuild search &index"), Menu.TOOLS),
    Spec(
        Do.SHORTCUTS,
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        Menu.HELP,
        keys=("F1", "?"),
    ),
    Spec(Do.ABOUT, QT_TRANSLATE_NOOP("Actions", "&About Carrel"), Menu.HELP, group=1),
)


def is_typing_key(keys: str) -> bool:
    """Say whether a shortcut is a bare key, which belongs to the text while one is edited."""
    return not any(word in keys for word in ("Ctrl", "Alt", "Meta", "F1", "F6"))


def translated(text: str) -> str:
    """Return a text of the table in the person's language."""
    return QCoreApplication.translate("Actions", text)


def build(parent: QObject, handlers: Mapping[Do, Callable[[], None]]) -> dict[Do, QAction]:
    """Make the actions; a command without a handler is a KeyError."""
    actions = {}
    for spec in SPECS:
        action = QAction(translated(spec.text), parent)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setToolTip(_tip(spec))
        action.setIconVisibleInMenu(False)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        run = handlers[spec.do]
        action.triggered.connect(lambda _=False, run=run: run())
        actions[spec.do] = action
    return actions


def enabled(needs: Needs, there: frozenset[Needs]) -> bool:
    """Say whether a command can be used, given what is there."""
    return needs is Needs.NOTHING or needs in there


def _tip(spec: Spec) -> str:
    name = translated(spec.text).replace("&", "").rstrip("…")
    if not spec.keys:
        return name
    native = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{name} ({native})"
