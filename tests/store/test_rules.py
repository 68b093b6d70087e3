from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.model.errors import UsageProblem
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.model.step import Act
from desktop.store.library import Library
from tests.store.conftest import Add, step_of
from tests.store.dumping import dump

MOSS = Rule("moss", ("Sea", "rl/new"), starred=True, status=Status.LATER, name="Mosses", id=1)
KITES = Rule("title:kites", status=Status.SKIPPED, id=2)
TIDES = Rule("tides", starred=True, is_on=False, id=3)


@pytest.fixture
def ruled(library: Library) -> Library:
    with library.open():
        for rule in (MOSS, KITES, TIDES):
            library.rules.add(replace(rule, id=0))
    return library


def queries(library: Library) -> list[str]:
    return [rule.query for rule in library.rules.all()]


def test_rules_are_kept_in_their_order(ruled: Library) -> None:
    with ruled.open():
        assert ruled.rules.all() == [MOSS, KITES, TIDES]


def test_a_rule_is_kept_tidy(library: Library) -> None:
    with library.open():
        library.rules.add(Rule("  moss ", (" #Sea", "sea", "a // b"), name=" My   rule "))

        assert library.rules.all() == [Rule("moss", ("sea", "a/b"), name="My rule", id=1)]


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        (Rule("", starred=True), "A rule needs a query"),
        (Rule("( -", starred=True), "A rule needs a query"),
        (Rule("moss"), "A rule needs something to do"),
        (Rule("moss", status=Status.INBOX), "New papers come into the inbox anyway"),
        (Rule("moss", ("#",)), "A tag needs a name"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(library: Library, rule: Rule, why: str) -> None:
    with library.open():
        with pytest.raises(UsageProblem, match=why):
            library.rules.add(rule)
        assert library.rules.all() == []
        assert library.history.next_undo() is None


def test_every_change_of_a_rule_is_a_step_that_can_be_undone(ruled: Library) -> None:
    with ruled.open():
        before = dump(ruled)
        rules = ruled.rules
        changed = replace(KITES, query="kites", tags=("sky",))
        acts = [
            step_of(rules.change(changed)),
            step_of(rules.change(replace(changed, is_on=False))),
            step_of(rules.change(replace(changed, is_on=True))),
            step_of(rules.move(3, 0)),
            step_of(rules.forget(1)),
        ]
        assert queries(ruled) == ["tides", "kites"]
        for _ in acts:
            ruled.history.undo()

        assert acts == [
            Act.CHANGE_RULE,
            Act.RULE_OFF,
            Act.RULE_ON,
            Act.MOVE_RULE,
            Act.FORGET_RULE,
        ]
        assert dump(ruled) == before


def test_a_change_that_changes_nothing_is_no_step(ruled: Library) -> None:
    with ruled.open():
        assert ruled.rules.change(KITES).is_nothing
        assert ruled.rules.move(2, 1).is_nothing


@pytest.mark.parametrize(("place", "order"), [(-3, "kmt"), (1, "mkt"), (2, "mtk"), (9, "mtk")])
def test_a_rule_is_moved_among_the_others(ruled: Library, place: int, order: str) -> None:
    with ruled.open():
        ruled.rules.move(2, place)

        assert [rule.query.removeprefix("title:")[0] for rule in ruled.rules.all()] == list(order)


def test_a_rule_that_is_not_there_is_named(library: Library) -> None:
    with library.open():
        for work in (library.rules.forget, lambda id_: library.rules.move(id_, 0)):
            with pytest.raises(UsageProblem, match="no rule with the number 7"):
                work(7)
        with pytest.raises(UsageProblem, match="no rule with the number 7"):
            library.rules.change(replace(MOSS, id=7))


def test_a_rule_adds_a_tag_by_its_new_name(ruled: Library, add: Add) -> None:
    add()
    with ruled.open():
        ruled.marks.tag([1], "rl/new")
        ruled.tags.rename("rl", "learning")

        assert ruled.rules.all()[0].tags == ("Sea", "learning/new")
        ruled.history.undo()
        assert ruled.rules.all()[0].tags == ("Sea", "rl/new")
