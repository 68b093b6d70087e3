"""Migrations about notes; the list of all of them is in `formats`."""

from __future__ import annotations

from peewee import SqliteDatabase

from desktop.store.note_links import renew_links, written_links
from desktop.store.rows import fetch

_LINKS = """
ALTER TABLE note ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
CREATE TABLE note_link (
    target TEXT NOT NULL,
    paper INTEGER NOT NULL,
    PRIMARY KEY (target, paper)
) WITHOUT ROWID
"""
_IMAGES = """
    SELECT id, json_extract(image, '$.text') FROM touch WHERE kind = 'note' AND image IS NOT NULL
"""


def m010_links_of_notes(db: SqliteDatabase) -> None:
    """Find the links in notes, also in those that undo would bring back."""
    for sql in _LINKS.split(";"):
        fetch(db, sql)
    renew_links(db)
    for id_, text in fetch(db, _IMAGES):
        added = "UPDATE touch SET image = json_set(image, '$.links', ?) WHERE id = ?"
        fetch(db, added, (written_links(text), id_))


def m011_note_templates(db: SqliteDatabase) -> None:
    """Make room for templates of notes."""
    fetch(db, _TEMPLATES)


_TEMPLATES = """
CREATE TABLE note_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    for_new INTEGER NOT NULL
)
"""
