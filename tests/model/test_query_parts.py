"""What a query is made of."""

from __future__ import annotations

from desktop.model.query_parts import And, Fact, FactField, Not, Or, Text, has_facts, sought

A, B, C = Text("a"), Text("b"), Text("c")
STARRED = Fact(FactField.IS, "starred")


def test_facts_are_found_at_any_depth() -> None:
    assert has_facts(STARRED)
    assert has_facts(And((A, Or((B, Not(STARRED))))))
    assert not has_facts(And((A, Or((B, Not(C))))))


def test_words_that_must_not_occur_are_not_sought() -> None:
    assert list(sought(And((A, Not(B), Or((C, STARRED)))))) == [A, C]
    assert list(sought(None)) == []
