"""The folder of the index: opened when it is whole, made anew when it is not, written by one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.index import index_files, manifest
from desktop.index.index_files import BusyError, DamagedError, IndexFiles
from desktop.index.search_index import Document, SearchIndex
from desktop.index.snapshot import Snapshot
from desktop.index.written import Written


@pytest.fixture
def files(tmp_path: Path) -> IndexFiles:
    files = IndexFiles(tmp_path / "index")
    files.make()
    with files.writing() as writer:
        writer.add_document(id=7, title=("Rössler flows",))
    return files


def test_a_made_index_is_empty_and_whole(tmp_path: Path) -> None:
    files = IndexFiles(tmp_path / "deep" / "index")
    assert files.moment() is None
    files.make()
    assert files.moment() is not None
    assert files.faults() == []
    with_nothing = files.open()
    assert with_nothing.papers.tolist() == []
    with_nothing.close()


def test_what_was_written_is_there_when_opened(files: IndexFiles) -> None:
    snapshot = files.open()
    assert snapshot.papers.tolist() == [7]
    snapshot.close()
    assert files.faults() == []


def test_every_change_is_another_moment(files: IndexFiles) -> None:
    moments = {files.moment()}
    with files.writing() as writer:
        writer.add_document(id=8, title=("More",))
    moments.add(files.moment())
    files.make()
    moments.add(files.moment())
    assert len(moments) == 3


def test_strange_files_do_not_confuse_it(files: IndexFiles) -> None:
    moment = files.moment()
    (files.folder / "_MAIN_x.toc").touch()
    assert files.moment() == moment


def test_work_that_fails_is_dropped(files: IndexFiles) -> None:
    def fail() -> None:
        with files.writing() as writer:
            writer.add_document(id=8, title=("Lost",))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with files.writing() as writer:
        writer.add_document(id=9, title=("Kept",))
    snapshot = files.open()
    assert snapshot.papers.tolist() == [7, 9]
    snapshot.close()


def test_a_missing_index_is_no_index(tmp_path: Path) -> None:
    files = IndexFiles(tmp_path / "index")
    with pytest.raises(DamagedError):
        files.open()
    assert files.faults() == ["there is no index"]


def test_a_changed_file_is_noticed(files: IndexFiles) -> None:
    path = next(files.folder.glob("*.postings"))
    path.write_bytes(bytes(path.stat().st_size))
    with pytest.raises(DamagedError, match=path.name):
        files.open()
    assert path.name in files.faults()[0]


def test_a_change_that_hides_takes_a_thorough_look(files: IndexFiles) -> None:
    path = next(files.folder.glob("*.postings"))
    status = path.stat()
    path.write_bytes(bytes(status.st_size))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    files.open().close()
    assert files.faults() == [path.name]


def test_only_one_writes(files: IndexFiles) -> None:
    other = IndexFiles(files.folder)
    with files.writing() as writer:
        writer.add_document(id=8, title=("More",))
        with pytest.raises(BusyError), other.writing():
            pytest.fail("two writers at once")
        with pytest.raises(BusyError):
            other.make()
    with other.writing() as writer:
        writer.add_document(id=9, title=("Later",))
    snapshot = files.open()
    assert snapshot.papers.tolist() == [7, 8, 9]
    snapshot.close()


def test_a_writer_that_finishes_while_another_opens_is_no_damage(
    files: IndexFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files that were about to be opened may be gone by then, merged into others."""
    hurried: list[bool] = []

    class Overtaken(Snapshot):
        def __init__(
            self, folder: Path, segments: Sequence[Written], before: Snapshot | None = None
        ) -> None:
            if not hurried:
                hurried.append(True)
                with IndexFiles(files.folder).writing() as writer:
                    writer.add_document(id=8, title=("More",))
                raise FileNotFoundError
            super().__init__(folder, segments, before)

    monkeypatch.setattr(index_files, "Snapshot", Overtaken)
    snapshot = files.open()
    assert snapshot.papers.tolist() == [7, 8]
    snapshot.close()


def test_an_index_that_never_holds_still_is_given_up(
    files: IndexFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    moments = iter(range(100))
    monkeypatch.setattr(files, "moment", lambda: (next(moments), 0))
    monkeypatch.setattr(index_files, "Snapshot", lambda *_: 1 / 0)
    with pytest.raises(DamagedError):
        files.open()


@pytest.mark.parametrize("what", ["file", "link", "junk"])
def test_is_made_in_place_of_anything(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "index"
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "precious").touch()
    if what == "file":
        folder.write_text("not an index")
    elif what == "link":
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        (folder / "deep" / "er").mkdir(parents=True)
        (folder / "_MAIN_7.toc").write_text("no contents")
        (folder / "link").symlink_to(tmp_path / "elsewhere")
    files = IndexFiles(folder)
    files.make()
    assert files.faults() == []
    assert (tmp_path / "elsewhere" / "precious").exists()


def test_a_writer_stopped_before_sealing_is_no_damage(
    files: IndexFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "write", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError), files.writing() as writer:
        writer.add_document(id=8, title=("More",))
    monkeypatch.undo()
    snapshot = files.open()
    assert snapshot.papers.tolist() == [7, 8]
    snapshot.close()


def contents(files: IndexFiles) -> list[tuple[str, int, list[int], list[str]]]:
    snapshot = files.open()
    found = [
        (part.segment.name, part.base, part.papers.tolist(), part.segment.words)
        for part in snapshot.parts
    ]
    snapshot.close()
    return found


def test_the_seal_and_whoosh_name_the_same_segments(files: IndexFiles) -> None:
    for paper in (8, 9, 10):
        with files.writing() as writer:
            writer.add_document(id=paper, title=("More",))
    with files.writing() as writer:
        writer.delete_document(2)
        writer.add_document(id=11, title=("Yet more",))
    by_seal = contents(files)
    assert [papers for _, _, papers, _ in by_seal] == [[7], [8], [10], [11]]

    sealed = files.folder / manifest.NAME
    told = json.loads(sealed.read_text("utf-8"))
    del told["segments"]
    sealed.write_text(json.dumps(told), "utf-8")
    assert contents(files) == by_seal


def test_a_commit_that_was_not_sealed_is_there_when_opened(
    files: IndexFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as killed:
        killed.setattr(manifest, "write", lambda *_: None)
        with files.writing() as writer:
            writer.add_document(id=8, title=("More",))
    assert [papers for _, _, papers, _ in contents(files)] == [[7], [8]]


def test_opening_and_asking_import_no_whoosh(files: IndexFiles) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop.index.search_index import SearchIndex\n"
        "from desktop.model.query_text import parse\n"
        "index = SearchIndex(Path(sys.argv[1]))\n"
        "found = [hit.id for hit in index.search(parse('rosler~ flow').root, 9)]\n"
        "print(found, [name for name in sys.modules if name.startswith('whoosh')])\n"
    )
    folder = files.folder.parent / "library"
    folder.mkdir()
    index = SearchIndex(folder)
    index.update([Document(7, "Rössler flows")])
    index.close()
    told = subprocess.run(
        [sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True
    )
    assert told.stdout == "[7] []\n"
