"""Making a whole library of a damaged one, of its newest good backup, and of what they imply.

The damaged file is read page by page (`salvage`), never written to, and kept. What its lost pages
held is taken from the newest backup that is whole, and only that: what was deleted since then on
pages that are whole stays deleted. The rest is mended so that the library makes sense, and told.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple

from desktop.model.backup import Backup
from desktop.model.errors import LibraryProblem, LibraryTooNew
from desktop.model.sentence import Sentence
from desktop.store.backups import Backups
from desktop.store.copying import faults_of, look_inside
from desktop.store.engine import sqlite3
from desktop.store.faults import translated
from desktop.store.formats import MIGRATIONS, Migration
from desktop.store.header import APPLICATION_ID, FORMAT
from desktop.store.mending import mend
from desktop.store.pages import Pages, Value
from desktop.store.restoring import put_in_place, renew
from desktop.store.salvage import Column, Salvage, salvage

# Made from others, or the books of a moment.
DERIVED = frozenset({"clue", "stale", "recording"})
HISTORY = ("step", "touch", "span")


class Repair(NamedTuple):
    """What came of a repair: what is in the library now, and in words what could not be saved.

    `kept` is the folder with the damaged file; None where nothing was put in its place.
    """

    papers: int
    notes: int
    lost: tuple[str, ...]
    from_backup: int
    backup: Backup | None
    kept: Path | None


def repair(library: Path, backups: Backups, *, keep: bool = True) -> Repair:
    """Save what can be saved of a library; without `keep` only say what that would be.

    Raises LibraryTooNew for a library of a later Carrel, and a LibraryProblem when nothing can be
    written, or nothing be saved.
    """
    draft = library.with_name(f"{library.name}.new-{uuid.uuid4().hex}")
    try:
        with translated(library):
            return _repaired(library, backups, draft, keep=keep)
    except OSError as error:
        raise LibraryProblem(
            Sentence(
                "The library “{library}” cannot be repaired ({reason}). It is as it "
                "was: check the permissions of its folder and the space on its disk.",
                library=library,
                reason=error.strerror,
            )
        ) from error
    finally:
        for leftover in library.parent.glob(f"{draft.name}*"):
            leftover.unlink()


def _repaired(library: Path, backups: Backups, draft: Path, *, keep: bool) -> Repair:
    pages = Pages(library.read_bytes(), _bytes(library.with_name(f"{library.name}-wal")))
    version = _version(pages, library)
    schema, roots = _schema(version)
    backup = _newest_good(backups, version)
    if backup is not None:
        roots |= _roots_in(backups.path_of(backup))
    found = salvage(pages, schema, roots)
    _decode(found)
    filled = 0
    if backup is not None:
        filled = _fill(found, backups.path_of(backup))
    lost = _write(draft, version, found, has_backup=backup is not None)
    problems = faults_of(draft)
    if problems:
        raise LibraryProblem(
            Sentence(
                "The library “{library}” could not be repaired ({problems}).",
                library=library,
                problems=problems[0],
            )
        )
    with closing(look_inside(draft)) as made:
        papers, notes = (
            int(made.execute(f"SELECT count(*) FROM {name}").fetchone()[0])
            for name in ("paper", "note")
        )
    if not papers and not found["paper"].is_whole:
        raise LibraryProblem(
            Sentence(
                "Nothing could be saved from “{library}”. It is as it was: put a backup "
                "in its place, or import your digests into a new library.",
                library=library,
            )
        )
    kept = None
    if keep:
        renew(draft, _revision(found) or max((one.revision for one in backups.all()), default=0))
        kept = put_in_place(draft, library)
    return Repair(papers, notes, tuple(lost), filled, backup if filled else None, kept)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _version(pages: Pages, library: Path) -> int:
    head = pages.page(1)
    version = int.from_bytes(head[60:64], "big")
    is_ours = int.from_bytes(head[68:72], "big") == APPLICATION_ID
    if is_ours and FORMAT < version < FORMAT + 100:
        raise LibraryTooNew(
            Sentence(
                "The library “{library}” was written by a newer version of Carrel.", library=library
            )
        )
    return version if is_ours and 0 < version <= FORMAT else FORMAT


def _schema(version: int) -> tuple[dict[str, tuple[Column, ...]], dict[str, int]]:
    """Return the columns of all tables of a version, and where they begin in a new library."""
    with closing(_new(Path(":memory:"), version)) as db:
        told = db.execute(
            "SELECT name, rootpage FROM sqlite_master WHERE type = 'table' "
            "AND sql NOT LIKE '%WITHOUT ROWID%' AND name NOT LIKE 'sqlite%'"
        ).fetchall()
        tables = {str(name): int(root) for name, root in told}
        return {name: _columns(db, name) for name in tables}, tables


def _columns(db: Any, table: str) -> tuple[Column, ...]:
    return tuple(
        Column(str(name), kind == "TEXT", bool(required), bool(key) and kind == "INTEGER")
        for _, name, kind, required, _, key in db.execute(f"PRAGMA table_info({table})")
    )


def _new(path: Path, version: int) -> Any:
    """Return a connection to a new library of a version, without triggers."""
    from desktop.store.connecting import database_at
    from desktop.store.rows import connection_of

    db = database_at(path)
    db.connect()
    run: Iterable[Migration] = MIGRATIONS[:version]
    for migration in run:
        migration(db)
    connection = connection_of(db)
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _roots_in(path: Path) -> dict[str, int]:
    with closing(look_inside(path)) as db:
        told = db.execute("SELECT name, rootpage FROM sqlite_master WHERE type = 'table'")
        return {str(name): int(root) for name, root in told}


def _newest_good(backups: Backups, version: int) -> Backup | None:
    for backup in backups.all():
        with suppress(LibraryProblem):
            backups.verify(backup)
            with closing(look_inside(backups.path_of(backup))) as db:
                if db.execute("PRAGMA user_version").fetchone()[0] == version:
                    return backup
    return None


def _decode(found: dict[str, Salvage]) -> None:
    """Make texts of what can be read of them, and note the rows in which some cannot."""
    for table in found.values():
        for number, values in table.rows.items():
            readable = tuple(map(_readable, values))
            if readable != values:
                table.garbled.add(number)
                table.rows[number] = readable


def _readable(value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _fill(found: dict[str, Salvage], backup: Path) -> int:
    """Take from a backup what was on lost pages, and rows in which a text is damaged."""
    filled = 0
    with closing(look_inside(backup)) as db:
        for name, table in found.items():
            if name in DERIVED or name in HISTORY or table.is_whole:
                continue
            names = ", ".join(column.name for column in table.columns)
            for number, *values in db.execute(f"SELECT rowid, {names} FROM {name}"):
                if table.misses(number) or number in table.garbled:
                    table.rows[number] = tuple(values)
                    table.garbled.discard(number)
                    filled += 1
    return filled


def _write(
    draft: Path, version: int, found: dict[str, Salvage], *, has_backup: bool
) -> list[Sentence]:
    """Write a library of what was found; return in words what is missing."""
    from desktop.store.connecting import database_at
    from desktop.store.migrations import migrate
    from desktop.store.rows import fetch

    refused: dict[str, int] = {}
    with closing(_new(draft, version)) as db:
        db.execute("BEGIN")
        for name, table in found.items():
            if name not in DERIVED:
                refused[name] = _insert(db, name, table)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {max(version - 1, 1)}")
        lost = mend(db, found, refused, has_backup=has_backup)
        db.execute("COMMIT")
    after = database_at(draft)
    with after.connection_context():
        fetch(after, "PRAGMA foreign_keys = 0")
        _finish(after, version, migrate)
        fetch(after, "PRAGMA wal_checkpoint(TRUNCATE)")
        fetch(after, "PRAGMA journal_mode = DELETE")
    return lost


def _finish(db: Any, version: int, migrate: Callable[..., None]) -> None:
    """Make what is derived from the rest, and bring the library up to date."""
    from desktop.store import triggers
    from desktop.store.formats import m007_fewer_clues
    from desktop.store.note_links import renew_links
    from desktop.store.outbox import Outbox
    from desktop.store.rows import fetch
    from desktop.store.tables import database

    fetch(db, f"PRAGMA user_version = {version}")
    if version < FORMAT:
        migrate(db, Path(db.database), None)
    with db.atomic("IMMEDIATE"):
        m007_fewer_clues(db)
        renew_links(db)
        triggers.install(db)
    before = database.obj
    database.initialize(db)
    try:
        Outbox(db).put_all()
    finally:
        database.initialize(before)


def _insert(db: Any, name: str, table: Salvage) -> int:
    """Put rows into a table; return how many it refused."""
    refused = 0
    for number, values in table.rows.items():
        # Columns that were added later are not in older rows.
        columns = table.columns[: len(values)]
        names, marks = ", ".join(one.name for one in columns), ", ".join("?" for _ in columns)
        row = [
            number if column.is_number else value
            for column, value in zip(columns, values, strict=True)
        ]
        try:
            db.execute(f"INSERT INTO {name} ({names}) VALUES ({marks})", row)
        except sqlite3.DatabaseError:
            refused += 1
    return refused


def _revision(found: dict[str, Salvage]) -> int:
    columns = [column.name for column in found["recording"].columns]
    row = next(iter(found["recording"].rows.values()), ())
    told = dict(zip(columns, row, strict=False)).get("revision")
    return told if isinstance(told, int) and 0 <= told < 1 << 40 else 0
