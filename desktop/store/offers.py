"""Names of the library that begin as somebody types, for completion: tags, authors, digests."""

from __future__ import annotations

from typing import Any

from desktop.store.rows import connection_of
from desktop.store.tables import database

Offer = tuple[str, int]  # a name, and how many papers have it

_TAGS = """
SELECT tag.name, COUNT(*) AS papers FROM tag JOIN paper_tag ON paper_tag.tag = tag.id
WHERE tag.name LIKE :begin ESCAPE '\\' OR tag.name LIKE :below ESCAPE '\\'
GROUP BY tag.id ORDER BY papers DESC, tag.name LIMIT :limit
"""
_AUTHORS = """
SELECT name, (SELECT COUNT(*) FROM authorship WHERE authorship.author = author.id) AS papers
FROM author WHERE name LIKE :begin ESCAPE '\\' OR name LIKE :word ESCAPE '\\'
ORDER BY papers DESC, name LIMIT :limit
"""
_ORGANIZATIONS = """
SELECT organization, COUNT(*) AS papers FROM paper
WHERE organization LIKE :begin ESCAPE '\\' OR organization LIKE :word ESCAPE '\\'
GROUP BY organization ORDER BY papers DESC, organization LIMIT :limit
"""
_DIGESTS = """
SELECT name, COUNT(DISTINCT sighting.paper) AS papers
FROM digest JOIN sighting ON sighting.digest = digest.id
WHERE name LIKE :begin ESCAPE '\\' OR name LIKE :word ESCAPE '\\'
GROUP BY name ORDER BY MAX(date) DESC LIMIT :limit
"""
_DAYS = """
SELECT date, COUNT(DISTINCT sighting.paper) FROM digest
JOIN sighting ON sighting.digest = digest.id
WHERE date LIKE :begin ESCAPE '\\' GROUP BY date ORDER BY date DESC LIMIT :limit
"""


def tags(begin: str, limit: int) -> list[Offer]:
    """Return tags that begin so, or a level of which does; commonest first."""
    return _asked(_TAGS, begin, limit)


def authors(begin: str, limit: int) -> list[Offer]:
    """Return authors of whose names a word begins so; those with most papers first."""
    return _asked(_AUTHORS, begin, limit)


def organizations(begin: str, limit: int) -> list[Offer]:
    """Return organisations of whose names a word begins so; commonest first."""
    return _asked(_ORGANIZATIONS, begin, limit)


def digests(begin: str, limit: int) -> list[Offer]:
    """Return names of digests, or days of them, that begin so; newest first."""
    if begin[:1].isdigit():
        return _asked(_DAYS, begin, limit)
    return _asked(_DIGESTS, begin, limit)


def _asked(sql: str, begin: str, limit: int) -> list[Offer]:
    """Ask in the open library; upper and lower case of ASCII letters are the same."""
    plain = begin
    for sign in "\\%_":
        plain = plain.replace(sign, f"\\{sign}")
    values: dict[str, Any] = {
        "begin": f"{plain}%",
        "word": f"% {plain}%",
        "below": f"%/{plain}%",
        "limit": limit,
    }
    rows: list[Offer] = connection_of(database.obj).execute(sql, values).fetchall()
    return rows
