"""What a call of Carrel asks for: its window, or one command."""

from __future__ import annotations

COMMANDS = (
    "import",
    "list",
    "search",
    "show",
    "note",
    "set",
    "tag",
    "tags",
    "delete",
    "restore",
    "rules",
    "history",
    "undo",
    "redo",
    "stats",
    "export",
    "check",
    "backup",
    "repair",
    "reindex",
)


def wants_window(arguments: list[str]) -> bool:
    """Say whether a command line opens the window rather than run a command."""
    rest = iter(arguments)
    for word in rest:
        if word in {"--library", "--do"}:
            next(rest, None)
        elif word in {"-h", "--help", "--version"} or word in COMMANDS:
            return False
        elif not word.startswith("-"):
            return True
    return True
