from __future__ import annotations

import pytest

from desktop.model.step import Act, Change, Step, label

WORDS = {
    Act.IMPORT: "import of x",
    Act.STATUS: "move 2 papers to x",
    Act.STAR: "star 2 papers",
    Act.UNSTAR: "unstar 2 papers",
    Act.RATE: "rate 2 papers",
    Act.TAG: "tag 2 papers “x”",
    Act.UNTAG: "untag 2 papers “x”",
    Act.NOTE: "edit of a note",
    Act.DELETE: "delete 2 papers",
    Act.RESTORE: "restore 2 papers",
    Act.SAVE_SEARCH: "save search “x”",
    Act.FORGET_SEARCH: "forget search “x”",
    Act.MERGE: "merge of 2 papers",
    Act.KEEP_APART: "keep 2 papers apart",
    Act.ADD: "new paper",
    Act.CORRECT: "edit of a paper",
    Act.ATTACH: "attach x",
    Act.MARK: "mark 2 papers x",
    Act.RETAG: "tag 2 papers x",
    Act.RENAME_TAG: "rename tag x",
    Act.MERGE_TAG: "merge tag x",
    Act.DELETE_TAG: "delete tag “x”",
    Act.COLOR_TAG: "colour tag “x”",
    Act.RENAME_SEARCH: "rename search x",
    Act.SWEEP: "sweep 2 papers to x",
    Act.ADD_RULE: "new rule “x”",
    Act.CHANGE_RULE: "change of rule “x”",
    Act.RULE_ON: "switch rule “x” on",
    Act.RULE_OFF: "switch rule “x” off",
    Act.MOVE_RULE: "move of rule “x”",
    Act.FORGET_RULE: "delete rule “x”",
    Act.SAVE_TEMPLATE: "save note template “x”",
    Act.FORGET_TEMPLATE: "delete note template “x”",
}


@pytest.mark.parametrize("act", Act)
def test_every_act_has_a_name_for_the_menu(act: Act) -> None:
    assert label(Step(1, act, 2, "x", "")) == WORDS[act]


@pytest.mark.parametrize(
    ("count", "expected"),
    [(1, "star 1 paper"), (0, "star 0 papers"), (12_345, "star 12,345 papers")],
)
def test_papers_are_counted_in_words(count: int, expected: str) -> None:
    assert label(Step(1, Act.STAR, count, "", "")) == expected


def test_a_change_without_a_step_is_nothing() -> None:
    assert Change(None, frozenset(), 3).is_nothing
    assert not Change(Step(1, Act.STAR, 1, "", ""), frozenset({1}), 3).is_nothing
