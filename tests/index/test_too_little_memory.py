"""Without memory searching and indexing say so, and the index is taken for what it is: whole."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.index.search_index import NO_MEMORY, IndexProblem, SearchIndex
from desktop.model.query_text import parse
from desktop.services import indexing
from desktop.services.importing import commit
from desktop.store.library import Library
from tests.others import run_program
from tests.services.making import SHEEP, SOCKS, TEA, made

# The process takes all memory that it may have, asks, lets go of it, and asks again.
STARVED = """
import resource, sys
from pathlib import Path
from desktop.index.search_index import SearchIndex
from desktop.model.errors import AppError
from desktop.model.query import Place, Sort
from desktop.services.searching import find
from desktop.store.library import Library
library = Library(Path(sys.argv[1]))
index = SearchIndex(library.folder)
ask = lambda text: find(library, index, text, Place(), Sort.RELEVANCE).ids
assert ask("socks ") == (2,)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 16_000_000, resource.RLIM_INFINITY))
for spare in (1 << 16, 1 << 12, 1 << 8):
    hog, told = [], "answered"
    try:
        while True:
            hog.append(bytearray(spare))
    except MemoryError:
        pass
    try:
        index.close()
        ask("sheep OR tea OR so*")
    except (AppError, MemoryError) as problem:
        told = type(problem).__name__
    except Exception as problem:
        told = repr(problem)
    hog.clear()
    print(told)
    assert ask("socks ") == (2,), "it is not as it was"
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.fixture
def indexed(library: Library, index: SearchIndex) -> SearchIndex:
    commit(library, [made(TEA, SOCKS, SHEEP)])
    indexing.catch_up(library, index)
    return index


def test_no_memory_while_searching_is_no_damage(
    indexed: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = parse("socks ").root
    assert root is not None
    with monkeypatch.context() as patched:
        patched.setattr(SearchIndex, "_matcher", starve)
        with pytest.raises(IndexProblem) as problem:
            indexed.matching(root)
    assert problem.value.message == NO_MEMORY
    assert indexed.matching(root) == {2}
    assert not indexed.needs_rebuild


def test_no_memory_while_indexing_leaves_the_index_as_it_was(
    library: Library, indexed: SearchIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    with library.open():
        library.notes.save(3, "counted again")
    with monkeypatch.context() as patched:
        patched.setattr(SearchIndex, "_write", starve)
        with pytest.raises(IndexProblem, match="memory"):
            indexing.catch_up(library, indexed)
    assert indexed.ids() == {1, 2, 3}
    indexing.catch_up(library, indexed)
    assert list(indexing.differences(library, indexed)) == []


def starve(*_: object) -> None:
    raise MemoryError


@pytest.mark.skipif(sys.platform != "linux", reason="limits the memory of a process")
def test_a_process_without_memory_says_so_and_answers_when_there_is_some(
    library: Library, indexed: SearchIndex
) -> None:
    told = run_program(STARVED, Path(library.folder)).split()
    assert set(told) <= {"answered", "IndexProblem", "LibraryProblem", "MemoryError"}
