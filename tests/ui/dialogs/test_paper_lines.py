from __future__ import annotations

from desktop.model.dates import PartialDate
from desktop.model.digest import Draft
from desktop.model.doubt import Why
from desktop.model.paper import Facts
from desktop.services.importing import Planned, Verdict
from desktop.ui.dialogs import paper_lines
from desktop.ui.dialogs.paper_lines import (
    HearingTask,
    PaperLine,
    PaperLines,
    line_of_draft,
    line_of_planned,
)

HERONS = Draft(Facts("Herons", authors=("Ada Quill",)), PartialDate(2024, 5))


def read(position: int) -> PaperLine:
    return PaperLine(position, f"Herons {position}", "", None, "comparing…")


def compared(position: int, title: str = "") -> PaperLine:
    title = title or f"Herons {position}"
    return PaperLine(position, title, "", None, "new", Verdict.ADDED)


def test_a_paper_has_a_line_before_and_after_it_is_compared(qapp: object) -> None:
    facts = HERONS.facts._replace(published="2024-05")
    planned = Planned(-1, Draft(facts), 3, Verdict.ADDED, None, facts, doubts=((1, Why.TITLE),))

    before = PaperLine(3, "Herons", "Ada Quill", "2024-05", "comparing…")
    assert line_of_draft(HERONS, 3) == before
    assert line_of_planned(planned) == before._replace(
        fate="new, may be a duplicate", verdict=Verdict.ADDED, is_doubtful=True
    )


def test_papers_are_told_of_in_lots(qapp: object) -> None:
    task = HearingTask()
    heard: list[tuple[int, list[PaperLine]]] = []
    task.heard.connect(lambda key, lines: heard.append((key, lines)))
    tell = task.hear_drafts(7)
    for _ in range(2 * paper_lines._LOT + 3):
        tell(HERONS)
    task.pass_on()
    task.pass_on()

    positions = [line.position for _, lines in heard for line in lines]
    assert positions == list(range(2 * paper_lines._LOT + 3))
    assert {key for key, _ in heard} == {7}
    assert max(len(lines) for _, lines in heard) <= paper_lines._LOT
    assert all(lines for _, lines in heard)


def test_lines_come_and_change_until_a_file_is_compared(qapp: object) -> None:
    lines = PaperLines()
    changes: list[tuple[int, int, int]] = []
    lines.changed.connect(lambda *change: changes.append(change))

    lines.hear(1, [read(0), read(1)])
    lines.hear(1, [read(2)])
    lines.hear(1, [compared(1)])
    lines.hear(1, [compared(9)])

    assert list(lines.of(1)) == [read(0), compared(1), read(2)]
    assert changes == [(1, 0, 1), (1, 2, 2), (1, 1, 1), (1, 3, -1)]
    lines.learn({1: [compared(0)]})
    lines.hear(1, [compared(0, "Late")])
    assert list(lines.of(1)) == [compared(0)]
    lines.forget(1)
    lines.hear(1, [read(0)])
    assert list(lines.of(1)) == [read(0)]
    assert list(lines.of(None)) == list(lines.of(2)) == []
