"""Which notes link to which papers: found by what papers are called, in a table beside the notes.

The row of a note holds what its links mean as a list of fingerprints, and triggers put it into
`note_link`, as they do with clues. So undo, which puts rows back, need not know of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from peewee import SqliteDatabase

from desktop.model.note_links import Linked, Linking, links_in
from desktop.store.rows import fetch
from desktop.store.tables import database

_PRESENT = "JOIN mark ON mark.paper = paper.id AND deleted_at IS NULL"
_IN = "IN (SELECT value FROM json_each(?))"
_BY_UID = f"""
    SELECT uid, id FROM paper WHERE uid {_IN}
    UNION ALL SELECT uid, paper FROM former WHERE uid {_IN}
"""
_BY_KEY = f"SELECT key, uid FROM citation_key WHERE key {_IN}"
_BY_ARXIV = f"SELECT arxiv_id, id FROM paper WHERE arxiv_id {_IN} ORDER BY id DESC"
# What a paper is called now comes before what digests call it, and that before what it was called.
_BY_TITLE = f"""
    SELECT name, paper FROM (
        SELECT fingerprint AS name, id AS paper, 0 AS rank FROM paper WHERE fingerprint {_IN}
        UNION ALL SELECT fingerprint, paper, 1 FROM said WHERE fingerprint {_IN}
        UNION ALL SELECT fingerprint, paper, 2 FROM former WHERE fingerprint {_IN}
        UNION ALL SELECT fingerprint, paper, 3 FROM earlier_title WHERE fingerprint {_IN}
    ) JOIN mark USING (paper) ORDER BY deleted_at IS NULL, rank DESC, paper DESC
"""
_LINKED = f"""
    SELECT paper.id, uid, coalesce(key, ''), title FROM paper
    {_PRESENT}
    LEFT JOIN citation_key USING (uid) WHERE paper.id {_IN}
"""
_NAMED = f"""
    SELECT id, uid, coalesce(key, ''), title FROM paper LEFT JOIN citation_key USING (uid)
    WHERE id {_IN}
"""
_NAMES = """
    WITH own (uid) AS (
        SELECT uid FROM paper WHERE id = ?1 UNION SELECT uid FROM former WHERE paper = ?1
    )
    SELECT uid, 0 FROM own
    UNION SELECT key, 0 FROM citation_key WHERE uid IN (SELECT uid FROM own)
    UNION SELECT arxiv_id, 0 FROM paper WHERE id = ?1 AND arxiv_id IS NOT NULL
    UNION SELECT fingerprint, 1 FROM paper WHERE id = ?1
    UNION SELECT fingerprint, 1 FROM said WHERE paper = ?1
    UNION SELECT fingerprint, 1 FROM former WHERE paper = ?1
    UNION SELECT fingerprint, 1 FROM earlier_title WHERE paper = ?1
"""
_LINKING = f"""
    SELECT DISTINCT paper.id, paper.title, note.text FROM note_link
    JOIN paper ON paper.id = note_link.paper JOIN note ON note.paper = paper.id
    {_PRESENT}
    WHERE target {_IN} AND paper.id != ? ORDER BY note.saved_at DESC
"""
_KEYED = f"""
    SELECT paper.id FROM citation_key JOIN paper USING (uid) {_PRESENT}
    WHERE key LIKE ? ESCAPE '!' ORDER BY length(key), key LIMIT ?
"""
_TITLED = f"SELECT paper.id, title FROM paper {_PRESENT} WHERE {{}} ORDER BY paper.id DESC LIMIT ?"
_TITLES = f"SELECT paper.id, fingerprint FROM paper {_PRESENT}"
_WRITTEN_ABOUT = f"""
    SELECT paper.id FROM paper {_PRESENT} LEFT JOIN note ON note.paper = paper.id
    ORDER BY note.saved_at DESC, paper.id DESC LIMIT ?
"""
_LISTED = "SELECT value AS target, note.paper AS paper FROM note, json_each(links)"
_ASTRAY = f"""
    SELECT paper FROM (SELECT target, paper FROM note_link EXCEPT {_LISTED})
    UNION SELECT paper FROM ({_LISTED} EXCEPT SELECT target, paper FROM note_link)
