"""The rules of the library, in their order; every change of them is one step of the history."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.model.sentence import Sentence
from desktop.model.step import Act, Change
from desktop.model.storable import storable
from desktop.store.history import History, timestamp
from desktop.store.rows import among, fetch
from desktop.store.tables import MarkRow, RuleRow, database
from desktop.store.tag_names import clean_tag, is_under, tag_key
from desktop.store.tags import put_tag

_RULES = """
    SELECT query, tags, starred, status, name, is_on, id FROM rule ORDER BY position, id
"""


class Rules:
    """What is done with new papers as they arrive."""

    def __init__(self, history: History, clock: Callable[[], dt.datetime]) -> None:
        self._history = history
        self._clock = clock

    def all(self) -> list[Rule]:
        """Return the rules, those that are switched off as well."""
        return [_rule(*told) for told in fetch(database.obj, _RULES)]

    def add(self, rule: Rule) -> Change:
        """Keep a new rule below all others.

        Raises UsageProblem for a rule that asks for nothing or does nothing, as `change` does.
        """
        rule = _sound(rule)
        with self._history.step(Act.ADD_RULE, rule.title, count=0) as record:
            places = [place for (place,) in fetch(database.obj, "SELECT position FROM rule")]
            RuleRow.create(position=max(places, default=0) + 1, **_values(rule))
        return record.result

    def change(self, rule: Rule) -> Change:
        """Let a rule be another one from now on; it keeps its place."""
        rule = _sound(rule)
        before = self._known(rule.id)
        with self._history.step(_deed(before, rule), rule.title, count=0) as record:
            RuleRow.update(**_values(rule)).where(RuleRow.id == rule.id).execute()
        return record.result

    def move(self, id_: int, place: int) -> Change:
        """Put a rule at another place among all, counted from 0.

        Raises UsageProblem when there is no such rule, as all that follow do.
        """
        moved = self._known(id_)
        others = [rule.id for rule in self.all() if rule.id != id_]
        place = min(max(place, 0), len(others))
        with self._history.step(Act.MOVE_RULE, moved.title, count=0) as record:
            for position, rule in enumerate((*others[:place], id_, *others[place:]), start=1):
                mine = (RuleRow.id == rule) & (RuleRow.position != position)
                RuleRow.update(position=position).where(mine).execute()
        return record.result

    def forget(self, id_: int) -> Change:
        """Forget a rule; what it did with papers stays."""
        gone = self._known(id_)
        with self._history.step(Act.FORGET_RULE, gone.title, count=0) as record:
            RuleRow.delete().where(RuleRow.id == id_).execute()
        return record.result

    def write(
        self,
        tagged: Mapping[str, Sequence[int]],
        starred: Sequence[int],
        moved: Mapping[Status, Sequence[int]],
    ) -> None:
        """Do with papers what rules say; to be used inside a step of the history."""
        for tag, papers in tagged.items():
            put_tag(papers, tag)
        if starred:
            MarkRow.update(starred=True).where(among(MarkRow.paper, starred)).execute()
        decided = timestamp(self._clock())
        for status, papers in moved.items():
            update = MarkRow.update(status=status, decided_at=decided)
            update.where(among(MarkRow.paper, papers)).execute()

    def _known(self, id_: int) -> Rule:
        found = next((rule for rule in self.all() if rule.id == id_), None)
        if found is None:
            raise UsageProblem(Sentence("There is no rule with the number {id}.", id=str(id_)))
        return found


def _rule(query: str, tags: str, starred: int, status: str | None, *rest: Any) -> Rule:
    name, is_on, id_ = rest
    move = Status(status) if status else None
    return Rule(query, tuple(json.loads(tags)), bool(starred), move, name, bool(is_on), id_)


def rename_in_rules(name: str, new: str) -> None:
    """Let rules add a tag, and those below it, by another name; to be used inside a step."""
    for row in RuleRow.select():
        tags = json.loads(row.tags)
        renamed = [_renamed(tag, name, new) for tag in tags]
        if renamed != tags:
            row.tags = _written(renamed)
            row.save()


def _renamed(tag: str, name: str, new: str) -> str:
    if not is_under(tag, name):
        return tag
    return "/".join((new, *tag.split("/")[len(name.split("/")) :]))


def _sound(rule: Rule) -> Rule:
    """Return a rule as it is kept; raise UsageProblem where it makes no sense."""
    # Its patterns take long to prepare.
    from desktop.model.query_text import parse

    query = storable(rule.query).strip()
    if parse(query).root is None:
        raise UsageProblem(Sentence("A rule needs a query: say which papers it is about."))
    sound = Rule(
        query,
        tuple({tag_key(tag): tag for tag in map(clean_tag, rule.tags)}.values()),
        rule.starred,
        rule.status,
        " ".join(storable(rule.name).split()),
        rule.is_on,
        rule.id,
    )
    if sound.does_nothing:
        raise UsageProblem(Sentence("A rule needs something to do: a tag, a star or a state."))
    if rule.status is Status.INBOX:
        raise UsageProblem(Sentence("New papers come into the inbox anyway: choose another state."))
    return sound


def _deed(before: Rule, after: Rule) -> Act:
    """Name a change of a rule; to switch it on or off is the one that is made most."""
    if before.is_on == after.is_on:
        return Act.CHANGE_RULE
    return Act.RULE_ON if after.is_on else Act.RULE_OFF


def _values(rule: Rule) -> dict[str, object]:
    return {
        "name": rule.name,
        "query": rule.query,
        "tags": _written(rule.tags),
        "starred": rule.starred,
        "status": rule.status,
        "is_on": rule.is_on,
    }


def _written(tags: Sequence[str]) -> str:
    return json.dumps(list(dict.fromkeys(tags)), ensure_ascii=False)
