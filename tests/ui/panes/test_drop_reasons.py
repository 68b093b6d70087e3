"""What takes papers, and what says why it does not."""

from __future__ import annotations

import pytest

from desktop.model.query import Place, Shelf
from desktop.ui.panes.drop_reasons import refusal, takes_papers
from desktop.ui.panes.sidebar_entry import Period, SavedSearch, Target


@pytest.mark.parametrize(
    "target",
    [*(Place(shelf) for shelf in Shelf if shelf not in (Shelf.ALL, Shelf.NOTES, Shelf.NEW)),
     Place(tag="sea/moss")],
)  # fmt: skip
def test_states_stars_tags_and_the_bin_take_papers(target: Target) -> None:
    assert takes_papers(target)
    assert refusal(target) == ""


@pytest.mark.parametrize(
    ("target", "word"),
    [
        (Place(Shelf.ALL), "already"),
        (Place(Shelf.NOTES), "note"),
        (Place(Shelf.NEW), "came"),
        (Place(digest=3), "digests"),
        (Place(author="Ada Quill"), "Authors"),
        (Period("2026-11"), "digests"),
        (SavedSearch("Tides", "tag:tide"), "a tag"),
    ],
)
def test_all_others_say_why_not(target: Target, word: str) -> None:
    assert not takes_papers(target)
    assert word in refusal(target)


def test_a_heading_takes_nothing_and_says_nothing() -> None:
    assert not takes_papers(None)
    assert refusal(None) == ""
