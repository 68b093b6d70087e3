"""Postings as columns: what a segment of the index keeps of each word, and how it is written.

There are four columns of 32-bit numbers: the documents that have the word, its weight in each,
where the places of each end, and the places. The words of a field stand sorted in one text. So a
word or a prefix is found by bisection and read in one stroke, without a loop in Python.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from whoosh.codec.base import FieldWriter, Segment
from whoosh.fields import Schema
from whoosh.filedb.filestore import Storage

WORDS = ".words"
POSTINGS = ".postings"
DIRECTORY_LENGTH = 8
SEPARATOR = "\n"


@dataclass(slots=True)
class Column:
    """The postings of a word: `places[ends[n - 1]:ends[n]]` are those in document `docs[n]`."""

    docs: array[int] = field(default_factory=lambda: array("I"))
    weights: array[float] = field(default_factory=lambda: array("f"))
    ends: array[int] = field(default_factory=lambda: array("I"))
    places: array[int] = field(default_factory=lambda: array("I"))

    def add(self, doc: int, weight: float, places: bytes) -> None:
        """Add a document; its number must be higher than those before."""
        self.docs.append(doc)
        self.weights.append(weight)
        self.places.frombytes(places)
        self.ends.append(len(self.places))

    def append(self, other: Column, shift: int) -> None:
        """Add all of another column, its documents numbered higher by `shift`."""
        before = len(self.places)
        self.docs.extend(doc + shift for doc in other.docs)
        self.weights.extend(other.weights)
        self.ends.extend(before + end for end in other.ends)
        self.places.extend(other.places)

    def each(self) -> Iterator[tuple[int, float, bytes]]:
        """Yield document, weight and places, as `add` takes them."""
        start = 0
        for doc, weight, end in zip(self.docs, self.weights, self.ends, strict=True):
            yield doc, weight, self.places[start:end].tobytes()
            start = end


class ColumnPool:
    """Gathers the postings of a new segment in memory, about 25 bytes each."""

    def __init__(self) -> None:
        self._columns: dict[str, dict[bytes, Column]] = {}

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """Take a posting as Whoosh's writers hand it over."""
        name, word, doc, weight, places = posting
        self.column(name, word).add(doc, weight, places)

    def column(self, name: str, word: bytes) -> Column:
        """Return the column of a word in a field, to add to."""
        columns = self._columns.setdefault(name, {})
        column = columns.get(word)
        if column is None:
            column = columns[word] = Column()
        return column

    def iter_postings(self) -> Iterator[tuple[str, dict[bytes, Column]]]:
        """Yield each field with its words and their columns."""
        yield from sorted(self._columns.items())

    def cleanup(self) -> None:
        """Forget everything."""
        self._columns.clear()


class ColumnWriter(FieldWriter):
    """Writes the files of words and postings of a segment."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._words = segment.create_file(storage, WORDS)
        self._postings = segment.create_file(storage, POSTINGS)
        self.is_closed = False

    def add_postings(
        self, _schema: Schema, _lengths: None, items: Iterable[tuple[str, dict[bytes, Column]]]
    ) -> None:
        """Write what a ColumnPool gathered."""
        directory: dict[str, tuple[int, int]] = {}
        sections: list[bytes] = []
        for name, columns in items:
            words = sorted(columns)
            texts = SEPARATOR.encode().join(words)
            directory[name] = (len(words), len(texts))
            counts = array("I", (len(columns[word].docs) for word in words))
            starts = array("Q", (self._write(columns[word]) for word in words))
            sections += (texts, counts.tobytes(), starts.tobytes())
        head = json.dumps({"order": sys.byteorder, "fields": directory}).encode()
        self._words.write(len(head).to_bytes(DIRECTORY_LENGTH, "big") + head)
        for section in sections:
            self._words.write(section)

    def close(self) -> None:
        """Close both files."""
        self._words.close()
        self._postings.close()
        self.is_closed = True

    def _write(self, column: Column) -> int:
        start: int = self._postings.tell()
        for numbers in (column.docs, column.weights, column.ends, column.places):
            self._postings.write(numbers.tobytes())
        return start
