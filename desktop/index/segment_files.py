"""The two files of a segment: its words, read at once, and its postings, read in pieces."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from desktop.index.arrays import U1, U4, ArrayFile, Numbers, Weights, write_arrays
from desktop.index.columns import EVERYWHERE, Column, Columns
from desktop.index.measures import MEASURES
from desktop.index.written import Written

if TYPE_CHECKING:
    from whoosh.codec.base import Segment
    from whoosh.filedb.filestore import Storage

WORDS = ".words"
POSTINGS = ".postings"

_SEPARATOR = "\n"
_LAST = "\U0010ffff"


def write_segment(storage: Storage, segment: Segment, columns: Columns) -> None:
    """Write both files."""
    words: dict[str, NDArray[Any]] = {"words": _as_bytes(columns.words), **_stems(columns)}
    postings: dict[str, NDArray[Any]] = {}
    for name, column in columns.fields.items():
        words[f"{name}.words"] = column.words
        words[f"{name}.bounds"] = column.bounds
        postings[f"{name}.docs"] = column.docs
        postings[f"{name}.weights"] = column.weights
        if column.is_placed:
            words[f"{name}.tops"] = column.tops
            words[f"{name}.starts"] = column.starts
            postings[f"{name}.places"] = column.places
    for extension, arrays in ((WORDS, words), (POSTINGS, postings)):
        file = segment.create_file(storage, extension)
        write_arrays(file, arrays)
        file.close()


def _as_bytes(words: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer(_SEPARATOR.join(words).encode(), U1)


def _stems(columns: Columns) -> dict[str, NDArray[Any]]:
    """Return stems, and after each other the numbers of the words that have them."""
    members: defaultdict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(columns.words):
        if word in columns.stems:
            members[columns.stems[word]].append(number)
    roots = sorted(members)
    numbers = [number for root in roots for number in members[root]]
    ends = np.cumsum([0, *(len(members[root]) for root in roots)])
    return {
        "stems": _as_bytes(roots),
        "stem.bounds": ends.astype(U4),
        "stem.words": np.array(numbers, U4),
    }


class FieldReader:
    """The postings of a field; its words are said by their places among those of the field.

    Those of EVERYWHERE are kept once they were read, since almost every query asks for them; the
    others are read from the disk, a slice at a time.
    """

    def __init__(self, name: str, files: tuple[ArrayFile, ArrayFile], size: int) -> None:
        self._name = name
        self._words_file, self._file = files
        self._size = size
        self.words = self._words_file.numbers(f"{name}.words")
        self._bounds = self._words_file.numbers(f"{name}.bounds")

    def within(self, first: int, last: int) -> tuple[int, int]:
        """Return which words of the field stand between two numbers of the lexicon."""
        if self._name == EVERYWHERE:
            return first, last
        if first >= last:
            return 0, 0
        start, stop = self.words.searchsorted(np.array((first, last), U4)).tolist()
        return start, stop

    def having(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """Return those of some words of the lexicon that the field has, each with its place."""
        if self._name == EVERYWHERE or not numbers:
            return [(number, number) for number in numbers]
        places = self.words.searchsorted(np.array(numbers, U4)).tolist()
        there = zip(numbers, places, strict=True)
        return [(n, at) for n, at in there if at < len(self.words) and self.words[at] == n]

    def spans(self, first: int, last: int, others: Iterable[int]) -> list[tuple[int, int]]:
        """Return where the words of a range of the lexicon and some others stand in the field."""
        start, stop = self.within(first, last)
        outside = [number for number in others if not first <= number < last]
        found = [(place, place + 1) for _, place in self.having(outside)]
        return [*found, (start, stop)] if start < stop else found

    def place_count(self, spans: Iterable[tuple[int, int]]) -> int:
        """Return how often the words of some ranges stand in the field."""
        return sum(int(self._tops[stop]) - int(self._tops[start]) for start, stop in spans)

    def counts(self, first: int, last: int) -> Numbers:
        """Return in how many documents each word of a range is."""
        return np.diff(self._bounds[first : last + 1])

    def count(self, first: int, last: int) -> int:
        """Return how many postings a range of words has."""
        return int(self._bounds[last]) - int(self._bounds[first])

    def postings(self, first: int, last: int) -> tuple[Numbers, Weights]:
        """Return documents and weights of a range of words, one word after the other."""
        start, stop = int(self._bounds[first]), int(self._bounds[last])
        if self._name == EVERYWHERE:
            docs, weights = self._kept
            return docs[start:stop], weights[start:stop]
        return self._read(start, stop)

    def of(self, doc: int) -> Iterator[tuple[int, float]]:
        """Yield the words of a document by number, and what each weighs; looks through all."""
        docs, weights = self.postings(0, len(self.words))
        found = np.flatnonzero(docs == doc)
        places = np.searchsorted(self._bounds, found, side="right") - 1
        yield from zip(self.words[places].tolist(), weights[found].tolist(), strict=True)

    def places(self, first: int, last: int) -> Numbers:
        """Return where the words of a range stand, one word after the other."""
        tops = self._tops[first], self._tops[last]
        return self._file.numbers(f"{self._name}.places", int(tops[0]), int(tops[1]))

    @cached_property
    def starts(self) -> Numbers:
        """Where the places of each document begin."""
        return self._words_file.numbers(f"{self._name}.starts")

    def docs_at(self, places: NDArray[np.integer[Any]]) -> NDArray[np.int64]:
        """Return the documents that places are in."""
        return self.starts.searchsorted(places, side="right") - 1

    def whole(self) -> Column:
        """Return all of the field."""
        docs, weights = self._read(0, int(self._bounds[-1]))
        column = Column(self.words, self._bounds, docs, weights)
        if self._name != EVERYWHERE:
            column.tops, column.starts = self._tops, self.starts
            column.places = self._file.numbers(f"{self._name}.places")
        return column

    @cached_property
    def _tops(self) -> Numbers:
        return self._words_file.numbers(f"{self._name}.tops")

    @cached_property
    def _kept(self) -> tuple[Numbers, Weights]:
        return self._read(0, int(self._bounds[-1]))

    def _read(self, start: int, stop: int) -> tuple[Numbers, Weights]:
        docs = self._file.numbers(f"{self._name}.docs", start, stop)
        if len(docs) and int(docs.max()) >= self._size:
            raise ValueError("the index names documents that it does not have")
        return docs, self._file.weights(f"{self._name}.weights", start, stop)


class SegmentReader:
    """Reads a segment, in one thread. Raises ValueError for what is not as it was written."""

    def __init__(self, folder: Path | str, segment: Written) -> None:
        self.size = segment.size
        self._files: list[ArrayFile] = []
        try:
            for extension in (WORDS, POSTINGS):
                self._files.append(ArrayFile(Path(folder) / f"{segment.name}{extension}"))
        except BaseException:
            self.close()
            raise
        self._fields: dict[str, FieldReader | None] = {}

    def close(self) -> None:
        """Let go of the files."""
        for file in self._files:
            file.close()

    def field(self, name: str) -> FieldReader | None:
        """Return a field, or None where no document has it."""
        if name not in self._fields:
            words, postings = self._files
            there = f"{name}.words" in words
            self._fields[name] = FieldReader(name, (words, postings), self.size) if there else None
        return self._fields[name]

    @cached_property
    def names(self) -> list[str]:
        """The names of the fields that any document has."""
        return [name for name in MEASURES if self.field(name)]

    @cached_property
    def words(self) -> list[str]:
        """The words of all fields, in order."""
        text = self._files[0].text("words")
        return text.split(_SEPARATOR) if text else []

    @cached_property
    def lengths(self) -> Numbers:
        """How long each word is, in letters."""
        return np.fromiter(map(len, self.words), U4, len(self.words))

    def range(self, prefix: str) -> tuple[int, int]:
        """Return the numbers of the first word that begins so, and of the first one after."""
        first = bisect_left(self.words, prefix)
        return first, bisect_left(self.words, prefix + _LAST, first)

    def number(self, word: str) -> int:
        """Return the number of a word, or -1."""
        number = bisect_left(self.words, word)
        return number if number < len(self.words) and self.words[number] == word else -1

    def related(self, root: str) -> list[int]:
        """Return the numbers of the words that have a stem and are not themselves that stem."""
        roots, bounds, members = self._stems
        place = bisect_left(roots, root)
        if place == len(roots) or roots[place] != root:
            return []
        related: list[int] = members[bounds[place] : bounds[place + 1]].tolist()
        return related

    def whole(self) -> Columns:
        """Return all of the segment, to be merged with others."""
        roots, bounds, members = self._stems
        stems = {
            self.words[number]: root
            for place, root in enumerate(roots)
            for number in members[bounds[place] : bounds[place + 1]].tolist()
        }
        fields = [(name, self.field(name)) for name in (*MEASURES, EVERYWHERE)]
        return Columns(
            self.size, self.words, stems, {name: field.whole() for name, field in fields if field}
        )

    @cached_property
    def _stems(self) -> tuple[list[str], Numbers, Numbers]:
        words = self._files[0]
        text = words.text("stems")
        roots = text.split(_SEPARATOR) if text else []
        return roots, words.numbers("stem.bounds"), words.numbers("stem.words")
