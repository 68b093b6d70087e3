"""A watched folder shows digests that are new, whole, and not in the library."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.readers.source import Source
from desktop.services import importing, reading, watching
from desktop.services.watching import FILE_NAME, SETTLED_AFTER, FolderWatch, Look
from desktop.store.library import Library
from tests.services.making import TODAY

ENTRY = "@article{{x,\n  title = {{{title}}},\n  year = {{2024}}\n}}\n"

Begin = Callable[[], FolderWatch]


class Clock:
    """A clock that is set by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    write(folder / "old.bib", "Old Herons")
    return folder


@pytest.fixture
def begin(folder: Path, library: Library, clock: Clock) -> Begin:
    """Begin to watch the folder, or begin again as after a start."""
    return lambda: FolderWatch(folder, library, clock)


@pytest.fixture
def watch(begin: Begin) -> FolderWatch:
    watch = begin()
    assert watch.look() == Look()
    return watch


def write(path: Path, title: str) -> Path:
    path.write_text(ENTRY.format(title=title), encoding="utf-8")
    return path


def names(look: Look) -> list[str]:
    return [path.name for path in look.new]


def settled(watch: FolderWatch, clock: Clock) -> list[str]:
    """Look twice, with enough time between."""
    assert watch.look().is_settling
    clock.now += SETTLED_AFTER
    look = watch.look()
    assert not look.is_settling
    return names(look)


def test_what_comes_is_told_once_it_is_whole(
    watch: FolderWatch, folder: Path, clock: Clock
) -> None:
    new = write(folder / "new.bib", "Herons")
    assert watch.look() == Look(is_settling=True)
    clock.now += SETTLED_AFTER
    write(new, "Herons and Otters")
    assert watch.look() == Look(is_settling=True)
    clock.now += SETTLED_AFTER / 2
    assert watch.look() == Look(is_settling=True)
    clock.now += SETTLED_AFTER / 2
    assert watch.look() == Look((new,))
    clock.now += SETTLED_AFTER
    assert watch.look() == Look()


def test_only_digests_are_told(watch: FolderWatch, folder: Path, clock: Clock) -> None:
    write(folder / "a.bib.crdownload", "Herons")
    write(folder / ".hidden.bib", "Herons")
    (folder / "deep").mkdir()
    write(folder / "deep" / "b.bib", "Herons")
    assert watch.look() == Look()

    (folder / "letter.txt").write_text("Dear all, nothing here.\n", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\0\0")
    (folder / "empty.txt").touch()
    assert settled(watch, clock) == []


def test_what_was_imported_is_not_told(
    watch: FolderWatch, folder: Path, library: Library, clock: Clock
) -> None:
    mine = write(folder / "mine.bib", "Herons")
    read = reading.read(Source.from_path(mine), str(mine))
    importing.commit(library, [reading.dated(read, None, TODAY)])
    write(folder / "copy.bib", "Herons")
    write(folder / "twice a.bib", "Otters")
    write(folder / "twice b.bib", "Otters")

    assert settled(watch, clock) == ["twice b.bib"]


def test_an_offer_that_was_not_closed_is_made_again_after_a_start(
    watch: FolderWatch, begin: Begin, folder: Path, clock: Clock
) -> None:
    write(folder / "new.bib", "Herons")
    assert settled(watch, clock) == ["new.bib"]

    again = begin()
    assert settled(again, clock) == ["new.bib"]
    again.close_offer()
    assert begin().look() == Look()

    os.utime(folder / "new.bib", ns=(5, 5))
    assert settled(begin(), clock) == ["new.bib"]


def test_what_is_gone_is_forgotten(watch: FolderWatch, folder: Path, clock: Clock) -> None:
    (folder / "old.bib").unlink()
    assert watch.look() == Look()
    kept = json.loads((watch._library.folder / FILE_NAME).read_text(encoding="utf-8"))
    assert kept["seen"] == {}


def test_another_folder_is_begun_anew(watch: FolderWatch, tmp_path: Path, library: Library) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write(other / "a.bib", "Herons")
    assert FolderWatch(other, library).look() == Look()


def test_a_folder_that_cannot_be_read(tmp_path: Path, library: Library) -> None:
    assert FolderWatch(tmp_path / "gone", library).look() == Look(is_there=False)


@pytest.mark.parametrize("kept", ["", "[]", "{}", '{"folder": 1}', "[" * 100_000])
def test_a_damaged_memory_is_as_none(
    kept: str, folder: Path, library: Library, begin: Begin
) -> None:
    (library.folder / FILE_NAME).write_text(kept, encoding="utf-8")
    assert begin().look() == Look()


def test_a_memory_that_cannot_be_written_stops_nothing(
    watch: FolderWatch, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(watching.Path, "replace", refuse)
    write(folder / "new.bib", "Herons")
    assert settled(watch, clock) == ["new.bib"]
    watch.close_offer()
    clock.now += SETTLED_AFTER
    assert watch.look() == Look()
    assert not list(watch._library.folder.glob("*.part"))
