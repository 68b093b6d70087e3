"""What the person set: one frozen value with a default for everything, kept as JSON.

The fields are the one table of settings: the window of preferences, the manual and the tests are
drawn from what each says of itself.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

FILE_NAME = "settings.json"
MOST_ASIDE = 100
MOST_OF_KEYS = 20_000

T = TypeVar("T")


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text of the table for the translators' tool, which looks for this very name."""
    return text


class FolderNames:
    """The names of all folders that a setting may hold: absolute ones, and none."""

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and (not value or Path(value).is_absolute())


class KeymapTexts:
    """All texts that a keymap may be kept as: names and keys, apart by lines and tabs."""

    def __contains__(self, value: object) -> bool:
        if not isinstance(value, str) or len(value) > MOST_OF_KEYS:
            return False
        return value.replace("\n", "").replace("\t", "").isprintable()


Choices = Collection[object] | FolderNames | KeymapTexts


class Section(StrEnum):
    """The sections of the preferences, in order."""

    LOOK = QT_TRANSLATE_NOOP("Settings", "Appearance")
    READING = QT_TRANSLATE_NOOP("Settings", "Reading")
    DECIDING = QT_TRANSLATE_NOOP("Settings", "Deciding")
    FINDING = QT_TRANSLATE_NOOP("Settings", "Finding")
    IMPORTING = QT_TRANSLATE_NOOP("Settings", "Importing")


class Setting(NamedTuple):
    """What a line of the preferences says of a setting.

    `labels` are the words for `choices`, in their order; a number of pixels is counted from `zero`.
    """

    name: str
    section: Section
    title: str
    text: str
    default: object
    choices: Choices
    labels: tuple[str, ...] = ()
    zero: int = 0


