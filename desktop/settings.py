"""What the person set: one frozen value with a default for everything, kept as JSON."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE_NAME = "settings.json"


class FolderNames:
    """The names of all folders that a setting may hold: absolute ones, and none."""

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and (not value or Path(value).is_absolute())


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; each field's metadata says in a sentence what it does and what it may be."""

    look: str = field(
        default="system",
        metadata={
            "text": "Light, dark, or as the system says",
            "choices": ("system", "light", "dark"),
        },
    )
    text_zoom: int = field(
        default=0,
        metadata={"text": "Steps by which page and notes are larger", "choices": range(-5, 16)},
    )
    single_keys: bool = field(
        default=True,
        metadata={"text": "Single letters act on papers", "choices": (True, False)},
    )
    auto_advance: bool = field(
        default=True,
        metadata={
            "text": "After a decision the list goes on to the next undecided paper",
            "choices": (True, False),
        },
    )
    search_history: bool = field(
        default=True,
        metadata={"text": "Searches are remembered", "choices": (True, False)},
    )
    watched_folder: str = field(
        default="",
        metadata={
            "text": "The folder in which Carrel looks for new digests; none when it is empty",
            "choices": FolderNames(),
        },
    )


class SettingsStore:
    """The settings as they are now, and the file that they are kept in."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.settings = load(folder)

    def change(self, changed: Settings) -> None:
        """Take changed settings; if the file cannot be written they last until the program ends."""
        if changed != self.settings:
            self.settings = changed
            with contextlib.suppress(OSError):
                save(changed, self._folder)


def load(folder: Path) -> Settings:
    """Read the settings; what is missing or makes no sense has its default.

    A file that cannot be understood at all is kept under another name.
    """
    path = folder / FILE_NAME
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(stored, dict):
            raise ValueError("not an object")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        _keep_aside(path)
        return Settings()
    sound = {
        one.name: stored[one.name]
        for one in dataclasses.fields(Settings)
        if one.name in stored and _is_allowed(stored[one.name], one.metadata["choices"])
    }
    return Settings(**sound)


def save(settings: Settings, folder: Path) -> None:
    """Write the settings, whole or not at all; raise OSError when that cannot be done.

    Settings of a newer version that this one does not know are kept.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    values = {**_unknown(path), **dataclasses.asdict(settings)}
    draft = path.with_name(f"{FILE_NAME}.{os.urandom(8).hex()}.part")
    try:
        with draft.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _unknown(path: Path) -> dict[str, Any]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return stored if isinstance(stored, dict) else {}


def _is_allowed(value: object, choices: Iterable[object] | FolderNames) -> bool:
    """Compare types too: JSON's true is no number here."""
    if isinstance(choices, FolderNames):
        return value in choices
    return any(type(value) is type(choice) and value == choice for choice in choices)


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_suffix(".damaged.json"))
    except OSError:
        return  # nothing can be kept, and nothing is lost that was not lost before
