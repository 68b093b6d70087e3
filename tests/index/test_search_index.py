"""The index as the application uses it: always there, always right, never in the way."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from desktop.index import search_index
from desktop.index.index_files import IndexFiles
from desktop.index.matching import Matcher, Scores
from desktop.index.search_index import VERSION, Document, IndexBusy, IndexProblem, SearchIndex
from desktop.model.query_parts import Fact, FactField, Not, Text
from desktop.model.query_text import parse

FLOWS = Text("flows")
PAPERS = [
    Document(1, "Rössler flows", "An abstract of some words."),
    Document(2, "Agents", "They play.", note="Mind the flows"),
    Document(3, "Nothing else"),
]


@pytest.fixture
def index(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    yield index
    index.close()


@pytest.fixture
def filled(index: SearchIndex) -> SearchIndex:
    index.drop()
    index.update(PAPERS)
    return index


def test_before_anything_is_indexed_it_answers_nothing_and_writes_nothing(
    index: SearchIndex, tmp_path: Path
) -> None:
    assert index.search(FLOWS, 10) == []
    assert index.matching(Not(FLOWS)) == set()
    assert index.ids() == set()
    assert index.count() == 0
    assert index.did_you_mean(parse("flwos ")) == ""
    assert index.needs_rebuild
    assert list(tmp_path.iterdir()) == []


def test_the_folder_carries_the_version(filled: SearchIndex, tmp_path: Path) -> None:
    assert [path.name for path in tmp_path.iterdir()] == [f"index-{VERSION}"]
    assert not filled.needs_rebuild
    assert filled.faults() == []


def test_what_earlier_versions_left_goes(index: SearchIndex, tmp_path: Path) -> None:
    stays = [f"index-{VERSION + 1}", "index-old", "index", f"index-{VERSION}"]
    for name in ("index-0", f"index-{VERSION - 1}", *stays[:3]):
        (tmp_path / name / "deep").mkdir(parents=True)
    index.drop()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(stays)


def test_papers_are_found(filled: SearchIndex) -> None:
    assert [hit.id for hit in filled.search(FLOWS, 10)] == [1, 2]
    assert [hit.id for hit in filled.search(FLOWS, 1)] == [1]
    assert filled.matching(Not(FLOWS)) == {3}
    assert filled.ids() == {1, 2, 3}
    assert filled.count() == 3


def test_facts_are_not_for_the_index(filled: SearchIndex) -> None:
    for ask in (filled.matching, lambda node: filled.search(node, 5)):
        with pytest.raises(ValueError, match="words only"):
            ask(Not(Fact(FactField.IS, "done")))


def test_changes_are_seen_at_once_by_all_threads(filled: SearchIndex) -> None:
    """Whoosh's own searchers go on finding what was deleted or changed when they are refreshed."""
    with ThreadPoolExecutor(1) as other:
        for thread in (other.submit, lambda ask, node: _now(ask(node))):
            assert thread(filled.matching, FLOWS).result() == {1, 2}
        filled.update([Document(1, "Changed"), Document(4, "New flows")], [2])
        for thread in (other.submit, lambda ask, node: _now(ask(node))):
            assert thread(filled.matching, FLOWS).result() == {4}
            assert thread(filled.matching, Text("changed")).result() == {1}
        assert filled.ids() == {1, 3, 4}


class _now:  # noqa: N801 - stands in for a future
    def __init__(self, value: object) -> None:
        self._value = value

    def result(self) -> object:
        return self._value


def test_an_update_is_the_same_however_often(filled: SearchIndex) -> None:
    before = filled.search(FLOWS, 10)
    filled.update(PAPERS)
    filled.update([*PAPERS, *PAPERS], [1, 2, 3])
    assert filled.ids() == {1, 2, 3}
    assert filled.search(FLOWS, 10) == before


def test_taking_out_what_is_not_there_is_no_trouble(filled: SearchIndex) -> None:
    filled.update([], [17])
    filled.update([])
    assert filled.ids() == {1, 2, 3}


def test_large_updates_go_in_steps(filled: SearchIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_index, "_COMMIT", 10)
    given = iter(range(10, 45))
    filled.update((Document(number, "Many flows") for number in given), [1])
    assert filled.matching(FLOWS) == {2, *range(10, 45)}


