"""A program: all that writes is done on a disk that fails at each call in turn, and is mended."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.backup import Cause
from desktop.model.errors import AppError
from desktop.model.row import Status
from desktop.services import indexing
from desktop.services.drafting import Drafts, NoteDraft
from desktop.services.exporting import Papers, export
from desktop.services.importing import commit
from desktop.settings import load, save
from desktop.settings_table import Settings
from desktop.store import backups
from desktop.store.library import Library
from desktop.writers.json_papers import JsonPapers
from tests.services.making import SHEEP, SOCKS, TEA, made
from tests.store.dumping import dump

Work = Callable[[Library, int], None]


def import_more(library: Library, number: int) -> None:
    commit(library, [made(SHEEP, name=f"More {number}")])


def write_note(library: Library, number: int) -> None:
    with library.open():
        library.notes.save(1, f"note {number} " * 2_000)


def decide(library: Library, number: int) -> None:
    with library.open():
        library.marks.tag([1, 2], f"tag {number}")
        library.marks.set_status([1, 2], list(Status)[number % 4 + 1])


def back_up(library: Library, number: int) -> None:
    library.copies.make(Cause.HAND)


def write_file(library: Library, number: int) -> None:
    with library.open():
        papers = Papers(library, sorted(library.shelves.everything()))
        export(papers, JsonPapers(), library.folder / "papers.json")


def index_all(library: Library, number: int) -> None:
    index = SearchIndex(library.folder)
    try:
        with library.open():
            library.notes.save(2, f"indexed {number}")
        indexing.catch_up(library, index)
    finally:
        index.close()


def keep_settings(library: Library, number: int) -> None:
    save(Settings(text_zoom=number % 9), library.folder)


def keep_draft(library: Library, number: int) -> None:
    Drafts(library.folder).keep(NoteDraft(1, "u", f"draft {number}"))


WORKS: dict[str, Work] = {
    work.__name__: work
    for work in (
        import_more, write_note, decide, back_up, write_file, index_all, keep_settings, keep_draft,
    )
}  # fmt: skip
# Whoever keeps these tells of it in the window; below it they are the system's own words.
PLAIN = ("keep_settings", "keep_draft")


def main(folder: Path, shim: Path, name: str, every: bool) -> None:
    failing = ctypes.CDLL(str(shim))
    failing.calls_seen.restype = ctypes.c_long
    backups.RESERVE = 0
    library = Library(folder / "library")
    commit(library, [made(TEA, SOCKS)])
    WORKS[name](library, 0)
    place, failures, at, number = os.fsencode(folder), 0, 0, 1
    while True:
        for error, lasts in ((errno.EIO, 1), (errno.ENOSPC, 0)):
            number += 1
            before = dump(library)
            failing.fail_from(at, error, lasts, lasts, place)
            told = tried(name, library, number)
            seen = failing.calls_seen()
            failing.fail_from(0, 0, 0, 0, b"")
            failures += bool(told)
            is_whole(library, name, before, told, number)
        if seen <= at and not told:
            break
        at += 1 if every else max(1, at // 3)
    WORKS[name](library, number + 1)
    library.close()
    sys.stdout.write(f"{failures} failures, each told and mended\n")


def tried(name: str, library: Library, number: int) -> str:
    """Return what is said when it cannot be done; nothing when it is done."""
    try:
        WORKS[name](library, number)
    except AppError as problem:
        return problem.message
    except OSError as problem:
        if name not in PLAIN:
            raise
        return str(problem)
    return ""


def is_whole(library: Library, name: str, before: object, told: str, number: int) -> None:
    """See that nothing is lost, without a restart."""
    with library.open():
        assert library.check() == []
    if told:
        assert "\n" not in told, told
        if name not in ("index_all", "decide"):  # of several steps the first may stand
            assert dump(library) == before, told
    if name == "write_file":
        assert (library.folder / "papers.json").read_text().endswith("}\n")
    if name == "keep_settings":
        assert load(library.folder).text_zoom in {number % 9, *range(9)}
    if name == "keep_draft":
        assert len(Drafts(library.folder).left()) == 1
    for one in library.copies.all():
        with suppress(FileNotFoundError):
            library.copies.verify(one)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "every")
