"""The colours that a tag may have, by name; how each looks is for the window to say."""

from __future__ import annotations

from enum import StrEnum


class TagColor(StrEnum):
    """Ten colours that are told apart on light and dark grounds, in the order of a rainbow."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    INDIGO = "indigo"
    PURPLE = "purple"
    PINK = "pink"
    GRAY = "gray"
