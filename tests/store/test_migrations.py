from __future__ import annotations

from pathlib import Path

import pytest
from peewee import SqliteDatabase

from desktop.model.correction import Field
from desktop.model.errors import LibraryTooNew
from desktop.model.paper import Facts
from desktop.store import formats, migrations
from desktop.store.connecting import database_at, make_library
from desktop.store.formats import MIGRATIONS
from desktop.store.header import APPLICATION_ID, refuse_newer
from desktop.store.library import Library
from desktop.store.migrations import copy_aside, migrate
from desktop.store.rows import fetch
from tests.others import start_program

TOGETHER = """
from pathlib import Path
from desktop.store.connecting import database_at
from desktop.store.formats import MIGRATIONS
from desktop.store.migrations import migrate
from desktop.store.rows import fetch

def add_shelfmark(db):
    fetch(db, "ALTER TABLE tag ADD COLUMN shelfmark TEXT")

path = Path(sys.argv[1])
db = database_at(path)
print("ready", flush=True)
sys.stdin.readline()
with db.connection_context():
    migrate(db, path, path.parent / "backups", (*MIGRATIONS, add_shelfmark))
"""

# A library of the second format with one paper, that was starred.
STARRED = """
INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added)
VALUES (1, 'u', 'Tides in Teacups', 'Tides rise.', 0, 'tidesinteacups', '2024');
INSERT INTO mark (paper, status, starred) VALUES (1, 'inbox', 1);
INSERT INTO step (id, act, count, detail, at, undone) VALUES (1, 'star', 1, '', '', 0);
INSERT INTO touch (step, kind, row, paper, image)
VALUES (1, 'mark', 1, 1, json_object('paper', 1, 'status', 'inbox', 'starred', 0))
"""


def add_shelfmark(db: SqliteDatabase) -> None:
    fetch(db, "ALTER TABLE tag ADD COLUMN shelfmark TEXT")


def break_off(db: SqliteDatabase) -> None:
    fetch(db, "CREATE TABLE half (way INTEGER)")
    raise RuntimeError("no further")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "library.db"
    make_library(made, tmp_path / "backups")
    return made


def version(path: Path) -> int:
    db = database_at(path)
    with db.connection_context():
        return int(fetch(db, "PRAGMA user_version")[0][0])


def columns(path: Path, table: str) -> list[str]:
    db = database_at(path)
    with db.connection_context():
        rows = fetch(db, "SELECT name FROM pragma_table_info(?)", (table,))
    return [name for (name,) in rows]


def run(path: Path, steps: tuple[formats.Migration, ...]) -> None:
    db = database_at(path)
    with db.connection_context():
        migrate(db, path, path.parent / "backups", steps)


def test_a_library_of_today_is_left_alone(path: Path) -> None:
    before = path.read_bytes()

    run(path, MIGRATIONS)

    assert path.read_bytes() == before
    assert not (path.parent / "backups").exists()


def test_a_library_is_copied_before_it_is_migrated(path: Path) -> None:
    run(path, (*MIGRATIONS, add_shelfmark))

    assert version(path) == len(MIGRATIONS) + 1
    assert "shelfmark" in columns(path, "tag")
    (copy,) = (path.parent / "backups").glob("*.db")
    assert copy.name == f"before-format-{len(MIGRATIONS) + 1}.db"
    assert version(copy) == len(MIGRATIONS)
    assert "shelfmark" not in columns(copy, "tag")


def test_a_copy_holds_what_the_library_held(tmp_path: Path) -> None:
    library = Library(tmp_path)
    with library.open():
        library.marks.save_search("mine", "is:starred")
    run(library.path, (*MIGRATIONS, add_shelfmark))

    copy = database_at(tmp_path / "backups" / f"before-format-{len(MIGRATIONS) + 1}.db")
    with copy.connection_context():
        assert fetch(copy, "SELECT name FROM saved_search") == [("mine",)]
        assert fetch(copy, "PRAGMA integrity_check") == [("ok",)]


def test_a_migration_that_fails_leaves_the_last_whole_version(path: Path) -> None:
    with pytest.raises(RuntimeError, match="no further"):
        run(path, (*MIGRATIONS, add_shelfmark, break_off))

    assert version(path) == len(MIGRATIONS) + 1
    assert columns(path, "half") == []
    assert "shelfmark" in columns(path, "tag")


