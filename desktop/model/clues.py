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
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
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
_CUT_SIGNS = frozenset(":-–—([")
_SHORTEST_HEAD = 4
# Whatever has more of them is no title.
_MOST_CUTS = 20
# Long enough that two abstracts which begin so are of one paper, or of one author in a hurry.
_ABSTRACT_LETTERS = 48
# What a paper leaves is asked for again at once, when it is made known to others.
_REMEMBERED = 64
# Titles of one length have their stretches at the same places, and most are of few lengths.
_LENGTHS = 512
# DOIs that arXiv gives to each of its papers, https://info.arxiv.org/help/doi.html
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+?)(?:v[0-9]+)?", re.IGNORECASE)
# Nothing longer is read of an abstract: TeX takes several characters for a letter. Where there is
# none, the words that are whole in fewer characters mostly suffice.
_ABSTRACT_CHARACTERS = 6 * _ABSTRACT_LETTERS
_ABSTRACT_WORDS = 2 * _ABSTRACT_LETTERS


def edits_allowed(length: int) -> int:
    """Return how many letters may differ in nearly equal titles of so many letters."""
    return next((edits for shortest, edits in _EDITS if length >= shortest), 0)


def clues(facts: Facts) -> tuple[int, ...]:
    """Return the clues that a paper leaves, in rising order."""
    return _traces(facts).left


class Kind(StrEnum):
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


def clues_sought(facts: Facts) -> Mapping[int, Sought]:
    """Return the clues of which a paper left at least one that may be the one told of."""
    letters, whole, _ = _traces(facts)
    by_stretch = Sought(_STRETCH, letters)
    found = dict.fromkeys(_stretch_clues(letters, _places(len(letters))), by_stretch)
    for kind, clue in whole:
        found[clue] = Sought(kind, letters)
    return found


def is_near(letters: str, others: str) -> bool:
    """Say whether fingerprints of titles differ in few letters, if at all."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(letters, others, score_cutoff=MOST_EDITS) <= MOST_EDITS


def arxiv_id_of(facts: Facts) -> str | None:
    """Return the arXiv id of a paper, which may stand in a DOI that arXiv itself gave."""
    given = _ARXIV_DOI.fullmatch(facts.doi) if facts.doi else None
    return facts.arxiv_id or (given[1].lower() if given else None)


def doi_of(facts: Facts) -> str | None:
    """Return the DOI of a paper but for arXiv's own, in small letters: DOIs have no case."""
    if not facts.doi or _ARXIV_DOI.fullmatch(facts.doi):
        return None
    return facts.doi.lower()


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
    first = abstract[:_ABSTRACT_WORDS].rpartition(" ")[0]
    letters = "" if "\\" in first else fingerprint(first)[:_ABSTRACT_LETTERS]
    if len(letters) < _ABSTRACT_LETTERS:
        letters = fingerprint(abstract[:_ABSTRACT_CHARACTERS])[:_ABSTRACT_LETTERS]
    return letters if len(letters) == _ABSTRACT_LETTERS else ""


class _Traces(NamedTuple):
    """What a paper is found by: the letters of its title, clues with their kinds, and all clues."""

    letters: str
    whole: tuple[tuple[Kind, int], ...]
    left: tuple[int, ...]


class _Places(NamedTuple):
    """Stretches of titles of one length: where they are, and the clues of just their numbers."""

    slices: tuple[slice, ...]
    begun: tuple[int, ...]


@lru_cache(maxsize=_REMEMBERED)
def _traces(facts: Facts) -> _Traces:
    letters = fingerprint(facts.title)
    whole = tuple(_whole_clues(facts, letters))
    left = {*_stretch_clues(letters, _stretches(len(letters))), *(clue for _, clue in whole)}
    return _Traces(letters, whole, tuple(sorted(left)))


def _whole_clues(facts: Facts, letters: str) -> Iterator[tuple[Kind, int]]:
    """Yield the clues that are left and sought alike."""
    is_whole = _CUT_SIGNS.isdisjoint(facts.title)
    first = letters if is_whole else fingerprint(head(facts.title))
    for (kind, begun), text in (
        (_ARXIV, arxiv_id_of(facts)),
        (_DOI, doi_of(facts)),
        (_HEAD, first if len(first) >= _SHORTEST_HEAD else None),
        (_ABSTRACT, beginning(facts.abstract)),
    ):
        if text:
            yield kind, zlib.crc32(text.encode("utf-8", "surrogatepass"), begun)


@lru_cache(maxsize=_LENGTHS)
def _stretches(length: int) -> _Places:
    """Return the stretches of a title of some length; one more than edits are allowed."""
    bounds = tuple(_bounds(length))
    return _Places(
        tuple(slice(*bound) for bound in bounds),
        tuple(_begun(Kind.STRETCH, length, number) for number in range(len(bounds))),
    )


def _bounds(length: int) -> Iterator[tuple[int, int]]:
    edits = edits_allowed(length)
    if edits:
        for number in range(edits + 1):
            yield number * length // (edits + 1), (number + 1) * length // (edits + 1)


@lru_cache(maxsize=_LENGTHS)
def _places(told: int) -> _Places:
    """Return where a title of some length may have the stretches of nearly equal ones."""
    places = [
        place
        for length in range(told - MOST_EDITS, told + MOST_EDITS + 1)
        if abs(told - length) <= edits_allowed(length)
        for place in _places_of(length, told)
    ]
    return _Places(tuple(place for place, _ in places), tuple(begun for _, begun in places))


def _places_of(length: int, told: int) -> Iterator[tuple[slice, int]]:
    """Yield where the stretches of a title of one length may be in one of another length."""
    edits, longer = edits_allowed(length), told - length
    for number, (start, end) in enumerate(_bounds(length)):
        before, after = number, edits - number
        first = max(0, start - before, start + longer - after)
        last = min(told - (end - start), start + before, start + longer + after)
        begun = _begun(Kind.STRETCH, length, number)
        for place in range(first, last + 1):
            yield slice(place, place + end - start), begun


def _stretch_clues(letters: str, places: _Places) -> list[int]:
    stretches: Iterable[bytes]
    if letters.isascii():
        stretches = map(letters.encode().__getitem__, places.slices)
    else:
        stretches = (letters[one].encode("utf-8", "surrogatepass") for one in places.slices)
    return list(map(zlib.crc32, stretches, places.begun))


def _begun(kind: Kind, *numbers: int) -> int:
    """Return the clue of a kind and some numbers, to be gone on with."""
    return zlib.crc32("".join(f"{part}\t" for part in (kind.value, *numbers)).encode())


# Members of enums are slow to come by.
_STRETCH = Kind.STRETCH
_ARXIV, _DOI, _HEAD, _ABSTRACT = (
    (kind, _begun(kind)) for kind in (Kind.ARXIV, Kind.DOI, Kind.HEAD, Kind.ABSTRACT)
)
