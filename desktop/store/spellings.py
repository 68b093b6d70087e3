"""The names under which digests print one author: other accents, capitals, dots and hyphens.

A name with an initial in place of a first name is another name: there are many who might be meant.
Only what is shown is put together; the library keeps each name as it was printed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Ask = Callable[[str, Sequence[object]], list[tuple[Any, ...]]]

# Names in ASCII that begin so, and all others: few names have signs.
_LIKELY = "SELECT id, name FROM author WHERE name LIKE ? ESCAPE '!' OR name GLOB '*[^ -~]*'"
_NAMED = "SELECT id FROM author WHERE name = ?"


def spellings(ask: Ask, name: str) -> list[int]:
    """Return the numbers of all names that are those of one author; `ask` runs SQL."""
    key = same_author(name)
    if not key:  # signs alone
        return [id_ for (id_,) in ask(_NAMED, [name])]
    pattern = "%".join(key.split())
    found = ask(_LIKELY, [f"%{pattern}%"])
    return [id_ for id_, other in found if same_author(other) == key]


def same_author(name: str) -> str:
    """Return what the spellings of a name have in common."""
    from desktop.model.fuzzy import plain

    letters = (letter if letter.isalnum() else " " for letter in plain(name))
    return " ".join("".join(letters).split())
