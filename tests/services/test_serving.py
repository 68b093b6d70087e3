from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from desktop.index.index_files import IndexFiles
from desktop.index.search_index import NO_MEMORY, SearchIndex
from desktop.model.query import Place, Sort
from desktop.services import processes, serving
from desktop.services.consulting import Excerpts
from desktop.services.importing import commit
from desktop.services.messages import (
    Advice,
    Answer,
    Ask,
    Broken,
    CatchUp,
    Consult,
    Left,
    MakeReady,
    Message,
    Trouble,
)
from desktop.store.library import Library
from tests.services.making import SHEEP, SOCKS, TEA, made

PATIENCE = 60
Begin = Callable[[Path], Connection]


def ask(number: int, text: str = "socks ") -> Ask:
    return Ask(number, text, Place(), Sort.RELEVANCE)


@pytest.fixture
def folder(library: Library) -> Path:
    """The folder of a library of three papers."""
    commit(library, [made(TEA, SOCKS, SHEEP)])
    return library.folder


@pytest.fixture
def begin() -> Iterator[Begin]:
    """Serve a folder on a thread of this process; return the pipe to it."""
    ours, theirs = multiprocessing.Pipe()
    threads: list[threading.Thread] = []

    def start(folder: Path) -> Connection:
        threads.append(threading.Thread(target=processes._serve, args=(theirs, folder, 0)))
        threads[0].start()
        return ours

    yield start
    ours.close()
    for thread in threads:
        thread.join(PATIENCE)
        assert not thread.is_alive()
    theirs.close()


def receive(pipe: Connection) -> Message:
    assert pipe.poll(PATIENCE)
    message: Message = pipe.recv()
    return message


def exchange(pipe: Connection, request: object) -> Message:
    pipe.send(request)
    return receive(pipe)


def test_of_queries_that_wait_only_the_newest_is_answered() -> None:
    ours, theirs = multiprocessing.Pipe()
    for request in (ask(1), ask(2), CatchUp(), CatchUp(reconcile=True), CatchUp(), ask(3), ask(3)):
        ours.send(request)

    assert serving._waiting(theirs) == [ask(3), CatchUp(), CatchUp(reconcile=True)]
    ours.send(ask(4))
    assert serving._waiting(theirs) == [ask(4)]
    ours.close()
    theirs.close()


def test_of_questions_of_one_kind_only_the_newest_is_answered() -> None:
    ours, theirs = multiprocessing.Pipe()
    for number, papers in ((1, (1,)), (2, (1, 2))):
        ours.send(Consult(number, Excerpts("socks", papers)))
    ours.send(ask(3))

    assert serving._waiting(theirs) == [ask(3), Consult(2, Excerpts("socks", (1, 2)))]
    ours.close()
    theirs.close()


def test_a_question_beside_the_query_is_answered(folder: Path, begin: Begin) -> None:
    advice = exchange(begin(folder), Consult(7, Excerpts("socks", (2,))))

    assert isinstance(advice, Advice)
    assert advice.number == 7
    assert advice.answer[2].title == ((8, 13),)


def test_a_process_that_is_made_ready_answers(folder: Path, begin: Begin) -> None:
    pipe = begin(folder)
    pipe.send(MakeReady())

    answer = exchange(pipe, ask(1, ""))
    assert isinstance(answer, Answer)
    assert len(answer.found.ids) == 3


@pytest.mark.parametrize("wish", [CatchUp(), CatchUp(rebuild=True), CatchUp(reconcile=True)])
def test_the_index_is_made_or_mended_on_request(folder: Path, begin: Begin, wish: CatchUp) -> None:
    pipe = begin(folder)

    assert exchange(pipe, wish) == Left(0)  # the last batch
    assert receive(pipe) == Left(0)  # the end
    answer = exchange(pipe, ask(5, "sheep"))
    assert isinstance(answer, Answer)
    assert (answer.number, answer.found.ids) == (5, (3,))


