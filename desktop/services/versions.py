"""The versions of what Carrel is built on, for people who report a fault."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from desktop.store.connecting import sqlite_version


def part_versions() -> dict[str, str]:
    """Return the parts below the window and their versions."""
    return {
        "SQLite": sqlite_version(),
        "Whoosh": _installed("whoosh-reloaded"),
        "Python": platform.python_version(),
    }


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a bundle may leave out what describes its packages
        return "—"
