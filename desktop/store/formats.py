"""The schema, step by numbered step; the number applied is SQLite's `user_version`.

A migration that has been released is never changed: the next one goes below it. One that changes
a table whose rows the history keeps images of has to change or forget these images too.
"""

from __future__ import annotations

from collections.abc import Callable

from peewee import SqliteDatabase

from desktop.model.paper import Facts
from desktop.store import later_formats as later
from desktop.store.formats_of_notes import m010_links_of_notes, m011_note_templates
from desktop.store.rows import fetch

Migration = Callable[[SqliteDatabase], None]


def m001_first(db: SqliteDatabase) -> None:
    """Make the tables of the first version."""
    for sql in FIRST.split(";"):
        fetch(db, sql)


FIRST = """
CREATE TABLE paper (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    organization TEXT,
    author_count INTEGER,
    published TEXT,
    published_guessed INTEGER NOT NULL,
    comments INTEGER,
    upvotes INTEGER,
    arxiv_id TEXT,
    doi TEXT,
    fingerprint TEXT NOT NULL,
    added TEXT NOT NULL
);
CREATE INDEX paper_fingerprint ON paper (fingerprint);
CREATE INDEX paper_arxiv_id ON paper (arxiv_id) WHERE arxiv_id IS NOT NULL;
CREATE INDEX paper_doi ON paper (doi) WHERE doi IS NOT NULL;
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE);
CREATE TABLE digest (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    date TEXT,
    date_guessed INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL
);
CREATE INDEX digest_sha256 ON digest (sha256);
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    query TEXT NOT NULL
);
CREATE TABLE authorship (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    author INTEGER NOT NULL REFERENCES author (id),
    position INTEGER NOT NULL
);
CREATE INDEX authorship_paper ON authorship (paper);
CREATE INDEX authorship_author ON authorship (author);
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    position INTEGER NOT NULL,
    url TEXT NOT NULL
);
CREATE INDEX link_paper ON link (paper);
CREATE TABLE mark (
    paper INTEGER PRIMARY KEY REFERENCES paper (id),
    status TEXT NOT NULL CHECK (status IN ('inbox', 'later', 'reading', 'done', 'skipped')),
    starred INTEGER NOT NULL,
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    decided_at TEXT,
    deleted_at TEXT
);
CREATE INDEX mark_status ON mark (status, deleted_at);
CREATE TABLE paper_tag (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    tag INTEGER NOT NULL REFERENCES tag (id),
    UNIQUE (paper, tag)
);
CREATE INDEX paper_tag_tag ON paper_tag (tag);
CREATE TABLE note (
    paper INTEGER PRIMARY KEY REFERENCES paper (id),
    text TEXT NOT NULL,
    saved_at TEXT NOT NULL
);
CREATE TABLE note_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL,
    text TEXT NOT NULL,
    stay TEXT,
    saved_at TEXT NOT NULL
);
CREATE INDEX note_version_paper ON note_version (paper);
CREATE TABLE sighting (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    digest INTEGER NOT NULL REFERENCES digest (id),
    position INTEGER NOT NULL,
    first_line INTEGER,
    last_line INTEGER
);
CREATE INDEX sighting_paper ON sighting (paper);
CREATE INDEX sighting_digest ON sighting (digest);
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    act TEXT NOT NULL,
    count INTEGER NOT NULL,
    detail TEXT NOT NULL,
    stay TEXT,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL
);
CREATE TABLE touch (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step (id),
    kind TEXT NOT NULL,
    row INTEGER NOT NULL,
    paper INTEGER,
    image TEXT,
    UNIQUE (step, kind, row)
);
CREATE TABLE recording (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    step INTEGER,
    revision INTEGER NOT NULL
);
INSERT INTO recording (id, step, revision) VALUES (1, NULL, 0);
CREATE TABLE stale (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL UNIQUE
)
"""


def m002_seen_before(db: SqliteDatabase) -> None:
    """Make room for clues, doubts and what papers were called before they were merged."""
    for sql in SEEN_BEFORE.split(";"):
        fetch(db, sql)
    _renew_clues(db)


