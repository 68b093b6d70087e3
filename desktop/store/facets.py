"""Counts of what papers have, for narrowing what was found."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.model.facets import DigestFacet, Facets
from desktop.model.row import Status
from desktop.store.rows import connection_of
from desktop.store.tables import database
from desktop.store.tag_names import is_under

MOST = 50

_AMONG = "IN (SELECT value FROM json_each(?))"
_STATES = f"SELECT status, COUNT(*) FROM mark WHERE paper {_AMONG} GROUP BY status"
_TAGS = f"""
SELECT tag.name, paper_tag.paper FROM paper_tag JOIN tag ON tag.id = paper_tag.tag
WHERE paper_tag.paper {_AMONG}
"""
_YEARS = f"""
SELECT CAST(substr(published, 1, 4) AS INTEGER) AS year, COUNT(*) FROM paper
WHERE id {_AMONG} AND published IS NOT NULL GROUP BY year ORDER BY year DESC LIMIT {MOST}
"""
_DIGESTS = f"""
SELECT digest.id, digest.name, digest.date, COUNT(DISTINCT sighting.paper) AS papers
FROM sighting JOIN digest ON digest.id = sighting.digest WHERE sighting.paper {_AMONG}
GROUP BY digest.id ORDER BY papers DESC, digest.date DESC, digest.id DESC LIMIT {MOST}
"""
_ORGANIZATIONS = f"""
SELECT organization, COUNT(*) AS papers FROM paper
WHERE id {_AMONG} AND organization <> '' GROUP BY organization
ORDER BY papers DESC, organization LIMIT {MOST}
"""


def facets(papers: Iterable[int]) -> Facets:
    """Count what some papers have, in the open library."""
    connection = connection_of(database.obj)
    wanted = (json.dumps(list(papers)),)

    def asked(sql: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = connection.execute(sql, wanted).fetchall()
        return rows

    states = dict(asked(_STATES))
    return Facets(
        states=tuple((state, states[state]) for state in Status if state in states),
        tags=_tags(asked(_TAGS)),
        years=tuple((year, count) for year, count in asked(_YEARS)),
        digests=tuple(DigestFacet(*row) for row in asked(_DIGESTS)),
        organizations=tuple((name, count) for name, count in asked(_ORGANIZATIONS)),
    )


def _tags(rows: Sequence[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    carried: defaultdict[str, set[int]] = defaultdict(set)
    for name, paper in rows:
        carried[name].add(paper)
    counts = {
        name: len(set().union(*(carried[other] for other in carried if is_under(other, name))))
        for name in carried
    }
    return tuple(sorted(counts.items(), key=lambda tag: (-tag[1], tag[0]))[:MOST])
