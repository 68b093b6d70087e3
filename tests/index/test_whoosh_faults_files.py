"""Whatever befalls the files of the index, it is right, or says that it must be made anew."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.model.query_parts import Match, Not, Text
from desktop.services.importing import commit
from desktop.services.indexing import catch_up, differences
from desktop.store.library import Library
from tests.index.fictional import LIBRARY
from tests.services.making import made

THOROUGH = bool(os.environ.get("CARREL_THOROUGH"))
ASKED = (
    Text("network"),
    Text("mod", match=Match.TYPED),
    Text("language models", match=Match.PHRASE),
    Text("nueral", match=Match.FUZZY, edits=2),
    Not(Text("the")),
)
MANIFEST = "manifest.json"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[set[int]]]:
    """A folder with an index of several parts and some that is deleted; and what is to be found."""
    folder = tmp_path_factory.mktemp("whole")
    index = SearchIndex(folder)
    index.drop()
    index.update(LIBRARY[:20])
    index.update(LIBRARY[20:])
    index.update(LIBRARY[5:8], [1])
    found = [index.matching(node) for node in ASKED]
    index.close()
    return index.folder, found


def files(folder: Path) -> list[Path]:
    """Return the files that hold the index, those that are written over first."""
    return sorted(path for path in folder.iterdir() if path.stat().st_size)


def copied(whole: Path, to: Path) -> Path:
    folder = to / whole.name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(whole, folder)
    return folder


def is_right_or_knows(folder: Path, found: list[set[int]]) -> bool:
    """Say whether an index finds what it should, or finds nothing and says why."""
    index = SearchIndex(folder.parent)
    try:
        right = [index.matching(node) for node in ASKED] == found
        return right or index.needs_rebuild
    finally:
        index.close()


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))]


def zeroed(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data)) // 4096 * 4096
    page = data[start : start + 4096]
    return data[:start] + bytes(len(page)) + data[start + len(page) :]


def flipped(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


def longer(data: bytes, chance: random.Random) -> bytes:
    return data + chance.randbytes(chance.choice([1, 4096]))


def noise(data: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(len(data))


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (cut, zeroed, flipped, longer, noise)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_files_that_are_not_as_they_were_written(
    whole: tuple[Path, list[set[int]]], tmp_path: Path, way: Callable[[bytes, random.Random], bytes]
) -> None:
    folder, found = whole
    chance = random.Random(way.__name__)
    for number in range(len(files(folder))):
        for _ in range(40 if THOROUGH else 1):
            damaged = copied(folder, tmp_path)
            path = files(damaged)[number]
            path.write_bytes(way(path.read_bytes(), chance))
            assert is_right_or_knows(damaged, found), path.name


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_thorough_look_finds_what_the_disk_did_without_a_trace(
    whole: tuple[Path, list[set[int]]], tmp_path: Path, way: Callable[[bytes, random.Random], bytes]
) -> None:
    """Time and size are those of before: only a look at all that was written can tell."""
    folder, _ = whole
    chance = random.Random(way.__name__)
    for number, name in enumerate(path.name for path in files(folder)):
        damaged = copied(folder, tmp_path)
        path = files(damaged)[number]
        before, data = path.stat(), path.read_bytes()
        path.write_bytes(way(data, chance))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        index = SearchIndex(damaged.parent)
        assert index.faults() or path.read_bytes() == data or name == MANIFEST, name
        index.close()


def test_files_that_are_missing_or_another(
    whole: tuple[Path, list[set[int]]], tmp_path: Path
) -> None:
    folder, found = whole
    for number in range(len(files(folder))):
        damaged = copied(folder, tmp_path)
        files(damaged)[number].unlink()
        assert is_right_or_knows(damaged, found)
        damaged = copied(folder, tmp_path)
        path = files(damaged)[number]
        path.unlink()
        path.mkdir()
        assert is_right_or_knows(damaged, found)
        damaged = copied(folder, tmp_path)
        (damaged / "other").write_bytes(files(damaged)[number - 1].read_bytes())
        (damaged / "other").replace(files(damaged)[number])
        assert is_right_or_knows(damaged, found)


def test_files_of_two_days_in_one_folder(
    whole: tuple[Path, list[set[int]]], tmp_path: Path
) -> None:
    """As a backup leaves it that copies while the index is written, or an unfinished sync."""
    folder, found = whole
    later = copied(folder, tmp_path / "later")
    index = SearchIndex(later.parent)
    index.update([Document(99, "A late network")], [2])
    index.close()
    for number in range(len(files(later))):
        mixed = copied(folder, tmp_path)
        path = files(later)[number]
        shutil.copy2(path, mixed / path.name)
        assert is_right_or_knows(mixed, found), path.name


def damaged_library(library: Library, index: SearchIndex, work: Callable[[Path], None]) -> None:
    commit(library, [made(*[Draft(Facts(f"Paper {n}", abstract="moss")) for n in range(5)])])
    catch_up(library, index)
    index.close()
    work(index.folder)


def emptied(folder: Path) -> None:
    for path in folder.iterdir():
        path.write_bytes(b"")


def renamed(folder: Path) -> None:
    for number, path in enumerate(sorted(folder.iterdir())):
        path.rename(folder / f"FILE{number}")


@pytest.mark.parametrize("work", [emptied, renamed, shutil.rmtree])
def test_catching_up_mends_whatever_it_finds(
    library: Library, index: SearchIndex, work: Callable[[Path], None]
) -> None:
    damaged_library(library, index, work)
    catch_up(library, index)
    assert index.matching(Text("moss")) == {1, 2, 3, 4, 5} == index.ids()
    assert list(differences(library, index)) == []


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What is flushed to the disk and what is renamed to which name, in order."""
    heard: list[tuple[str, str]] = []
    fsync, rename, replace = os.fsync, os.rename, os.replace

    def hear(handle: int) -> None:
        heard.append(("flushed", Path(f"/proc/self/fd/{handle}").readlink().name))
        fsync(handle)

    def moved(work: Callable[..., None]) -> Callable[..., None]:
        def move(old: str, new: str, **options: object) -> None:
            heard.append(("named", Path(new).name))
            work(old, new, **options)

        return move

    monkeypatch.setattr(os, "fsync", hear)
    monkeypatch.setattr(os, "rename", moved(rename))
    monkeypatch.setattr(os, "replace", moved(replace))
    return heard


@pytest.mark.skipif(sys.platform != "linux", reason="looks at open files by their handles")
def test_what_a_table_of_contents_names_is_on_the_disk_before_it(
    tmp_path: Path, heard: list[tuple[str, str]]
) -> None:
    """Whoosh never flushes: after a power cut a new table may name what is not there."""
    index = SearchIndex(tmp_path)
    index.drop()
    for turn in range(3):
        before = {path.name for path in index.folder.iterdir()}
        heard.clear()
        index.update([Document(turn + 1, "Flows")])
        new = {path.name for path in index.folder.iterdir()} - before - {MANIFEST}
        (table,) = (name for name in new if name.endswith(".toc"))
        named = heard.index(("named", table))
        safe = {name for what, name in heard[:named] if what == "flushed"}
        assert new - {table} <= safe
        assert any(table in name or name.startswith(table) for name in safe)
    index.close()
