"""The numbers of the sidebar are plain values."""

from __future__ import annotations

from desktop.model.counts import Counts, DigestCount, TagCount
from desktop.model.query import Shelf
from desktop.model.tag_color import TagColor


def test_counts_are_compared_by_what_they_say() -> None:
    digest = DigestCount(1, "Daily Papers", "2025-10-31", 82, 77)
    tags, searches = (TagCount("rl", 3, 4, TagColor.RED),), (("mine", "is:starred"),)
    counts = Counts({Shelf.INBOX: 77}, (digest,), tags, searches)
    assert counts == Counts({Shelf.INBOX: 77}, (digest,), tags, searches)
    assert TagCount("rl", 3, 4).color is None
    assert counts.digests[0].inbox == 77
