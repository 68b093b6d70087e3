"""Finding tags by name: upper and lower case are one tag, in every script."""

from __future__ import annotations

from desktop.store.rows import pairs
from desktop.store.tables import PaperTagRow, TagRow
from desktop.store.tag_names import is_under, tag_key


def tags_named(name: str) -> list[int]:
    """Return the tag of a name, if there is one."""
    wanted = tag_key(name)
    return [id_ for id_, known in _tags() if tag_key(known) == wanted]


def tags_under(name: str) -> list[int]:
    """Return the tag of a name and those nested below it."""
    return [id_ for id_, known in _tags() if is_under(known, name)]


def forget_unused_tags() -> None:
    """Forget tags that nothing carries any more."""
    used = PaperTagRow.select(PaperTagRow.tag)
    TagRow.delete().where(TagRow.id.not_in(used)).execute()


def _tags() -> list[tuple[int, str]]:
    return pairs(TagRow.select(TagRow.id, TagRow.name))