"""


class NoteLinks:
    """What links in notes lead to, and which notes link to a paper."""

    def found(self, targets: Iterable[str]) -> dict[str, Linked]:
        """Return the papers that are meant, by what links call them.

        A citation key is looked for first, in upper or lower case, then a lasting id, a title in
        any spelling, an arXiv id; a paper that was merged is found under what it was called. Those
        in the bin are not there.
        """
        called = {target: target.strip().removeprefix("@") for target in targets}
        if not called:
            return {}
        papers = _papers_called(set(called.values()))
        there = {row[0]: Linked(*row) for row in _ask(_LINKED, list(papers.values()))}
        return {
            target: there[papers[name]]
            for target, name in called.items()
            if papers.get(name) in there
        }

    def are_there(self) -> bool:
        """Say whether any note links to a paper."""
        return bool(fetch(database.obj, "SELECT 1 FROM note_link LIMIT 1"))

    def named(self, ids: Sequence[int]) -> list[Linked]:
        """Return papers as links know them, in the order asked for, also those in the bin."""
        there = {row[0]: Linked(*row) for row in _ask(_NAMED, ids)}
        return [there[id_] for id_ in ids if id_ in there]

    def called(self, typed: str, most: int) -> tuple[list[int], list[tuple[int, str]]]:
        """Return papers whose keys begin so, and the newest whose titles hold all the words."""
        held = " AND ".join("instr(fingerprint, ?)" for _ in typed.split()) or "1"
        prints = [_fingerprint(word) for word in typed.split()]
        keyed = [id_ for (id_,) in fetch(database.obj, _KEYED, [_begins(typed), most])]
        titled = fetch(database.obj, _TITLED.format(held), [*prints, most])
        return keyed, [(id_, title) for id_, title in titled]

    def titles(self) -> dict[int, str]:
        """Return the fingerprints of all titles."""
        return dict(fetch(database.obj, _TITLES))

    def written_about(self, most: int) -> list[int]:
        """Return the papers with notes, those written last first, and then the newest ones."""
        return [id_ for (id_,) in fetch(database.obj, _WRITTEN_ABOUT, [most])]

    def linking_to(self, paper: int) -> list[Linking]:
        """Return the papers whose notes link to this one, those written last first."""
        names = {
            name if is_print else _fingerprint(name)
            for name, is_print in fetch(database.obj, _NAMES, (paper,))
        }
        rows = fetch(database.obj, _LINKING, (json.dumps(sorted(names)), paper))
        return [Linking(id_, title) for id_, title, text in rows if self._leads(text, names, paper)]

    def _leads(self, text: str, names: set[str], paper: int) -> bool:
        """Say whether a link of a note, out of those that may, means a paper."""
        targets = {link.target for link in links_in(text) if _fingerprint(link.target) in names}
        return any(linked.paper == paper for linked in self.found(targets).values())


def written_links(text: str) -> str:
    """Return what the links of a note mean, as its row holds it."""
    if "[[" not in text:
        return "[]"
    return json.dumps(
        sorted({_fingerprint(link.target) for link in links_in(text)}), ensure_ascii=False
    )


def links_astray(db: SqliteDatabase) -> list[str]:
    """Return what is wrong with the links of notes: those that are not what the text says."""
    wrong = {paper for (paper,) in fetch(db, _ASTRAY)}
    wrong |= {
        paper
        for paper, text, kept in fetch(db, "SELECT paper, text, links FROM note")
        if kept != written_links(text)
    }
    return [f"the links in the note of paper {paper} are not known" for paper in sorted(wrong)]


def renew_links(db: SqliteDatabase) -> None:
    """Find the links of all notes anew; they are derived from the texts."""
    fetch(db, "DELETE FROM note_link")
    fetch(db, "UPDATE note SET links = '[]'")
    for paper, text in fetch(db, "SELECT paper, text FROM note WHERE instr(text, '[[')"):
        fetch(db, "UPDATE note SET links = ? WHERE paper = ?", (written_links(text), paper))
    # Where the triggers are not made yet, as in a migration, nobody else does.
    fetch(db, "DELETE FROM note_link")
    fetch(db, f"INSERT INTO note_link (target, paper) {_LISTED}")


def _papers_called(names: set[str]) -> dict[str, int]:
    found = dict(_ask(_BY_ARXIV, names))
    prints = {name: _fingerprint(name) for name in names}
    titled = dict(_ask(_BY_TITLE, set(prints.values()), times=4))
    found |= {name: titled[print_] for name, print_ in prints.items() if print_ in titled}
    # Keys are given in lower case, and Obsidian lets links be typed in any.
    keys = dict(_ask(_BY_KEY, names | {name.lower() for name in names}))
    owners = dict(_ask(_BY_UID, names | set(keys.values()), times=2))
    found |= {name: owners[name] for name in names if name in owners}
    meant = {name: keys.get(name, keys.get(name.lower())) for name in names}
    return found | {name: owners[uid] for name, uid in meant.items() if uid in owners}


def _ask(sql: str, values: Iterable[object], times: int = 1) -> list[tuple[Any, ...]]:
    return fetch(database.obj, sql, [json.dumps(list(values))] * times)


def _begins(typed: str) -> str:
    """Return the pattern of what begins so, whatever signs it has."""
    plain = typed.strip().removeprefix("@").replace("!", "!!").replace("%", "!%")
    return f"{plain.replace('_', '!_')}%"


def _fingerprint(text: str) -> str:
    # Its patterns take long to prepare.
    from desktop.model.folding import fingerprint

    make: Callable[[str], str] = fingerprint
    return make(text)
