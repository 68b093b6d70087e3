"""What is told of a place at the head of its list."""

from __future__ import annotations

import json
from functools import partial
from pathlib import PurePath, PureWindowsPath

from desktop.model.place_facts import AuthorFacts, DigestFacts
from desktop.store.rows import fetch
from desktop.store.spellings import spellings
from desktop.store.tables import database

_MOST_TAGS = 3

_PAPERS = """
    SELECT authorship.paper FROM authorship
    JOIN mark ON mark.paper = authorship.paper AND mark.deleted_at IS NULL
    WHERE authorship.author IN (SELECT value FROM json_each(?))
"""
_YEARS = f"""
    SELECT min(substr(published, 1, 4)), max(substr(published, 1, 4)) FROM paper
    WHERE id IN ({_PAPERS})
"""
_TAGS = f"""
    SELECT tag.name FROM paper_tag JOIN tag ON tag.id = paper_tag.tag
    WHERE paper_tag.paper IN ({_PAPERS})
    GROUP BY tag.id ORDER BY count(*) DESC, tag.name LIMIT {_MOST_TAGS}
"""
_DIGEST = """
    SELECT path, imported_at, (
        SELECT count(DISTINCT sighting.paper) FROM sighting JOIN mark ON mark.paper = sighting.paper
        WHERE sighting.digest = digest.id AND mark.deleted_at IS NULL AND mark.status = 'inbox'
    ) FROM digest WHERE id = ?
"""


def author_facts(name: str) -> AuthorFacts:
    """Return what is known of the author of a name; nothing where nobody has it."""
    names = json.dumps(spellings(partial(fetch, database.obj), name))
    [(first, last)] = fetch(database.obj, _YEARS, (names,))
    tags = fetch(database.obj, _TAGS, (names,))
    return AuthorFacts(first, last, tuple(tag for (tag,) in tags))


def digest_facts(digest: int) -> DigestFacts | None:
    """Return what is known of a digest, or None where there is none of that number."""
    for path, imported_at, undecided in fetch(database.obj, _DIGEST, (digest,)):
        # A library may come from another system.
        kind = PureWindowsPath if "\\" in path else PurePath
        return DigestFacts(kind(path).name, imported_at, undecided)
    return None