def test_another_writer_of_the_index_is_waited_for(
    folder: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    paused, go_on = threading.Event(), threading.Event()

    def pause(seconds: float) -> None:
        assert seconds == serving.PAUSE
        paused.set()
        assert go_on.wait(PATIENCE)

    monkeypatch.setattr("time.sleep", pause)
    files = IndexFiles(SearchIndex(folder).folder)
    files.make()
    with files.writing():
        pipe = begin(folder)
        pipe.send(CatchUp())
        assert paused.wait(PATIENCE)
    go_on.set()

    assert receive(pipe) == Left(0)


def test_trouble_is_told_and_lived_with(folder: Path, begin: Begin) -> None:
    pipe = begin(folder)
    assert isinstance(exchange(pipe, ask(1, "")), Answer)
    library, away = folder / "library.db", folder / "away.db"
    library.rename(away)
    library.mkdir()

    trouble = exchange(pipe, ask(2, ""))

    assert isinstance(trouble, Trouble)
    assert "library.db" in trouble.message
    library.rmdir()
    away.rename(library)
    assert isinstance(exchange(pipe, ask(3, "")), Answer)


def test_a_library_that_cannot_be_opened_is_told(tmp_path: Path, begin: Begin) -> None:
    (tmp_path / "library.db").write_bytes(b"")

    trouble = receive(begin(tmp_path))

    assert isinstance(trouble, Trouble)
    assert "is empty" in trouble.message


@pytest.fixture
def server(folder: Path) -> Iterator[tuple[serving._Server, Connection]]:
    """A server on this thread, and the pipe to it."""
    ours, theirs = multiprocessing.Pipe()
    index = SearchIndex(folder)
    yield serving._Server(Library(folder), index, theirs), ours
    index.close()
    ours.close()
    theirs.close()


def test_a_query_is_given_up_for_a_newer_one_and_for_nothing_else(
    server: tuple[serving._Server, Connection],
) -> None:
    serves, pipe = server
    serving.indexing.catch_up(serves._library, serves._index)
    pipe.send(CatchUp())
    serves.answer(ask(1))
    assert isinstance(receive(pipe), Answer)
    pipe.send(ask(3))
    serves.answer(ask(2))

    assert not pipe.poll()
    assert serves.taken() == [CatchUp(), ask(3)]
    assert serves.taken() == []
    pipe.close()
    serves.answer(ask(4))  # and nobody is there to hear it


def test_what_writes_the_index_tidies_it_when_nothing_is_asked(
    server: tuple[serving._Server, Connection], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "QUIET", 0)
    tidied: list[bool] = []

    def tidy(_self: SearchIndex, stopped: Callable[[], bool]) -> bool:
        tidied.append(stopped())
        return len(tidied) < 3

    monkeypatch.setattr(SearchIndex, "tidy", tidy)
    serves, pipe = server
    serves.answer(ask(1))
    serves.rest()
    assert tidied == []
    serves.answer(CatchUp())
    serves.rest()
    assert tidied == [False] * 3
    pipe.send(CatchUp())
    serves.rest()
    assert tidied == [False] * 3


def test_the_library_is_held_open_from_letter_to_letter(
    server: tuple[serving._Server, Connection], folder: Path
) -> None:
    serves, pipe = server
    for number in (1, 2):
        serves.answer(ask(number))
        assert isinstance(receive(pipe), Answer)
        assert not serves._library._db.is_closed()
    serves._held.close()
    assert serves._library._db.is_closed()


def test_too_little_memory_is_said_and_the_process_lives_on(
    folder: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe, find = begin(folder), serving.find

    def fail(*_: object) -> None:
        monkeypatch.setattr(serving, "find", find)
        raise MemoryError

    monkeypatch.setattr(serving, "find", fail)
    assert exchange(pipe, ask(1)) == Trouble(NO_MEMORY)
    answer = exchange(pipe, ask(2))
    assert isinstance(answer, Answer)


def test_what_nobody_expected_is_reported_without_texts_before_the_process_ends(
    folder: Path, begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("the abstract of a paper")

    monkeypatch.setattr(serving, "find", fail)
    told = exchange(begin(folder), ask(1))
    assert isinstance(told, Broken)
    assert "KeyError" in told.report
    assert "abstract" not in told.report
