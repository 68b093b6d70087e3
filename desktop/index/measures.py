"""The fields of the index, and what a word counts in each: without Whoosh, for who only reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.model.query_parts import TextField

if TYPE_CHECKING:
    from numpy import float64, int64
    from numpy.typing import NDArray

# Phrases do not reach from one author, tag or identifier to the next.
GAP = 2


@dataclass(frozen=True, slots=True)
class Measure:
    """How much a word counts in a field.

    `boost` is its weight among the fields; `typical` the number of words of a usual text; `slope`
    says how much less a word counts in a longer one, from 0 (nothing) to 1 (in proportion). A fixed
    typical length instead of the average of the day keeps every weight independent of the others,
    so it is worked out once, when a paper is indexed.
    """

    boost: float
    typical: int = 1
    slope: float = 0.0

    def share(self, length: int) -> float:
        """Return what one word counts in a text of so many; a scrap of text gains no more."""
        longer = max(length / self.typical, 0.5)
        return self.boost / (1 - self.slope + self.slope * longer)

    def shares(self, lengths: NDArray[int64]) -> NDArray[float64]:
        """Return `share` for many texts."""
        longer = (lengths / self.typical).clip(min=0.5)
        shares: NDArray[float64] = self.boost / (1 - self.slope + self.slope * longer)
        return shares


MEASURES = {
    "title": Measure(4.0, 10, 0.5),
    "tags": Measure(3.0),
    "identifiers": Measure(3.0),
    "note": Measure(2.5, 60, 0.6),
    "author": Measure(2.5),
    "organization": Measure(1.5),
    "abstract": Measure(1.0, 170, 0.75),
}
FIELDS: dict[TextField, tuple[str, ...]] = {
    TextField.ANYWHERE: tuple(MEASURES),
    TextField.TITLE: ("title",),
    TextField.ABSTRACT: ("abstract",),
    TextField.NOTE: ("note",),
    TextField.AUTHOR: ("author",),
    TextField.ORGANIZATION: ("organization",),
}
ID = "id"
# What Whoosh calls an index that has no name.
NAME = "MAIN"
