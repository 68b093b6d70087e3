"""Damage to libraries, told by a few bytes, so that a fuzzer can vary it; and what must be true.

A recipe is a byte that chooses a library, then steps of eight bytes: what is done (one), where
(three), and with what (four).
"""

from __future__ import annotations

import shutil
import struct
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from desktop.model.backup import Cause
from desktop.model.errors import LibraryProblem
from desktop.services.importing import commit
from desktop.store.backups import Backups
from desktop.store.formats import MIGRATIONS
from desktop.store.library import FILE_NAME, Library, utc_now
from desktop.store.repairing import repair
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.store.old_formats import make_old

PAGE = 4096
STEP = struct.Struct(">B3s4s")
MOST_STEPS = 24
# SQLite looks at these to know what a file is; https://sqlite.org/fileformat2.html, 1.3.
HEADER = 100
Change = Callable[[bytearray, int, bytes], None]


def open_damaged(recipe: bytes, folder: Path) -> None:
    """Damage a copy of a library, open and check it, repair it; raise what is wrong with that."""
    kinds = libraries()
    source = kinds[recipe[0] % len(kinds)] if recipe else kinds[0]
    shutil.copytree(source, folder / "library")
    path = folder / "library" / FILE_NAME
    content = bytearray(path.read_bytes())
    for change, place, value in steps(recipe[1:]):
        change(content, place, value)
    path.write_bytes(content)
    is_alone = not any(path.with_name(f"{FILE_NAME}{end}").exists() for end in ("-wal", "-journal"))
    was_opened = _used(path)
    if not was_opened and is_alone:
        assert path.read_bytes() == bytes(content), "a damaged library was written to"
    before = path.read_bytes()
    try:
        done = repair(path, Backups(path, utc_now))
    except LibraryProblem:
        assert path.read_bytes() == before, "a repair that failed changed the file"
        return
    assert done.kept is not None, "the damaged file is not kept"
    assert (done.kept / FILE_NAME).read_bytes() == before, "what is kept is another"
    library = Library(path.parent)
    with library.open():
        assert library.check() == [], "what was repaired is damaged"
    library.close()


def _used(path: Path) -> bool:
    """Open a library and look at all of it; return whether it could be opened."""
    try:
        library = Library(path.parent)
    except LibraryProblem:
        return False
    try:
        with library.looking() as listing:
            listing.revision()
        with library.open():
            library.check()
            papers = sorted(library.shelves.everything())
            library.papers.get(papers)
            library.shelves.counts()
            library.history.steps(20)
            for paper in papers:
                library.notes.text(paper)
    except LibraryProblem:
        pass
    finally:
        library.close()
    return True


def steps(recipe: bytes) -> Iterator[tuple[Change, int, bytes]]:
    """Yield what a recipe does."""
    for start in range(0, min(len(recipe) - STEP.size + 1, MOST_STEPS * STEP.size), STEP.size):
        what, where, value = STEP.unpack_from(recipe, start)
        yield CHANGES[what % len(CHANGES)], int.from_bytes(where, "big"), value


def _flip(content: bytearray, place: int, value: bytes) -> None:
    if content:
        content[place % len(content)] ^= 1 << value[0] % 8


def _write(content: bytearray, place: int, value: bytes) -> None:
    place %= max(len(content), 1)
    content[place : place + len(value)] = value[: len(content) - place]


def _write_in_header(content: bytearray, place: int, value: bytes) -> None:
    _write(content, place % HEADER, value[: place % 4 + 1])


def _write_at_page(content: bytearray, place: int, value: bytes) -> None:
    """Write where a page tells what it holds."""
    _write(content, place // 64 * PAGE + place % 64, value[: value[3] % 4 + 1])


def _zero(content: bytearray, place: int, value: bytes) -> None:
    del value
    start = place % (len(content) // PAGE + 1) * PAGE
    content[start : start + PAGE] = bytes(len(content[start : start + PAGE]))


def _copy(content: bytearray, place: int, value: bytes) -> None:
    pages = len(content) // PAGE
    if pages:
        to, of = place % pages * PAGE, int.from_bytes(value, "big") % pages * PAGE
        content[to : to + PAGE] = content[of : of + PAGE]


def _cut(content: bytearray, place: int, value: bytes) -> None:
    del value
    del content[place % (len(content) + 1) :]


CHANGES: tuple[Change, ...] = (
    _flip, _write, _write_in_header, _write_at_page, _zero, _copy, _cut,
)  # fmt: skip


@cache
def libraries() -> tuple[Path, ...]:
    """Make one with a backup, one without, and one of each older format."""
    place = Path(tempfile.mkdtemp(prefix="carrel-fuzz-"))
    whole, alone = place / "whole", place / "alone"
    library = Library(whole)
    commit(library, [made(TEA, SOCKS, SHEEP)])
    with library.open():
        library.notes.save(1, "what I think of tea " * 300)
        library.marks.tag([1, 2], "first")
        library.marks.save_search("mine", "tea")
    library.close()
    shutil.copytree(whole, alone)
    library = Library(whole)
    library.copies.make(Cause.HAND)
    library.close()
    made_old = []
    for number in range(1, len(MIGRATIONS)):
        folder = place / f"old-{number}"
        folder.mkdir()
        make_old(folder / FILE_NAME, number)
        made_old.append(folder)
    return (whole, alone, *made_old)


def recipes() -> list[bytes]:
    """Return a recipe for each kind of damage and library."""
    kinds = range(len(libraries()))
    return [
        bytes([kind]) + STEP.pack(what, bytes([0, place, 60]), b"\xff\x00\x0d\x03")
        for kind in kinds
        for what in range(len(CHANGES))
        for place in (0, 16, 64)
    ]
