"""Answers are plain values."""

from __future__ import annotations

from desktop.index.answers import Hit, Reason, Similar
from desktop.model.query_parts import Text


def test_answers_compare_by_what_they_say() -> None:
    assert Hit(1, 2.0) == Hit(1, 2.0)
    assert Reason(Text("tea"), "title", "tea", 1.0).word == "tea"
    assert Similar(1, 2.0, ("tea",)).words == ("tea",)
