"""What rules do with the papers that an import adds: foreseen in its preview, and done."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.model.paper import Paper
from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.judging import Judge
from desktop.services.reading import Cancelled
from desktop.services.searching import parsed
from desktop.store.library import Library
from desktop.store.tag_names import tag_key

# Papers that are read together.
_AT_ONCE = 256


class Deed(NamedTuple):
    """What rules do with one paper; `rules` are the numbers of those that find it."""

    paper: int
    rules: tuple[int, ...]
    tags: tuple[str, ...] = ()
    starred: bool = False
    status: Status | None = None


class Ruled(NamedTuple):
    """How many papers rules tag, star and move, and to how many each rule does something."""

    tagged: int = 0
    starred: int = 0
    moved: tuple[tuple[Status, int], ...] = ()
    by_rule: tuple[tuple[int, int], ...] = ()


class Rulings:
    """The rules that are switched on, ready to look at papers one by one.

    All of them look at a paper as it arrives, and none sees what another one does. They add, and
    take nothing away: a paper that does not come into the inbox stays where it is put. Of the
    states that they say, the one of the first rule counts.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [rule for rule in rules if rule.is_on]
        self._judge = Judge([parsed(rule.query).root for rule in self._rules])

    def __bool__(self) -> bool:
        return bool(self._rules)

    def deed(self, paper: Paper) -> Deed | None:
        """Return what is done with a paper; None for nothing, as with those in the bin."""
        found = [self._rules[place] for place in self._judge.answering(paper)]
        if not found or paper.marks.deleted:
            return None
        carried = set(map(tag_key, paper.marks.tags))
        tags = {tag_key(tag): tag for rule in found for tag in rule.tags}
        states = [rule.status for rule in found if rule.status is not None]
        deed = Deed(
            paper.id,
            tuple(rule.id for rule in found),
            tuple(tag for key, tag in tags.items() if key not in carried),
            not paper.marks.starred and any(rule.starred for rule in found),
            states[0] if states and paper.marks.status is Status.INBOX else None,
        )
        return deed if deed.tags or deed.starred or deed.status else None


def act(
    library: Library, papers: Sequence[int], cancelled: Callable[[], bool] = lambda: False
) -> list[Deed]:
    """Do with papers that were just added what the rules say; to be called inside a step.

    Raises Cancelled when asked to stop.
    """
    rulings = Rulings(library.rules.all())
    if not rulings:
        return []
    deeds = list(filter(None, map(rulings.deed, _read(library, papers, cancelled))))
    tagged: defaultdict[str, list[int]] = defaultdict(list)
    moved: defaultdict[Status, list[int]] = defaultdict(list)
    for deed in deeds:
        for tag in deed.tags:
            tagged[tag].append(deed.paper)
        if deed.status is not None:
            moved[deed.status].append(deed.paper)
    library.rules.write(tagged, [deed.paper for deed in deeds if deed.starred], moved)
    return deeds


def tallied(deeds: Iterable[Deed]) -> Ruled:
    """Count what is done with papers."""
    tagged = starred = 0
    moved: Counter[Status] = Counter()
    by_rule: Counter[int] = Counter()
    for deed in deeds:
        tagged += bool(deed.tags)
        starred += deed.starred
        by_rule.update(deed.rules)
        if deed.status is not None:
            moved[deed.status] += 1
    states = tuple((status, moved[status]) for status in Status if moved[status])
    return Ruled(tagged, starred, states, tuple(sorted(by_rule.items())))


def _read(
    library: Library, papers: Sequence[int], cancelled: Callable[[], bool]
) -> Iterator[Paper]:
    for start in range(0, len(papers), _AT_ONCE):
        if cancelled():
            raise Cancelled
        yield from library.papers.get(papers[start : start + _AT_ONCE])
