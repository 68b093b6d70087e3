"""Where window and panes stood; opaque to everyone else, and of no harm when lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

FILE_NAME = "window.ini"


class WindowState:
    """The layout, kept in the folder of the library it belongs to."""

    def __init__(self, folder: Path) -> None:
        self._store = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    def bytes_of(self, name: str) -> QByteArray:
        """Return what a widget's `saveState` or `saveGeometry` gave; empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def values_of(self, name: str) -> dict[str, Any]:
        """Return plain values such as a list's place and scroll; empty when there are none."""
        try:
            values = json.loads(str(self._store.value(name, "{}")))
        except (ValueError, RecursionError):
            return {}
        return values if isinstance(values, dict) else {}

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a widget's state."""
        self._store.setValue(name, value)

    def keep_values(self, name: str, values: dict[str, Any]) -> None:
        """Keep plain values."""
        self._store.setValue(name, json.dumps(values))

    def write(self) -> None:
        """Put it on the disk now; what cannot be written is no loss worth a word."""
        self._store.sync()
