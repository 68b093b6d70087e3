"""What a screen reader says of a line of the list."""

from __future__ import annotations

import pytest

from desktop.model.row import Row, Status
from desktop.ui.panes.list_speech import spoken

PAPER = Row(
    id=1,
    title="Paper 1",
    byline="2 authors",
    published="2024-10-18",
    status=Status.INBOX,
    starred=False,
    rating=None,
    tags=(),
    has_note=False,
    digests=1,
)


def test_all_that_is_seen_is_said() -> None:
    words = spoken(
        PAPER._replace(starred=True, rating=4, has_note=True, digests=2, tags=("rl", "games/go"))
    )
    for part in ("Paper 1", "2 authors", "2024", "undecided", "starred", "rated 4 of 5"):
        assert part in words
    assert "with a note" in words
    assert "seen in 2 digests" in words
    assert words.endswith("rl, games/go")


@pytest.mark.parametrize("status", Status)
def test_every_status_has_a_word_of_its_own(status: Status) -> None:
    others = {spoken(PAPER._replace(status=one)) for one in Status if one is not status}
    assert spoken(PAPER._replace(status=status)) not in others


def test_a_row_with_nothing_known_has_no_empty_words() -> None:
    assert spoken(PAPER._replace(byline="", published=None)) == "Paper 1, undecided"
