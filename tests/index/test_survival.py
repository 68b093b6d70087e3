"""Whatever happens to the files or to a writer, the index is right, or says that it is not."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest

from desktop.index.search_index import Document, SearchIndex
from desktop.model.query_parts import Text
from desktop.model.query_text import parse

FLOWS = Text("flows")
PAPERS = [
    Document(1, "Rössler flows", "An abstract of some words."),
    Document(2, "Agents", "They play.", note="Mind the flows"),
    Document(3, "Nothing else"),
]


@pytest.fixture
def filled(tmp_path: Path) -> Iterator[SearchIndex]:
    index = SearchIndex(tmp_path)
    index.drop()
    index.update(PAPERS)
    yield index
    index.close()


FILES = ("_MAIN_*.toc", "*.words", "*.postings", "*.id.col", "*._stored.col", "manifest.json")


def damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    if how == "deleted":
        path.unlink()
    elif how == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif how == "emptied":
        path.write_bytes(b"")
    elif how == "zeroed":
        path.write_bytes(bytes(len(content)))
    else:
        path.write_bytes(bytes(byte ^ 0x55 for byte in content))


@pytest.mark.parametrize("how", ["deleted", "cut", "emptied", "zeroed", "scrambled"])
@pytest.mark.parametrize("pattern", FILES)
@pytest.mark.parametrize("awake", [True, False], ids=["while open", "while closed"])
def test_damage_is_noticed_and_mended(tmp_path: Path, pattern: str, how: str, awake: bool) -> None:
    index = SearchIndex(tmp_path)
    index.drop()
    index.update(PAPERS)
    if awake:
        assert index.matching(FLOWS) == {1, 2}
    else:
        index.close()
        index = SearchIndex(tmp_path)
    damage(next(index.folder.glob(pattern)), how)
    right = index.matching(FLOWS) == {1, 2} and index.ids() == {1, 2, 3}
    assert right or index.needs_rebuild
    assert index.did_you_mean(parse("flwos ")) in ("", "flows ")
    assert isinstance(index.faults(), list)

    index.update([Document(4, "New flows")])
    assert 4 in index.matching(FLOWS)
    assert index.ids() == {1, 2, 3, 4} or index.needs_rebuild
    index.drop()
    index.update(PAPERS)
    assert not index.needs_rebuild
    assert index.matching(FLOWS) == {1, 2}
    assert index.faults() == []
    index.close()


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.index import manifest
from desktop.index.codec import ColumnWriter
from desktop.index.search_index import Document, SearchIndex
from desktop.index.segments import DurableStorage

def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)

index = SearchIndex(Path(sys.argv[1]))
point = sys.argv[2]
for number in range(10, 1000):
    if number == 13 and point == "postings":
        ColumnWriter.add_postings = die
    if number == 13 and point == "naming":
        DurableStorage.rename_file = die
    if number == 13 and point == "sealing":
        manifest.write = die
    if number == 13 and point == "making":
        DurableStorage.create_file = die
        index.drop()
    if number == 13 and point == "tidying":
        ColumnWriter.add_postings = die
        index.tidy(lambda: False)
    index.update([Document(number, "New flows")])
    print(number, flush=True)
"""


def running(folder: Path, point: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder), point], stdout=subprocess.PIPE, text=True
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("point", ["postings", "naming", "sealing", "making", "tidying"])
def test_a_writer_killed_at_any_point_leaves_an_index_that_works(
    filled: SearchIndex, tmp_path: Path, point: str
) -> None:
    with running(tmp_path, point) as child:
        told = [int(line) for line in child.stdout or ()]
    assert child.returncode == -signal.SIGKILL
    assert told == [10, 11, 12]
    if point == "making":
        assert filled.needs_rebuild
        filled.drop()
        filled.update(PAPERS)
    else:
        assert not filled.needs_rebuild
        assert {1, 2, *told} <= filled.matching(FLOWS) <= {1, 2, *told, 13}
    filled.update([Document(14, "Flows again")])
    assert {1, 2, 14} <= filled.matching(FLOWS)
    assert filled.faults() == []


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("after", [1, 2, 5, 9, 14])
def test_a_writer_killed_at_any_time_leaves_an_index_that_works(
    filled: SearchIndex, tmp_path: Path, after: int
) -> None:
    with running(tmp_path, "never") as child:
        assert child.stdout is not None
        told = [int(line) for line in islice(child.stdout, after)]
        child.kill()
        told += [int(line) for line in child.stdout if line.endswith("\n")]
    assert not filled.needs_rebuild
    assert {1, 2, *told} <= filled.matching(FLOWS) <= {1, 2, *told, told[-1] + 1}
    assert filled.faults() == []
