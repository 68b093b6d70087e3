"""Papers that a link in a note may mean, while somebody types what they are called."""

from __future__ import annotations

from typing import NamedTuple

from desktop.model.fuzzy import fit
from desktop.model.paper import byline
from desktop.store.library import Library

MOST = 8
# Of those that hold the words, so many of the newest.
_LOOKED_AT = 100
# Shorter words are near to everything.
_SHORTEST_NEAR = 4
# Of a hundred: how near a title has to be, of which a stretch is compared.
_NEAR = 78


class Offer(NamedTuple):
    """A paper to link to, by the key that it has or would be given."""

    paper: int
    key: str
    title: str
    byline: str


def offers(library: Library, typed: str, without: int | None = None) -> tuple[Offer, ...]:
    """Return the likeliest papers, best first; those written about last where nothing is typed.

    Looked for are keys that begin so, titles that hold all words, and titles that are nearly so.
    `without` is the paper whose note it is.
    """
    with library.reading():
        if typed.strip():
            ids = _called(library, typed)
            if len(ids) <= MOST and len(typed.strip()) >= _SHORTEST_NEAR:
                ids = [*ids, *_near(library, typed, MOST + 1)]
        else:
            ids = library.links.written_about(MOST + 1)
        wanted = [id_ for id_ in dict.fromkeys(ids) if id_ != without][:MOST]
        papers = library.exports.with_keys(library.papers.get(wanted))
    return tuple(Offer(one.id, one.key, one.title, byline(one.facts)) for one in papers)


def _called(library: Library, typed: str) -> list[int]:
    """Return papers with keys that begin so, then with such titles, what begins words first."""
    keyed, titled = library.links.called(typed, _LOOKED_AT)
    titled.sort(key=lambda one: -(fit(typed, one[1]) or 0))
    return [*keyed, *(paper for paper, _title in titled)][: MOST + 1]


def _near(library: Library, typed: str, most: int) -> list[int]:
    """Return papers with titles that are nearly what was typed, or hold it with a slip."""
    from rapidfuzz import fuzz, process

    from desktop.model.folding import fingerprint

    found = process.extract(
        fingerprint(typed),
        library.links.titles(),
        scorer=fuzz.partial_ratio,
        score_cutoff=_NEAR,
        limit=most,
    )
    return [paper for _title, _score, paper in found]
