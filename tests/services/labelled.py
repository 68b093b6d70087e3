"""Papers that are told of again, and others that only look so, each with the right answer.

Known papers come from digests. Labels come from ids, which are then hidden; variants of a known
paper are the same by construction, and so are siblings of it another paper.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.model.clues import arxiv_id_of, doi_of
from desktop.model.paper import Facts
from tests.services.variants import SIBLINGS, VARIANTS

SEED = 20261122
# A sibling is only a sibling if its title differs in more than small words.
_FEWEST_WORDS = 4
# A shorter one may be anybody's.
_SHORTEST_ABSTRACT = 300


@dataclass(frozen=True, slots=True)
class Told:
    """A paper as it is told of; `known` is the number of the known paper that it is, if any."""

    kind: str
    facts: Facts
    known: int | None


@dataclass(frozen=True, slots=True)
class Labelled:
    """Known papers by their numbers, and what is told of them and of others."""

    known: tuple[tuple[int, Facts], ...]
    told: tuple[Told, ...]


def labelled(papers: Iterable[Facts], variants_of: int) -> Labelled:
    """Label papers by their ids; make variants and siblings of so many of those that are known.

    Of every five papers with ids, one stays unknown, so that whatever matches it is wrong.
    """
    groups: defaultdict[str, list[Facts]] = defaultdict(list)
    for facts in papers:
        groups[arxiv_id_of(facts) or doi_of(facts) or f"{len(groups)}"].append(_hidden(facts))
    known: list[tuple[int, Facts]] = []
    told: list[Told] = []
    for number, found in enumerate(groups.values()):
        if number % 5 == 4:
            told += [Told("unknown", facts, None) for facts in found]
        else:
            known.append((number, found[0]))
            told += [Told("real", facts, number) for facts in found[1:]]
    dice = random.Random(SEED)
    described = [one for one in known if len(one[1].abstract) >= _SHORTEST_ABSTRACT]
    for number, facts in dice.sample(described, min(variants_of, len(described))):
        others = [
            one for other, one in described if other != number and _script(one) == _script(facts)
        ]
        told += _made(VARIANTS, facts, number, others, dice)
        if len(facts.title.split()) >= _FEWEST_WORDS:
            told += _made(SIBLINGS, facts, None, others, dice)
    return Labelled(tuple(known), tuple(told))


def _made(
    recipes: dict[str, Callable[[Facts, Facts, random.Random], Facts]],
    facts: Facts,
    known: int | None,
    others: list[Facts],
    dice: random.Random,
) -> Iterator[Told]:
    for kind, recipe in recipes.items():
        made = recipe(facts, dice.choice(others), dice)
        if made != facts:
            yield Told(kind, made, known)


def _script(facts: Facts) -> bool:
    """Say whether an abstract is in the Latin script, more or less."""
    return sum(map(str.isascii, facts.abstract)) * 2 > len(facts.abstract)


def _hidden(facts: Facts) -> Facts:
    return facts._replace(arxiv_id=None, doi=None, urls=())
