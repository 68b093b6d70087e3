"""When papers came and when they were decided."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

from desktop.model.local_days import QUARTER
from desktop.model.reading_log import Arrived, Decided, Kept, ReadingLog
from desktop.store.history import timestamp
from desktop.store.rows import connection_of
from desktop.store.tables import database

# Decided one by one, yet faster than anybody reads, is by a program that brings papers back.
_MOST_A_SECOND = 3
# How much of a time stamp in UTC says them: 2025-11-01T10:30:59.000Z.
_HOUR, _MINUTE, _SECOND = 14, 16, 19
_QUARTER_OF = {f"{minute:02}": f"{minute // 15 * 15:02}" for minute in range(60)}

_ARRIVED = """
SELECT paper.added, count(*), sum(mark.status = 'inbox' AND mark.deleted_at IS NULL)
FROM paper JOIN mark ON mark.paper = paper.id GROUP BY paper.added
"""
_DECISION = """
WITH decision AS (
    SELECT paper, status, starred, CASE
        WHEN status = 'inbox' THEN deleted_at
        ELSE coalesce(decided_at, (SELECT added FROM paper WHERE paper.id = mark.paper))
    END AS at
    FROM mark WHERE status <> 'inbox' OR deleted_at IS NOT NULL
)
"""
_DECIDED = f"{_DECISION} SELECT at FROM decision"
# Given are the moments at which several papers were decided, and the first one that counts.
_JUDGED = f"""
{_DECISION},
judged AS (
    SELECT paper, status <> 'inbox' AND (
        starred OR status IN ('later', 'reading')
        OR status = 'done' AND at NOT IN (SELECT value FROM json_each(?))
    ) AS kept
    FROM decision WHERE at >= ?
)
"""
_KEPT = f"{_JUDGED} SELECT '', count(*), coalesce(sum(kept), 0) FROM judged"
_BY_DIGEST = f"""
{_JUDGED}
SELECT digest.name, count(*), sum(kept) FROM (
    SELECT DISTINCT sighting.digest, judged.paper, kept
    FROM judged JOIN sighting ON sighting.paper = judged.paper
) AS seen JOIN digest ON digest.id = seen.digest GROUP BY digest.id ORDER BY digest.id
"""
_BY_TAG = f"""
{_JUDGED}
SELECT tag.name, count(*), sum(kept)
FROM judged JOIN paper_tag ON paper_tag.paper = judged.paper JOIN tag ON tag.id = paper_tag.tag
GROUP BY tag.id ORDER BY tag.name
"""


def reading_log(since: dt.datetime | None) -> ReadingLog:
    """Return all that came and was decided in the open library, and what was kept since a moment.

    None is since ever. The marks of papers tell it, which undo puts back: the history forgets old
    steps. Papers that are gone for good are not in it, those in the bin are.
    """
    connection = connection_of(database.obj)

    def asked(sql: str, *parameters: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = connection.execute(sql, parameters).fetchall()
        return rows

    decided = [at for (at,) in asked(_DECIDED)]
    acts = Counter(decided)
    together = json.dumps([at for at, papers in acts.items() if papers > 1])
    # Any text that is no later than all moments stands for the beginning.
    given = (together, "" if since is None else timestamp(since))
    return ReadingLog(
        arrived=_arrived(asked(_ARRIVED)),
        decided=_decided(decided, acts),
        kept=Kept(*asked(_KEPT, *given)[0]),
        digests=tuple(Kept(*row) for row in asked(_BY_DIGEST, *given)),
        tags=tuple(Kept(*row) for row in asked(_BY_TAG, *given)),
    )


def _arrived(rows: Iterable[tuple[str, int, int]]) -> tuple[Arrived, ...]:
    papers, waiting = Counter[int](), Counter[int]()
    for at, came, left in rows:
        quarter = _number(_quarter(at))
        papers[quarter] += came
        waiting[quarter] += left
    return tuple(Arrived(quarter, papers[quarter], waiting[quarter]) for quarter in sorted(papers))


def _decided(moments: list[str], acts: Counter[str]) -> tuple[Decided, ...]:
    """Count decisions, given when each was made and how many were made at each moment."""
    alone = [at for at, together in acts.items() if together == 1]
    in_second = Counter(at[:_SECOND] for at in alone)
    papers = Counter(map(_quarter, moments))
    singly = Counter(_quarter(at) for at in alone if in_second[at[:_SECOND]] <= _MOST_A_SECOND)
    return tuple(Decided(_number(one), papers[one], singly[one]) for one in sorted(papers))


def _quarter(at: str) -> str:
    """Return the quarter of an hour of a time stamp. Texts are cut faster than they are read."""
    return at[:_HOUR] + _QUARTER_OF[at[_HOUR:_MINUTE]]


def _number(quarter: str) -> int:
    """Return the number of a quarter of an hour, counted from 1970."""
    return int(dt.datetime.fromisoformat(f"{quarter}+00:00").timestamp()) // QUARTER
