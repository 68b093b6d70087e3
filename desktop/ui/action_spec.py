"""What a command of the window is: its name, its place in a menu, its keys, what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.ui.translations import QT_TRANSLATE_NOOP


class Do(StrEnum):
    """The name of each command."""

    IMPORT = "import"
    PASTE = "paste"
    WATCH = "watch-folder"
    NEW_PAPER = "new-paper"
    EXPORT = "export"
    SHOW_FOLDER = "show-folder"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    HISTORY = "history"
    SELECT_ALL = "select-all"
    SELECT = "select"
    COPY_CITATION = "copy-citation"
    COPY_MARKDOWN = "copy-markdown"
    COPY_TEXT = "copy-text"
    COPY_LINK = "copy-link"
    PRINT = "print"
    PRINT_PREVIEW = "print-preview"
    TRIAGE = "triage"
    READING_MODE = "reading-mode"
    FIND_IN_PAGE = "find-in-page"
    COPY_CITATION_AS = "copy-citation-as"
    THEME = "theme"
    ZOOM_IN = "zoom-in"
    ZOOM_OUT = "zoom-out"
    ZOOM_RESET = "zoom-reset"
    DENSITY = "density"
    SORT = "sort"
    TURN_ORDER = "turn-order"
    NEXT_GROUP = "next-group"
    PREVIOUS_GROUP = "previous-group"
    FOLD_GROUP = "fold-group"
    FOLD_ALL = "fold-all"
    UNFOLD_ALL = "unfold-all"
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
    FIRST = "first"
    LAST = "last"
    NEXT = "next"
    PREVIOUS = "previous"
    PAGE_DOWN = "page-down"
    PAGE_UP = "page-up"
    INBOX = "inbox"
    LATER = "later"
    READING = "reading"
    DONE = "done"
    SKIP = "skip"
    GO_ON = "go-on"
    STAR = "star"
    TAG = "tag"
    MOVE = "move"
    TAGS = "tags"
    OPEN_LINK = "open-link"
    EDIT_PAPER = "edit-paper"
    ATTACH = "attach"
    DELETE = "delete"
    RESTORE = "restore"
    EMPTY_BIN = "empty-bin"
    DONE_ABOVE = "done-above"
    DIGEST_DONE = "digest-done"
    SWEEP = "sweep"
    WRITE_NOTE = "write-note"
    QUOTE = "quote"
    INSERT_TEMPLATE = "insert-template"
    NOTE_TEMPLATES = "note-templates"
    NOTE_VERSIONS = "note-versions"
    PALETTE = "palette"
    SEARCH = "search"
    SAVE_SEARCH = "save-search"
    MAKE_RULE = "make-rule"
    RULES = "rules"
    FILTER = "filter"
    EARLIER_SEARCHES = "earlier-searches"
    NEXT_HIT = "next-hit"
    PREVIOUS_HIT = "previous-hit"
    WHY = "why"
    KEEP_SEARCHES = "keep-searches"
    FORGET_SEARCHES = "forget-searches"
    AUTHOR = "author"
    GO_BACK = "go-back"
    NEW_LIBRARY = "new-library"
    MANUAL = "manual"
    NEWS = "news"
    OPEN_LIBRARY = "open-library"
    MOVE_LIBRARY = "move-library"
    FORGET_IMPORTS = "forget-imports"
    PREFERENCES = "preferences"
    DUPLICATES = "duplicates"
    BACKUPS = "backups"
    STATISTICS = "statistics"
    REINDEX = "reindex"
    KEYS = "keys"
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


# Menus inside the File menu.
IMPORT_RECENT = QT_TRANSLATE_NOOP("Actions", "Import &recent")
LIBRARY = QT_TRANSLATE_NOOP("Actions", "&Library")


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
    edited. `group` separates entries of a menu by a line; `under` names a menu inside it.
    """

    do: Do
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: Needs = Needs.NOTHING
    group: int = 0
    under: str = ""
