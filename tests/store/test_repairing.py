"""Damage of all kinds, done for real; what is saved of it, and what is said about the rest."""

from __future__ import annotations

import random
import shutil
import sqlite3 as system_sqlite
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.model.backup import Cause
from desktop.model.digest import Draft
from desktop.model.errors import LibraryProblem, LibraryTooNew
from desktop.model.paper import Facts
from desktop.model.row import Status
from desktop.services.importing import commit
from desktop.store.backups import Backups
from desktop.store.header import FORMAT
from desktop.store.library import Library, utc_now
from desktop.store.repairing import Repair, repair
from tests.services.making import made
from tests.store.damage import PAGE, flip, pages, spoil_middle, zero_page
from tests.store.dumping import dump

PAPERS = 120
NOTED = range(1, PAPERS, 9)
# Undo begins anew, and these are made of others.
BOOKS = {"step", "touch"}


def note_of(paper: int) -> str:
    return f"note {paper}: " + "what I think of it. " * (paper % 30 * 20)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with a bit of everything, and no backup."""
    folder = tmp_path_factory.mktemp("pattern") / "library"
    library = Library(folder)
    told = [
        Draft(
            Facts(
                f"Moss of the {n}th kind and what it is good for",
                f"Moss number {n} is looked at. " * (5 + n % 40),
                (f"Ada Quill {n % 17}", "Bo Reed"),
                arxiv_id=f"2401.{n:05}",
                urls=(f"https://example.org/{n}",),
            )
        )
        for n in range(PAPERS)
    ]
    commit(library, [made(*told)])
    with library.open():
        for paper in NOTED:
            library.notes.save(paper, note_of(paper))
        library.marks.set_status(range(1, 60), Status.DONE)
        library.marks.tag(range(1, 40), "green")
        library.marks.save_search("mine", "moss")
    library.close()
    return folder


@pytest.fixture
def folder(pattern: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(pattern, tmp_path / "library"))


def mended(folder: Path) -> Repair:
    """Repair, and see that the damaged file is kept as it was and the new one is whole."""
    path = folder / "library.db"
    damaged = path.read_bytes()
    done = repair(path, Backups(path, utc_now))
    assert done.kept is not None
    assert (done.kept / "library.db").read_bytes() == damaged
    library = Library(folder)
    with library.open():
        assert library.check() == []
        assert library.outbox.count() == len(library.shelves.everything())
        library.notes.save(1, "work goes on")
        library.history.undo()
    library.close()
    return done


def back_up(folder: Path) -> None:
    library = Library(folder)
    library.copies.make(Cause.HAND)
    library.close()


def test_a_whole_library_comes_out_as_it_went_in(folder: Path) -> None:
    before = dump(Library(folder))

    done = mended(folder)

    assert (done.papers, done.notes) == (PAPERS, len(NOTED))
    assert dump(Library(folder)) == before
    assert done.lost == ("the history begins anew: nothing before the repair can be undone",)


def test_what_is_in_the_journal_is_saved_too(folder: Path, tmp_path: Path) -> None:
    library = Library(folder)
    with library.open():
        library.notes.save(2, "still in the journal")
        shutil.copytree(folder, tmp_path / "torn")
    torn = tmp_path / "torn" / "library.db"
    content = bytearray(torn.read_bytes())
    content[:PAGE] = bytes(PAGE)
    torn.write_bytes(content)
    if not torn.with_name("library.db-wal").exists():
        pytest.skip("this SQLite keeps no such journal")

    repair(torn, Backups(torn, utc_now))

    with Library(torn.parent).open() as mended_library:
        assert mended_library.notes.text(2) == "still in the journal"


@pytest.mark.parametrize("number", range(1, 12))
def test_a_page_that_is_gone_comes_back_from_a_backup(folder: Path, number: int) -> None:
    """Every eleventh page in turn, so that all kinds of pages are among them."""
    back_up(folder)
    before = dump(Library(folder))
    path = folder / "library.db"
    Library(folder).close()
    for page in range(number, pages(path) + 1, 11):
        zero_page(path, page)

    done = mended(folder)

    assert dump(Library(folder)) == before
    assert (done.papers, done.notes) == (PAPERS, len(NOTED))


def test_what_was_deleted_since_the_backup_stays_deleted(folder: Path) -> None:
    back_up(folder)
    library = Library(folder)
    with library.open():
        library.marks.untag(range(1, 40), "green")
        library.notes.save(1, "")
    library.close()
    path = folder / "library.db"
    with system_sqlite.connect(path) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'link'").fetchone()
    db.close()
    zero_page(path, root)

    done = mended(folder)

    with Library(folder).open() as again:
        assert again.notes.text(1) == ""
        (paper,) = again.papers.get([2])
        assert (paper.marks.tags, paper.facts.urls) == ((), ("https://example.org/1",))
    assert done.backup is not None
    assert done.from_backup == PAPERS


def test_without_a_backup_the_rest_is_saved_and_the_loss_told(folder: Path) -> None:
    path = folder / "library.db"
    total = pages(path)
    for page in range(3, total, 13):
        zero_page(path, page)

    done = mended(folder)

    assert any("cannot be read" in line for line in done.lost)
    library = Library(folder)
    with library.open():
        kept = [paper for paper in NOTED if library.notes.text(paper) == note_of(paper)]
    assert len(kept) >= len(NOTED) // 2
    assert done.papers >= PAPERS // 2


def test_decisions_about_a_lost_paper_are_kept_with_a_word(folder: Path) -> None:
    path = folder / "library.db"
    with system_sqlite.connect(path) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'paper'").fetchone()
    db.close()
    content = path.read_bytes()
    spoilt = bytearray(content)
    leaf = int.from_bytes(content[(root - 1) * PAGE + 8 :][:4], "big")  # the last of its leaves
    spoilt[(leaf - 1) * PAGE : leaf * PAGE] = bytes(PAGE)
    path.write_bytes(spoilt)

    done = mended(folder)

    assert done.papers == PAPERS
    assert any("papers are lost, what you wrote" in line for line in done.lost)
    with Library(folder).open() as library:
        assert [library.notes.text(paper) for paper in NOTED] == [note_of(n) for n in NOTED]


def test_flipped_bits_at_many_places_never_cost_a_note_silently(
    pattern: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)
    size = (pattern / "library.db").stat().st_size
    for number in range(12):
        folder = Path(shutil.copytree(pattern, tmp_path / str(number)))
        for _ in range(6):
            flip(folder / "library.db", chance.randrange(size), chance.randrange(8))

        done = mended(folder)

        with Library(folder).open() as library:
            there = [n for n in NOTED if library.notes.text(n)]
        assert len(there) == len(NOTED) or any("notes" in line for line in done.lost), number


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[: 20 * PAGE + 77]),
        lambda path: path.write_bytes(bytes(100) + path.read_bytes()[100:]),
        lambda path: path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:]),
        spoil_middle,
    ],
)
def test_larger_damage_with_a_backup_costs_nothing(
    folder: Path, spoil: Callable[[Path], object]
) -> None:
    back_up(folder)
    before = dump(Library(folder))
    Library(folder).close()
    spoil(folder / "library.db")

    mended(folder)

    assert dump(Library(folder)) == before


@pytest.mark.parametrize("content", [b"", b"Dear diary, " * 900, bytes(9 * PAGE)])
def test_nothing_is_put_in_place_of_what_was_no_library(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(content)

    with pytest.raises(LibraryProblem, match="Nothing could be saved"):
        repair(path, Backups(path, utc_now))

    assert [one.name for one in tmp_path.iterdir()] == ["library.db"]
    assert path.read_bytes() == content


def test_a_look_changes_nothing(folder: Path) -> None:
    path = folder / "library.db"
    zero_page(path, 5)
    before = path.read_bytes()

    done = repair(path, Backups(path, utc_now), keep=False)

    assert done.kept is None
    assert path.read_bytes() == before
    assert not (folder / "damaged").exists()


def test_a_library_of_a_later_version_is_left_alone(folder: Path) -> None:
    path = folder / "library.db"
    db = system_sqlite.connect(path)
    db.execute(f"PRAGMA user_version = {FORMAT + 1}")
    db.close()

    with pytest.raises(LibraryTooNew):
        repair(path, Backups(path, utc_now))
