"""A step of history: one change of the library that can be undone and redone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Act(StrEnum):
    """The kinds of change that a person makes."""

    IMPORT = "import"
    STATUS = "status"
    STAR = "star"
    UNSTAR = "unstar"
    RATE = "rate"
    TAG = "tag"
    UNTAG = "untag"
    NOTE = "note"
    DELETE = "delete"
    RESTORE = "restore"
    SAVE_SEARCH = "save-search"
    FORGET_SEARCH = "forget-search"
    MERGE = "merge"
    KEEP_APART = "keep-apart"
    ADD = "add"
    CORRECT = "correct"
    ATTACH = "attach"
    MARK = "mark"
    RETAG = "retag"
    RENAME_TAG = "rename-tag"
    MERGE_TAG = "merge-tag"
    DELETE_TAG = "delete-tag"
    COLOR_TAG = "color-tag"
    RENAME_SEARCH = "rename-search"
    SWEEP = "sweep"
    ADD_RULE = "add-rule"
    CHANGE_RULE = "change-rule"
    RULE_ON = "rule-on"
    RULE_OFF = "rule-off"
    MOVE_RULE = "move-rule"
    FORGET_RULE = "forget-rule"
    SAVE_TEMPLATE = "save-template"
    FORGET_TEMPLATE = "forget-template"


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history. `count` is the number of papers; `detail` a status, tag or name."""

    id: int
    act: Act
    count: int
    detail: str
    at: str
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What a step, an undo or a redo touched, and the revision of the library after it."""

    step: Step | None
    papers: frozenset[int]
    revision: int

    @property
    def is_nothing(self) -> bool:
        """Whether the library stayed as it was."""
        return self.step is None


def label(step: Step) -> str:
    """Name a step in plain English, as in “Undo skip 3 papers”."""
    papers = "1 paper" if step.count == 1 else f"{step.count:,} papers"
    phrases = {
        Act.IMPORT: f"import of {step.detail}",
        Act.STATUS: f"move {papers} to {step.detail}",
        Act.STAR: f"star {papers}",
        Act.UNSTAR: f"unstar {papers}",
        Act.RATE: f"rate {papers}",
        Act.TAG: f"tag {papers} “{step.detail}”",
        Act.UNTAG: f"untag {papers} “{step.detail}”",
        Act.NOTE: "edit of a note",
        Act.DELETE: f"delete {papers}",
        Act.RESTORE: f"restore {papers}",
        Act.SAVE_SEARCH: f"save search “{step.detail}”",
        Act.FORGET_SEARCH: f"forget search “{step.detail}”",
        Act.MERGE: f"merge of {papers}",
        Act.KEEP_APART: f"keep {papers} apart",
        Act.ADD: "new paper",
        Act.CORRECT: "edit of a paper",
        Act.ATTACH: f"attach {step.detail}",
        Act.MARK: f"mark {papers} {step.detail}",
        Act.RETAG: f"tag {papers} {step.detail}",
        Act.RENAME_TAG: f"rename tag {step.detail}",
        Act.MERGE_TAG: f"merge tag {step.detail}",
        Act.DELETE_TAG: f"delete tag “{step.detail}”",
        Act.COLOR_TAG: f"colour tag “{step.detail}”",
        Act.RENAME_SEARCH: f"rename search {step.detail}",
        Act.SWEEP: f"sweep {papers} to {step.detail}",
        Act.ADD_RULE: f"new rule “{step.detail}”",
        Act.CHANGE_RULE: f"change of rule “{step.detail}”",
        Act.RULE_ON: f"switch rule “{step.detail}” on",
        Act.RULE_OFF: f"switch rule “{step.detail}” off",
        Act.MOVE_RULE: f"move of rule “{step.detail}”",
        Act.FORGET_RULE: f"delete rule “{step.detail}”",
        Act.SAVE_TEMPLATE: f"save note template “{step.detail}”",
        Act.FORGET_TEMPLATE: f"delete note template “{step.detail}”",
    }
    return phrases[step.act]
