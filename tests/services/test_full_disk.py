"""The disk is full at each write in turn: nothing is lost, and work goes on after."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.model.backup import Cause
from desktop.model.digest import Draft
from desktop.model.errors import AppError
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.services.drafting import Drafts, NoteDraft
from desktop.services.exporting import Papers, export
from desktop.services.importing import commit
from desktop.settings import load, save
from desktop.settings_table import Settings
from desktop.store import backups
from desktop.store.library import Library
from desktop.writers.json_papers import JsonPapers
from tests.disks import fill, small_disk
from tests.services.making import made
from tests.store.dumping import dump

STEP, MOST = 48_000, 2_000_000
PAPERS = 30


def told(word: str) -> list[Draft]:
    return [Draft(Facts(f"{word} no {n}", f"{word} is told of. " * 60)) for n in range(PAPERS)]


def import_more(library: Library) -> None:
    commit(library, [made(*told("Fern"), name="More")])


def write_note(library: Library) -> None:
    with library.open():
        library.notes.save(1, "word " * 30_000)


def tag_all(library: Library) -> None:
    with library.open():
        library.marks.tag(range(1, PAPERS + 1), "full")


def decide(library: Library) -> None:
    with library.open():
        library.marks.set_status(range(1, PAPERS + 1), Status.DONE)


def back_up(library: Library) -> None:
    library.copies.make(Cause.HAND)


def write_file(library: Library) -> None:
    with library.open():
        ids = sorted(library.shelves.everything())
        export(Papers(library, ids), JsonPapers(), library.folder / "papers.json")


def problem_of(work: Callable[[Library], None], library: Library) -> str:
    """Return what is told when some work cannot be done; nothing when it is done."""
    try:
        work(library)
    except AppError as error:
        return error.message
    return ""


@pytest.mark.parametrize(
    "work",
    [import_more, write_note, tag_all, decide, back_up, write_file],
    ids=lambda f: f.__name__,
)
def test_a_disk_that_is_full_at_any_write(
    tmp_path: Path, work: Callable[[Library], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "RESERVE", 0)
    with small_disk(tmp_path / "small", "4m") as disk:
        library = Library(disk / "library")
        commit(library, [made(*told("Moss"))])
        before = dump(library)
        exported = library.folder / "papers.json"
        exported.write_text("old")
        failures = 0
        for free in range(0, MOST, STEP):
            filler = fill(disk)
            os.truncate(filler, max(filler.stat().st_size - free, 0))
            problem = problem_of(work, library)
            filler.unlink()
            if not problem:
                break
            failures += 1
            assert "space" in problem
            assert dump(library) == before
            assert exported.read_text() == "old"
            with library.open():
                assert library.check() == []
        work(library)

        assert failures > 0
        for one in library.copies.all():
            library.copies.verify(one)
        library.close()


def test_settings_and_drafts_are_old_or_new_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", "1m") as disk:
        save(Settings(text_zoom=3), disk)
        drafts = Drafts(disk)
        drafts.keep(NoteDraft(1, "u", "old"))
        filler = fill(disk)
        with pytest.raises(OSError, match="No space"):
            save(Settings(text_zoom=4), disk)
        with pytest.raises(OSError, match="No space"):
            drafts.keep(NoteDraft(1, "u", "new " * 10_000))
        assert load(disk).text_zoom == 3
        assert [draft.text for draft in drafts.left()] == ["old"]
        filler.unlink()
        drafts.keep(NoteDraft(1, "u", "new"))
        assert [draft.text for draft in drafts.left()] == ["new"]
