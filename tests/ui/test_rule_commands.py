from __future__ import annotations

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.ui.action_spec import Do
from desktop.ui.dialogs.import_dialog import ImportDialog
from desktop.ui.dialogs.rule_dialog import RuleDialog
from desktop.ui.dialogs.rules_dialog import RulesDialog
from tests.windows import Open, import_through_dialog


def test_a_rule_is_made_of_a_search_and_acts(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    assert not window.action(Do.MAKE_RULE).isEnabled()
    QTest.keyClicks(window.search.box, "title:sheep")
    qtbot.waitUntil(window.action(Do.MAKE_RULE).isEnabled)

    window.action(Do.MAKE_RULE).trigger()
    asked = window.findChild(RuleDialog)
    assert asked.query.text() == "title:sheep"
    asked.status.setCurrentIndex(asked.status.findText("Move them to Skipped"))
    asked.confirm.click()
    rules = window.findChild(RulesDialog)
    qtbot.waitUntil(lambda: rules.rules.topLevelItemCount() == 1)
    window.action(Do.RULES).trigger()
    assert window.findChildren(RulesDialog) == [rules]
    rules.close()

    import_through_dialog(window, qtbot, sample)
    with window.session.library.open() as library:
        papers = library.papers.get(sorted(library.shelves.everything()))
    skipped = [paper.title for paper in papers if paper.marks.status is Status.SKIPPED]
    assert skipped
    assert all("sheep" in title.lower() for title in skipped)


def test_rules_can_be_left_out_of_one_import(open_window: Open, qtbot: QtBot, sample: Path) -> None:
    window = open_window()
    with window.session.library.open() as library:
        library.rules.add(Rule("is:inbox", starred=True))
    window.file_commands.import_paths([sample])
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: "starred" in dialog.arrival.outcome.text())

    dialog.arrival.ruled.click()
    assert dialog.arrival.outcome.text() == ""
    with qtbot.waitSignal(dialog.imported) as imported:
        dialog.confirm.click()

    assert imported.args[0].ruled.by_rule == ()
