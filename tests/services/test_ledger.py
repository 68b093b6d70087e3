from __future__ import annotations

from desktop.model.digest import LineKind, Lines
from desktop.services.ledger import Ledger

RUNS = (
    Lines(1, 2, LineKind.FURNITURE),
    Lines(3, 3, LineKind.TITLE, 0),
    Lines(4, 6, LineKind.ABSTRACT, 0),
    Lines(8, 8, LineKind.UNKNOWN),
    Lines(9, 9, LineKind.TITLE, 1),
)


def test_runs_come_back_as_they_were() -> None:
    ledger = Ledger(RUNS)

    assert tuple(ledger) == RUNS
    assert ledger == RUNS
    assert ledger != RUNS[1:]
    assert (len(ledger), ledger[-1], ledger[1:3]) == (5, RUNS[-1], list(RUNS[1:3]))


def test_a_line_is_found_by_its_number() -> None:
    ledger = Ledger(RUNS)

    assert [ledger.at(line) for line in (0, 1, 2, 3, 5, 7, 9, 10)] == [
        None,
        RUNS[0],
        RUNS[0],
        RUNS[1],
        RUNS[2],
        None,
        RUNS[4],
        None,
    ]


def test_runs_may_come_in_any_order() -> None:
    ledger = Ledger(RUNS[::-1])

    assert tuple(ledger) == RUNS[::-1]
    assert [ledger.at(line) for line in (0, 1, 5, 7, 9)] == [None, RUNS[0], RUNS[2], None, RUNS[4]]
    ledger.append(Lines(7, 7, LineKind.LINKS, 0))
    assert ledger.at(7) == Lines(7, 7, LineKind.LINKS, 0)


def test_what_there_is_of_each_kind_and_paper() -> None:
    ledger = Ledger(RUNS)

    assert ledger.counts()[LineKind.TITLE] == 2
    assert list(ledger.of_kind(LineKind.UNKNOWN)) == [RUNS[3]]
    assert ledger.first_lines() == {0: 3, 1: 9}
    assert not Ledger()
