"""What the person set, kept as JSON and told to whom it concerns."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.settings_table import Settings, is_allowed

FILE_NAME = "settings.json"
MOST_ASIDE = 100

Listener = Callable[[Settings, Settings], None]


class SettingsStore:
    """The settings as they are now, and the file that they are kept in.

    `kept_aside` is a file that could not be understood, under its new name, or None.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._listeners: list[Listener] = []
        self.settings, self.kept_aside = read(folder)
        self._on_disk = self.settings

    def listen(self, heed: Listener) -> Callable[[], None]:
        """Tell of each change from now on, with the settings before and after it.

        What is returned ends it.
        """
        self._listeners.append(heed)
        return lambda: self._listeners.remove(heed)

    def change(self, changed: Settings) -> None:
        """Take changed settings; if the file cannot be written they last until the program ends."""
        if changed != self.settings:
            before, self.settings = self.settings, changed
            with contextlib.suppress(OSError):
                save(changed, self.folder, self._on_disk)
                self._on_disk = changed
            for heed in tuple(self._listeners):
                heed(before, changed)


def load(folder: Path) -> Settings:
    """Read the settings and touch nothing; what is missing or makes no sense has its default."""
    return _sound(_stored(folder / FILE_NAME))


def read(folder: Path) -> tuple[Settings, Path | None]:
    """Read the settings, and say where a file went that could not be understood at all.

    One that cannot be read now may be read another time, so it stays where it is.
    """
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("not an object")
    except OSError:
        return Settings(), None
    except (ValueError, RecursionError):
        return Settings(), _keep_aside(path)
    return _sound(stored), None


def save(settings: Settings, folder: Path, before: Settings | None = None) -> None:
    """Write the settings, whole or not at all; raise OSError when that cannot be done.

    Settings of a newer version that this one does not know are kept, and so are those that are as
    `before`, whatever the file says of them by now.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    values = {**_stored(path, must_be_read=True), **_changes(settings, before)}
    draft = path.with_name(f"{FILE_NAME}.{os.urandom(8).hex()}.part")
    try:
        with draft.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _changes(settings: Settings, before: Settings | None) -> dict[str, Any]:
    now = dataclasses.asdict(settings)
    if before is None:
        return now
    was = dataclasses.asdict(before)
    return {name: value for name, value in now.items() if value != was[name]}


def _sound(stored: dict[str, Any]) -> Settings:
    sound = {
        one.name: stored[one.name]
        for one in dataclasses.fields(Settings)
        if one.name in stored and is_allowed(stored[one.name], one.metadata["choices"])
    }
    return Settings(**sound)


def _stored(path: Path, *, must_be_read: bool = False) -> dict[str, Any]:
    """Return what the file says; raise OSError for one that is there, if it `must_be_read`."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except OSError:
        if must_be_read:
            raise
        return {}
    except (ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _keep_aside(path: Path) -> Path | None:
    """Move a file out of the way, under a name that is free; None when that cannot be done."""
    for number in range(1, MOST_ASIDE):
        aside = path.with_name(f"settings.damaged{f'-{number}' if number > 1 else ''}.json")
        if not aside.exists():
            try:
                return path.replace(aside)
            except OSError:
                return None  # nothing can be kept, and nothing is lost that was not lost before
    return None
