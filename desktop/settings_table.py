"""The table of settings: one frozen value with a default for everything.

The window of preferences, the manual and the tests are
drawn from what each
field says of itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

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
        choices=range(-5, 35),
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
    text_size: int = _setting(
        100,
        section=Section.LOOK,
        title=QT_TRANSLATE_NOOP("Settings", "Size of all text"),
        text=QT_TRANSLATE_NOOP("Settings", "How large all letters are, from the next start on."),
        choices=(100, 110, 125, 150, 175, 200, 250, 300),
        labels=(
            QT_TRANSLATE_NOOP("Settings", "As the system"),
            QT_TRANSLATE_NOOP("Settings", "110%"),
            QT_TRANSLATE_NOOP("Settings", "125%"),
            QT_TRANSLATE_NOOP("Settings", "150%"),
            QT_TRANSLATE_NOOP("Settings", "175%"),
            QT_TRANSLATE_NOOP("Settings", "200%"),
            QT_TRANSLATE_NOOP("Settings", "250%"),
            QT_TRANSLATE_NOOP("Settings", "300%"),
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
            if name not in fields or not is_allowed(value, fields[name].metadata["choices"]):
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


def is_allowed(value: object, choices: Choices) -> bool:
    """Say whether a value is one of the choices. Types count: JSON's true is no number."""
    if isinstance(choices, FolderNames | KeymapTexts):
        return value in choices
    return any(type(value) is type(choice) and value == choice for choice in choices)
