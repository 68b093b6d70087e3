"""The authors of all papers, by name, to be looked for."""

from __future__ import annotations

import json
from collections.abc import Iterable

from peewee import SqliteDatabase

from desktop.model.fuzzy import plain
from desktop.store.rows import fetch

# What letters with and without signs have in common is their number: these may carry one.
_SIGNED = frozenset("acdegilnorstuyz")
_MOST_LOOKED_AT = 3_000
_COUNTED = """
    SELECT author.name, count(*) AS papers FROM authorship
    JOIN author ON author.id = authorship.author
    JOIN mark ON mark.paper = authorship.paper AND mark.deleted_at IS NULL
    {where} GROUP BY author.id ORDER BY papers DESC, author.name LIMIT ?
"""
_AMONG = "WHERE author.id IN (SELECT value FROM json_each(?))"


class Authors:
    """Who wrote the papers that are not in the bin, and how many each of them wrote."""

    def __init__(self, db: SqliteDatabase) -> None:
        self._db = db

    def most(self, limit: int) -> list[tuple[str, int]]:
        """Return those who wrote most."""
        return self._counted("", (), limit)

    def named(self, text: str, limit: int) -> list[tuple[str, int]]:
        """Return those whose names hold all words of a text, in any case and with any accents."""
        words = plain(text).split()
        if not words:
            return []
        pattern = " AND ".join("name LIKE ? ESCAPE '!'" for _ in words)
        found = fetch(
            self._db, f"SELECT id, name FROM author WHERE {pattern}", [*map(_like, words)]
        )
        wanted = [id_ for id_, name in found if all(word in plain(name) for word in words)]
        return self._counted(_AMONG, (json.dumps(wanted[:_MOST_LOOKED_AT]),), limit)

    def _counted(self, where: str, values: Iterable[str], limit: int) -> list[tuple[str, int]]:
        rows = fetch(self._db, _COUNTED.format(where=where), [*values, limit])
        return [(name, papers) for name, papers in rows]


def _like(word: str) -> str:
    """Return a pattern that holds for a word with any signs on its letters, and for some others."""
    letters = ("_" if one in _SIGNED or not one.isascii() else _escaped(one) for one in word)
    return f"%{''.join(letters)}%"


def _escaped(letter: str) -> str:
    return f"!{letter}" if letter in "%_!" else letter
