"""Triggers that write the history and the outbox, so that no change can slip past them.

While a step is being recorded, the first touch of a row keeps that row's image from before (after
the idea at https://sqlite.org/undoredo.html, with images of rows instead of statements). Undo puts
the images back, and since it is recorded in the same way, what it leaves behind is the redo. Rows
that were written in bulk are known by their numbers instead (table `span`, see `bulk`): they had no
image, and whatever else the same step does to them leaves none.

The clues of a paper and the links of a note, lists in their rows, are put into tables where they
can be looked up.

A paper that is touched is taken from `exported`, the papers that were exported as they are.

Changes of searchable text put the paper's id into `stale` within the same transaction.

Trigger bodies use neither OR IGNORE nor OR REPLACE: the conflict clause of the outer statement
would override them.
"""

from __future__ import annotations

from collections.abc import Iterator

from peewee import SqliteDatabase

from desktop.store.rows import fetch
from desktop.store.tables import TRACKED, Table

# What the index holds: table, column with the paper's id, columns that matter.
INDEXED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("paper", "id", ("title", "abstract", "organization", "arxiv_id", "doi")),
    ("authorship", "paper", ("paper", "author", "position")),
    ("paper_tag", "paper", ("paper", "tag")),
    ("note", "paper", ("text",)),
)

RENAMED_TAG = """
    CREATE TRIGGER outbox_tag_update AFTER UPDATE ON tag WHEN OLD.name IS NOT NEW.name
    BEGIN
        DELETE FROM stale WHERE paper IN (SELECT paper FROM paper_tag WHERE tag = NEW.id);
        INSERT INTO stale (paper) SELECT paper FROM paper_tag WHERE tag = NEW.id;
    END"""


# What a paper leaves for others to be compared with, from the list in its own row.
_FORGET_CLUES = """DELETE FROM clue
        WHERE paper = OLD.id AND key IN (SELECT value FROM json_each(OLD.clues));"""
_LEAVE_CLUES = """INSERT INTO clue (key, paper)
        SELECT value, NEW.id FROM json_each(NEW.clues);"""
CLUES = (
    f"""
    CREATE TRIGGER clue_paper_insert AFTER INSERT ON paper
    BEGIN
        {_LEAVE_CLUES}
    END""",
    f"""
    CREATE TRIGGER clue_paper_delete AFTER DELETE ON paper
    BEGIN
        {_FORGET_CLUES}
    END""",
    f"""
    CREATE TRIGGER clue_paper_update AFTER UPDATE ON paper WHEN OLD.clues IS NOT NEW.clues
    BEGIN
        {_FORGET_CLUES}
        {_LEAVE_CLUES}
    END""",
)


# What a note links to, from the list in its own row.
_FORGET_LINKS = "DELETE FROM note_link WHERE paper = OLD.paper;"
_LEAVE_LINKS = """INSERT INTO note_link (target, paper)
        SELECT value, NEW.paper FROM json_each(NEW.links);"""
LINKS = (
    f"""
    CREATE TRIGGER link_note_insert AFTER INSERT ON note
    BEGIN
        {_LEAVE_LINKS}
    END""",
    f"""
    CREATE TRIGGER link_note_delete AFTER DELETE ON note
    BEGIN
        {_FORGET_LINKS}
    END""",
    f"""
    CREATE TRIGGER link_note_update AFTER UPDATE ON note WHEN OLD.links IS NOT NEW.links
    BEGIN
        {_FORGET_LINKS}
        {_LEAVE_LINKS}
    END""",
)


# What is touched is no longer as it was exported.
EXPORTED = """
    CREATE TRIGGER exported_touch_insert AFTER INSERT ON touch WHEN NEW.paper IS NOT NULL
    BEGIN
        DELETE FROM exported WHERE paper = NEW.paper;
    END"""


def columns_of(table: type[Table]) -> list[str]:
    """Return the column names of a table."""
    return [field.column_name for field in table._meta.sorted_fields]


def _numbers(table: type[Table]) -> tuple[str, str | None]:
    name, columns = table._meta.table_name, columns_of(table)
    paper = columns[0] if name == "paper" else "paper" if "paper" in columns else None
    return columns[0], paper


# By the names of tables: which column numbers the rows, and which says of what paper a row is.
NUMBERS = {table._meta.table_name: _numbers(table) for table in TRACKED}


def install(db: SqliteDatabase) -> None:
    """Make all triggers anew; they are derived from the tables."""
    names = fetch(db, "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    for (name,) in names:
        fetch(db, f'DROP TRIGGER "{name}"')
    for sql in statements():
        fetch(db, sql)


def statements() -> Iterator[str]:
    """Yield the CREATE TRIGGER statements."""
    for table in TRACKED:
        yield from _recording(table)
    for name, paper, columns in INDEXED:
        yield from _outbox(name, paper, columns)
    yield RENAMED_TAG
    yield from CLUES
    yield from LINKS
    yield EXPORTED


def _recording(table: type[Table]) -> Iterator[str]:
    columns = columns_of(table)
    image = "json_object({})".format(", ".join(f"'{c}', OLD.{c}" for c in columns))
    # Another case is another name, though tags are unique without regard to it.
    differs = " OR ".join(f"OLD.{c} IS NOT NEW.{c} COLLATE BINARY" for c in columns)
    yield _keep(table, "INSERT", "NEW", "NULL")
    yield _keep(table, "UPDATE", "OLD", image, f"AND ({differs})")
    yield _keep(table, "DELETE", "OLD", image)


def _keep(table: type[Table], event: str, row: str, image: str, only: str = "") -> str:
    name = table._meta.table_name
    numbered, of_paper = NUMBERS[name]
    number, paper = f"{row}.{numbered}", f"{row}.{of_paper}" if of_paper else "NULL"
    return f"""
        CREATE TRIGGER record_{name}_{event.lower()} AFTER {event} ON {name}
        WHEN (SELECT step FROM recording) IS NOT NULL {only}
        BEGIN
            INSERT INTO touch (step, kind, row, paper, image)
            SELECT recording.step, '{name}', {number}, {paper}, {image} FROM recording
            WHERE NOT EXISTS (
                SELECT 1 FROM touch AS kept
                WHERE kept.step = recording.step AND kept.kind = '{name}' AND kept.row = {number}
            ) AND {number} > coalesce((
                SELECT span.last FROM span
                WHERE span.step = recording.step AND span.kind = '{name}' AND span.first <= {number}
                ORDER BY span.first DESC LIMIT 1
            ), {number} - 1);
        END"""


def _outbox(name: str, paper: str, columns: tuple[str, ...]) -> Iterator[str]:
    for event, row in (("INSERT", "NEW"), ("DELETE", "OLD"), ("UPDATE", "NEW")):
        differs = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns)
        when = f"WHEN {differs}" if event == "UPDATE" else ""
        yield f"""
            CREATE TRIGGER outbox_{name}_{event.lower()} AFTER {event} ON {name} {when}
            BEGIN
                DELETE FROM stale WHERE paper = {row}.{paper};
                INSERT INTO stale (paper) VALUES ({row}.{paper});
            END"""
