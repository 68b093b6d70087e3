"""Which papers of the library may be those that are told of."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from desktop.model.paper import Facts
from desktop.store.clues import papers_with_clues
from desktop.store.papers import authors_of, facts_of, links_of
from desktop.store.rows import among, answers, column, fetch, listed
from desktop.store.tables import FormerRow, PaperRow

if TYPE_CHECKING:
    from desktop.model.clues import Traces


def candidates(
    db: SqliteDatabase,
    left: Sequence[Traces],
    called: Iterable[int] = (),
    besides: Container[int] = (),
) -> list[tuple[int, Facts]]:
    """Return the papers that have a title or a clue of some traces, or are `called` so.

    Those in `besides` are left out.
    """
    if not fetch(db, "SELECT 1 FROM paper LIMIT 1"):
        return []
    titles = {one.letters for one in left}
    by_title = PaperRow.select(PaperRow.id).where(listed(PaperRow.fingerprint, titles))
    found = {*column(by_title), *papers_with_clues(db, left), *called}
    ids = sorted(id_ for id_ in found if id_ not in besides)
    if not ids:
        return []
    authors, links = authors_of(ids), links_of(ids)
    rows = PaperRow.select().where(among(PaperRow.id, ids)).order_by(PaperRow.id)
    return [(row.id, facts_of(row, authors[row.id], links[row.id])) for row in rows]


def former(db: SqliteDatabase, told: Sequence[Facts]) -> list[tuple[int, Facts]]:
    """Return what papers of these titles or ids were called before they were merged.

    Beside each stands the paper that it became.
    """
    if not fetch(db, "SELECT 1 FROM former LIMIT 1"):
        return []
    # Its patterns take long to prepare, and only an import needs them.
    from desktop.model.folding import fingerprint

    found: dict[int, tuple[int, Facts]] = {}
    for field, values in (
        (FormerRow.arxiv_id, {facts.arxiv_id for facts in told if facts.arxiv_id}),
        (FormerRow.doi, {facts.doi for facts in told if facts.doi}),
        (FormerRow.fingerprint, {fingerprint(facts.title) for facts in told}),
    ):
        rows = answers(FormerRow.select(*_FORMER).where(listed(field, values)))
        for id_, paper, title, abstract, authors, arxiv_id, doi in rows:
            names = tuple(json.loads(authors))
            found[id_] = paper, Facts(title, abstract, names, arxiv_id=arxiv_id, doi=doi)
    return [found[id_] for id_ in sorted(found)]


_FORMER = (
    FormerRow.id,
    FormerRow.paper,
    FormerRow.title,
    FormerRow.abstract,
    FormerRow.authors,
    FormerRow.arxiv_id,
    FormerRow.doi,
)
