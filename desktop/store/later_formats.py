"""Steps of the schema that came after those in `formats`, which holds the list of all."""

from __future__ import annotations

from peewee import SqliteDatabase

from desktop.store.rows import fetch


def m008_index_mark(db: SqliteDatabase) -> None:
    """Make room for the mark that library and index know each other by."""
    fetch(db, "ALTER TABLE recording ADD COLUMN indexed TEXT")


def m009_rules(db: SqliteDatabase) -> None:
    """Make room for what is done with papers as they arrive."""
    fetch(db, RULES)


RULES = """
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    tags TEXT NOT NULL,
    starred INTEGER NOT NULL,
    status TEXT CHECK (status IN ('later', 'reading', 'done', 'skipped')),
    is_on INTEGER NOT NULL
)
"""


def m012_orders(db: SqliteDatabase) -> None:
    """Let lists be put in order, and counted, from indices alone.

    The rows of papers and notes are long: to go through 100,000 of them for their dates takes
    several times as long as to sort these.
    """
    for sql in ORDERS.split(";"):
        fetch(db, sql)


ORDERS = """
CREATE INDEX paper_order ON paper
    (id, added, published, title, organization, upvotes, comments);
CREATE INDEX note_saved ON note (paper, saved_at);
DROP INDEX mark_status;
CREATE INDEX mark_status ON mark (status, deleted_at, starred);
DROP INDEX authorship_paper;
CREATE INDEX authorship_paper ON authorship (paper, position, author);
DROP INDEX authorship_author;
CREATE INDEX authorship_author ON authorship (author, paper);
DROP INDEX paper_tag_tag;
CREATE INDEX paper_tag_tag ON paper_tag (tag, paper);
DROP INDEX sighting_paper;
CREATE INDEX sighting_paper ON sighting (paper, digest, position);
DROP INDEX sighting_digest;
CREATE INDEX sighting_digest ON sighting (digest, paper)
"""


def m013_earlier_titles(db: SqliteDatabase) -> None:
    """Make room for what papers were called before their titles were corrected once more."""
    for sql in EARLIER_TITLES.split(";"):
        fetch(db, sql)


EARLIER_TITLES = """
CREATE TABLE earlier_title (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES paper (id),
    fingerprint TEXT NOT NULL
);
CREATE INDEX earlier_title_paper ON earlier_title (paper, fingerprint);
CREATE INDEX earlier_title_fingerprint ON earlier_title (fingerprint)
"""
