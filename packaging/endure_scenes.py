"""What is done while it is killed, and what must be true whenever that was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from desktop.index.search_index import SearchIndex
from desktop.model.backup import Cause
from desktop.model.digest import Draft
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.services import indexing
from desktop.services.drafting import Drafts, NoteDraft, replay
from desktop.services.exporting import Papers, export
from desktop.services.importing import commit
from desktop.store import backups, formats
from desktop.store.connecting import database_at
from desktop.store.header import APPLICATION_ID
from desktop.store.library import FILE_NAME, Library
from desktop.store.rows import fetch
from desktop.writers.json_papers import JsonPapers
from tests.services.making import made

PAPERS, MORE = 40, 300
TAGGINGS = 12
NOTES = 25
KEPT = "kept from the beginning"

Tell = Callable[[str], None]


class Scene(NamedTuple):
    """What is there before, what is done, telling what is promised, and what must be true then.

    `examine` raises whatever it likes when something is wrong.
    """

    before: Callable[[Path], None]
    work: Callable[[Path, Tell], None]
    examine: Callable[[Path, list[str]], None]


def be_small() -> None:
    """Let small libraries do what large ones do: index in batches, and merge them."""
    indexing.BATCH = 8
    backups.RESERVE = 0


def nothing(folder: Path) -> None:
    """Begin with no library."""
    del folder


def some_papers(folder: Path) -> None:
    """Begin with papers, some of which are tagged, and a note."""
    library = Library(folder)
    commit(library, [made(*told("Moss", PAPERS))])
    with library.open():
        library.notes.save(1, KEPT)
        library.marks.tag([1, 2, 3], "first")
    library.close()


def indexed_papers(folder: Path) -> None:
    """Begin with papers that are indexed, and some that are not."""
    some_papers(folder)
    library, index = Library(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    commit(library, [made(*told("Fern", PAPERS), name="Later")])
    index.close()
    library.close()


def told(word: str, number: int) -> list[Draft]:
    """Return papers that are about something."""
    return [
        Draft(
            Facts(
                f"{word} of the {n}th kind, and what it does {'so ' * (n % 7)}well",
                f"We look at {word.lower()} {n} times. " * 8,
                ("Ada Quill", f"Bo Reed {n}"),
                arxiv_id=f"24{sum(map(ord, word)) % 12 + 1:02}.{n:05}",
            )
        )
        for n in range(number)
    ]


def sound(folder: Path) -> Library:
    """Return the library that is left; it is whole, and has what it had from the beginning."""
    library = Library(folder)
    with library.open():
        assert library.check() == []
        if library.shelves.everything():
            assert library.notes.text(1) == KEPT or library.notes.text(1).startswith("note ")
            (first,) = library.papers.get([1])
            assert "first" in first.marks.tags
    return library


def begin(folder: Path, tell: Tell) -> None:
    """Make a library, and write in it."""
    library = Library(folder)
    with library.open():
        library.marks.save_search("mine", "moss")
    tell("saved")
    library.close()


def begun(folder: Path, promises: list[str]) -> None:
    """See that a library is there or can be made, with what was promised."""
    library = sound(folder)
    with library.open():
        assert library.shelves.counts().searches == (("mine", "moss"),) or not promises
    library.close()


def import_more(folder: Path, tell: Tell) -> None:
    """Import a digest."""
    library = Library(folder)
    commit(library, [made(*told("Kite", MORE), name="Import")])
    tell("imported")
    library.close()


def imported(folder: Path, promises: list[str]) -> None:
    """See that all of the digest is there, or nothing of it."""
    library = sound(folder)
    with library.open():
        count, steps = len(library.shelves.everything()), len(library.history.steps(100))
        waiting = library.outbox.count()
    assert count in ({PAPERS + MORE} if promises else {PAPERS, PAPERS + MORE}), count
    assert waiting == count
    assert (count > PAPERS) == (steps == 4), steps
    library.close()


def write_notes(folder: Path, tell: Tell) -> None:
    """Type a note, as the window does: drafts at once, the note now and then."""
    library, drafts = Library(folder), Drafts(folder)
    for number in range(NOTES):
        draft = NoteDraft(1, _uid(library), f"note {number} " + "word " * number)
        drafts.keep(draft)
        tell(str(number))
        if number % 4 == 3:
            with library.open():
                library.notes.save(1, draft.text, "stay")
            drafts.drop(draft)
    library.close()


def notes_written(folder: Path, promises: list[str]) -> None:
    """See that no promised word is missing."""
    library = sound(folder)
    replay(library, Drafts(folder))
    with library.open():
        text = library.notes.text(1)
    written = int(text.split()[1]) if text.startswith("note ") else -1
    assert written >= (int(promises[-1]) if promises else -1), (written, promises[-1:])
    assert text == KEPT or text == f"note {written} " + "word " * written
    library.close()


def tag_all(folder: Path, tell: Tell) -> None:
    """Tag all papers, and decide about them, again and again."""
    library = Library(folder)
    everything = range(1, PAPERS + 1)
    for number in range(TAGGINGS):
        with library.open():
            library.marks.tag(everything, f"tag {number}")
            tell(f"tag {number}")
            library.marks.set_status(everything, list(Status)[number % 4 + 1])
        tell(f"status {list(Status)[number % 4 + 1].value}")
    library.close()


def all_tagged(folder: Path, promises: list[str]) -> None:
    """See that each promised decision stands, on all papers alike."""
    library = sound(folder)
    with library.open():
        papers = library.papers.get(range(1, PAPERS + 1))
        assert library.check() == []
    tags = {frozenset(paper.marks.tags) - {"first"} for paper in papers}
    assert len(tags) == 1, "a tag is on some of the papers"
    assert len({paper.marks.status for paper in papers}) == 1
    assert {one for one in promises if one.startswith("tag")} <= set(*tags)
    library.close()


def index_all(folder: Path, tell: Tell) -> None:
    """Index what waits, and tidy up the index."""
    library, index = Library(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    while index.tidy(lambda: False):
        pass
    tell("indexed")
    index.close()
    library.close()


def index_heals(folder: Path, promises: list[str]) -> None:
    """See that the index is right, or becomes so by itself."""
    del promises
    library, index = sound(folder), SearchIndex(folder)
    indexing.catch_up(library, index)
    with library.open():
        everything = library.shelves.everything()
        assert library.outbox.count() == 0
    assert index.ids() == everything
    assert list(indexing.differences(library, index)) == []
    index.close()
    library.close()


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


def export_papers(folder: Path, tell: Tell) -> None:
    """Export all papers over an older export."""
    library = Library(folder)
    target = folder.parent / "papers.json"
    with library.open():
        ids = sorted(library.shelves.everything())
        export(Papers(library, ids[:10]), JsonPapers(), target)
        tell("old")
        export(Papers(library, ids), JsonPapers(), target)
    tell("new")
    library.close()


def exported(folder: Path, promises: list[str]) -> None:
    """See that the file is the old one or the new one."""
    import json

    sound(folder).close()
    target = folder.parent / "papers.json"
    if not target.exists():
        assert not promises
        return
    count = len(json.loads(target.read_text(encoding="utf-8"))["papers"])
    assert count == PAPERS if "new" in promises else count in (10, PAPERS), count


def old_library(folder: Path) -> None:
    """Begin with a library of an earlier version, made by its own migrations."""
    folder.mkdir(parents=True)
    db = database_at(folder / FILE_NAME)
    with db.connection_context():
        for migration in formats.MIGRATIONS[:1]:
            migration(db)
        for number in range(1, PAPERS + 1):
            fetch(
                db,
                "INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, "
                "added) VALUES (?, ?, ?, ?, 0, '', '2024-01-01T00:00:00+00:00')",
                (number, f"u{number}", f"Moss {number}", "It grows. " * number),
            )
            fetch(db, "INSERT INTO mark (paper, status, starred) VALUES (?, 'inbox', 0)", (number,))
        fetch(db, "INSERT INTO note VALUES (1, ?, '2024-01-01T00:00:00+00:00')", (KEPT,))
        fetch(db, "INSERT INTO tag (id, name) VALUES (1, 'first')")
        fetch(db, "INSERT INTO paper_tag (paper, tag) VALUES (1, 1)")
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        fetch(db, "PRAGMA user_version = 1")
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


def _uid(library: Library) -> str:
    with library.open():
        return library.papers.get([1])[0].uid


SCENES = {
    "start": Scene(nothing, begin, begun),
    "import": Scene(some_papers, import_more, imported),
    "note": Scene(some_papers, write_notes, notes_written),
    "tag": Scene(some_papers, tag_all, all_tagged),
    "index": Scene(indexed_papers, index_all, index_heals),
    "backup": Scene(some_papers, back_up, backed_up),
    "export": Scene(some_papers, export_papers, exported),
    "migrate": Scene(old_library, migrate, migrated),
}
