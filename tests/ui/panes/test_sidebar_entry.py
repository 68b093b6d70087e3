"""A line of the sidebar: its key, and whether anything is below it."""

from __future__ import annotations

import pytest

from desktop.model.counts import DigestCount
from desktop.model.query import Place, Shelf
from desktop.ui.panes.sidebar_entry import Entry, Period, SavedSearch, Target, key_of


@pytest.mark.parametrize(
    ("target", "key"),
    [
        (Place(Shelf.LATER), "shelf:later"),
        (Place(digest=7), "digest:7"),
        (Place(tag="RL/Offline"), "tag:rl/offline"),
        (SavedSearch("New ones", "after:2025"), "search:New ones"),
        (Period("2025-11"), "period:2025-11"),
    ],
)
def test_every_target_has_a_key_of_its_own(target: Target, key: str) -> None:
    assert key_of(target) == key


def test_a_period_is_asked_for_by_how_its_days_begin() -> None:
    assert Period("2025-11").query == "digest:2025-11"


def test_a_line_unfolds_to_lines_or_to_digests() -> None:
    below = Entry("b", "B")
    assert not below.unfolds
    assert Entry("a", "A", children=(below,)).unfolds
    assert Entry("a", "A", digests=(DigestCount(1, "Daily", "2025-11-01", 3, 0),)).unfolds
