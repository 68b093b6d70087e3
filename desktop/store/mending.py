"""Putting the rows that a repair saved into a state that makes sense, and telling what is lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from desktop.model.sentence import Sentence, joined
from desktop.store.salvage import Salvage
from desktop.store.uids import uids

# What the rows of each table are to the person.
NAMES = {
    "paper": Sentence("papers"),
    "author": Sentence("names of authors"),
    "authorship": Sentence("authors of papers"),
    "link": Sentence("links"),
    "mark": Sentence("decisions about papers"),
    "tag": Sentence("tags"),
    "paper_tag": Sentence("tags of papers"),
    "note": Sentence("notes"),
    "note_version": Sentence("earlier versions of notes"),
    "digest": Sentence("names of digests"),
    "sighting": Sentence("notes on where papers were seen"),
    "saved_search": Sentence("saved searches"),
    "correction": Sentence("corrections"),
    "said": Sentence("originals of corrected papers"),
    "earlier_title": Sentence("earlier titles of papers"),
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
    ("earlier_title", "paper", "paper"),
)


def mend(
    db: Any, found: Mapping[str, Salvage], refused: Mapping[str, int], *, has_backup: bool = False
) -> list[Sentence]:
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


def _missing(name: str, table: Salvage, refused: int, *, has_backup: bool) -> Sentence | None:
    """Say what of a table may be lost; how much was on a page is known to nobody."""
    what = NAMES.get(name)
    if what is None:
        return None
    parts: list[Sentence] = []
    gaps = sum(1 for gap in table.gaps if gap.first <= gap.last)
    if gaps:
        parts.append(_gaps(gaps, what, has_backup=has_backup))
    if refused:
        parts.append(Sentence("{count} of the {what} made no sense", count=refused, what=what))
    if table.garbled:
        told = Sentence("{count} of the {what} have letters that cannot be read")
        parts.append(told.filled(count=len(table.garbled), what=what))
    return joined(parts, "; ") if parts else None


def _gaps(gaps: int, what: Sentence, *, has_backup: bool) -> Sentence:
    told = Sentence.counted(
        "1 place of the file where {what} stood cannot be read",
        "{count} places of the file where {what} stood cannot be read",
        gaps,
        what=what,
    )
    instead = Sentence("what stands there now is as it was in the backup")
    return joined([told, instead], ": ") if has_backup else told


def _notes_from_versions(db: Any, found: Mapping[str, Salvage]) -> Sentence | None:
    if found["note"].is_whole:
        return None
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
    if not number:
        return None
    return Sentence.counted(
        "1 note is from its kept versions", "{count} notes are from their kept versions", number
    )


def _placeholders(db: Any) -> Sentence | None:
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
    if not wanted:
        return None
    return Sentence.counted(
        "1 paper is lost, what you wrote and decided about it is kept at a paper that says so",
        "{count} papers are lost, what you wrote and decided about them is kept at papers that say "
        "so",
        len(wanted),
    )


def _default_marks(db: Any) -> Sentence | None:
    before = db.total_changes
    db.execute(
        "INSERT INTO mark (paper, status, starred) "
        "SELECT id, 'inbox', 0 FROM paper WHERE id NOT IN (SELECT paper FROM mark)"
    )
    number = db.total_changes - before
    if not number:
        return None
    return Sentence.counted(
        "1 paper is in the inbox, as it is not known what you decided",
        "{count} papers are in the inbox, as it is not known what you decided",
        number,
    )


def _tags(db: Any) -> Sentence | None:
    wanted = db.execute("SELECT DISTINCT tag FROM paper_tag EXCEPT SELECT id FROM tag").fetchall()
    for (number,) in wanted:
        db.execute("INSERT OR IGNORE INTO tag (id, name) VALUES (?, ?)", (number, f"lost {number}"))
    db.execute("DELETE FROM paper_tag WHERE tag NOT IN (SELECT id FROM tag)")
    if not wanted:
        return None
    return Sentence.counted(
        "1 tag has lost its name, and is called “lost …”",
        "{count} tags have lost their names, and are called “lost …”",
        len(wanted),
    )


def _orphans(db: Any, there: set[str]) -> list[Sentence]:
    told = []
    for name, column, parent in _ABOUT:
        if name not in there:
            continue
        before = db.total_changes
        db.execute(f"DELETE FROM {name} WHERE {column} NOT IN (SELECT id FROM {parent})")
        number = db.total_changes - before
        if number and name in NAMES:
            lost = Sentence("{count} of the {what} belonged to what is lost")
            told.append(lost.filled(count=number, what=NAMES[name]))
    for kind, _, _, _ in db.execute("PRAGMA foreign_key_check").fetchall():
        # Tables that later versions added: what points nowhere in them means nothing.
        rows = db.execute(f"PRAGMA foreign_key_check({kind})").fetchall()
        db.executemany(f"DELETE FROM {kind} WHERE rowid = ?", [(row,) for _, row, *_ in rows])
    if "correction" in there:
        db.execute("DELETE FROM correction WHERE paper NOT IN (SELECT paper FROM said)")
        db.execute("DELETE FROM said WHERE paper NOT IN (SELECT paper FROM correction)")
    return told


def _history(db: Any, found: Mapping[str, Salvage], there: set[str]) -> Sentence | None:
    """Forget the history: its steps speak of rows by the images that they had before."""
    had = bool(found["step"].rows) or not found["step"].is_whole
    for name in ("touch", "span", "step"):
        if name in there:
            db.execute(f"DELETE FROM {name}")
    if not had:
        return None
    return Sentence("the history begins anew: nothing before the repair can be undone")
