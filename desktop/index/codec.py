"""Columns of postings as a codec for Whoosh: reading them, and telling Whoosh of both ways."""

from __future__ import annotations

import json
import os
import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from weakref import finalize

from whoosh.codec.base import FieldCursor, Segment, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3TermInfo
from whoosh.fields import FieldType
from whoosh.filedb.filestore import Storage
from whoosh.formats import Format
from whoosh.matching import ListMatcher
from whoosh.reading import TermNotFound

from desktop.index.columns import DIRECTORY_LENGTH, POSTINGS, SEPARATOR, WORDS, Column, ColumnWriter

_NUMBER = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a field, sorted, each with the number of its documents and its place on disk."""

    words: list[str]
    counts: array[int]
    starts: array[int]


class LexiconCursor(FieldCursor):
    """Walks over the words of a field, as Whoosh does for fuzzy words and suggestions."""

    def __init__(self, words: list[str]) -> None:
        self._words = words
        self._number = 0

    def first(self) -> str | None:
        """Go to the first word."""
        self._number = 0
        return self.text()

    def find(self, string: str) -> str | None:
        """Go to the first word that is not before this one."""
        self._number = bisect_left(self._words, string)
        return self.text()

    def next(self) -> str | None:
        """Go to the next word."""
        self._number += 1
        return self.text()

    def text(self) -> str | None:
        """Return the word, or None behind the last."""
        return self._words[self._number] if self.is_valid() else None

    def is_valid(self) -> bool:
        """Say whether there is a word."""
        return self._number < len(self._words)


class _File:
    """A file to read pieces of; mapped into memory, one that is cut off would end the process."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        self.close = finalize(self, os.close, self._handle)

    def read(self, start: int, size: int) -> bytes:
        """Return so many bytes from a place. Raises ValueError where there are less."""
        os.lseek(self._handle, start, os.SEEK_SET)
        data = os.read(self._handle, size)
        if len(data) != size:
            raise ValueError("the index is cut off")
        return data

    def size(self) -> int:
        """Return the length of the file in bytes."""
        return os.fstat(self._handle).st_size


class ColumnReader(TermsReader):
    """Reads words and postings of a segment, in one thread; opens its files when first asked."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._folder = Path(storage.folder)
        self._segment = segment

    @cached_property
    def _words(self) -> _File:
        return _File(self._folder / self._segment.make_filename(WORDS))

    @cached_property
    def _postings(self) -> _File:
        return _File(self._folder / self._segment.make_filename(POSTINGS))

    def open(self) -> None:
        """Open both files now, so that they can be read even when they are taken away."""
        self._words.size()
        self._postings.size()

    @cached_property
    def lexicons(self) -> dict[str, Lexicon]:
        """The words of each field. Raises ValueError when they are not as they were written."""
        data = self._words.read(0, self._words.size())
        start = DIRECTORY_LENGTH + int.from_bytes(data[:DIRECTORY_LENGTH], "big")
        head = json.loads(data[DIRECTORY_LENGTH:start])
        if head["order"] != sys.byteorder:
            raise ValueError("the index comes from another kind of computer")
        found = {}
        for name, (number, length) in head["fields"].items():
            counts = start + length
            starts = counts + number * _NUMBER
            end = starts + 2 * number * _NUMBER
            words = data[start:counts].decode().split(SEPARATOR)
            found[name] = Lexicon(
                words, array("I", data[counts:starts]), array("Q", data[starts:end])
            )
            start = end
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
        size = lexicon.counts[number] * _NUMBER
        data = self._postings.read(lexicon.starts[number], 2 * size)
        return array("I", data[:size]), array("f", data[size:])

    def column(self, name: str, number: int) -> Column:
        """Return all postings of a word."""
        lexicon = self.lexicons[name]
        size = lexicon.counts[number] * _NUMBER
        start = lexicon.starts[number] + 2 * size
        ends = array("I", self._postings.read(start, size))
        places = array("I", self._postings.read(start + size, ends[-1] * _NUMBER))
        return Column(*self.weights(name, number), ends, places)

    def close(self) -> None:
        """Let go of the files."""
        for name in ("_words", "_postings"):
            if name in self.__dict__:
                self.__dict__[name].close()

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

    def cursor(self, fieldname: str, _fieldobj: FieldType) -> LexiconCursor:
        lexicon = self.lexicons.get(fieldname)
        return LexiconCursor(lexicon.words if lexicon else [])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        number = self.find(fieldname, text.decode())
        return self.lexicons[fieldname].counts[number] if number >= 0 else 0

    def frequency(self, fieldname: str, text: bytes) -> float:
        there = self.doc_frequency(fieldname, text)
        return float(self.term_info(fieldname, text).weight()) if there else 0.0

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
