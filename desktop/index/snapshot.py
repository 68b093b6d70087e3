"""The index as it was at one moment, for one thread to search in."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property
from struct import calcsize, unpack

from whoosh.codec.whoosh3 import W3Codec, W3Segment
from whoosh.filedb.filestore import Storage
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from desktop.index.codec import ColumnReader, Lexicon
from desktop.index.columns import Column
from desktop.index.schema import ID
from desktop.model.stemming import stem
from desktop.model.word_pattern import WordPattern

# What a word counts that is not quite the one asked for.
SAME_STEM = 0.8
GOES_ON = 0.6
MISSPELT = 0.5

_LAST = "\U0010ffff"


class Segment:
    """A part of the index; numbers of documents are its own, from 0; Whoosh adds `base` to them.

    `papers` gives the id of the paper of each document, 0 for one that is no longer there.
    """

    def __init__(self, reader: SegmentReader, base: int) -> None:
        storage, segment = reader.storage(), reader.segment()
        self.base = base
        self.name: str = segment.segment_id()
        self._columns: ColumnReader = reader.codec().terms_reader(storage, segment)
        self._columns.open()
        self.papers = _papers(storage, segment)
        for doc in reader.deleted_docs_set:
            self.papers[doc] = 0

    def lexicon(self, field: str) -> Lexicon | None:
        """Return the words of a field, or None when no paper of this part has it."""
        return self._columns.lexicons.get(field)

    def weights(self, field: str, word: int) -> tuple[array[int], array[float]]:
        """Return the documents that have a word in a field, and what it weighs in each."""
        return self._columns.weights(field, word)

    def column(self, field: str, word: int) -> Column:
        """Return all that is kept of a word in a field."""
        return self._columns.column(field, word)

    def answering(self, field: str, pattern: WordPattern) -> dict[int, float]:
        """Return the numbers of the words that answer to a pattern, and how well, up to 1."""
        lexicon = self.lexicon(field)
        if lexicon is None:
            return {}
        found: dict[int, float] = {}
        if pattern.edits:
            found.update(dict.fromkeys(_near(lexicon.words, pattern), MISSPELT))
        if pattern.goes_on:
            found.update(dict.fromkeys(_range(lexicon.words, pattern.form), GOES_ON))
        if pattern.same_stem:
            found.update(dict.fromkeys(_related(lexicon.words, pattern.form), SAME_STEM))
        exact = self._columns.find(field, pattern.form)
        if exact >= 0:
            found[exact] = 1.0
        return dict(sorted(found.items()))

    def close(self) -> None:
        """Let go of the files."""
        self._columns.close()


class Snapshot:
    """All segments of one generation of the index. Raises whatever damage leads to."""

    def __init__(self, index: FileIndex) -> None:
        reader = index.reader()
        try:
            self.segments = [
                Segment(leaf, base) for leaf, base in reader.leaf_readers() if leaf.doc_count_all()
            ]
        finally:
            reader.close()

    @cached_property
    def papers(self) -> frozenset[int]:
        """The ids of all papers in the index."""
        return frozenset(id_ for segment in self.segments for id_ in segment.papers) - {0}

    def words(self, fields: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        """Yield the words of some fields with the number of their documents, part by part."""
        for segment in self.segments:
            for field in fields:
                if lexicon := segment.lexicon(field):
                    yield from zip(lexicon.words, lexicon.counts, strict=True)

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.close()


def _papers(storage: Storage, segment: W3Segment) -> list[int]:
    """Read the column of ids, which Whoosh writes in network order and cuts off after the last."""
    with storage.open_file(W3Codec.column_filename(segment, ID)) as file:
        data = file.read()
    papers = list(unpack(f"!{len(data) // calcsize('I')}I", data))
    if len(papers) != segment.doc_count_all():
        raise ValueError("ids are missing")
    return papers


def _range(words: list[str], prefix: str) -> range:
    return range(bisect_left(words, prefix), bisect_left(words, prefix + _LAST))


def _related(words: list[str], form: str) -> Iterator[int]:
    """Yield the words of the same stem; they begin with it, but for its last letter."""
    root = stem(form)
    if root.isascii() and root.isalpha():
        for number in _range(words, root[:-1] or root):
            if stem(words[number]) == root:
                yield number


def _near(words: list[str], pattern: WordPattern) -> Iterator[int]:
    for number in _range(words, pattern.form[:1]):
        near = abs(len(words[number]) - len(pattern.form)) <= pattern.edits
        if near and pattern.matches(words[number]):
            yield number
