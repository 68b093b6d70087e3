"""Citation keys: unique in a library, and given once for all."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from peewee import SqliteDatabase

from desktop.model.citation_key import free_key, wanted_key
from desktop.model.paper import Paper
from desktop.store.rows import fetch, insert
from desktop.store.tables import database

_KEYS = """
    SELECT paper.id, citation_key.key FROM paper JOIN citation_key USING (uid)
    WHERE paper.id IN (SELECT value FROM json_each(?))
"""
_KEYLESS = """
    SELECT paper.id FROM paper LEFT JOIN citation_key USING (uid)
    WHERE key IS NULL AND paper.id IN (SELECT value FROM json_each(?)) ORDER BY paper.id
"""


def keys_of(ids: Iterable[int]) -> dict[int, str]:
    """Return the keys of those papers that have one."""
    return dict(fetch(database.obj, _KEYS, [json.dumps(list(ids))]))


def keyless(db: SqliteDatabase, ids: Sequence[int]) -> list[int]:
    """Return those papers that have no key yet, in the order in which they came."""
    return [id_ for (id_,) in fetch(db, _KEYLESS, [json.dumps(list(ids))])]


def new_keys(db: SqliteDatabase, papers: Iterable[Paper]) -> dict[str, str]:
    """Return keys for papers without one, by their lasting ids; nothing is written."""
    taken = {key for (key,) in fetch(db, "SELECT key FROM citation_key")}
    found: dict[str, str] = {}
    for paper in papers:
        found[paper.uid] = key = free_key(wanted_key(paper.facts), taken.__contains__)
        taken.add(key)
    return found


def keep_keys(db: SqliteDatabase, keys: dict[str, str]) -> None:
    """Write keys down; to be called in the transaction that found them."""
    insert(db, "citation_key", ("uid", "key"), keys.items())
