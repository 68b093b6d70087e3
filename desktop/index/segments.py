"""Writing the index: new segments, merging them, and getting them onto the disk for good."""

from __future__ import annotations

import os
from itertools import accumulate
from pathlib import Path

from whoosh.codec.base import Segment
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from desktop.index.codec import ColumnCodec
from desktop.index.columns import Column, ColumnPool
from desktop.index.schema import ID

# Segments below the first size are merged with each other once there are so many of them, then
# those below the second; and never so much at once that one change waits for long.
SIZES = (500, 4000)
ALIKE = 8
MOST_MERGED = 5000

# Elsewhere folders cannot be opened, and need not be flushed.
_FOLDERS_TOO = os.name == "posix"


class DurableStorage(FileStorage):
    """A folder of files in which a table of contents never names what is not on the disk.

    Whoosh itself leaves that to chance: after a power cut a new table of contents may be there and
    the segments that it names may not. As a context it closes the files that an exception in the
    middle of Whoosh leaves open.
    """

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self._fresh: set[str] = set()
        self._opened: list[StructFile] = []

    def __enter__(self) -> DurableStorage:
        return self

    def __exit__(self, *_: object) -> None:
        for file in self._opened:
            if not file.is_closed:
                file.close()
        self._opened.clear()

    def open_file(self, name: str, **kwargs: object) -> StructFile:
        """Open a file for reading."""
        self._opened.append(super().open_file(name, **kwargs))
        return self._opened[-1]

    def create_file(self, name: str, **kwargs: object) -> StructFile:
        """Create a file and remember to flush it."""
        self._fresh.add(name)
        self._opened.append(super().create_file(name, **kwargs))
        return self._opened[-1]

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Rename a file after everything that was written before it."""
        for name in self._fresh:
            if self.file_exists(name):
                _flush(Path(self.folder) / name)
        self._fresh.clear()
        super().rename_file(oldname, newname, safe=safe)
        if _FOLDERS_TOO:
            _flush(Path(self.folder), os.O_RDONLY)


class ColumnSegmentWriter(SegmentWriter):
    """Writes a segment of columns; whoever makes one must hold the lock."""

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, codec=ColumnCodec(), compound=False, _lk=False)
        self.pool = ColumnPool()

    def write_per_doc(self, _fieldnames: set[str], reader: SegmentReader) -> dict[int, int] | None:
        """Take over the ids of a segment that is merged; return its documents' new numbers.

        None stands for numbers that merely go on, as nothing was deleted.
        """
        ids = reader.column_reader(ID)
        docmap: dict[int, int] = {}
        for doc in reader.all_doc_ids():
            docmap[doc] = self.docnum
            self.perdocwriter.start_doc(self.docnum)
            self.perdocwriter.add_column_value(ID, self.schema[ID].column_type, ids[doc])
            self.perdocwriter.finish_doc()
            self.docnum += 1
        return docmap if reader.has_deletions() else None

    def add_postings_to_pool(
        self, reader: SegmentReader, startdoc: int, docmap: dict[int, int] | None
    ) -> None:
        """Take over the postings of a segment that is merged, but for deleted documents."""
        columns = ColumnCodec().terms_reader(reader.storage(), reader.segment())
        try:
            for name, lexicon in columns.lexicons.items():
                for number, word in enumerate(lexicon.words):
                    self._take_over(name, word, columns.column(name, number), (startdoc, docmap))
        finally:
            columns.close()

    def _take_over(
        self, name: str, word: str, column: Column, renumbering: tuple[int, dict[int, int] | None]
    ) -> None:
        startdoc, docmap = renumbering
        if docmap is None:
            self.pool.column(name, word.encode()).append(column, startdoc)
            return
        for doc, weight, places in column.each():
            if doc in docmap:
                self.pool.add((name, word.encode(), docmap[doc], weight, places))


def merge_alike(writer: ColumnSegmentWriter, segments: list[Segment]) -> list[Segment]:
    """Merge small segments into the one being written, if they are many; return the others."""
    for size in SIZES:
        small = [segment for segment in segments if segment.doc_count_all() < size]
        if len(small) >= ALIKE:
            return _merge(writer, segments, _smallest(small))
    hollow = [segment for segment in segments if 2 * segment.deleted_count() > segment.doc_count()]
    return _merge(writer, segments, _smallest(hollow))


def _smallest(segments: list[Segment]) -> list[Segment]:
    ranked = sorted(segments, key=lambda segment: (segment.doc_count(), segment.segment_id()))
    totals = accumulate(segment.doc_count() for segment in ranked)
    return [segment for segment, total in zip(ranked, totals, strict=True) if total <= MOST_MERGED]


def _merge(
    writer: ColumnSegmentWriter, segments: list[Segment], old: list[Segment]
) -> list[Segment]:
    for segment in old:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        try:
            writer.add_reader(reader)
        finally:
            reader.close()
    return [segment for segment in segments if segment not in old]


def _flush(path: Path, flags: int = os.O_RDWR) -> None:
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
