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
    with files.writing() as writer:
        writer.add_document(id=9, title=("use us",))
    return files


@pytest.fixture
def snapshot(files: IndexFiles) -> Iterator[Snapshot]:
    snapshot = files.open()
    yield snapshot
    snapshot.close()


def test_segments_know_their_papers_and_their_place(snapshot: Snapshot) -> None:
    assert [(part.base, part.papers) for part in snapshot.segments] == [(0, [7, 8]), (2, [9])]
    assert snapshot.papers == {7, 8, 9}


def test_words_come_part_by_part(snapshot: Snapshot) -> None:
    assert dict(snapshot.words(("abstract", "note"))) == {"study": 1}
    assert {"use", "us", "stud"} <= {word for word, _ in snapshot.words(("title",))}


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
    segment = snapshot.segments[0]
    lexicon = segment.lexicon("title")
    assert lexicon is not None
    answering = segment.answering("title", pattern)
    assert {lexicon.words[number]: share for number, share in answering.items()} == found
    assert segment.answering("note", pattern) == {}


def test_a_snapshot_stays_what_it_was(files: IndexFiles, snapshot: Snapshot) -> None:
    with files.writing() as writer:
        writer.delete_document(0)
        writer.add_document(id=10, title=("studying",))
    number = snapshot.segments[0].answering("title", WordPattern("study"))
    assert snapshot.papers == {7, 8, 9}
    assert list(snapshot.segments[0].weights("title", next(iter(number)))[0]) == [0]
    later = files.open()
    assert later.papers == {8, 9, 10}
    later.close()


def test_missing_ids_are_noticed(files: IndexFiles) -> None:
    path = next(files.folder.glob("*.id.col"))
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(Exception, match="ids are missing"):
        files.open()
