"""What is killed of the upkeep: backups, repairs, formats, the index, folders."""

from __future__ import annotations

import datetime as dt
import shutil
from functools import partial
from pathlib import Path

from desktop.index.search_index import SearchIndex
from desktop.model.backup import Cause
from desktop.services import indexing
from desktop.services.export_folder import Wanted, export_folder
from desktop.services.exporting import Papers
from desktop.services.importing import commit
from desktop.services.moving import copy_library
from desktop.services.repairing import backups_of, repair_library, restore_library
from desktop.store import formats
from desktop.store.connecting import database_at
from desktop.store.header import APPLICATION_ID
from desktop.store.library import FILE_NAME, Library
from desktop.store.rows import fetch
from endure_library import KEPT, PAPERS, Scene, Tell, indexed_papers, some_papers, sound, told
from tests.services.making import made
from tests.store.damage import pages, zero_page

DAY = dt.date(2026, 11, 22)
ADDED = "My own words in the file."


def back_up(folder: Path, tell: Tell) -> None:
    """Make backups, one of which is brought back."""
    from desktop.services.backing_up import bring_back

    library = Library(folder)
    first = library.copies.make(Cause.HAND)
    tell(first.name)
    with library.open():
        library.marks.tag([2], "second")
    tell(library.copies.make(Cause.DAILY).name)
    with library.open():
        library.notes.save(5, "gone with the restore")
    bring_back(library, first)
    tell("restored")
    library.close()


def backed_up(folder: Path, promises: list[str]) -> None:
    """See that each promised backup is there, and whatever counts as checked is what it was."""
    library = sound(folder)
    there = library.copies.all()
    names = {one.name for one in there if one.is_verified}
    assert {one for one in promises if one.endswith(".db")} <= names
    for one in there:
        if one.is_verified:
            library.copies.verify(one)
    with library.open():
        texts, tags = library.notes.text(5), library.papers.get([2])[0].marks.tags
    if "restored" in promises:
        assert (texts, tags) == ("", ("first",))
    assert not texts or "second" in tags
    library.copies.make(Cause.HAND)
    library.close()


def damaged_library(folder: Path) -> None:
    """Begin with a library that lost every fifth page, its backup, and a copy to compare with."""
    some_papers(folder)
    library = Library(folder)
    library.copies.make(Cause.HAND)
    library.close()
    for number in range(5, pages(folder / FILE_NAME), 5):
        zero_page(folder / FILE_NAME, number)
    shutil.copyfile(folder / FILE_NAME, folder.parent / "damaged.db")


def mend(folder: Path, tell: Tell) -> None:
    """Repair it."""
    repair_library(folder)
    tell("repaired")


def put_back(folder: Path, tell: Tell) -> None:
    """Put the backup in its place."""
    restore_library(folder, backups_of(folder).all()[0])
    tell("restored")


def mended(folder: Path, promises: list[str]) -> None:
    """See that the library is whole, or damaged as it was and can be repaired still."""
    damaged = (folder.parent / "damaged.db").read_bytes()
    if (folder / FILE_NAME).read_bytes() == damaged:
        assert not promises
        repair_library(folder)
    kept = [path.read_bytes() for path in (folder / "damaged").glob(f"*/{FILE_NAME}")]
    assert damaged in kept, "the damaged file is not kept"
    library = sound(folder)
    with library.open():
        assert len(library.shelves.everything()) == PAPERS
    library.close()


def scattered_index(folder: Path) -> None:
    """Begin with an index of many small segments."""
    indexed_papers(folder)
    library, index = Library(folder), SearchIndex(folder)
    for number in range(6):
        commit(library, [made(*told(f"Ivy{number}", 6), name=f"Ivy {number}")])
        indexing.catch_up(library, index)
    index.close()
    library.close()


def merge_index(folder: Path, tell: Tell) -> None:
    """Merge them."""
    index = SearchIndex(folder)
    while index.tidy(lambda: False):
        pass
    tell("merged")
    index.close()


def index_merged(folder: Path, promises: list[str]) -> None:
    """See that the index is right at once: merging takes nothing out of it."""
    del promises
    library, index = sound(folder), SearchIndex(folder)
    with library.open():
        everything = library.shelves.everything()
        assert library.outbox.count() == 0
    assert index.ids() == everything
    assert list(indexing.differences(library, index)) == []
    index.close()
    library.close()


