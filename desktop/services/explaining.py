"""Why a query finds a paper, and which papers are like one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.model.cause import Cause
from desktop.model.kin import Kin
from desktop.model.storable import storable
from desktop.store.library import Library

if TYPE_CHECKING:
    from desktop.index.search_index import SearchIndex

MOST = 8


def reasons(library: Library, index: SearchIndex, text: str, paper: int) -> tuple[Cause, ...]:
    """Return which words of a paper answer to those of a query, what counts most first.

    Nothing where the words of the query do not find it, or it has none.
    """
    from desktop.model.query_parts import Or, sought
    from desktop.model.query_text import parse

    del library
    words = tuple(sought(parse(storable(text)).root))
    if not words:
        return ()
    found = index.reasons(words[0] if len(words) == 1 else Or(words), paper)
    return tuple(Cause(one.part.words, one.word, one.field, one.share) for one in found)


def kin(library: Library, index: SearchIndex, paper: int) -> tuple[Kin, ...]:
    """Return the papers that share most telling words with one, those in the bin left out."""
    from desktop.model.query import Sort

    found = index.similar(paper, 2 * MOST)
    with library.reading():
        ids = library.shelves.ids(sort=Sort.RELEVANCE, among_ids=[one.id for one in found])[:MOST]
        rows = library.papers.rows(ids)
    words = {one.id: one.words for one in found}
    return tuple(Kin(row.id, row.title, row.byline, words[row.id]) for row in rows)
