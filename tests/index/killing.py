"""A program that indexes and is killed, again and again, and looks at what is left.

It forks for each attempt, so that nothing has to be imported anew; that is why it is a program of
its own, without threads.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.model.query_parts import Match, Not, Text
from desktop.services import indexing
from desktop.services.importing import commit
from desktop.services.indexing import catch_up, differences, rebuild
from desktop.store.library import Library
from tests.index.oracle import answering
from tests.services.making import made

# Batches are so small that segments get merged now and then.
indexing.BATCH = 1
PAPERS = 10
MOSS = Text("moss")
ASKED = (MOSS, Not(MOSS), Text("pap", match=Match.TYPED), Text("moss fern", match=Match.PHRASE))
# What Python tells of before it does it. A flush it does not tell of.
OPERATIONS = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link")

Work = Callable[[Library, SearchIndex], object]


def told(first: int, number: int) -> list[Draft]:
    """Return papers, every other of which is about moss."""
    return [
        Draft(Facts(f"Paper of {'moss fern' if n % 2 else 'grass'} no {n}", abstract="words " * n))
        for n in range(first, first + number)
    ]


def nothing_yet(library: Library, _: SearchIndex) -> None:
    """Papers, and no index."""
    commit(library, [made(*told(0, PAPERS))])


def some_more(library: Library, index: SearchIndex) -> None:
    """Papers in the index, with notes that are not, and more papers."""
    commit(library, [made(*told(0, PAPERS // 2))])
    catch_up(library, index)
    with library.open():
        for paper in (1, 3, 5):
            library.notes.save(paper, "a note on moss")
    commit(library, [made(*told(PAPERS // 2, PAPERS // 2), name="More")])


def all_of_them(library: Library, index: SearchIndex) -> None:
    """All papers in the index."""
    nothing_yet(library, index)
    catch_up(library, index)


def anew(library: Library, index: SearchIndex) -> None:
    """Make the index anew."""
    rebuild(library, index)
    catch_up(library, index)


SCENES: dict[str, tuple[Work, Work]] = {
    "first": (nothing_yet, catch_up),
    "more": (some_more, catch_up),
    "anew": (all_of_them, anew),
}


def stage(folder: Path, work: Work) -> None:
    """Do some work on the library in a folder, from opening it to closing it."""
    library, index = Library(folder), SearchIndex(folder)
    work(library, index)
    index.close()
    library.close()


def killed(folder: Path, work: Work, arm: Callable[[], None]) -> bool:
    """Do some work in a process that is armed to kill itself; say whether it was killed."""
    child = os.fork()
    if not child:
        try:
            arm()
            stage(folder, work)
            os._exit(0)
        finally:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0
    return os.WIFSIGNALED(status)


def listen(hear: Callable[[], None]) -> None:
    """Hear of each operation on a file of the index before it is done."""
    fsync = os.fsync

    def flush(handle: int) -> None:
        hear()
        fsync(handle)

    def told_of(event: str, given: tuple[object, ...]) -> None:
        if event in OPERATIONS and "index-" in str(given[0]):
            hear()

    os.fsync = flush
    sys.addaudithook(told_of)


def at_operation(number: int) -> None:
    """Die before so many files of the index have been opened, renamed, flushed and so on."""
    left = iter(range(1, number))
    listen(lambda: next(left, 0) or os.kill(os.getpid(), signal.SIGKILL))


def after(seconds: float) -> None:
    """Die after so many seconds of work, wherever that is: what a timer sends is not caught."""
    signal.setitimer(signal.ITIMER_PROF, seconds)


def operations(folder: Path, work: Work) -> int:
    """Count the operations on files that some work takes."""
    reading, writing = os.pipe()
    attempt = folder.with_name("counted")
    shutil.copytree(folder, attempt)

    def counted(library: Library, index: SearchIndex) -> None:
        work(library, index)
        os.write(writing, str(sum(done)).encode())

    done: list[int] = []
    assert not killed(attempt, counted, lambda: listen(lambda: done.append(1)))
    shutil.rmtree(attempt)
    os.close(writing)
    with os.fdopen(reading) as told_:
        return int(told_.read())


def examine(folder: Path, scene: str) -> None:
    """Look at what is left: it answers from what is there, and catching up makes it whole."""
    library, index = Library(folder), SearchIndex(folder)
    with library.open():
        papers = library.papers.get(sorted(library.shelves.everything()))
    right = [answering(papers, node) for node in ASKED]
    assert len(papers) == len(right[2]) == PAPERS

    found = index.matching(MOSS)
    assert found <= right[0]
    if scene == "more":
        assert found >= {2, 4}, "what was there before is found all the time"

    catch_up(library, index)
    assert index.ids() == {paper.id for paper in papers}
    assert [index.matching(node) for node in ASKED] == right
    assert not index.needs_rebuild
    assert list(differences(library, index)) == []
    with library.open():
        assert library.outbox.count() == 0
    index.close()
    library.close()


def main(folder: Path, kills: int, shift: float) -> None:
    """Kill so many times, at all kinds of moments; print how many of them hit.

    With another `shift`, from 0 to 1, the moments lie between those of the others.
    """
    chance = random.Random(shift)
    hits = 0
    for scene, (before, work) in SCENES.items():
        pattern = folder / scene
        stage(pattern, before)
        most = operations(pattern, work)
        share = kills // len(SCENES)
        for attempt in range(share):
            left = folder / f"{scene}-{attempt}"
            shutil.copytree(pattern, left)
            if attempt % 4 == 3:
                arm = partial(after, chance.uniform(0.001, 0.12))
            else:
                arm = partial(at_operation, 1 + int((attempt + shift) * most / share))
            hits += killed(left, work, arm)
            examine(left, scene)
            shutil.rmtree(left)
    sys.stdout.write(str(hits))