def test_the_triggers_are_made_anew_after_the_last_migration(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[object] = []
    monkeypatch.setattr("desktop.store.triggers.install", installed.append)

    run(path, (*MIGRATIONS, add_shelfmark, lambda _: None))

    assert len(installed) == 1


def test_a_migration_that_another_process_was_faster_with_is_not_run_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def overtake(*_: object) -> None:
        faster = database_at(path)
        with faster.connection_context():
            fetch(faster, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")

    monkeypatch.setattr(migrations, "copy_aside", overtake)

    run(path, (*MIGRATIONS, break_off))

    assert columns(path, "half") == []


def test_a_later_version_is_refused_and_not_copied(path: Path) -> None:
    run(path, (*MIGRATIONS, lambda _: None))
    (path.parent / "backups" / f"before-format-{len(MIGRATIONS) + 1}.db").unlink()

    with pytest.raises(LibraryTooNew, match="Update Carrel") as caught:
        run(path, MIGRATIONS)

    assert str(path) in caught.value.message
    assert list((path.parent / "backups").glob("*.db")) == []
    refuse_newer(path, len(MIGRATIONS))


def test_a_copy_that_came_too_late_is_not_kept_in_place_of_a_good_one(path: Path) -> None:
    backups = path.parent / "backups"
    db = database_at(path)
    with db.connection_context():
        copy_aside(db, backups / "copy.db", version=len(MIGRATIONS))
    good = (backups / "copy.db").read_bytes()
    run(path, (*MIGRATIONS, add_shelfmark))

    with db.connection_context():
        copy_aside(db, backups / "copy.db", version=len(MIGRATIONS))

    assert (backups / "copy.db").read_bytes() == good
    assert [one.name for one in backups.glob("*.new-*")] == []


def test_processes_that_migrate_together_do_it_once(path: Path) -> None:
    programs = [start_program(TOGETHER, path) for _ in range(3)]
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        program.communicate("go\n", timeout=60)

    assert [program.returncode for program in programs] == [0, 0, 0]
    assert columns(path, "tag").count("shelfmark") == 1
    (copy,) = (path.parent / "backups").glob("*.db")
    assert version(copy) == len(MIGRATIONS)


def test_papers_of_the_first_format_get_clues_and_so_do_their_images(tmp_path: Path) -> None:
    """What was done before can be undone after."""
    path = tmp_path / "library.db"
    db = database_at(path)
    with db.connection_context():
        for sql in formats.FIRST.split(";"):
            fetch(db, sql)
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        fetch(db, "PRAGMA user_version = 1")
        fetch(
            db,
            "INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added) "
            "VALUES (1, 'u', 'Tides in Teacups', 'Tides rise.', 0, 'tidesinteacups', '2024')",
        )
        fetch(db, "INSERT INTO mark (paper, status, starred) VALUES (1, 'inbox', 0)")
        step = "INSERT INTO step (id, act, count, detail, at, undone)"
        fetch(db, f"{step} VALUES (1, 'import', 1, '', '', 0)")
        image = (
            "json_object('id', 1, 'uid', 'u', 'title', 'Tide in Teacups', 'abstract', '', "
            "'published_guessed', 0, 'fingerprint', 'tideinteacups', 'added', '2024')"
        )
        touch = "INSERT INTO touch (step, kind, row, paper, image)"
        fetch(db, f"{touch} VALUES (1, 'paper', 1, 1, {image})")

    library = Library(tmp_path)
    with library.open():
        assert library.check() == []
        assert [id_ for id_, _ in library.arrivals.candidates([Facts("Tides in Teacup")])] == [1]
        assert not library.history.undo().is_nothing
        assert library.papers.get([1])[0].title == "Tide in Teacups"
        assert library.check() == []
    library.close()


def test_papers_of_the_second_format_can_be_corrected_and_old_steps_undone(
    tmp_path: Path,
) -> None:
    db = database_at(tmp_path / "library.db")
    with db.connection_context():
        for sql in f"{formats.FIRST};{formats.SEEN_BEFORE};{STARRED}".split(";"):
            fetch(db, sql)
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        fetch(db, "PRAGMA user_version = 2")
        clues = formats._clues("Tides in Teacups", "Tides rise.", None, None)
        fetch(db, "UPDATE paper SET clues = ?", (clues,))
        fetch(db, "INSERT INTO clue (key, paper) SELECT value, 1 FROM paper, json_each(clues)")

    library = Library(tmp_path)
    with library.open():
        assert library.check() == []
        library.corrections.correct(1, Facts("Tides"), [Field.TITLE])
        assert library.papers.get([1])[0].title == "Tides"
        assert library.check() == []
        library.history.undo()
        library.history.undo()
        paper = library.papers.get([1])[0]
        assert (paper.title, paper.marks.starred) == ("Tides in Teacups", False)
        assert library.check() == []
    library.close()
    (copy,) = (tmp_path / "backups").glob("*.db")
    assert version(copy) == 2


def test_tags_of_the_third_format_have_no_color_nor_get_one_from_old_images(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    db = database_at(path)
    parts = (formats.FIRST, formats.SEEN_BEFORE, formats.CORRECTIONS)
    with db.connection_context():
        for sql in ";".join(parts).split(";"):
            fetch(db, sql)
        fetch(db, f"PRAGMA application_id = {APPLICATION_ID}")
        fetch(db, "PRAGMA user_version = 3")
        fetch(
            db,
            "INSERT INTO step (id, act, count, detail, at, undone) VALUES (1, 'tag', 1, '', '', 0)",
        )
        fetch(
            db,
            "INSERT INTO touch (step, kind, row, image) "
            "VALUES (1, 'tag', 1, json_object('id', 1, 'name', 'moss'))",
        )

    library = Library(tmp_path)
    with library.open():
        library.history.undo()
        assert fetch(library._db, "SELECT id, name, color FROM tag") == [(1, "moss", None)]
    library.close()
