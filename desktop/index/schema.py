"""What the index keeps of a paper, field by field, and what a word counts in each."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.formats import Positions

from desktop.model.folding import forms
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


class Places(Positions):
    """Where a word stands in a text: its places as 32-bit numbers, in order."""

    def decode_positions(self, value: bytes) -> list[int]:
        return array("I", value).tolist()


class Words(FieldType):
    """A field of folded words; its value is a sequence of texts."""

    def __init__(self, measure: Measure) -> None:
        super().__init__(Places(), None, scorable=False)
        self._measure = measure

    def index(self, value: Sequence[str]) -> Iterator[tuple[bytes, int, float, bytes]]:
        """Yield each word with how often it occurs, its weight and its places."""
        places: dict[str, array[int]] = {}
        place = 0
        for text in value:
            for form in forms(text):
                places.setdefault(form, array("I")).append(place)
                place += 1
            place += GAP
        share = self._measure.share(place - GAP * len(value))
        for form, found in places.items():
            yield form.encode(), len(found), len(found) * share, found.tobytes()

    def process_text(self, qstring: str, **_options: object) -> Iterator[str]:
        """Yield the words of a query text, as Whoosh's own parser asks for them."""
        return iter(forms(qstring))


def schema() -> Schema:
    """Return the schema of the index; opening passes it in, so that nothing is unpickled for it."""
    fields: dict[str, FieldType] = {name: Words(measure) for name, measure in MEASURES.items()}
    return Schema(**fields, **{ID: COLUMN(NumericColumn("I"))})
