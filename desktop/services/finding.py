"""What the library says to a query, as arrays of ids that are kept until the library changes.

NumPy takes a while to import, so this is for the search process, the index process, and for the
command line once it searches.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from functools import reduce
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from desktop.index.search_index import SearchIndex
from desktop.model.query import Group, Heading, Order, Ordering, Place, Shelf, Sort, order_of
from desktop.model.query_parts import And, Fact, Node, Not, Or, has_facts, sought
from desktop.store.library import Library

Ids = NDArray[np.int64]

# Beyond the best of these, order hardly matters to anyone.
RANKED = 2000
# Places, orders and facts that are kept; a place of 100,000 papers takes a megabyte.
_KEPT = 24

# Neither a second key nor groups.
_PLAIN = (None, Group.NONE)

_NOBODY: Ids = np.zeros(0, np.int64)


class Grouped(NamedTuple):
    """The papers of a place in order, the number of the group of each, and all headings."""

    ids: Ids
    groups: Ids
    headings: tuple[Heading, ...]


class Memory:
    """What was asked of a library before; all it gives is in order of ids unless it says so."""

    def __init__(self) -> None:
        self._kept: dict[object, Ids] = {}
        self._orders: dict[object, Grouped] = {}

    def at(self, library: Library) -> Moment:
        """Return the library at this moment; to be called while reading."""
        return Moment(library, library.history.revision(), self._kept, self._orders)


class Moment:
    """A library at one revision. What belongs to others is forgotten little by little."""

    def __init__(
        self,
        library: Library,
        revision: int,
        kept: dict[object, Ids],
        orders: dict[object, Grouped],
    ) -> None:
        self._library = library
        self._revision = revision
        self._kept = kept
        self._orders = orders

    def ordered(self, place: Place, ordering: Ordering) -> Grouped:
        """Return the papers of a place in order."""
        # Groups of days are others tomorrow.
        key = (self._revision, dt.datetime.now().astimezone().date(), place, ordering)
        if key not in self._orders:
            ids, headings = self._library.shelves.grouped(place, ordering)
            groups = np.repeat(np.arange(len(headings)), [one.papers for one in headings])
            _make_room(self._orders)
            self._orders[key] = Grouped(np.array(ids, np.int64), groups, headings)
        return self._orders[key]

    def there(self, place: Place) -> Ids:
        """Return the papers of a place."""
        return self._known(_today(place), lambda: sorted(self._library.shelves.there(place)))

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
            _make_room(self._kept)
            self._kept[key] = np.array(answer, np.int64)
        return self._kept[key]


def _make_room(kept: dict[object, Any]) -> None:
    while len(kept) >= _KEPT:
        kept.pop(next(iter(kept)), None)


def _today(place: Place) -> tuple[Place, dt.date | None]:
    """Tell a place of one day from that of the next, where it is not the same."""
    return place, dt.date.today() if place.shelf is Shelf.NEW else None  # noqa: DTZ011


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

    def found(self, root: Node, place: Place, ordering: Ordering) -> list[int]:
        """Return the papers of a place that answer, in order."""
        order = order_of(ordering)._replace(group=Group.NONE)
        return self.grouped(root, place, order)[0]

    def grouped(
        self, root: Node, place: Place, order: Order
    ) -> tuple[list[int], tuple[Heading, ...]]:
        """Return the papers of a place that answer, in order, and the headings of their groups."""
        wanted = self.matching(root)
        if order.first.sort is Sort.RELEVANCE and order[1:] == _PLAIN:
            # The order of ids is there already.
            ids = self._ranked(root, wanted[_among(wanted, self._moment.there(place))][::-1])
            return ids.tolist(), ()
        ordered = self._moment.ordered(place, order)
        there = _among(ordered.ids, wanted)
        ids = ordered.ids[there]
        groups = ordered.groups[there] if ordered.headings else _NOBODY
        if order.first.sort is Sort.RELEVANCE:
            ids, groups = self._ranked_within(root, ids, groups, is_newest=order.then is None)
        counts = np.bincount(groups, minlength=len(ordered.headings)).tolist()
        headings = zip(ordered.headings, counts, strict=True)
        return ids.tolist(), tuple(one._replace(papers=count) for one, count in headings if count)

    def _ranked_within(
        self, root: Node, ids: Ids, groups: Ids, *, is_newest: bool
    ) -> tuple[Ids, Ids]:
        """Put the best of each group in front; equals stay, or the newest of them come first."""
        ranked = self._ranked(root, np.sort(ids)[::-1] if is_newest else ids)
        if not len(groups):
            return ranked, groups
        known = np.argsort(ids)
        group_of = groups[known[ids[known].searchsorted(ranked)]]
        by_group = np.argsort(group_of, kind="stable")
        return ranked[by_group], group_of[by_group]

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

    def _ranked(self, root: Node, newest: Ids) -> Ids:
        """Put those first that the words of the query suit best; equals stay in their order."""
        words = tuple(sought(root))
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
