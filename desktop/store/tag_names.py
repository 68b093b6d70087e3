"""Names of tags: how they are tidied, and when two of them are one tag."""

from __future__ import annotations

import unicodedata

from desktop.model.errors import UsageProblem
from desktop.model.sentence import Sentence
from desktop.model.storable import storable


def clean_tag(name: str) -> str:
    """Return a tag without a leading #, blanks around its levels, or empty levels.

    Raises UsageProblem when nothing is left.
    """
    levels = [" ".join(level.split()) for level in storable(name).strip().lstrip("#").split("/")]
    clean = "/".join(level for level in levels if level)
    if not clean:
        raise UsageProblem(Sentence("A tag needs a name."))
    return unicodedata.normalize("NFC", clean)


def tag_key(name: str) -> str:
    """Return what all spellings of a tag have in common; SQLite knows upper case of ASCII only."""
    return unicodedata.normalize("NFC", name).casefold()


# Deeper levels of a tag are taken for one: nobody folds that far.
DEEPEST = 6


def above(name: str) -> list[str]:
    """Return the tags that a tag is nested below, the nearest first."""
    levels = name.split("/", DEEPEST)
    return ["/".join(levels[:depth]) for depth in range(len(levels) - 1, 0, -1)]


def is_under(tag: str, name: str) -> bool:
    """Say whether a tag has a name, or is nested below the one that has it."""
    return f"{tag_key(tag)}/".startswith(f"{tag_key(name.lstrip('#'))}/")
