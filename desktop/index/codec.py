"""Columns as a codec for Whoosh: what its own searchers, its parser and its spelling ask for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import numpy as np
from whoosh.codec.base import FieldCursor, FieldWriter, Segment, TermsReader
from whoosh.codec.whoosh3 import W3Codec, W3TermInfo
from whoosh.fields import FieldType
from whoosh.filedb.filestore import Storage
from whoosh.formats import Format
from whoosh.matching import ListMatcher
from whoosh.reading import TermNotFound

from desktop.index.arrays import U4
from desktop.index.columns import Columns
from desktop.index.segment_files import FieldReader, SegmentReader, write_segment
from desktop.index.written import written


class LexiconCursor(FieldCursor):
    """Walks over the words of a field, as Whoosh does for fuzzy words and suggestions."""

    def __init__(self, words: Sequence[str]) -> None:
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


class ColumnWriter(FieldWriter):
    """Writes the columns of a segment when Whoosh says that it is time."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._storage = storage
        self._segment = segment
        self.is_closed = False

    def add_postings(self, _schema: object, _lengths: object, columns: Columns) -> None:
        """Write what a pool gathered."""
        write_segment(self._storage, self._segment, columns)

    def close(self) -> None:
        """Say that all is written."""
        self.is_closed = True


class ColumnReader(TermsReader):
    """Shows a segment of columns to Whoosh's own searchers."""

    def __init__(self, storage: Storage, segment: Segment) -> None:
        self._reader = SegmentReader(storage.folder, written(segment))

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._find(*term) is not None

    def indexed_field_names(self) -> list[str]:
        return self._reader.names

    def terms(self) -> Iterator[tuple[str, bytes]]:
        for name in sorted(self._reader.names):
            for word in self._words(name):
                yield name, word.encode()

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        return (term for term in self.terms() if term >= (fieldname, prefix))

    def cursor(self, fieldname: str, _fieldobj: FieldType) -> LexiconCursor:
        return LexiconCursor(self._words(fieldname))

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        found = self._find(fieldname, text)
        return len(found.docs) if found else 0

    def frequency(self, fieldname: str, text: bytes) -> float:
        found = self._find(fieldname, text)
        return float(found.weights.sum()) if found else 0.0

    def term_info(self, fieldname: str, text: bytes) -> W3TermInfo:
        return self._posted(fieldname, text).info()

    def matcher(
        self, fieldname: str, text: bytes, format_: Format, scorer: object = None
    ) -> ListMatcher:
        found = self._posted(fieldname, text)
        return ListMatcher(
            found.docs.tolist(),
            found.weights.tolist(),
            found.values(),
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=found.info(),
        )

    def _words(self, name: str) -> list[str]:
        field = self._reader.field(name)
        words = self._reader.words
        return [words[number] for number in field.words.tolist()] if field else []

    def _find(self, name: str, text: bytes) -> _Posted | None:
        field, number = self._reader.field(name), self._reader.number(text.decode())
        there = field.having([number]) if field and number >= 0 else []
        return _Posted(field, there[0][1]) if field and there else None

    def _posted(self, name: str, text: bytes) -> _Posted:
        found = self._find(name, text)
        if found is None:
            raise TermNotFound(f"No word {text!r} in {name}")
        return found


class _Posted:
    """The postings of a word, as Whoosh wants them."""

    def __init__(self, field: FieldReader, word: int) -> None:
        self.docs, self.weights = field.postings(word, word + 1)
        self._field = field
        self._word = word

    def info(self) -> W3TermInfo:
        """Return the figures of the word."""
        first, last = int(self.docs[0]), int(self.docs[-1])
        total, most = float(self.weights.sum()), float(self.weights.max())
        return W3TermInfo(total, len(self.docs), 1, 1, most, first, last)

    def values(self) -> list[bytes]:
        """Return the places in each document, as the format of the field has them."""
        places = self._field.places(self._word, self._word + 1)
        starts = self._field.starts[self.docs]
        found = np.split(places, np.searchsorted(places, starts)[1:])
        return [
            (inside - start).astype(U4).tobytes()
            for inside, start in zip(found, starts, strict=True)
        ]


class ColumnCodec(W3Codec):
    """Whoosh's own codec, but for the postings."""

    # Weights are worked out while indexing, so no lengths of documents are kept.
    length_stats = False

    def field_writer(self, storage: Storage, segment: Segment) -> ColumnWriter:
        return ColumnWriter(storage, segment)

    def terms_reader(self, storage: Storage, segment: Segment) -> ColumnReader:
        return ColumnReader(storage, segment)
