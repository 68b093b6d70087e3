"""Tags by their names, found and put on papers: upper and lower case are one, in every script."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from peewee import SQL, fn

from desktop.model.counts import TagCount
from desktop.model.tag_color import TagColor
from desktop.store.rows import among, answers, fetch, pairs
from desktop.store.tables import MarkRow, PaperTagRow, TagRow, database
from desktop.store.tag_names import above, clean_tag, is_under, tag_key

_BELOW = """
    SELECT branch.key, count(DISTINCT paper_tag.paper)
    FROM json_each(?) AS branch, json_each(branch.value) AS member
    JOIN paper_tag ON paper_tag.tag = member.value
    JOIN mark ON mark.paper = paper_tag.paper AND mark.deleted_at IS NULL
    GROUP BY branch.key
"""


def tags_named(name: str) -> list[int]:
    """Return the tag of a name, if there is one."""
    wanted = tag_key(name)
    return [id_ for id_, known in all_tags() if tag_key(known) == wanted]


def tags_under(name: str) -> list[int]:
    """Return the tag of a name and those nested below it."""
    return [id_ for id_, known in all_tags() if is_under(known, name)]


def all_tags() -> list[tuple[int, str]]:
    """Return every tag, whether papers carry it or not."""
    return pairs(TagRow.select(TagRow.id, TagRow.name))


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


def take_tag(ids: Sequence[int], name: str) -> int:
    """Take a tag off papers; return how many carried it. To be used inside a step."""
    carried = among(PaperTagRow.tag, tags_named(clean_tag(name))) & among(PaperTagRow.paper, ids)
    taken: int = PaperTagRow.delete().where(carried).execute()
    forget_unused_tags()
    return taken


def forget_unused_tags() -> None:
    """Forget tags that nothing carries any more; those with a colour wait to be carried again."""
    used = PaperTagRow.select(PaperTagRow.tag)
    TagRow.delete().where(TagRow.id.not_in(used), TagRow.color.is_null()).execute()


def tag_counts() -> Iterator[TagCount]:
    """Yield the tags that papers carry or that have a colour, and those above them, in order.

    Papers in the bin do not count.
    """
    present = MarkRow.deleted_at.is_null()
    carried = PaperTagRow.select(PaperTagRow.tag, fn.COUNT(PaperTagRow.id))
    joined = carried.join(MarkRow, on=(MarkRow.paper == PaperTagRow.paper)).where(present)
    numbers = dict(pairs(joined.group_by(PaperTagRow.tag)))
    rows = [
        (id_, name, color)
        for id_, name, color in answers(TagRow.select(TagRow.id, TagRow.name, TagRow.color))
        if id_ in numbers or color
    ]
    own = {tag_key(name): (numbers.get(id_, 0), color) for id_, name, color in rows}
    below = _count_below((id_, name) for id_, name, _ in rows)
    for name in _with_those_above(name for _, name, _ in rows):
        papers, color = own.get(tag_key(name), (0, None))
        yield TagCount(name, papers, below.get(tag_key(name), 0), color and TagColor(color))


def _with_those_above(names: Iterable[str]) -> list[str]:
    """Return names with the tags above them, each once, a tag before what is nested below it."""
    names = list(names)
    told = {tag_key(name): name for name in names}
    for name in names:
        for higher in above(name):
            told.setdefault(tag_key(higher), higher)
    return sorted(told.values(), key=lambda name: tag_key(name).split("/"))


def _count_below(tags: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Return by the key of each tag how many papers carry it or one below it, each paper once."""
    branches: dict[str, list[int]] = {}
    for id_, name in tags:
        for higher in (name, *above(name)):
            branches.setdefault(tag_key(higher), []).append(id_)
    return dict(fetch(database.obj, _BELOW, [json.dumps(branches)]))
