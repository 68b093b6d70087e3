"""What the index keeps of a paper, field by field, as Whoosh is told."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence

from whoosh.columns import NumericColumn
from whoosh.fields import COLUMN, FieldType, Schema
from whoosh.formats import Positions

from desktop.index.measures import GAP, ID, MEASURES, Measure
from desktop.model.folding import forms


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
