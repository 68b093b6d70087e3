"""Writing the index: new segments, merging them, and getting them onto the disk for good."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.codec.base import Segment
from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from desktop.index.codec import ColumnCodec
from desktop.index.columns import Columns
from desktop.index.measures import ID, MEASURES
from desktop.index.merging import Part, StoppedError, merged
from desktop.index.pool import Pool
from desktop.index.segment_files import SegmentReader as ColumnReader
from desktop.index.written import written

# Segments below the first size are merged with each other once there are so many of them, then
# those below the second; and never so much at once that one change waits for long.
SIZES = (500, 4000)
ALIKE = 8
MOST_MERGED = 5000

# What is merged when there is nothing else to do: small segments, until they are so large, and
# those whose papers would not be moved for a few others.
LARGEST = 30_000
FEW_OTHERS = 4
# After so many papers it is asked whether to go on.
_LOOK = 1000

# Elsewhere folders cannot be opened, and need not be flushed.
_FOLDERS_TOO = os.name == "posix"

# All that a list of segments is made of.
_IN_LISTS = {
    ("whoosh.codec.whoosh3", "W3Segment"),
    ("desktop.index.codec", "ColumnCodec"),
    ("collections", "defaultdict"),
    ("builtins", "int"),
    ("builtins", "set"),
}


class _ListReader(pickle.Unpickler):
    """Reads the list of segments; a pickle may otherwise run whatever somebody put into it."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) not in _IN_LISTS:
            raise pickle.UnpicklingError(f"{module}.{name} does not belong into an index")
        return super().find_class(module, name)


class _File(StructFile):
    """A file of the index, which anybody may have written."""

    def read_pickle(self) -> object:
        """Return an object that cannot do anything. Raises UnpicklingError."""
        return _ListReader(self.file).load()


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
        stream = (Path(self.folder) / name).open("rb")
        self._opened.append(_File(stream, name=name, **kwargs))
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
                flush(Path(self.folder) / name)
        self._fresh.clear()
        super().rename_file(oldname, newname, safe=safe)
        if _FOLDERS_TOO:
            flush(Path(self.folder), os.O_RDONLY)


class ColumnSegmentWriter(SegmentWriter):
    """Writes a segment of columns; whoever makes one must hold the lock."""

    def __init__(self, index: FileIndex, stopped: Callable[[], bool] = lambda: False) -> None:
        super().__init__(index, codec=ColumnCodec(), compound=False, _lk=False)
        self.pool = PartPool(stopped)

    def add_document(self, **fields: Any) -> None:  # noqa: ANN401 - as in Whoosh
        """Add a paper: its `id`, and of each other field a sequence of texts.

        Whoosh's own way hands over each word by itself, which takes several times as long.
        """
        texts = {name: value for name, value in fields.items() if name in MEASURES}
        self.pool.add(texts)
        self._add_id(fields[ID])
        self._added = True

    def write_per_doc(self, _fieldnames: set[str], reader: SegmentReader) -> None:
        """Take over the ids of a segment that is merged."""
        ids = reader.column_reader(ID)
        numbers = np.full(reader.doc_count_all(), -1, np.int64)
        for doc in reader.all_doc_ids():
            if doc % _LOOK == 0:
                self.pool.look()
            numbers[doc] = self.docnum
            self._add_id(ids[doc])
        columns = ColumnReader(reader.storage().folder, written(reader.segment()))
        try:
            self.pool.take_over(columns.whole(), numbers)
        finally:
            columns.close()

    def add_postings_to_pool(self, *_: object) -> None:
        """Do nothing: the postings came with the ids."""

    def _add_id(self, id_: object) -> None:
        writer = self.perdocwriter
        writer.start_doc(self.docnum)
        writer.add_column_value(ID, self.schema[ID].column_type, id_)
        writer.finish_doc()
        self.docnum += 1


class PartPool:
    """What goes into a new segment: papers, and segments that are merged into it.

    `stopped` is asked now and then while they are merged; StoppedError follows when it says so.
    """

    def __init__(self, stopped: Callable[[], bool]) -> None:
        self._stopped = stopped
        self._size = 0
        self._pool: Pool | None = None
        self._parts: list[Part] = []

    def add(self, texts: Mapping[str, Sequence[str]]) -> None:
        """Add a paper, field by field."""
        if self._pool is None:
            self._pool = Pool()
        for name, found in texts.items():
            self._pool.add(name, found)
        self._pool.next()
        self._size += 1

    def look(self) -> None:
        """Raise StoppedError if there is something better to do."""
        if self._stopped():
            raise StoppedError

    def take_over(self, columns: Columns, numbers: NDArray[np.int64]) -> None:
        """Add the papers of a segment by their new numbers; -1 leaves one out."""
        self._end_pool()
        self.look()
        self._parts.append(Part(columns, numbers))
        self._size += int((numbers >= 0).sum())

    def iter_postings(self) -> Columns:
        """Return the columns of everything."""
        self._end_pool()
        alone = len(self._parts) == 1 and self._parts[0].is_whole
        return self._parts[0].columns if alone else merged(self._parts, self._size, self._stopped)

    def cleanup(self) -> None:
        """Forget everything."""
        self._parts.clear()
        self._pool = None

    def _end_pool(self) -> None:
        if self._pool is not None:
            first = self._size - self._pool.size
            self._parts.append(Part(self._pool.columns(), np.arange(first, self._size)))
            self._pool = None


def merge_alike(writer: ColumnSegmentWriter, segments: list[Segment]) -> list[Segment]:
    """Merge small segments into the one being written, if they are many; return the others."""
    for size in SIZES:
        small = [segment for segment in segments if segment.doc_count_all() < size]
        if len(small) >= ALIKE:
            return _merge(writer, segments, _smallest(small))
    hollow = [segment for segment in segments if 2 * segment.deleted_count() > segment.doc_count()]
    return _merge(writer, segments, _smallest(hollow))


def merge_pressing(writer: ColumnSegmentWriter, segments: list[Segment]) -> list[Segment]:
    """Merge what `pressing` names into the segment being written; return the others."""
    return _merge(writer, segments, pressing(segments))


def pressing(segments: list[Segment]) -> list[Segment]:
    """Return segments that had better be one, as many as can be at a time; none when all is well.

    The largest of them is not moved for a few others, so that each paper moves a few times in all.
    """
    ranked = sorted(segments, key=lambda segment: (segment.doc_count(), segment.segment_id()))
    totals = list(accumulate(segment.doc_count() for segment in ranked))
    for count in range(len(ranked), 1, -1):
        before = totals[count - 2]
        if totals[count - 1] <= LARGEST and ranked[count - 1].doc_count() <= FEW_OTHERS * before:
            return ranked[:count]
    return []


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


def flush(path: Path, flags: int = os.O_RDWR) -> None:
    """Wait until a file or folder is on the disk as it is now."""
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
