"""The clues of papers, kept as a list in the row of each and, by triggers, in a table of their own.

See `desktop.model.clues` for what they are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from desktop.model.paper import Facts
from desktop.store.rows import fetch

if TYPE_CHECKING:
    from desktop.model.clues import Traces

# A clue that more papers leave says nothing: "Annual report 1" has a thousand neighbours.
BUSY = 64
# Papers that are asked about at once: each is looked for by some forty clues, all held in memory.
_AT_ONCE = 500

# As a rule hardly any is.
_THERE = """
    SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM clue WHERE key = value)
"""
_FOUND = f"""
    SELECT sought.value, paper.id, paper.fingerprint
    FROM json_each(?) AS sought, json_each((
        SELECT json_group_array(paper)
        FROM (SELECT paper FROM clue WHERE key = sought.value LIMIT {BUSY})
    )) AS found
    JOIN paper ON paper.id = found.value
"""
_LISTED = "SELECT value AS key, paper.id AS paper FROM paper, json_each(clues)"
_ASTRAY = f"""
    SELECT paper FROM (SELECT key, paper FROM clue EXCEPT {_LISTED})
    UNION SELECT paper FROM ({_LISTED} EXCEPT SELECT key, paper FROM clue)
"""


def written_clues(facts: Facts) -> str:
    """Return the clues of a paper as its row holds them."""
    # Its patterns take long to prepare, and only an import needs them.
    from desktop.model.clues import clues

    return written(clues(facts))


def written(clues: Iterable[int]) -> str:
    """Return clues as a row holds them."""
    return str(list(clues)).replace(" ", "")


def papers_with_clues(db: SqliteDatabase, told: Iterable[Traces]) -> set[int]:
    """Return the papers that left a clue by which one with these traces is looked for."""
    if not fetch(db, "SELECT 1 FROM clue LIMIT 1"):
        return set()
    found: set[int] = set()
    waiting = iter(told)
    while batch := list(islice(waiting, _AT_ONCE)):
        found |= _found(db, batch)
    return found


def _found(db: SqliteDatabase, told: Sequence[Traces]) -> set[int]:
    from desktop.model.clues import Sought, sought_with, stretches_sought

    keys = {clue for one in told for clue in (*one.whole, *stretches_sought(one))}
    there = {key for (key,) in fetch(db, _THERE, (written(sorted(keys)),))}
    if not there:
        return set()
    sought: defaultdict[int, set[Sought]] = defaultdict(set)
    for one in told:
        for clue, made_of in sought_with(one).items():
            if clue in there:
                sought[clue].add(made_of)
    return {
        paper
        for clue, paper, title in fetch(db, _FOUND, (written(sorted(there)),))
        if any(made_of.fits(title) for made_of in sought[clue])
    }


def clues_astray(db: SqliteDatabase) -> list[str]:
    """Return what is wrong with the clues of papers: those that have others than they should."""
    rows = fetch(db, "SELECT id, title, abstract, arxiv_id, doi, clues FROM paper")
    wrong = {paper for (paper,) in fetch(db, _ASTRAY)}
    for id_, title, abstract, arxiv_id, doi, kept in rows:
        if kept != written_clues(Facts(title, abstract, arxiv_id=arxiv_id, doi=doi)):
            wrong.add(id_)
    return [f"paper {paper} cannot be told from others by its clues" for paper in sorted(wrong)]
