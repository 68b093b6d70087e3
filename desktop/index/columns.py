"""Postings as columns: how a segment of the index lies on disk, told to Whoosh as a codec.

Of each word a segment keeps four columns of 32-bit numbers: the documents that have it, its weight
in each, where the places of each end, and the places. The words of a field stand sorted in one
text. So a word or a prefix is found by bisection and read in one stroke, without a loop in Python.
"""

from __future__ import annotations

import json
import mmap
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from whoosh.codec.base import FieldWriter, Segment, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3TermInfo
from whoosh.fields import Schema
from whoosh.filedb.filestore import Storage
from whoosh.formats import Format
from whoosh.matching import ListMatcher
from whoosh.reading import TermNotFound

_WORDS = ".words"
_POSTINGS = ".postings"
_DIRECTORY_LENGTH = 8
_NUMBER = 4
_TOGETHER = "\n"


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
        self._words = segment.create_file(storage, _WORDS)
        self._postings = segment.create_file(storage, _POSTINGS)
        self.is_closed = False

    def add_postings(
        self, _schema: Schema, _lengths: None, items: Iterable[tuple[str, dict[bytes, Column]]]
    ) -> None:
        """Write what a ColumnPool gathered."""
        directory: dict[str, tuple[int, int]] = {}
        sections: list[bytes] = []
        for name, columns in items:
            words = sorted(columns)
            texts = _TOGETHER.encode().join(words)
            directory[name] = (len(words), len(texts))
            counts = array("I", (len(columns[word].docs) for word in words))
            starts = array("Q", (self._write(columns[word]) for word in words))
            sections += (texts, counts.tobytes(), starts.tobytes())
        head = json.dumps({"order": sys.byteorder, "fields": directory}).encode()
        self._words.write(len(head).to_bytes(_DIRECTORY_LENGTH, "big") + head)
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


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a field, sorted, each with the number of its documents and its place on disk."""

    words: list[str]
    counts: array[int]
    starts: array[int]


class ColumnReader(TermsReader):
    """Reads words and postings of a segment; opens its files when they are first asked for."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self._map: mmap.mmap | None = None
        self._open = False

    @cached_property
    def lexicons(self) -> dict[str, Lexicon]:
        """The words of each field. Raises ValueError when they are not as they were written."""
        with self._segment.open_file(self._storage, _WORDS) as file:
            data = memoryview(file.read())
        start = _DIRECTORY_LENGTH + int.from_bytes(data[:_DIRECTORY_LENGTH], "big")
        head = json.loads(bytes(data[_DIRECTORY_LENGTH:start]))
        if head["order"] != sys.byteorder:
            raise ValueError("the index comes from another kind of computer")
        found = {}
        for name, (number, length) in head["fields"].items():
            texts, counts = start + length, start + length + number * _NUMBER
            words = str(data[start:texts], "utf-8").split(_TOGETHER)
            start = counts + 2 * number * _NUMBER
            found[name] = Lexicon(
                words, array("I", bytes(data[texts:counts])), array("Q", bytes(data[counts:start]))
            )
        return found

    def find(self, name: str, word: str) -> int:
        """Return the number of a word in the lexicon of a field, or -1."""
        lexicon = self.lexicons.get(name)
        number = bisect_left(lexicon.words, word) if lexicon else 0
        there = lexicon and number < len(lexicon.words) and lexicon.words[number] == word
        return number if there else -1

    def weights(self, name: str, number: int) -> tuple[array[int], array[float]]:
        """Return the documents that have a word, and its weight in each."""
        lexicon = self.lexicons[name]
        start, size = lexicon.starts[number], lexicon.counts[number] * _NUMBER
        docs = array("I", self._read(start, size))
        return docs, array("f", self._read(start + size, size))

    def column(self, name: str, number: int) -> Column:
        """Return all postings of a word."""
        lexicon = self.lexicons[name]
        size = lexicon.counts[number] * _NUMBER
        start = lexicon.starts[number] + 2 * size
        ends = array("I", self._read(start, size))
        places = array("I", self._read(start + size, ends[-1] * _NUMBER))
        docs, weights = self.weights(name, number)
        return Column(docs, weights, ends, places)

    def close(self) -> None:
        """Let go of the files."""
        if self._map is not None:
            self._map.close()
            self._map = None

    def _read(self, start: int, size: int) -> bytes:
        if self._map is None:
            with self._segment.open_file(self._storage, _POSTINGS) as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        data = self._map[start : start + size]
        if len(data) != size:
            raise ValueError("the postings are cut off")
        return data

    # What Whoosh's own searchers ask for.

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self.find(term[0], term[1].decode()) >= 0

    def indexed_field_names(self) -> list[str]:
        return list(self.lexicons)

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name, lexicon in self.lexicons.items():
            for word in lexicon.words:
                yield name, word.encode()

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        return (term for term in self.terms() if term >= (fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> W3TermInfo:
        docs, weights = self.weights(fieldname, self._number(fieldname, text))
        return W3TermInfo(sum(weights), len(docs), 1, 1, max(weights), docs[0], docs[-1])

    def matcher(
        self, fieldname: str, text: bytes, format_: Format, scorer: object = None
    ) -> ListMatcher:
        column = self.column(fieldname, self._number(fieldname, text))
        docs, weights, values = zip(*column.each(), strict=True)
        return ListMatcher(
            list(docs),
            list(weights),
            list(values),
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def _number(self, name: str, text: bytes) -> int:
        number = self.find(name, text.decode())
        if number < 0:
            raise TermNotFound(f"No word {text!r} in {name}")
        return number


class ColumnCodec(W3Codec):
    """Whoosh's own codec, but for the postings."""

    # Weights are worked out while indexing, so no lengths of documents are kept.
    length_stats = False

    def field_writer(self, storage: Storage, segment: Segment) -> ColumnWriter:
        return ColumnWriter(storage, segment)

    def terms_reader(self, storage: Storage, segment: Segment) -> ColumnReader:
        return ColumnReader(storage, segment)
