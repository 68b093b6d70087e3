"""The numbers of the sidebar are plain values."""

from __future__ import annotations

from desktop.model.counts import Counts, DigestCount
from desktop.model.query import Shelf


def test_counts_are_compared_by_what_they_say() -> None:
    digest = DigestCount(1, "Daily Papers", "2025-10-31", 82, 77)
    counts = Counts({Shelf.INBOX: 77}, (digest,), (("rl", 3),), (("mine", "is:starred"),))
    assert counts == Counts({Shelf.INBOX: 77}, (digest,), (("rl", 3),), (("mine", "is:starred"),))
    assert counts.digests[0].inbox == 77
