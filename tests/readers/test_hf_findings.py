from __future__ import annotations

from desktop.model.digest import Draft, Heading, LineKind, Lines, Problem
from desktop.model.paper import Facts
from desktop.readers.hf_cards import Card
from desktop.readers.hf_findings import Findings


def test_a_draft_comes_before_its_lines_once_the_next_card_began() -> None:
    findings = Findings()
    findings.mark(1, LineKind.FURNITURE)
    findings.mark(2, LineKind.FURNITURE)
    findings.add(Heading("Daily Papers"))
    card = Card(0, ["A"])
    findings.begin(card)
    findings.mark(4, LineKind.TITLE, card)
    assert list(findings.before_newest()) == [
        Heading("Daily Papers"),
        Lines(1, 2, LineKind.FURNITURE),
    ]
    assert list(findings.before_newest()) == []

    card.abstract.append("B")
    findings.mark(5, LineKind.ABSTRACT, card)
    findings.add(Problem("odd", 5))
    findings.begin(Card(1, ["C"]))
    assert list(findings.before_newest()) == [
        Draft(Facts("A", "B"), first_line=4, last_line=5),
        Problem("odd", 5),
        Lines(4, 4, LineKind.TITLE, 0),
        Lines(5, 5, LineKind.ABSTRACT, 0),
    ]
    assert list(findings.rest()) == [Draft(Facts("C"), first_line=0, last_line=0)]
    assert list(findings.rest()) == []
