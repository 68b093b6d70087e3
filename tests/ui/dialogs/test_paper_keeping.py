from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.ui.dialogs.paper_keeping import PaperKeeping
from desktop.ui.session import Session

KITES = Facts("Kites over Kettles", arxiv_id="2410.12345")


def test_a_paper_is_written_down_and_then_known(qtbot: QtBot, session: Session) -> None:
    keeping = PaperKeeping(session)
    with qtbot.waitSignals([keeping.kept, session.changed]):
        keeping.keep(KITES, Field)
    with qtbot.waitSignal(keeping.resembled) as found:
        keeping.look_for(Facts("Else", arxiv_id="2410.12345"))

    assert found.args[0].paper.facts == KITES
    assert found.args[0].is_same


def test_only_the_newest_question_is_answered(qtbot: QtBot, session: Session) -> None:
    keeping = PaperKeeping(session)
    with qtbot.waitSignal(keeping.kept):
        keeping.keep(KITES, Field)
    answers: list[object] = []
    keeping.resembled.connect(answers.append)
    with qtbot.waitSignal(keeping.resembled):
        keeping.look_for(KITES)
        keeping.look_for(Facts("Moss"))

    assert answers == [None]


def test_a_paper_is_corrected_and_not_like_itself(qtbot: QtBot, session: Session) -> None:
    with qtbot.waitSignal(session.changed):
        session.edit(lambda library: library.corrections.write_down(KITES))
    keeping = PaperKeeping(session, 1)
    with qtbot.waitSignal(keeping.kept):
        keeping.keep(Facts("Kites"), [Field.TITLE])
    with qtbot.waitSignal(keeping.resembled) as found:
        keeping.look_for(KITES)

    assert found.args == [None]
    with session.library.open() as library:
        assert library.papers.get([1])[0].title == "Kites"


def test_a_failure_is_told(qtbot: QtBot, session: Session) -> None:
    keeping = PaperKeeping(session, 99)
    with qtbot.waitSignal(keeping.failed) as failed:
        keeping.keep(KITES, Field)

    assert "no longer in the library" in failed.args[0]
