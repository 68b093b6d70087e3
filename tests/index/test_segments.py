"""Small segments are merged now and then, and files are on the disk before they are named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from whoosh.codec.whoosh3 import W3Segment
from whoosh.index import FileIndex

from desktop.index import segments
from desktop.index.schema import schema
from desktop.index.segments import ColumnSegmentWriter, DurableStorage, merge_alike


class Folder:
    """An index to write to, without the class that normally does."""

    def __init__(self, storage: DurableStorage) -> None:
        self.index = FileIndex.create(storage, schema())
        self.next = 1

    def add(self, papers: int, deleted: tuple[int, ...] = ()) -> None:
        writer = ColumnSegmentWriter(self.index)
        for doc in deleted:
            writer.delete_document(doc)
        for _ in range(papers):
            writer.add_document(id=self.next, title=(f"paper {self.next} of many",))
            self.next += 1
        writer.commit(mergetype=merge_alike)

    def sizes(self) -> list[int]:
        reader = self.index.reader()
        sizes = sorted(leaf.doc_count_all() for leaf, _ in reader.leaf_readers())
        reader.close()
        return sizes

    def ids(self) -> list[int]:
        reader = self.index.reader()
        ids = [
            leaf.column_reader("id")[doc]
            for leaf, _ in reader.leaf_readers()
            for doc in leaf.all_doc_ids()
        ]
        reader.close()
        return sorted(ids)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Folder]:
    monkeypatch.setattr(segments, "SIZES", (3, 10))
    monkeypatch.setattr(segments, "ALIKE", 3)
    monkeypatch.setattr(segments, "MOST_MERGED", 20)
    with DurableStorage(str(tmp_path)) as storage:
        yield Folder(storage)


def test_many_small_changes_make_few_segments(folder: Folder) -> None:
    for _ in range(40):
        folder.add(1)
    assert len(folder.sizes()) <= 6
    assert folder.ids() == list(range(1, 41))


def test_few_small_segments_are_left_alone(folder: Folder) -> None:
    folder.add(1)
    folder.add(1)
    folder.add(12)
    assert folder.sizes() == [1, 1, 12]


def test_one_change_never_merges_too_much(folder: Folder) -> None:
    for _ in range(4):
        folder.add(9)
    # Of three segments of nine papers two are merged with the nine that are new.
    assert folder.sizes() == [9, 27]
    assert folder.ids() == list(range(1, 37))


def test_a_segment_that_lost_much_is_written_anew(folder: Folder) -> None:
    folder.add(12)
    folder.add(1, deleted=(0, 1, 2))
    assert folder.sizes() == [1, 12]
    folder.add(1, deleted=(3, 4))
    assert folder.sizes() == [1, 8]
    assert folder.ids() == [*range(6, 15)]


def test_all_of_a_segment_may_go(folder: Folder) -> None:
    folder.add(2)
    folder.add(0, deleted=(0, 1))
    folder.add(1)
    assert folder.ids() == [3]


@pytest.mark.parametrize(
    ("sizes", "merged"),
    [
        ([], []),
        ([20], []),
        ([10, 10, 10], [10, 10, 10]),
        ([1, 1, 40], [1, 1]),
        ([1, 2, 12, 60], [1, 2, 12, 60]),
        ([60, 60, 10], [10]),
    ],
)
def test_what_is_alike_is_merged_when_there_is_time(
    monkeypatch: pytest.MonkeyPatch, sizes: list[int], merged: list[int]
) -> None:
    monkeypatch.setattr(segments, "LARGEST", 100)
    made = []
    for size in sizes:
        made.append(W3Segment(None, "MAIN"))
        made[-1].set_doc_count(size)
    found = [segment.doc_count() for segment in segments.pressing(made)]
    assert found == (merged if len(merged) > 1 else [])


def test_a_file_is_flushed_before_the_contents_name_it(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[str] = []
    flush, rename = os.fsync, os.rename

    def noting(name: str, real: Callable[..., None]) -> Callable[..., None]:
        def noted(*args: object) -> None:
            events.append(name)
            real(*args)

        return noted

    monkeypatch.setattr(os, "fsync", noting("flushed", flush))
    monkeypatch.setattr(os, "rename", noting("renamed", rename))
    folder.add(1)
    # Words, postings, ids, stored fields and the contents themselves; then their folder.
    assert events == ["flushed"] * 5 + ["renamed", "flushed"]


def test_where_folders_cannot_be_flushed_files_are(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "_FOLDERS_TOO", False)
    folder.add(1)
    assert folder.ids() == [1]


def test_a_file_that_is_gone_again_is_not_flushed(tmp_path: Path) -> None:
    with DurableStorage(str(tmp_path)) as storage:
        storage.create_file("a").close()
        storage.create_file("b").close()
        storage.delete_file("a")
        storage.rename_file("b", "c")
    assert [path.name for path in tmp_path.iterdir()] == ["c"]


def test_files_that_an_exception_left_open_are_closed(tmp_path: Path) -> None:
    with DurableStorage(str(tmp_path)) as storage:
        left_open, closed = storage.create_file("a"), storage.create_file("b")
        closed.close()
    assert left_open.is_closed
