"""What the list is asked for, as values."""

from __future__ import annotations

from desktop.model.query import Found, Place, Query, Shelf


def test_what_asks_for_nothing_in_particular_asks_for_everything() -> None:
    assert Place() == Place(Shelf.ALL, digest=None, tag=None)
    assert Found((1, 2), Query()).query.root is None
