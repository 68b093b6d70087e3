"""Telling titles from abstracts where a text does not mark them.

Each line may begin or go on with a title or an abstract, name an organisation, or be none of
these. Every such reading of a line has a cost, and so has every step from one reading to the
next: a title is short and does not end like a sentence, an abstract is long, a line that ends
where the next word had no room goes on. The cheapest reading of all lines together is taken
(the Viterbi algorithm), so that one odd line cannot upset the lines around it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from desktop.readers.prose_looks import Look, TextLine, looks


class Role(IntEnum):
    """What a line is to the paper it belongs to."""

    TITLE = 0
    TITLE_ON = 1
    ABSTRACT = 2
    ABSTRACT_ON = 3
    ORGANIZATION = 4
    ODD_FIRST = 5
    ODD_IN_TITLE = 6
    ODD_IN_ABSTRACT = 7


_ROLES = tuple(Role)
_Next = tuple[Role, Callable[[Look, Look], float]]
ODD = (Role.ODD_FIRST, Role.ODD_IN_TITLE, Role.ODD_IN_ABSTRACT)


class _Weighed(NamedTuple):
    """What the steps to a line cost, by the reading of the line before, and what its own do."""

    steps: list[list[tuple[Role, float]]]
    lines: list[float]


@dataclass(frozen=True, slots=True)
class Around:
    """What is known about a run of lines before reading it.

    `title_waits`: the paper before has a title and no abstract.
    `named`: the run ends where the name of an organisation may stand.
    `counted`: the number of authors follows, so that an organisation is unlikely.
    `headed`: titles are marked, so that nothing else is one.
    """

    title_waits: bool = False
    named: bool = False
    counted: bool = False
    headed: bool = False


# Costs are chosen so that one unit is a doubt and five are a contradiction.
_NO_ABSTRACT = 4.0
_NO_DATA = 2.8  # a paper followed by the next one without authors and date
_NO_TITLE = 7.0
_NOT_UNDERSTOOD = 5.0
# Whatever stands this far behind the cheapest reading of the lines so far cannot catch up: every
# line can follow every other one for less.
_HOPELESS = 13.0


def read_run(lines: Sequence[TextLine], around: Around) -> list[Role]:
    """Return the cheapest reading of lines that stand between two blocks of page data."""
    if not lines:
        return []
    seen = looks(lines)
    costs = [_begin(role, around) + _is(role, seen[0], around) for role in Role]
    origins: list[list[Role]] = []
    inside = replace(around, named=False)
    # Thousands of lines may look alike, and be no prose at all.
    weighed: dict[tuple[Look, Look], _Weighed] = {}
    for pair in pairwise(seen[:-1]):
        step = weighed.get(pair)
        if step is None:
            step = weighed[pair] = _weighed(*pair, inside)
        costs, origin = _advance(costs, step)
        origins.append(origin)
    if seen[1:]:
        costs, origin = _advance(costs, _weighed(seen[-2], seen[-1], around))
        origins.append(origin)
    role = min(Role, key=lambda last: costs[last] + _finish(last, around))
    roles = [role]
    for origin in reversed(origins):
        role = origin[role]
        roles.append(role)
    return roles[::-1]


def _weighed(before: Look, look: Look, around: Around) -> _Weighed:
    """Return what it costs to come to each reading of a line from each one of the line before."""
    lines = [_is(role, look, around) for role in _ROLES]
    possible = [role for role in _ROLES if lines[role] < math.inf]
    steps = [
        [(role, step(before, look)) for role, step in _STEPS[former] if role in possible]
        for former in _ROLES
    ]
    return _Weighed(steps, lines)


def _advance(costs: list[float], weighed: _Weighed) -> tuple[list[float], list[Role]]:
    """Return the cheapest cost of each reading of the next line, and where it comes from."""
    best = [math.inf] * len(_ROLES)
    origin = [Role.ODD_FIRST] * len(_ROLES)
    hopeless = min(costs) + _HOPELESS
    for former, former_cost in enumerate(costs):
        if former_cost > hopeless:
            continue
        for role, step in weighed.steps[former]:
            cost = former_cost + step
            if cost < best[role]:
                best[role], origin[role] = cost, _ROLES[former]
    return [cost + line for cost, line in zip(best, weighed.lines, strict=True)], origin


def _begin(role: Role, around: Around) -> float:
    if role in (Role.TITLE, Role.ODD_FIRST):
        return 0.0
    if role is Role.ABSTRACT:
        return 0.3 if around.title_waits else _NO_TITLE
    return math.inf


def _finish(role: Role, around: Around) -> float:
    if role in (Role.TITLE, Role.TITLE_ON, Role.ODD_IN_TITLE):
        # Where one paper has no abstract, the page shows none.
        return 1.0 if around.title_waits else _NO_ABSTRACT
    return 0.0


def _is(role: Role, look: Look, around: Around) -> float:
    """Return the cost of a line being this, wherever it stands."""
    if around.headed and (role is Role.TITLE) != look.is_heading:
        return math.inf
    if role is Role.ORGANIZATION:
        return _organization(look) + (7.0 if around.counted else 0.0) if around.named else math.inf
    return _LINE_COSTS[role](look)


def _title(look: Look) -> float:
    cost = max(0.0, (look.length - 130) / 20)
    cost += 2.5 if look.is_statement else 0.0
    cost += 3.0 if look.has_sentences else 0.0
    cost += 0.0 if look.is_titled else 1.0
    cost += 1.0 if look.is_lower else 0.0
    cost += 1.5 if look.opens_prose else 0.0
    return cost


def _abstract(look: Look) -> float:
    steps = ((300, 0.0), (150, 0.7), (60, 2.0), (0, 4.0))
    cost = next(cost for least, cost in steps if look.rest >= least)
    cost += 1.5 if look.rest < 300 and not look.rest_ends else 0.0
    cost += 1.5 if look.is_titled else 0.0
    return cost


def _abstract_on(look: Look) -> float:
    if not look.is_fresh:
        return 1.5 if look.is_titled and not look.ends else 0.0
    if look.rest >= 150:
        return 0.0
    return 1.5 if look.rest_ends and (look.rest >= 60 or look.has_address) else 5.0


def _not_understood(look: Look) -> float:
    return _NOT_UNDERSTOOD + (3.0 if look.is_good_title else 0.0) + look.length / 50


def _organization(look: Look) -> float:
    if look.ends or look.length > 80 or look.words > 9:
        return 8.0
    return 0.5 if look.words <= 6 else 2.0


# By role; an organisation is looked at by itself.
_LINE_COSTS: dict[Role, Callable[[Look], float]] = {
    Role.TITLE: _title,
    Role.TITLE_ON: lambda look: 0.5 + 0.6 * _title(look),
    Role.ABSTRACT: _abstract,
    Role.ABSTRACT_ON: _abstract_on,
    Role.ODD_FIRST: _not_understood,
    Role.ODD_IN_TITLE: _not_understood,
    Role.ODD_IN_ABSTRACT: _not_understood,
}


def _free(_before: Look, _look: Look) -> float:
    return 0.0


def _title_goes_on(before: Look, look: Look) -> float:
    if look.apart:
        return math.inf
    wanted = 1.0 if before.hangs and look.is_lower else 2.5 if before.hangs else 5.0
    if look.gap:
        return wanted if before.hangs or look.is_lower else 8.0
    return 0.0 if look.had_no_room else wanted


def _next_title(_before: Look, look: Look) -> float:
    return _NO_ABSTRACT + _NO_DATA + (0.0 if look.gap else 2.0)


def _abstract_follows(_before: Look, look: Look) -> float:
    return 1.0 if look.had_no_room else 0.0


def _abstract_goes_on(before: Look, look: Look) -> float:
    if not look.is_fresh:
        if look.had_no_room:
            return 0.0
        return 0.5 if look.is_lower else 2.5
    cost = 2.0 if look.apart else 0.0
    if before.ends:
        return cost + 2.5
    return cost + (0.5 if look.is_lower else 3.0)


def _abstract_resumes(_odd: Look, look: Look) -> float:
    """Return the cost of an abstract going on after a line that was not understood."""
    return 2.5 if look.is_fresh else 2.5 + _NOT_UNDERSTOOD


def _title_after_odd(_odd: Look, look: Look) -> float:
    return _NO_DATA if look.is_fresh else _NO_DATA + 1.0


def _abstract_is_over(before: Look, look: Look) -> float:
    cost = _NO_DATA + (0.0 if before.ends or look.apart else 3.0)
    if look.is_fresh:
        return cost
    return cost + (3.0 if look.had_no_room else 1.0)


def _name_without_abstract(_before: Look, _look: Look) -> float:
    return _NO_ABSTRACT


def _still_odd(_before: Look, look: Look) -> float:
    return 0.0 if look.gap else 1.0 - _NOT_UNDERSTOOD


_AFTER_TITLE: tuple[_Next, ...] = (
    (Role.TITLE, _next_title),
    (Role.TITLE_ON, _title_goes_on),
    (Role.ABSTRACT, _abstract_follows),
    (Role.ORGANIZATION, _name_without_abstract),
    (Role.ODD_IN_TITLE, _free),
)
_AFTER_ABSTRACT: tuple[_Next, ...] = (
    (Role.TITLE, _abstract_is_over),
    (Role.ABSTRACT_ON, _abstract_goes_on),
    (Role.ORGANIZATION, _free),
    (Role.ODD_IN_ABSTRACT, _free),
)
# Every step that is possible; the name of an organisation is the last of its run.
_STEPS: dict[int, tuple[_Next, ...]] = {
    Role.ODD_FIRST: (
        (Role.TITLE, _free),
        (Role.ABSTRACT, lambda _before, _look: _NO_TITLE),
        (Role.ODD_FIRST, _still_odd),
    ),
    Role.TITLE: _AFTER_TITLE,
    Role.TITLE_ON: _AFTER_TITLE,
    Role.ODD_IN_TITLE: (
        (Role.TITLE, _next_title),
        (Role.ABSTRACT, _abstract_follows),
        (Role.ORGANIZATION, _name_without_abstract),
        (Role.ODD_IN_TITLE, _still_odd),
    ),
    Role.ABSTRACT: _AFTER_ABSTRACT,
    Role.ABSTRACT_ON: _AFTER_ABSTRACT,
    Role.ORGANIZATION: (),
    Role.ODD_IN_ABSTRACT: (
        (Role.TITLE, _title_after_odd),
        (Role.ABSTRACT_ON, _abstract_resumes),
        (Role.ORGANIZATION, _free),
        (Role.ODD_IN_ABSTRACT, _still_odd),
    ),
}