def _setting(default: T, **metadata: object) -> T:
    """Return a field, which the type checker is to take for its default."""
    made: T = field(default=default, metadata=metadata)
    return made


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; each field's metadata says what it does and what it may be.

    One with a `section` stands in the preferences; others are set where they are used.
    """

    look: str = _setting(
        "system",
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Look"),
        text=QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system says."),
        choices=("system", "light", "dark"),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "As the system"),
            QT_TRANSLATE_NOOP("Settings", "Light"),
            QT_TRANSLATE_NOOP("Settings", "Dark"),
        ),
    )
    text_zoom: int = _setting(
        0,
        section=Section.READING,
        title=QT_TRANSLATE_NOOP("Settings", "Text size"),
        text=QT_TRANSLATE_NOOP("Settings", "How large the letters of page and notes are."),
        choices=range(-5, 16),
        zero=17,
    )
    language: str = _setting(
        "system",
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Language"),
        text=QT_TRANSLATE_NOOP("Settings", "What Carrel speaks, from its next start on."),
        choices=("system", "en", "de"),
        # Languages are called what they call themselves.
        labels=(QT_TRANSLATE_NOOP("Settings", "As the system"), "English", "Deutsch"),
    )
    single_keys: bool = _setting(
        True,
        section=Section.DECIDING,
        title=QT_TRANSLATE_NOOP("Settings", "Single-letter keys"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "Letters such as E for done act on papers while no text is being edited."
        ),
        choices=(True, False),
    )
    auto_advance: bool = _setting(
        True,
        section=Section.DECIDING,
        title=QT_TRANSLATE_NOOP("Settings", "Go on after a decision"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "The list goes on to the next undecided paper by itself."
        ),
        choices=(True, False),
    )
    search_history: bool = _setting(
        True,
        section=Section.FINDING,
        title=QT_TRANSLATE_NOOP("Settings", "Remember searches"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "Earlier searches come back with the arrow up. Off, they are forgotten."
        ),
        choices=(True, False),
    )
    watched_folder: str = _setting(
        "",
        section=Section.IMPORTING,
        title=QT_TRANSLATE_NOOP("Settings", "Watched folder"),
        text=QT_TRANSLATE_NOOP(
            "Settings",
            "Carrel looks there for new digests and tells you. Nothing is imported by itself.",
        ),
        choices=FolderNames(),
    )
    accent: str = _setting(
        "ink",
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Accent colour"),
        text=QT_TRANSLATE_NOOP("Settings", "The colour of links, signs and what is selected."),
        choices=("ink", "teal", "moss", "plum", "rust", "graphite"),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "Ink"),
            QT_TRANSLATE_NOOP("Settings", "Teal"),
            QT_TRANSLATE_NOOP("Settings", "Moss"),
            QT_TRANSLATE_NOOP("Settings", "Plum"),
            QT_TRANSLATE_NOOP("Settings", "Rust"),
            QT_TRANSLATE_NOOP("Settings", "Graphite"),
        ),
    )
    contrast: str = _setting(
        "system",
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "High contrast"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "Black on white or white on black, and outlines that are easy to see."
        ),
        choices=("system", "on", "off"),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "As the system"),
            QT_TRANSLATE_NOOP("Settings", "On"),
            QT_TRANSLATE_NOOP("Settings", "Off"),
        ),
    )
    density: str = _setting(
        "comfortable",
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Lines of the list"),
        text=QT_TRANSLATE_NOOP("Settings", "Three lines for each paper, or one."),
        choices=("comfortable", "compact"),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "Comfortable"),
            QT_TRANSLATE_NOOP("Settings", "Compact"),
        ),
    )
    reduced_motion: bool = _setting(
        False,
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "Nothing fades or slides. Off, it is as the system says."
        ),
        choices=(True, False),
    )
    serif: bool = _setting(
        True,
        section=Section.READING,
        title=QT_TRANSLATE_NOOP("Settings", "Serif letters"),
        text=QT_TRANSLATE_NOOP(
            "Settings", "Titles, abstracts and notes are set like a book. Off, like the window."
        ),
        choices=(True, False),
    )
    start: str = _setting(
        "last",
        section=Section.FINDING,
        title=QT_TRANSLATE_NOOP("Settings", "When Carrel starts"),
        text=QT_TRANSLATE_NOOP("Settings", "What the list shows first."),
        choices=("last", "inbox", "all"),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "Where you were"),
            QT_TRANSLATE_NOOP("Settings", "Inbox"),
            QT_TRANSLATE_NOOP("Settings", "All papers"),
        ),
    )

    keys: str = _setting(
        "",
        text="The keys of the commands: a set, and what was changed (model/keymap.py)",
        choices=KeymapTexts(),
    )

    welcomed: bool = _setting(
        False,
        text="The first start was gone through, or skipped",
        choices=(True, False),
    )
    library: str = _setting(
        "",
        text="The library that is opened at the start, the usual one when it is empty",
        choices=FolderNames(),
    )

    def with_values(self, **values: object) -> Settings:
        """Return the settings with some others by their names; raise ValueError for what is none.

        What is not among the choices of a setting is none of its values.
        """
        fields = {one.name: one for one in dataclasses.fields(self)}
        for name, value in values.items():
            if name not in fields or not _is_allowed(value, fields[name].metadata["choices"]):
                raise ValueError(f"{name} cannot be {value!r}")
        checked: dict[str, Any] = values
        return dataclasses.replace(self, **checked)


def table() -> list[Setting]:
    """Return the settings that stand in the preferences, by section."""
    found = [
        Setting(one.name, default=one.default, **one.metadata)
        for one in dataclasses.fields(Settings)
        if "section" in one.metadata
    ]
    order = list(Section)
    return sorted(found, key=lambda setting: order.index(setting.section))


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
        if one.name in stored and _is_allowed(stored[one.name], one.metadata["choices"])
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


def _is_allowed(value: object, choices: Choices) -> bool:
    """Compare types too: JSON's true is no number here."""
    if isinstance(choices, FolderNames | KeymapTexts):
        return value in choices
    return any(type(value) is type(choice) and value == choice for choice in choices)


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
