"""Clues: numbers by which papers of nearly the same title are found without reading a library.

When a few edits fall upon one more stretches of a title than there are edits, one stretch stays
whole. So each paper leaves its stretches, and a told title looks for them wherever they may have
moved to (G. Li et al., “Pass-Join: A Partition-based Method for Similarity Joins”, VLDB 2012, with
its “multi-match-aware” choice of places). Further clues are ids, a title without its subtitle, and
the beginning of an abstract, which finds papers that were renamed.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator, Mapping
from enum import Enum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from desktop.model.folding import fingerprint
from desktop.model.paper import Facts

# How many letters may differ in titles of so many letters at least.
_EDITS = ((30, 3), (20, 2), (10, 1))
MOST_EDITS = 3
# What is cut from a title: what follows a colon, a dash between blanks, an opening bracket.
_CUT = re.compile(r":\s|\s[-–—]+\s|\s[(\[]")
_SHORTEST_HEAD = 4
# Whatever has more of them is no title.
_MOST_CUTS = 20
# Long enough that two abstracts which begin so are of one paper, or of one author in a hurry.
_ABSTRACT_LETTERS = 48
# An import asks for those of its papers several times, one digest after the other.
_REMEMBERED = 1_000
# DOIs that arXiv gives to each of its papers, https://info.arxiv.org/help/doi.html
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+?)(?:v[0-9]+)?", re.IGNORECASE)
# Nothing longer is read of an abstract: TeX takes several characters for a letter.
_ABSTRACT_CHARACTERS = 6 * _ABSTRACT_LETTERS


def edits_allowed(length: int) -> int:
    """Return how many letters may differ in nearly equal titles of so many letters."""
    return next((edits for shortest, edits in _EDITS if length >= shortest), 0)


@lru_cache(maxsize=_REMEMBERED)
def clues(facts: Facts) -> tuple[int, ...]:
    """Return the clues that a paper leaves, in rising order."""
    letters = fingerprint(facts.title)
    found = {_clue(Kind.STRETCH, len(letters), *stretch) for stretch in _stretches(letters)}
    found.update(clue for _, clue in _whole_clues(facts))
    return tuple(sorted(found))


class Kind(Enum):
    """What a clue is made of."""

    STRETCH = "title"
    HEAD = "head"
    ABSTRACT = "abstract"
    ARXIV = "arxiv"
    DOI = "doi"


class Sought(NamedTuple):
    """A clue that is looked for, on behalf of a title with this fingerprint."""

    kind: Kind
    letters: str

    def fits(self, letters: str) -> bool:
        """Say whether a paper with the clue is worth a closer look, given its fingerprint.

        Titles that only begin in the same way need an abstract that does, and so another clue.
        """
        if self.kind is Kind.STRETCH:
            return is_near(self.letters, letters)
        if self.kind is Kind.HEAD:
            return letters.startswith(self.letters) or self.letters.startswith(letters)
        return True


@lru_cache(maxsize=_REMEMBERED)
def clues_sought(facts: Facts) -> Mapping[int, Sought]:
    """Return the clues of which a paper left at least one that may be the one told of."""
    letters = fingerprint(facts.title)
    by_stretch = Sought(Kind.STRETCH, letters)
    found = {_clue(Kind.STRETCH, *place): by_stretch for place in _places(letters)}
    found.update((clue, Sought(kind, letters)) for kind, clue in _whole_clues(facts))
    return found


def is_near(letters: str, others: str) -> bool:
    """Say whether fingerprints of titles differ in few letters, if at all."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(letters, others, score_cutoff=MOST_EDITS) <= MOST_EDITS


def arxiv_id_of(facts: Facts) -> str | None:
    """Return the arXiv id of a paper, which may stand in a DOI that arXiv itself gave."""
    given = _ARXIV_DOI.fullmatch(facts.doi or "")
    return facts.arxiv_id or (given[1].lower() if given else None)


def doi_of(facts: Facts) -> str | None:
    """Return the DOI of a paper but for arXiv's own, in small letters: DOIs have no case."""
    return None if _ARXIV_DOI.fullmatch(facts.doi or "") else (facts.doi or "").lower() or None


def head(title: str) -> str:
    """Return a title without its subtitle, or as it is when it has none."""
    return next(heads(title), title)


def heads(title: str) -> Iterator[str]:
    """Yield what a title may be without its end, shortest first."""
    for cut in islice(_CUT.finditer(title), _MOST_CUTS):
        first = title[: cut.start()]
        if len(fingerprint(first)) >= _SHORTEST_HEAD:
            yield first


def beginning(abstract: str) -> str:
    """Return the first letters of an abstract, or nothing when it is too short to tell."""
    letters = fingerprint(abstract[:_ABSTRACT_CHARACTERS])[:_ABSTRACT_LETTERS]
    return letters if len(letters) == _ABSTRACT_LETTERS else ""


def _whole_clues(facts: Facts) -> Iterator[tuple[Kind, int]]:
    """Yield the clues that are left and sought alike."""
    first = fingerprint(head(facts.title))
    for kind, text in (
        (Kind.ARXIV, arxiv_id_of(facts)),
        (Kind.DOI, doi_of(facts)),
        (Kind.HEAD, first if len(first) >= _SHORTEST_HEAD else None),
        (Kind.ABSTRACT, beginning(facts.abstract)),
    ):
        if text:
            yield kind, _clue(kind, text)


def _stretches(letters: str) -> Iterator[tuple[int, str]]:
    """Yield the stretches of a title with their numbers; one more than edits are allowed."""
    for number, (start, end) in enumerate(_bounds(len(letters))):
        yield number, letters[start:end]


def _bounds(length: int) -> Iterator[tuple[int, int]]:
    edits = edits_allowed(length)
    if edits:
        for number in range(edits + 1):
            yield number * length // (edits + 1), (number + 1) * length // (edits + 1)


def _places(letters: str) -> Iterator[tuple[int, int, str]]:
    """Yield length, number and letters of all stretches that a nearly equal title may share."""
    for length in range(len(letters) - MOST_EDITS, len(letters) + MOST_EDITS + 1):
        edits, longer = edits_allowed(length), len(letters) - length
        if abs(longer) > edits:
            continue
        for number, (start, end) in enumerate(_bounds(length)):
            before, after = number, edits - number
            first = max(0, start - before, start + longer - after)
            last = min(len(letters) - (end - start), start + before, start + longer + after)
            for place in range(first, last + 1):
                yield length, number, letters[place : place + end - start]


def _clue(kind: Kind, *parts: object) -> int:
    return zlib.crc32("\t".join((kind.value, *map(str, parts))).encode("utf-8", "surrogatepass"))