def exported_folder(folder: Path) -> None:
    """Begin with papers as files in a folder, one of which has words of the person's own."""
    some_papers(folder)
    _export(folder)
    first = _file_of_the_noted_paper(folder)
    first.write_text(f"{first.read_text('utf-8')}\n{ADDED}\n", encoding="utf-8")
    library = Library(folder)
    with library.open():
        library.marks.tag(range(1, PAPERS + 1), "again")
    library.close()


def export_again(folder: Path, tell: Tell) -> None:
    """Bring the files up to date."""
    _export(folder)
    tell("exported")


def folder_exported(folder: Path, promises: list[str]) -> None:
    """See that each file is whole, and that exporting again finds nothing in conflict."""
    sound(folder).close()
    notes = folder.parent / "notes"
    texts = [path.read_text("utf-8") for path in notes.glob("*.md")]
    assert len(texts) == PAPERS
    if promises:
        assert all("again" in text for text in texts)
    assert _export(folder) == [], "a file was taken for one that the person changed"
    text = _file_of_the_noted_paper(folder).read_text("utf-8")
    assert text.count(ADDED) == 1
    assert KEPT in text
    assert all("again" in path.read_text("utf-8") for path in notes.glob("*.md"))


def _export(folder: Path) -> list[str]:
    library = Library(folder)
    with library.open():
        papers = Papers(library, sorted(library.shelves.everything()))
        done = export_folder(papers, folder.parent / "notes", Wanted(), DAY)
    library.close()
    return done.conflicts


def _file_of_the_noted_paper(folder: Path) -> Path:
    (found,) = (
        path for path in (folder.parent / "notes").glob("*.md") if KEPT in path.read_text("utf-8")
    )
    return found


def move(folder: Path, tell: Tell) -> None:
    """Copy it to another folder, as one who moves it does."""
    copy_library(folder, folder.parent / "moved", lambda _done, _all: None, lambda: False)
    tell("moved")


def moved(folder: Path, promises: list[str]) -> None:
    """See that it is where it was, and that what is in the other place is whole."""
    sound(folder).close()
    target = folder.parent / "moved"
    assert target.exists() or not promises
    if target.exists():
        library = sound(target)
        with library.open():
            assert len(library.shelves.everything()) == PAPERS
        library.close()


def old_library(folder: Path, number: int) -> None:
    """Begin with a library of an earlier format, made by its own migrations."""
    folder.mkdir(parents=True)
    db = database_at(folder / FILE_NAME)
    with db.connection_context():
        for migration in formats.MIGRATIONS[:1]:
            migration(db)
        for paper in range(1, PAPERS + 1):
            fetch(
                db,
                "INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, "
                "added) VALUES (?, ?, ?, ?, 0, '', '2024-01-01T00:00:00+00:00')",
                (paper, f"u{paper}", f"Moss {paper}", "It grows. " * paper),
            )
            fetch(db, "INSERT INTO mark (paper, status, starred) VALUES (?, 'inbox', 0)", (paper,))
        fetch(db, "INSERT INTO note VALUES (1, ?, '2024-01-01T00:00:00+00:00')", (KEPT,))
        fetch(db, "INSERT INTO tag (id, name) VALUES (1, 'first')")
        fetch(db, "INSERT INTO paper_tag (paper, tag) VALUES (1, 1)")
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        for migration in formats.MIGRATIONS[1:number]:
            migration(db)
        fetch(db, f"PRAGMA user_version = {number}")
        fetch(db, "PRAGMA wal_checkpoint(TRUNCATE)")


def migrate(folder: Path, tell: Tell) -> None:
    """Open it, which brings it up to date."""
    library = Library(folder)
    tell("migrated")
    library.close()


def migrated(folder: Path, promises: list[str]) -> None:
    """See that it can be opened and has all that it had, and what counts as a copy is one."""
    del promises
    library = sound(folder)
    with library.open():
        papers = library.papers.get(range(1, PAPERS + 1))
    assert [paper.title for paper in papers] == [f"Moss {n}" for n in range(1, PAPERS + 1)]
    for one in library.copies.all():
        library.copies.verify(one)
    library.close()


UPKEEP = {
    "backup": Scene(some_papers, back_up, backed_up),
    "repair": Scene(damaged_library, mend, mended),
    "restore": Scene(damaged_library, put_back, mended),
    "merge": Scene(scattered_index, merge_index, index_merged),
    "folder": Scene(exported_folder, export_again, folder_exported),
    "move": Scene(some_papers, move, moved),
    **{
        f"format {number}": Scene(partial(old_library, number=number), migrate, migrated)
        for number in range(1, len(formats.MIGRATIONS))
    },
}
