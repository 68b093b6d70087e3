"""A step of history: one change of the library that can be undone and redone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.sentence import Sentence


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


# What details of steps are in Carrel's own words, as the library keeps them.
_OWN_WORDS = {
    "inbox": Sentence("inbox"),
    "later": Sentence("later"),
    "reading": Sentence("reading"),
    "done": Sentence("done"),
    "skipped": Sentence("skipped"),
    "no ★": Sentence("no ★"),
    "no rating": Sentence("no rating"),
    **{f"rating {number}": Sentence("rating {number}", number=number) for number in range(1, 6)},
}


_OF_PAPERS: dict[Act, Callable[[int], Sentence]] = {
    Act.STATUS: lambda count: Sentence.counted(
        "move 1 paper to {detail}", "move {count} papers to {detail}", count
    ),
    Act.STAR: lambda count: Sentence.counted("star 1 paper", "star {count} papers", count),
    Act.UNSTAR: lambda count: Sentence.counted("unstar 1 paper", "unstar {count} papers", count),
    Act.RATE: lambda count: Sentence.counted("rate 1 paper", "rate {count} papers", count),
    Act.TAG: lambda count: Sentence.counted(
        "tag 1 paper “{detail}”", "tag {count} papers “{detail}”", count
    ),
    Act.UNTAG: lambda count: Sentence.counted(
        "untag 1 paper “{detail}”", "untag {count} papers “{detail}”", count
    ),
    Act.DELETE: lambda count: Sentence.counted("delete 1 paper", "delete {count} papers", count),
    Act.RESTORE: lambda count: Sentence.counted("restore 1 paper", "restore {count} papers", count),
    Act.MERGE: lambda count: Sentence.counted("merge of 1 paper", "merge of {count} papers", count),
    Act.KEEP_APART: lambda count: Sentence.counted(
        "keep 1 paper apart", "keep {count} papers apart", count
    ),
    Act.MARK: lambda count: Sentence.counted(
        "mark 1 paper {detail}", "mark {count} papers {detail}", count
    ),
    Act.RETAG: lambda count: Sentence.counted(
        "tag 1 paper {detail}", "tag {count} papers {detail}", count
    ),
    Act.SWEEP: lambda count: Sentence.counted(
        "sweep 1 paper to {detail}", "sweep {count} papers to {detail}", count
    ),
}
_IN_OWN_WORDS = {Act.STATUS, Act.MARK, Act.SWEEP}
_OTHERS = {
    Act.IMPORT: Sentence("import of {detail}"),
    Act.NOTE: Sentence("edit of a note"),
    Act.SAVE_SEARCH: Sentence("save search “{detail}”"),
    Act.FORGET_SEARCH: Sentence("forget search “{detail}”"),
    Act.ADD: Sentence("new paper"),
    Act.CORRECT: Sentence("edit of a paper"),
    Act.ATTACH: Sentence("attach {detail}"),
    Act.RENAME_TAG: Sentence("rename tag {detail}"),
    Act.MERGE_TAG: Sentence("merge tag {detail}"),
    Act.DELETE_TAG: Sentence("delete tag “{detail}”"),
    Act.COLOR_TAG: Sentence("colour tag “{detail}”"),
    Act.RENAME_SEARCH: Sentence("rename search {detail}"),
    Act.ADD_RULE: Sentence("new rule “{detail}”"),
    Act.CHANGE_RULE: Sentence("change of rule “{detail}”"),
    Act.RULE_ON: Sentence("switch rule “{detail}” on"),
    Act.RULE_OFF: Sentence("switch rule “{detail}” off"),
    Act.MOVE_RULE: Sentence("move of rule “{detail}”"),
    Act.FORGET_RULE: Sentence("delete rule “{detail}”"),
    Act.SAVE_TEMPLATE: Sentence("save note template “{detail}”"),
    Act.FORGET_TEMPLATE: Sentence("delete note template “{detail}”"),
}


def label(step: Step) -> Sentence:
    """Name a step in plain words, as in “Undo move 3 papers to skipped”."""
    counted = _OF_PAPERS.get(step.act)
    told = counted(step.count) if counted else _OTHERS[step.act]
    return told.filled(detail=_own(step.detail) if step.act in _IN_OWN_WORDS else step.detail)


def _own(detail: str) -> str:
    first, _, rest = detail.partition(", ")
    said = _OWN_WORDS.get(first, first)
    return Sentence("{said}, {rest}", said=said, rest=_own(rest)) if rest else said
