"""Pictures of rules: all of them, one of them, none, and what they would do with an import."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.rule_dialog import RuleDialog
from desktop.ui.dialogs.rules_dialog import RulesDialog
from desktop.ui.main_window import MainWindow
from shots_window import SAMPLE, grab, settle, until, window

T = TypeVar("T", bound=QDialog)

RULES = (
    Rule("title:survey OR title:review", status=Status.SKIPPED, name="No surveys"),
    Rule('"language model" -title:benchmark', ("llm", "to discuss/group meeting"), starred=True),
    Rule("author:quill has:arxiv after:2024-05 (sparse OR dynamics OR \"chain of thought\")",
         ("people/Quill",), status=Status.LATER, is_on=False),
    Rule("model", ("models",)),
)  # fmt: skip


def rules(folder: Path, path: Path, look: str) -> None:
    """Show the rules."""
    with window(folder, look) as shown:
        _keep(shown)
        shown.action(Do.RULES).trigger()
        dialog = _the(shown, RulesDialog)
        until(lambda: dialog.rules.topLevelItemCount() == len(RULES))
        until(lambda: all(item.text(2) for item in dialog.items()))
        grab(dialog, path)


def no_rules(folder: Path, path: Path, look: str) -> None:
    """Show what is said where there is no rule."""
    with window(folder, look) as shown:
        shown.action(Do.RULES).trigger()
        grab(_the(shown, RulesDialog), path)


def make_rule(folder: Path, path: Path, look: str) -> None:
    """Show how a rule is made of a search."""
    with window(folder, look) as shown:
        QTest.keyClicks(shown.search.box, "language -survey")
        until(lambda: shown.action(Do.MAKE_RULE).isEnabled())
        shown.action(Do.MAKE_RULE).trigger()
        dialog = _the(shown, RuleDialog)
        QTest.keyClicks(dialog.input, "llm,to discuss/group meeting,")
        until(lambda: "\n" in dialog.understood.text())  # how many papers it finds comes last
        grab(dialog, path)


def import_with_rules(folder: Path, path: Path, look: str) -> None:
    """Show what rules would do with an import."""
    with window(folder, look, filled=False) as shown:
        _keep(shown)
        shown.file_commands.import_paths([SAMPLE])
        dialog = _the(shown, ImportDialog)
        until(dialog.confirm.isEnabled)
        settle()
        grab(dialog, path)


def _the(shown: MainWindow, kind: type[T]) -> T:
    [dialog] = shown.findChildren(kind)
    return dialog


def _keep(shown: MainWindow) -> None:
    with shown.session.library.open() as library:
        for rule in RULES:
            library.rules.add(rule)


SHOTS = {
    "rules": rules,
    "no-rules": no_rules,
    "make-rule": make_rule,
    "import-with-rules": import_with_rules,
}
