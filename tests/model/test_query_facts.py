"""Values of the fields that are looked up are checked, and brought into one form."""

from __future__ import annotations

import pytest

from desktop.model.query_facts import bare_identifier, read_fact
from desktop.model.query_parts import And, Fact, FactField, Node, Or

DATE, AFTER, BEFORE = FactField.DATE, FactField.AFTER, FactField.BEFORE
RATING, IS, HAS = FactField.RATING, FactField.IS, FactField.HAS


def on_or(beyond: FactField, date: str) -> Or:
    return Or((Fact(DATE, date), Fact(beyond, date)))


@pytest.mark.parametrize(
    ("field", "value", "node"),
    [
        (IS, "Inbox", Fact(IS, "inbox")),
        (HAS, "note", Fact(HAS, "note")),
        (FactField.TAG, "RL/offline", Fact(FactField.TAG, "RL/offline")),
        (FactField.TAG, "#RL / offline  x//", Fact(FactField.TAG, "RL/offline x")),
        (FactField.TAG, "/", Fact(FactField.TAG, "/")),
        (RATING, "3", Fact(RATING, "3")),
        (RATING, ">=3", Fact(RATING, ">=3")),
        (RATING, "2..4", Fact(RATING, "2..4")),
        (RATING, "≥3", Fact(RATING, ">=3")),
        (RATING, "=3", Fact(RATING, "3")),
        (RATING, "2-4", Fact(RATING, "2..4")),
        (RATING, "4..2", Fact(RATING, "2..4")),
        (RATING, "3..", Fact(RATING, ">=3")),
        (RATING, "..3", Fact(RATING, "<=3")),
        (DATE, "2024", Fact(DATE, "2024")),
        (DATE, "=2024-05", Fact(DATE, "2024-05")),
        (DATE, ">2024", Fact(AFTER, "2024")),
        (DATE, "<2024", Fact(BEFORE, "2024")),
        (DATE, ">=2024", on_or(AFTER, "2024")),
        (DATE, "<=2024", on_or(BEFORE, "2024")),
        (DATE, "2024..", on_or(AFTER, "2024")),
        (DATE, "..2024", on_or(BEFORE, "2024")),
        (DATE, "2024..2025-03", And((on_or(AFTER, "2024"), on_or(BEFORE, "2025-03")))),
        (DATE, "2024…2025", And((on_or(AFTER, "2024"), on_or(BEFORE, "2025")))),
        (DATE, "2024-2025", And((on_or(AFTER, "2024"), on_or(BEFORE, "2025")))),
        (DATE, "2025..2024-03", And((on_or(AFTER, "2024-03"), on_or(BEFORE, "2025")))),
        (DATE, "2024-05..2024", And((on_or(AFTER, "2024-05"), on_or(BEFORE, "2024")))),
        (FactField.ID, "arXiv:2410.12345v2", Fact(FactField.ID, "2410.12345")),
        (FactField.ID, "https://doi.org/10.1/x", Fact(FactField.ID, "https://doi.org/10.1/x")),
        (FactField.ID, "https://doi.org/10.1000/x", Fact(FactField.ID, "10.1000/x")),
        (AFTER, "2024-05-31", Fact(AFTER, "2024-05-31")),
        (BEFORE, "2024-05", Fact(BEFORE, "2024-05")),
    ],
)
def test_reads_a_value(field: FactField, value: str, node: Node) -> None:
    assert read_fact(field, value) == node


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (IS, "green"), (IS, "star"), (HAS, "x"), (RATING, "6"), (RATING, "0"), (RATING, ".."),
        (DATE, ".."), (DATE, "2024-13"), (DATE, "May"), (DATE, ""), (DATE, "<>2024"),
        (DATE, "2024..May"), (AFTER, ">2024"), (AFTER, "2024..2025"), (BEFORE, "2024-02-30"),
    ],
)  # fmt: skip
def test_a_value_that_makes_no_sense_is_explained(field: FactField, value: str) -> None:
    with pytest.raises(ValueError, match=f"“{field}:” goes with "):
        read_fact(field, value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (IS, "sta"), (HAS, "n"), (RATING, ">"), (RATING, "2."), (RATING, ""), (DATE, "20"),
        (DATE, "2024-"), (DATE, "2024-0"), (DATE, "2024-05-3"), (DATE, ">="), (DATE, "2024..20"),
        (DATE, "2024."), (AFTER, "202"),
    ],
)  # fmt: skip
def test_a_value_may_be_unfinished_while_typing(field: FactField, value: str) -> None:
    assert read_fact(field, value, typed=True) is None


@pytest.mark.parametrize(
    ("field", "value"), [(IS, "green"), (RATING, "9"), (DATE, "2024-13"), (DATE, "20245")]
)
def test_typing_does_not_excuse_what_cannot_become_a_value(field: FactField, value: str) -> None:
    with pytest.raises(ValueError, match="goes with"):
        read_fact(field, value, typed=True)


@pytest.mark.parametrize(
    ("text", "labelled", "bare"),
    [
        ("2410.12345v12", True, "2410.12345"),
        ("2410.12345v12", False, "2410.12345v12"),
        ("https://arxiv.org/html/2410.12345v1", False, "2410.12345"),
        ("arxiv.org/pdf/math.AG/0601001v3.pdf", False, "math.AG/0601001"),
        ("dx.doi.org/10.1000/a(b)c", False, "10.1000/a(b)c"),
        ("https://example.org/10.1000/abc", False, "https://example.org/10.1000/abc"),
        ("10.1/abc", True, "10.1/abc"),
        ("", True, ""),
    ],
)
def test_identifiers_lose_what_stands_around_them(text: str, labelled: bool, bare: str) -> None:
    assert bare_identifier(text, labelled=labelled) == bare
