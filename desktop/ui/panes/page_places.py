"""How far each paper was read: what stood at the top of its page when it was left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Of so many papers it is remembered, those that were left last.
_MOST = 500


class PagePlaces:
    """Places in pages, as numbers of characters from the beginning; 0 is not worth keeping."""

    def __init__(self) -> None:
        self._places: dict[int, int] = {}

    def leave(self, paper: int | None, place: int) -> None:
        """Remember where a paper was left, if it was one."""
        if paper is None:
            return
        self._places.pop(paper, None)
        if place > 0:
            self._places[paper] = place
        while len(self._places) > _MOST:
            del self._places[next(iter(self._places))]

    def of(self, paper: int | None) -> int:
        """Return where a paper was left."""
        return 0 if paper is None else self._places.get(paper, 0)

    def values(self) -> dict[str, Any]:
        """Return all places as plain values for JSON."""
        return {"places": [list(pair) for pair in self._places.items()]}

    def restore(self, values: Mapping[str, Any]) -> None:
        """Take what `values` told; what makes no sense is passed over."""
        told = values.get("places")
        for pair in told if isinstance(told, list) else ():
            if isinstance(pair, list) and len(pair) == 2 and all(type(one) is int for one in pair):
                self._places.setdefault(*pair)
