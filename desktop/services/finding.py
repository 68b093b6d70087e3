"""What the library says to a query, as arrays of ids that are kept until the library changes.

NumPy takes a while to import, so this is for the search process, the index process, and for the
command line once it searches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from desktop.index.search_index import SearchIndex
from desktop.model.query import Place, Sort
from desktop.model.query_parts import And, Fact, Node, Not, Or, has_facts, sought
from desktop.store.library import Library

Ids = NDArray[np.int64]

# Beyond the best of these, order hardly matters to anyone.
RANKED = 2000
# Places, orders and facts that are kept; a place of 100,000 papers takes a megabyte.
_KEPT = 24

_NOBODY: Ids = np.zeros(0, np.int64)


class Memory:
    """What was asked of a library before; all it gives is in order of ids unless it says so."""

    def __init__(self) -> None:
        self._kept: dict[object, Ids] = {}

    def at(self, library: Library) -> Moment:
        """Return the library at this moment; to be called while reading."""
        return Moment(library, library.history.revision(), self._kept)


class Moment:
    """A library at one revision. What belongs to others is forgotten little by little."""

    def __init__(self, library: Library, revision: int, kept: dict[object, Ids]) -> None:
        self._library = library
        self._revision = revision
        self._kept = kept

    def ordered(self, place: Place, sort: Sort) -> Ids:
        """Return the papers of a place in its order."""
        return self._known((place, sort), lambda: self._library.shelves.ids(place, sort))

    def there(self, place: Place) -> Ids:
        """Return the papers of a place."""
        return self._known(place, lambda: sorted(self._library.shelves.there(place)))

    def having(self, fact: Fact) -> Ids:
        """Return the papers with a property, also those in the bin."""
        return self._known(fact, lambda: sorted(self._library.shelves.having(fact)))

    def everything(self) -> Ids:
        """Return all papers, also those in the bin."""
        return self._known(None, lambda: sorted(self._library.shelves.everything()))

    def _known(self, what: object, ask: Callable[[], Iterable[int] | Ids]) -> Ids:
        key = (self._revision, what)
        if key not in self._kept:
            answer = ask()
            while len(self._kept) >= _KEPT:
                self._kept.pop(next(iter(self._kept)), None)
            self._kept[key] = np.array(answer, np.int64)
        return self._kept[key]


_memories: WeakKeyDictionary[Library, Memory] = WeakKeyDictionary()


def now(library: Library) -> Moment:
    """Return a library as it is now, with what was asked of it before; call it while reading."""
    return _memories.setdefault(library, Memory()).at(library)


class Finder:
    """Answers one query. Between its parts it asks whether anybody still waits.

    Then OvertakenError is raised.
    """

    def __init__(
        self, moment: Moment, index: SearchIndex, overtaken: Callable[[], bool] | None = None
    ) -> None:
        self._moment = moment
        self._index = index
        self._overtaken = overtaken

    def found(self, root: Node, place: Place, sort: Sort) -> list[int]:
        """Return the papers of a place that answer, in order."""
        wanted = self.matching(root)
        if sort is Sort.RELEVANCE:
            ids = self._ranked(root, wanted[_among(wanted, self._moment.there(place))])
        else:
            ordered = self._moment.ordered(place, sort)
            ids = ordered[_among(ordered, wanted)]
        found: list[int] = ids.tolist()
        return found

    def matching(self, node: Node) -> Ids:
        """Return the papers that answer to a node, those in the bin included.

        Whatever holds no fact goes to the index whole.
        """
        match node:
            case Fact():
                return self._moment.having(node)
            case Not(part) if has_facts(part):
                everything = self._moment.everything()
                return everything[~_among(everything, self.matching(part))]
            case Or(parts) if has_facts(node):
                return reduce(np.union1d, map(self.matching, parts))
            case And(parts) if has_facts(node):
                return reduce(_both, map(self.matching, parts))
        answers = self._index.answers(node, self._overtaken)
        return _NOBODY if answers is None else answers.papers[answers.scores.found].astype(np.int64)

    def _ranked(self, root: Node, wanted: Ids) -> Ids:
        """Return the wanted papers, those first that the words of the query suit best."""
        words = tuple(sought(root))
        newest = wanted[::-1]
        node = words[0] if len(words) == 1 else Or(words)
        answers = self._index.answers(node, self._overtaken) if words else None
        if answers is None or not len(answers.papers):
            return newest
        rows = answers.papers.searchsorted(newest).clip(max=len(answers.papers) - 1)
        scores = np.where(answers.papers[rows] == newest, answers.scores.scores[rows], 0.0)
        return _best_first(newest, scores)


def _best_first(newest: Ids, scores: NDArray[np.float64]) -> Ids:
    """Put the best in front, and of equals the newest; the others stay as they are."""
    if len(newest) <= RANKED:
        return newest[np.argsort(-scores, kind="stable")]
    least = np.partition(scores, len(scores) - RANKED)[len(scores) - RANKED]
    good = scores > least
    places = np.flatnonzero(good)
    best = places[np.argsort(-scores[places], kind="stable")]
    # Of those that are just as good as the last one, the newest come in.
    equals = np.flatnonzero(scores == least)[: RANKED - len(best)]
    good[equals] = True
    return np.concatenate((newest[best], newest[equals], newest[~good]))


def _both(some: Ids, others: Ids) -> Ids:
    return some[_among(some, others)]


def _among(some: Ids, others: Ids) -> NDArray[np.bool_]:
    """Say of each id whether it is among others, which are in order."""
    if not len(others):
        return np.zeros(len(some), bool)
    nearest = others.searchsorted(some).clip(max=len(others) - 1)
    found: NDArray[np.bool_] = others[nearest] == some
    return found
