"""Putting the rows that a repair saved into a state that makes sense, and telling what is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from desktop.store.salvage import Salvage
from desktop.store.uids import uids

# What the rows of each table are to the person.
NAMES = {
    "paper": "papers",
    "author": "names of authors",
    "authorship": "authors of papers",
    "link": "links",
    "mark": "decisions about papers",
    "tag": "tags",
    "paper_tag": "tags of papers",
    "note": "notes",
    "note_version": "earlier versions of notes",
    "digest": "names of digests",
    "sighting": "notes on where papers were seen",
    "saved_search": "saved searches",
    "correction": "corrections",
    "said": "originals of corrected papers",
}
_PLACEHOLDER = "A paper that could not be saved (no {number})"
# Rows that mean nothing without the row that they are about.
_ABOUT = (
    ("authorship", "paper", "paper"),
    ("authorship", "author", "author"),
    ("link", "paper", "paper"),
    ("sighting", "paper", "paper"),
    ("sighting", "digest", "digest"),
    ("doubt", "paper", "paper"),
    ("doubt", "other", "paper"),
    ("former", "paper", "paper"),
    ("correction", "paper", "paper"),
    ("said", "paper", "paper"),
)


def mend(
    db: Any, found: Mapping[str, Salvage], refused: Mapping[str, int], *, has_backup: bool = False
) -> list[str]:
    """Mend what was written of the rows that were found; return in words what is lost.

    What the person wrote or decided about a paper that is lost stays, with a paper that says so.
    """
    lost = [
        _missing(name, table, refused.get(name, 0), has_backup=has_backup)
        for name, table in found.items()
    ]
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    lost.append(_notes_from_versions(db, found))
    lost.append(_placeholders(db))
    lost.append(_default_marks(db))
    lost.append(_tags(db))
    lost.extend(_orphans(db, there))
    lost.append(_history(db, found, there))
    return [line for line in lost if line]


def _missing(name: str, table: Salvage, refused: int, *, has_backup: bool) -> str:
    """Say what of a table may be lost; how much was on a page is known to nobody."""
    what = NAMES.get(name)
    if what is None:
        return ""
    parts = []
    gaps = sum(1 for gap in table.gaps if gap.first <= gap.last)
    if gaps:
        places = "1 place" if gaps == 1 else f"{gaps} places"
        instead = ": what stands there now is as it was in the backup" * has_backup
        parts.append(f"{places} of the file where {what} stood cannot be read{instead}")
    if refused:
        parts.append(f"{refused} of the {what} made no sense")
    if table.garbled:
        parts.append(f"{len(table.garbled)} of the {what} have letters that cannot be read")
    return "; ".join(parts)


def _notes_from_versions(db: Any, found: Mapping[str, Salvage]) -> str:
    if found["note"].is_whole:
        return ""
    number = 0
    newest = db.execute(
        "SELECT paper, text, saved_at FROM note_version WHERE id IN "
        "(SELECT max(id) FROM note_version GROUP BY paper) AND text <> ''"
    ).fetchall()
    for paper, text, saved_at in newest:
        if found["note"].misses(paper) or paper in found["note"].garbled:
            db.execute(
                "INSERT OR REPLACE INTO note (paper, text, saved_at) VALUES (?, ?, ?)",
                (paper, text, saved_at),
            )
            number += 1
    return f"{number} notes are from their kept versions" if number else ""


def _placeholders(db: Any) -> str:
    """Give notes, decisions and tags of lost papers a paper to stand at."""
    wanted = db.execute(
        "SELECT paper FROM note UNION SELECT paper FROM mark UNION SELECT paper FROM paper_tag "
        "EXCEPT SELECT id FROM paper"
    ).fetchall()
    now = dt.datetime.now(dt.UTC)
    for (number,), uid in zip(wanted, uids(now, len(wanted)), strict=True):
        db.execute(
            "INSERT INTO paper (id, uid, title, abstract, published_guessed, fingerprint, added) "
            "VALUES (?, ?, ?, '', 0, '', ?)",
            (number, uid, _PLACEHOLDER.format(number=number), now.isoformat()),
        )
    told = "what you wrote and decided about them is kept at papers that say so"
    return f"{len(wanted)} papers are lost, {told}" if wanted else ""


def _default_marks(db: Any) -> str:
    before = db.total_changes
    db.execute(
        "INSERT INTO mark (paper, status, starred) "
        "SELECT id, 'inbox', 0 FROM paper WHERE id NOT IN (SELECT paper FROM mark)"
    )
    number = db.total_changes - before
    return f"{number} papers are in the inbox, as it is not known what you decided" * bool(number)


def _tags(db: Any) -> str:
    wanted = db.execute("SELECT DISTINCT tag FROM paper_tag EXCEPT SELECT id FROM tag").fetchall()
    for (number,) in wanted:
        db.execute("INSERT OR IGNORE INTO tag (id, name) VALUES (?, ?)", (number, f"lost {number}"))
    db.execute("DELETE FROM paper_tag WHERE tag NOT IN (SELECT id FROM tag)")
    return f"{len(wanted)} tags have lost their names, and are called “lost …”" * bool(wanted)


def _orphans(db: Any, there: set[str]) -> list[str]:
    told = []
    for name, column, parent in _ABOUT:
        if name not in there:
            continue
        before = db.total_changes
        db.execute(f"DELETE FROM {name} WHERE {column} NOT IN (SELECT id FROM {parent})")
        number = db.total_changes - before
        if number and name in NAMES:
            told.append(f"{number} of the {NAMES[name]} belonged to what is lost")
    for kind, _, _, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        # Tables that later versions added: what points nowhere in them means nothing.
        rows = db.execute(f"PRAGMA foreign_key_check({kind})").fetchall()
        db.executemany(f"DELETE FROM {kind} WHERE rowid = ?", [(row,) for _, row, *_ in rows])
    if "correction" in there:
        db.execute("DELETE FROM correction WHERE paper NOT IN (SELECT paper FROM said)")
        db.execute("DELETE FROM said WHERE paper NOT IN (SELECT paper FROM correction)")
    return told


def _history(db: Any, found: Mapping[str, Salvage], there: set[str]) -> str:
    """Forget the history: its steps speak of rows by the images that they had before."""
    had = bool(found["step"].rows) or not found["step"].is_whole
    for name in ("touch", "span", "step"):
        if name in there:
            db.execute(f"DELETE FROM {name}")
    return "the history begins anew: nothing before the repair can be undone" if had else ""
