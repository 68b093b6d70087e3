"""Tags by their names, found and put on papers: upper and lower case are one, in every script."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import SQL

from desktop.store.rows import among, pairs
from desktop.store.tables import MarkRow, PaperTagRow, TagRow
from desktop.store.tag_names import clean_tag, is_under, tag_key


def tags_named(name: str) -> list[int]:
    """Return the tag of a name, if there is one."""
    wanted = tag_key(name)
    return [id_ for id_, known in _tags() if tag_key(known) == wanted]


def tags_under(name: str) -> list[int]:
    """Return the tag of a name and those nested below it."""
    return [id_ for id_, known in _tags() if is_under(known, name)]


def put_tag(ids: Sequence[int], name: str) -> int:
    """Put a tag on papers, made when it is new; return how many had not carried it.

    To be used inside a step of the history. Raises UsageProblem when the name is none.
    """
    name = clean_tag(name)
    known = tags_named(name)
    has = PaperTagRow.select(PaperTagRow.paper).where(among(PaperTagRow.tag, known))
    without = among(MarkRow.paper, ids) & MarkRow.paper.not_in(has)
    count: int = MarkRow.select().where(without).count()
    if count:
        tag = known[0] if known else TagRow.create(name=name).id
        new = MarkRow.select(MarkRow.paper, SQL(str(tag))).where(without)
        PaperTagRow.insert_from(new, [PaperTagRow.paper, PaperTagRow.tag]).execute()
    return count


def forget_unused_tags() -> None:
    """Forget tags that nothing carries any more."""
    used = PaperTagRow.select(PaperTagRow.tag)
    TagRow.delete().where(TagRow.id.not_in(used)).execute()


def _tags() -> list[tuple[int, str]]:
    return pairs(TagRow.select(TagRow.id, TagRow.name))
