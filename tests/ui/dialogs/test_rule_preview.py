from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.importing import Arrival
from desktop.services.ruling import Deed, Ruled
from desktop.ui.dialogs.intake import Intake
from desktop.ui.dialogs.papers_model import Column, PapersModel
from desktop.ui.dialogs.rule_preview import RulePreview
from desktop.ui.session import Session

Looked = tuple[Intake, RulePreview]


@pytest.fixture
def looked(qtbot: QtBot, session: Session, write_digest: Callable[..., Path]) -> Looked:
    """Herons and Otters are new, Otters stand in both files; a rule finds each of them."""
    with session.library.open() as library:
        library.rules.add(Rule("title:herons OR tag:sea", ("birds",)))
        library.rules.add(Rule("title:otters", status=Status.SKIPPED))
    intake = Intake(session)
    preview = RulePreview(session, intake)
    with qtbot.waitSignal(preview.changed):
        intake.add_paths(
            [
                write_digest("a.txt", ["Herons", "Otters"], date="Oct 2"),
                write_digest("b.txt", ["Otters", "Newts"], date="Oct 2"),
            ]
        )
    return intake, preview


def test_it_says_what_rules_do_with_each_paper(looked: Looked) -> None:
    intake, preview = looked
    first, second = (entry.key for entry in intake.files.all())

    found = preview.deed(first, 0)
    assert found is not None
    assert found[1:] == Deed(0, (1,), ("birds",))[1:]
    assert preview.deed(first, 1) == preview.deed(second, 0) != None  # noqa: E711
    assert preview.deed(second, 1) is preview.deed(None, 0) is None
    assert preview.outcome() == Ruled(1, 0, ((Status.SKIPPED, 1),), ((1, 1), (2, 1)))


def test_papers_that_are_not_ticked_do_not_count(looked: Looked) -> None:
    intake, preview = looked

    intake.set_wanted(intake.files.all()[1].key, [0], wanted=False)

    assert preview.outcome() == Ruled(1, by_rule=((1, 1),))


def test_it_looks_again_when_papers_are_put_elsewhere(looked: Looked, qtbot: QtBot) -> None:
    _, preview = looked

    with qtbot.waitSignal(preview.changed):
        preview.set_arrival(Arrival(Status.LATER, ("sea",)))

    assert preview.outcome() == Ruled(3, by_rule=((1, 3),)) or preview.outcome().tagged == 3
    with qtbot.waitSignal(preview.changed):
        preview.set_arrival(Arrival(ruled=False))
    assert preview.outcome() == Ruled()


def test_the_table_tells_of_it(looked: Looked) -> None:
    intake, preview = looked
    model = PapersModel(intake)
    model.show_file(intake.files.all()[0].key)

    model.show_rules(preview)

    fates = [model.index(row, Column.FATE).data() for row in range(2)]
    assert fates == ["new: #birds", "new: to Skipped"]
