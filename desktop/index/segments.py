"""Writing the index: new segments, merging them, and getting them onto the disk for good."""

from __future__ import annotations

import os
from pathlib import Path

from whoosh.codec.base import Segment
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from desktop.index.columns import ColumnCodec, ColumnPool

# Segments below the first size are merged with each other once there are so many of them, then
# those below the second. So a small change costs little, and no paper is written more than thrice.
SIZES = (500, 4000)
ALIKE = 8


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
        if os.name == "posix":
            _flush(Path(self.folder), os.O_RDONLY)


class ColumnSegmentWriter(SegmentWriter):
    """Writes a segment of columns; whoever makes one must hold the lock."""

    def __init__(self, index: FileIndex) -> None:
        super().__init__(index, codec=ColumnCodec(), compound=False, _lk=False)
        self.pool = ColumnPool()

    def add_postings_to_pool(
        self, reader: SegmentReader, startdoc: int, docmap: dict[int, int] | None
    ) -> None:
        """Take over the postings of a segment that is merged, but for deleted documents."""
        columns = ColumnCodec().terms_reader(reader.storage(), reader.segment())
        try:
            for name, lexicon in columns.lexicons.items():
                for number, word in enumerate(lexicon.words):
                    for doc, weight, places in columns.column(name, number).each():
                        new = startdoc + doc if docmap is None else docmap.get(doc)
                        if new is not None:
                            self.pool.add((name, word.encode(), new, weight, places))
        finally:
            columns.close()


def merge_alike(writer: ColumnSegmentWriter, segments: list[Segment]) -> list[Segment]:
    """Merge small segments into the one being written, if they are many; return the others."""
    for size in SIZES:
        small = [segment for segment in segments if segment.doc_count_all() < size]
        if len(small) >= ALIKE:
            return _merge(writer, segments, small)
    hollow = [segment for segment in segments if 2 * segment.deleted_count() > segment.doc_count()]
    return _merge(writer, segments, hollow)


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
