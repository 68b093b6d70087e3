"""Commands of the menus Search, Tools and Help."""

from __future__ import annotations

from desktop.ui.action_spec import Do, Menu, Needs, Spec
from desktop.ui.translations import QT_TRANSLATE_NOOP

TOOL_ACTIONS: tuple[Spec, ...] = (
    Spec(
        Do.SEARCH,
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        Menu.SEARCH,
        keys=("Ctrl+F", "/"),
        icon="search",
    ),
    Spec(
        Do.SAVE_SEARCH,
        QT_TRANSLATE_NOOP("Actions", "Sa&ve this search…"),
        Menu.SEARCH,
        keys=("Ctrl+Shift+S",),
        icon="saved",
        needs=Needs.QUERY,
    ),
    Spec(
        Do.MAKE_RULE,
        QT_TRANSLATE_NOOP("Actions", "&Make a rule of this search…"),
        Menu.SEARCH,
        needs=Needs.QUERY,
    ),
    Spec(
        Do.FILTER,
        QT_TRANSLATE_NOOP("Actions", "&Filter…"),
        Menu.SEARCH,
        keys=("Ctrl+Shift+F",),
        icon="filter",
        group=1,
    ),
    Spec(Do.AUTHOR, QT_TRANSLATE_NOOP("Actions", "Papers of an a&uthor…"), Menu.SEARCH, group=1),
    Spec(
        Do.FIND_IN_PAGE,
        QT_TRANSLATE_NOOP("Actions", "Find in pa&ge…"),
        Menu.SEARCH,
        keys=("Ctrl+G",),
        needs=Needs.ONE,
        group=2,
    ),
    Spec(
        Do.NEXT_HIT,
        QT_TRANSLATE_NOOP("Actions", "&Next hit on the page"),
        Menu.SEARCH,
        keys=("F3",),
        needs=Needs.QUERY,
        group=2,
    ),
    Spec(
        Do.PREVIOUS_HIT,
        QT_TRANSLATE_NOOP("Actions", "&Previous hit on the page"),
        Menu.SEARCH,
        keys=("Shift+F3",),
        needs=Needs.QUERY,
        group=2,
    ),
    Spec(
        Do.WHY,
        QT_TRANSLATE_NOOP("Actions", "&Why this paper?"),
        Menu.SEARCH,
        keys=("W",),
        needs=Needs.QUERY,
        group=2,
    ),
    Spec(
        Do.EARLIER_SEARCHES,
        QT_TRANSLATE_NOOP("Actions", "&Earlier searches"),
        Menu.SEARCH,
        keys=("Ctrl+Alt+F",),
        group=3,
    ),
    Spec(
        Do.KEEP_SEARCHES,
        QT_TRANSLATE_NOOP("Actions", "&Remember searches, or not"),
        Menu.SEARCH,
        group=3,
    ),
    Spec(
        Do.FORGET_SEARCHES,
        QT_TRANSLATE_NOOP("Actions", "F&orget earlier searches"),
        Menu.SEARCH,
        group=3,
    ),
    Spec(Do.DUPLICATES, QT_TRANSLATE_NOOP("Actions", "Possible &duplicates…"), Menu.TOOLS),
    Spec(
        Do.PALETTE,
        QT_TRANSLATE_NOOP("Actions", "&Command palette…"),
        Menu.TOOLS,
        keys=("Ctrl+K", "Ctrl+Shift+P"),
        icon="search",
    ),
    Spec(Do.TAGS, QT_TRANSLATE_NOOP("Actions", "&Tags…"), Menu.TOOLS),
    Spec(Do.STATISTICS, QT_TRANSLATE_NOOP("Actions", "Reading &statistics…"), Menu.TOOLS),
    Spec(Do.RULES, QT_TRANSLATE_NOOP("Actions", "&Rules on arrival…"), Menu.TOOLS),
    Spec(Do.BACKUPS, QT_TRANSLATE_NOOP("Actions", "&Backups…"), Menu.TOOLS, group=1),
    Spec(Do.REINDEX, QT_TRANSLATE_NOOP("Actions", "Rebuild search &index"), Menu.TOOLS, group=1),
    Spec(Do.KEYS, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"), Menu.TOOLS, group=1),
    Spec(
        Do.MANUAL,
        QT_TRANSLATE_NOOP("Actions", "&Manual"),
        Menu.HELP,
        keys=("Shift+F1",),
    ),
    Spec(
        Do.SHORTCUTS,
        QT_TRANSLATE_NOOP("Actions", "&Sheet of shortcuts"),
        Menu.HELP,
        keys=("F1", "?"),
    ),
    Spec(Do.NEWS, QT_TRANSLATE_NOOP("Actions", "What’s &new"), Menu.HELP, group=1),
    Spec(Do.ABOUT, QT_TRANSLATE_NOOP("Actions", "&About Carrel"), Menu.HELP, group=1),
)
