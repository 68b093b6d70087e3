"""Finding tags by name: upper and lower case are one tag, in every script."""

from __future__ import annotations

import unicodedata

from desktop.model.errors import UsageProblem
from desktop.model.storable import storable
from desktop.store.rows import pairs
from desktop.store.tables import PaperTagRow, TagRow


def clean_tag(name: str) -> str:
    """Return a tag without a leading #, blanks around its levels, or empty levels.

    Raises UsageProblem when nothing is left.
    """
    levels = [" ".join(level.split()) for level in storable(name).strip().lstrip("#").split("/")]
    clean = "/".join(level for level in levels if level)
    if not clean:
        raise UsageProblem("A tag needs a name.")
    return unicodedata.normalize("NFC", clean)


def tag_key(name: str) -> str:
    """Return what all spellings of a tag have in common; SQLite knows upper case of ASCII only."""
    return unicodedata.normalize("NFC", name).casefold()


def tags_named(name: str) -> list[int]:
    """Return the tag of a name, if there is one."""
    wanted = tag_key(name)
    return [id_ for id_, known in _tags() if tag_key(known) == wanted]


def tags_under(name: str) -> list[int]:
    """Return the tag of a name and those nested below it."""
    wanted = tag_key(name.lstrip("#"))
    return [id_ for id_, known in _tags() if f"{tag_key(known)}/".startswith(f"{wanted}/")]


def forget_unused_tags() -> None:
    """Forget tags that nothing carries any more."""
    used = PaperTagRow.select(PaperTagRow.tag)
    TagRow.delete().where(TagRow.id.not_in(used)).execute()


def _tags() -> list[tuple[int, str]]:
    return pairs(TagRow.select(TagRow.id, TagRow.name))
