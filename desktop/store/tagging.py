"""What the person does with tags: putting them on papers, and changing them everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from peewee import SQL, fn

from desktop.model.errors import UsageProblem
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.tag_color import TagColor
from desktop.store.history import History
from desktop.store.rows import among, column, pairs
from desktop.store.rules import rename_in_rules
from desktop.store.tables import PaperTagRow, TagRow
from desktop.store.tag_names import clean_tag, is_under, tag_key
from desktop.store.tags import (
    all_tags,
    forget_unused_tags,
    put_tag,
    tags_named,
    tags_under,
    take_tag,
)


class Tagging:
    """Every change of tags; each is one step of the history."""

    def __init__(self, history: History) -> None:
        self._history = history

    def carried(self, ids: Sequence[int]) -> dict[str, int]:
        """Return the tags that papers carry, and how many of them carry each."""
        names = TagRow.select(TagRow.name, fn.COUNT(PaperTagRow.id)).join(PaperTagRow)
        return dict(pairs(names.where(among(PaperTagRow.paper, ids)).group_by(TagRow.id)))

    def change(self, ids: Sequence[int], add: Sequence[str], remove: Sequence[str]) -> Change:
        """Put tags on papers and take others off; a tag that is in both is put on.

        Raises UsageProblem when a name is none.
        """
        add = list({tag_key(name): name for name in map(clean_tag, add)}.values())
        wanted = {tag_key(name) for name in add}
        remove = [name for name in map(clean_tag, remove) if tag_key(name) not in wanted]
        act, detail = _deed(add, remove)
        with self._history.step(act, detail) as record:
            for name in remove:
                take_tag(ids, name)
            for name in add:
                put_tag(ids, name)
            record.count = len(self._history.touched())
        return record.result

    def rename(self, name: str, new: str) -> Change:
        """Give a tag another name, and those below it with it.

        Where there is a tag of the new name, the two become one, which keeps its name and, if it
        has one, its colour. Rules that add the tag add it by its new name from now on. Raises
        UsageProblem when there is no such tag, or the name is none.
        """
        name, new = clean_tag(name), clean_tag(new)
        moved = _known(name)
        joins = tag_key(new) != tag_key(name) and bool(tags_named(new))
        act = Act.MERGE_TAG if joins else Act.RENAME_TAG
        with self._history.step(act, f"{name} → {new}") as record:
            record.count = _carriers(moved)
            _move(moved, name, new)
            rename_in_rules(name, new)
        return record.result

    def delete(self, name: str) -> Change:
        """Take a tag and those below it off all papers, and forget them.

        Raises UsageProblem when there is no such tag.
        """
        name = clean_tag(name)
        gone = _known(name)
        with self._history.step(Act.DELETE_TAG, name) as record:
            record.count = _carriers(gone)
            PaperTagRow.delete().where(among(PaperTagRow.tag, gone)).execute()
            TagRow.delete().where(among(TagRow.id, gone)).execute()
        return record.result

    def color(self, name: str, color: TagColor | None) -> Change:
        """Give a tag a colour, or take it away.

        Raises UsageProblem when there is no such tag, nor one below it.
        """
        name = clean_tag(name)
        below = _known(name)
        with self._history.step(Act.COLOR_TAG, name) as record:
            record.count = _carriers(below)
            known = tags_named(name)
            other = SQL("color IS NOT ?", [color])
            if known:
                TagRow.update(color=color).where(among(TagRow.id, known), other).execute()
            elif color is not None:
                TagRow.create(name=name, color=color)
            forget_unused_tags()
        return record.result


def _deed(add: Sequence[str], remove: Sequence[str]) -> tuple[Act, str]:
    """Name a change of tags by what it is, if it is one thing."""
    if len(add) + len(remove) == 1:
        return (Act.TAG, add[0]) if add else (Act.UNTAG, remove[0])
    signed = (*(f"+{name}" for name in add), *(f"−{name}" for name in remove))
    return Act.RETAG, " ".join(signed)


def _known(name: str) -> list[int]:
    found = tags_under(name)
    if not found:
        raise UsageProblem(Sentence("There is no tag “{name}”.", name=name))
    return found


def _carriers(tags: Sequence[int]) -> int:
    carried = PaperTagRow.select(PaperTagRow.paper).where(among(PaperTagRow.tag, tags))
    return int(carried.distinct().count())


def _move(moved: Sequence[int], name: str, new: str) -> None:
    """Put a branch of tags elsewhere; a tag that is there already takes in the one that comes."""
    names = dict(all_tags())
    there = {tag_key(known): id_ for id_, known in names.items() if id_ not in set(moved)}
    # So that each finds its new name free, though another tag of the branch has it now.
    order = sorted(moved, key=lambda id_: len(names[id_]), reverse=is_under(new, name))
    for id_ in order:
        rest = names[id_].split("/")[len(name.split("/")) :]
        target = "/".join((new, *rest))
        if tag_key(target) in there:
            _join(id_, there[tag_key(target)])
        elif target != names[id_]:
            TagRow.update(name=target).where(TagRow.id == id_).execute()


def _join(tag: int, into: int) -> None:
    """Make two tags one, on every paper."""
    both = column(PaperTagRow.select(PaperTagRow.paper).where(PaperTagRow.tag == into))
    carried = PaperTagRow.tag == tag
    PaperTagRow.delete().where(carried, among(PaperTagRow.paper, both)).execute()
    PaperTagRow.update(tag=into).where(carried).execute()
    [color] = column(TagRow.select(TagRow.color).where(TagRow.id == tag))
    TagRow.update(color=color).where(TagRow.id == into, TagRow.color.is_null()).execute()
    TagRow.delete().where(TagRow.id == tag).execute()
