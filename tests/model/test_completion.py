"""Completions as values."""

from __future__ import annotations

from desktop.model.completion import Completion


def test_nothing_is_offered_unless_something_is() -> None:
    assert Completion().options == ()
