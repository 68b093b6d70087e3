"""A snapshot stays what it was, whatever is written meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.index.index_files import IndexFiles
from desktop.index.snapshot import GOES_ON, MISSPELT, SAME_STEM, Snapshot
from desktop.model.word_pattern import WordPattern


@pytest.fixture
def files(tmp_path: Path) -> IndexFiles:
    files = IndexFiles(tmp_path)
    files.make()
    with files.writing() as writer:
        writer.add_document(id=7, title=("studio study studies 模 stud sutdy",))
        writer.add_document(id=8, abstract=("study",))
        writer.add_document(id=6, note=("other",))
    with files.writing() as writer:
        writer.add_document(id=9, title=("use us",))
    return files


@pytest.fixture
def snapshot(files: IndexFiles) -> Iterator[Snapshot]:
    snapshot = files.open()
    yield snapshot
    snapshot.close()


def test_parts_know_their_papers_and_their_place(snapshot: Snapshot) -> None:
    parts = [(part.base, part.papers.tolist()) for part in snapshot.parts]
    assert parts == [(0, [7, 8, 6]), (3, [9])]
    assert snapshot.papers.tolist() == [6, 7, 8, 9]
    assert list(snapshot.docs_of([9, 7, 99])) == [0, 3]


def test_words_come_part_by_part(snapshot: Snapshot) -> None:
    first, second = snapshot.lexicons()
    assert dict(zip(*first, strict=True))["study"] == 2
    assert second == (["us", "use"], [1, 1])


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (WordPattern("study"), {"study": 1.0}),
        (WordPattern("absent"), {}),
        (WordPattern("study", same_stem=True), {"study": 1.0, "studies": SAME_STEM}),
        (
            WordPattern("stud", goes_on=True),
            {"stud": 1.0, "studio": GOES_ON, "study": GOES_ON, "studies": GOES_ON},
        ),
        (
            WordPattern("studi", same_stem=True, goes_on=True),
            {"studies": SAME_STEM, "study": SAME_STEM, "studio": GOES_ON},
        ),
        (WordPattern("study", edits=1), {"study": 1.0, "stud": MISSPELT, "sutdy": MISSPELT}),
        (WordPattern("模", same_stem=True, goes_on=True), {"模": 1.0}),
    ],
)
def test_words_answer_to_a_pattern(
    snapshot: Snapshot, pattern: WordPattern, found: dict[str, float]
) -> None:
    segment = snapshot.parts[0].segment
    expansion = segment.expansion(pattern)
    assert {segment.words[number]: share for number, share in expansion.each()} == found


def test_a_snapshot_stays_what_it_was(files: IndexFiles, snapshot: Snapshot) -> None:
    with files.writing() as writer:
        writer.delete_document(0)
        writer.add_document(id=10, title=("studying",))
    assert snapshot.papers.tolist() == [6, 7, 8, 9]
    title = snapshot.parts[0].segment.field("title")
    assert title is not None
    assert len(title.postings(0, len(title.words))[0])
    later = files.open(snapshot)
    assert later.papers.tolist() == [6, 8, 9, 10]
    assert later.parts[0].segment is snapshot.parts[0].segment
    assert list(later.docs_of([7, 8])) == [1]
    snapshot.close(keep=later)
    assert len(title.places(0, 1))
    later.close()


def test_missing_ids_are_noticed(files: IndexFiles) -> None:
    path = next(files.folder.glob("*.id.col"))
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(Exception, match="ids are missing"):
        files.open()
