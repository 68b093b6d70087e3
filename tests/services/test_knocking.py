"""What goes through the door, and at which doors one knocks."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.services import knocking
from desktop.services.knocking import ANSWER, NOTHING, Wish, door, heard, knock, wish_of

LINK = "carrel://paper/0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000"


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    folder.mkdir()
    return folder


@pytest.fixture
def host(library: Path) -> Iterator[list[bytes]]:
    """Somebody who listens as a window would, and answers the first who knocks."""
    place, said = door(library), []
    assert place is not None
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(place)
        listening.listen()

        def answer() -> None:
            with listening.accept()[0] as line:
                said.append(line.makefile("rb").readline())
                with suppress(OSError):
                    line.sendall(ANSWER)

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        yield said
        thread.join(1)


def test_words_become_a_wish(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "t1")
    wish = wish_of(["a.txt", LINK, "file:///srv/two%20words.bib", "/c.ris", f"{LINK}x"], "search")
    files = (str(tmp_path / "a.txt"), "/srv/two words.bib", "/c.ris")
    assert wish == Wish(files, f"{LINK}x", "t1", "search")
    assert heard(wish.line()) == wish
    assert wish.line().count(b"\n") == 1


@pytest.mark.parametrize(
    "told",
    [
        b"",
        b"\xff",
        b"[" * 100_000,
        b"[]",
        b"{}",
        json.dumps({"files": ["a.txt"], "link": "", "token": "", "do": ""}),
        json.dumps({"files": "/a", "link": "", "token": "", "do": ""}),
        json.dumps({"files": ["/a\0"], "link": "", "token": "", "do": ""}),
        json.dumps({"files": ["/a"], "link": 1, "token": "", "do": ""}),
        json.dumps({"files": ["/a"], "link": "", "token": "", "do": 1}),
        json.dumps({"files": ["/a"] * 10_001, "link": "", "token": "", "do": ""}),
        json.dumps({"files": [], "link": "", "token": "", "do": "", "run": "x"}),
    ],
)
def test_what_makes_no_sense_is_not_heard(told: bytes | str) -> None:
    assert heard(told if isinstance(told, bytes) else told.encode()) is None


def test_a_library_is_known_by_where_it_lies(library: Path, tmp_path: Path) -> None:
    (tmp_path / "alias").symlink_to(library)
    assert door(tmp_path / "alias") == door(library)
    assert door(tmp_path) != door(library)
    assert door(tmp_path / "missing") is None


def test_who_listens_hears_and_is_believed(library: Path, host: list[bytes]) -> None:
    assert knock(library, NOTHING)
    assert heard(host[0]) == NOTHING


def test_nobody_answers_where_nobody_is(library: Path) -> None:
    assert not knock(library, NOTHING)
    place = door(library)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(place)  # as a program leaves it that was killed
    assert not knock(library, NOTHING)


def test_a_stuck_window_is_not_waited_for(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(knocking, "PATIENCE", 0.01)
    place = door(library)
    assert place is not None
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(place)
        silent.listen()
        assert not knock(library, NOTHING)


def test_the_door_of_another_person_is_left_alone(
    library: Path, host: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = door(library)
    with monkeypatch.context() as patch:
        patch.setattr(knocking, "door", lambda _library: place)
        patch.setattr(os, "getuid", lambda: 4711)
        assert not knock(library, NOTHING)
    monkeypatch.setattr(knocking, "_is_ours", lambda _line: False)
    assert not knock(library, NOTHING)
    assert not [said for said in host if said]


def test_no_door_stands_where_others_may_write(library: Path, runtime: Path) -> None:
    runtime.chmod(0o777)
    assert door(library) is None
    assert not knock(library, NOTHING)


def test_without_a_folder_of_the_session_one_is_made(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    place = door(library)
    assert place is not None
    folder = tmp_path / f"carrel-{os.getuid()}"
    assert Path(place).parent == folder
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.rmdir()
    (tmp_path / "elsewhere").mkdir()
    folder.symlink_to(tmp_path / "elsewhere")
    assert door(library) is None