def test_two_indexes_on_one_folder_see_the_same(filled: SearchIndex, tmp_path: Path) -> None:
    other = SearchIndex(tmp_path)
    assert other.matching(FLOWS) == {1, 2}
    other.update([Document(5, "Flows")])
    assert filled.matching(FLOWS) == {1, 2, 5}
    other.drop()
    assert filled.matching(FLOWS) == set()
    assert not filled.needs_rebuild
    other.close()


def test_while_another_writes_this_one_is_busy(filled: SearchIndex) -> None:
    with IndexFiles(filled.folder).writing():
        with pytest.raises(IndexBusy, match="Try again"):
            filled.update([Document(5, "Flows")])
        with pytest.raises(IndexBusy):
            filled.drop()
        assert filled.matching(FLOWS) == {1, 2}
    filled.update([Document(5, "Flows")])
    assert filled.matching(FLOWS) == {1, 2, 5}


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_no_more_leaves_the_index_as_it_was(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(IndexProblem, match=os.strerror(number)):
        filled.update([Document(5, "Flows")])
    monkeypatch.undo()
    assert filled.matching(FLOWS) == {1, 2}
    assert filled.faults() == []
    filled.update([Document(5, "Flows")])
    assert filled.matching(FLOWS) == {1, 2, 5}


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    index = SearchIndex(tmp_path / "file")
    assert index.search(FLOWS, 5) == []
    with pytest.raises(IndexProblem, match="could not be written"):
        index.update(PAPERS)


def test_parts_are_put_together_when_there_is_time(filled: SearchIndex) -> None:
    for number in range(10, 15):
        filled.update([Document(number, "New flows")], [1] if number == 12 else [])
    before = filled.search(FLOWS, 10)

    assert not filled.tidy(lambda: True)
    with IndexFiles(filled.folder).writing():
        assert not filled.tidy(lambda: False)
    assert filled.search(FLOWS, 10) == before
    assert filled.tidy(lambda: False)
    assert not filled.tidy(lambda: False)

    assert filled.search(FLOWS, 10) == before
    assert len(filled._matcher().snapshot.parts) == 1
    assert filled.faults() == []


def test_an_index_that_is_not_there_is_not_tidied(index: SearchIndex, tmp_path: Path) -> None:
    assert not index.tidy(lambda: False)
    assert list(tmp_path.iterdir()) == []


def test_threads_ask_and_write_at_once(filled: SearchIndex) -> None:
    """Whoosh's searchers, shared between threads, raise and answer wrongly; these do neither."""
    stop = threading.Event()

    def ask() -> int:
        asked = 0
        while not stop.is_set() or not asked:
            found = filled.matching(FLOWS)
            assert {1, 2} <= found <= {1, 2, *range(100, 130)}
            assert filled.matching(Text("agents")) == {2}
            asked += 1
        return asked

    with ThreadPoolExecutor(3) as threads:
        asking = [threads.submit(ask) for _ in range(3)]
        for number in range(100, 130):
            filled.update([Document(number, "New flows")])
        stop.set()
        assert all(future.result() for future in asking)
    assert filled.matching(FLOWS) == {1, 2, *range(100, 130)}


def test_what_fails_once_is_tried_again(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    scores, failures = Matcher.scores, iter([True])

    def sometimes(self: Matcher, *args: Any) -> Scores:
        if next(failures, False):
            raise OSError(errno.EIO, "once")
        return scores(self, *args)

    monkeypatch.setattr(Matcher, "scores", sometimes)
    assert filled.matching(FLOWS) == {1, 2}


def test_what_fails_twice_is_distrusted_until_it_changes(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Matcher, "scores", lambda *_: 1 / 0)
    assert filled.matching(FLOWS) == set()
    monkeypatch.undo()
    assert filled.needs_rebuild
    assert filled.search(FLOWS, 5) == []
    SearchIndex(filled.folder.parent).update([Document(4, "Flows")])
    assert filled.matching(FLOWS) == {1, 2, 4}
    assert not filled.needs_rebuild


def test_an_index_that_fails_while_it_is_written_is_made_anew(
    filled: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, failures = IndexFiles.writing, iter([True])

    def sometimes(self: IndexFiles) -> object:
        if next(failures, False):
            raise KeyError("a damaged segment, met while merging")
        return writing(self)

    monkeypatch.setattr(IndexFiles, "writing", sometimes)
    filled.update([Document(4, "Flows")])
    assert filled.matching(FLOWS) == {4}
    assert filled.needs_rebuild


def test_closing_twice_and_asking_again_is_no_trouble(filled: SearchIndex) -> None:
    filled.close()
    filled.close()
    assert filled.matching(FLOWS) == {1, 2}