def _renew_clues(db: SqliteDatabase) -> None:
    """Give all papers the clues of today, and those that undo would bring back."""
    columns = "title, abstract, arxiv_id, doi"
    fetch(db, "DROP TRIGGER IF EXISTS clue_paper_update")
    for id_, *told in fetch(db, f"SELECT id, {columns} FROM paper"):
        fetch(db, "UPDATE paper SET clues = ? WHERE id = ?", (_clues(*told), id_))
    fetch(db, "DELETE FROM clue")
    fetch(
        db,
        "INSERT INTO clue (key, paper) "
        "SELECT value, paper.id FROM paper, json_each(clues) ORDER BY value",
    )
    extracts = ", ".join(f"json_extract(image, '$.{name}')" for name in columns.split(", "))
    images = f"SELECT id, {extracts} FROM touch WHERE kind = 'paper' AND image IS NOT NULL"
    for id_, *told in fetch(db, images):
        added = "UPDATE touch SET image = json_set(image, '$.clues', ?) WHERE id = ?"
        fetch(db, added, (_clues(*told), id_))


SEEN_BEFORE = """
ALTER TABLE paper ADD COLUMN clues TEXT NOT NULL DEFAULT '[]';
CREATE TABLE clue (
    key INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    PRIMARY KEY (key, paper)
) WITHOUT ROWID;
CREATE TABLE doubt (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    other INTEGER NOT NULL REFERENCES paper (id),
    why TEXT NOT NULL,
    apart INTEGER NOT NULL,
    UNIQUE (paper, other)
);
CREATE INDEX doubt_other ON doubt (other);
CREATE TABLE former (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    uid TEXT NOT NULL,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    authors TEXT NOT NULL,
    arxiv_id TEXT,
    doi TEXT,
    fingerprint TEXT NOT NULL
);
CREATE INDEX former_paper ON former (paper);
CREATE INDEX former_fingerprint ON former (fingerprint);
CREATE INDEX former_arxiv_id ON former (arxiv_id) WHERE arxiv_id IS NOT NULL;
CREATE INDEX former_doi ON former (doi) WHERE doi IS NOT NULL
"""


def _clues(title: str, abstract: str, arxiv_id: str | None, doi: str | None) -> str:
    from desktop.store.clues import written_clues

    return written_clues(Facts(title, abstract, arxiv_id=arxiv_id, doi=doi))


def m003_corrections(db: SqliteDatabase) -> None:
    """Make room for what the person corrects, and for what digests say of such papers."""
    for sql in CORRECTIONS.split(";"):
        fetch(db, sql)


CORRECTIONS = """
CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (paper, field)
);
CREATE TABLE said (
    paper INTEGER PRIMARY KEY REFERENCES paper (id),
    facts TEXT NOT NULL,
    fingerprint TEXT NOT NULL
);
CREATE INDEX said_fingerprint ON said (fingerprint)
"""


def m004_colors_of_tags(db: SqliteDatabase) -> None:
    """Let tags have colours. Rows that the history keeps images of had none, and get none."""
    fetch(db, "ALTER TABLE tag ADD COLUMN color TEXT")


def m005_exports(db: SqliteDatabase) -> None:
    """Make room for citation keys, and for which papers were exported as they are."""
    for sql in EXPORTS.split(";"):
        fetch(db, sql)


EXPORTS = """
CREATE TABLE citation_key (
    uid TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
);
CREATE TABLE exported (
    paper INTEGER PRIMARY KEY,
    at TEXT NOT NULL
)
"""


def m006_spans(db: SqliteDatabase) -> None:
    """Make room for which rows a step made in bulk, by their numbers."""
    fetch(db, SPANS)


SPANS = """
CREATE TABLE span (
    step INTEGER NOT NULL,
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (step, kind, first)
) WITHOUT ROWID
"""


def m007_fewer_clues(db: SqliteDatabase) -> None:
    """Make all clues anew: stretches of titles are counted from both ends."""
    _renew_clues(db)


MIGRATIONS: tuple[Migration, ...] = (
    m001_first,
    m002_seen_before,
    m003_corrections,
    m004_colors_of_tags,
    m005_exports,
    m006_spans,
    m007_fewer_clues,
    later.m008_index_mark,
    later.m009_rules,
    m010_links_of_notes,
    m011_note_templates,
    later.m012_orders,
    later.m013_earlier_titles,
)
