"""Clues: numbers by which papers of nearly the same title are found without reading a library.

When a few edits fall upon one more stretches of a title than there are edits, one stretch stays
whole. So each paper leaves its stretches, and a told title looks for them wherever they may have
moved to (after G. Li et al., “Pass-Join: A Partition-based Method for Similarity Joins”, VLDB
2012): one of them is whole that has as many edits before it as stretches, and the rest behind it.
The first stretches are counted from the beginning, the others from the end, and what is left over
in the middle is of none; so titles of several lengths have stretches of one length, and few have to
be looked for. Further clues are ids, a title without its subtitle, and the beginning of an
abstract, which finds papers that were renamed.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from desktop.model.folding import fingerprint
from desktop.model.paper import Facts

# Stretches have a multiple of so many letters: the fewer lengths, the fewer have to be looked for.
_STEP = 2
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
    for shortest, edits in _EDITS:
        if length >= shortest:
            return edits
    return 0


def clues(facts: Facts) -> tuple[int, ...]:
    """Return the clues that a paper leaves, in rising order."""
    return traces(facts).left


class Traces(NamedTuple):
    """What a paper is found by: the letters of its title, clues with their kinds, and all clues."""

    letters: str
    whole: Mapping[int, Kind]
    left: tuple[int, ...]


class Left(NamedTuple):
    """What is kept of the traces of a paper: the letters of its title, and its clues."""

    letters: str
    clues: tuple[int, ...]


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
    return sought_with(traces(facts))


def sought_with(told: Traces) -> dict[int, Sought]:
    """Return the clues of which a paper left at least one, with what they are made of."""
    by_stretch = Sought(_STRETCH, told.letters)
    found = dict.fromkeys(stretches_sought(told), by_stretch)
    for clue, kind in told.whole.items():
        found[clue] = Sought(kind, told.letters)
    return found


def stretches_sought(told: Traces) -> list[int]:
    """Return the clues of stretches that are looked for on behalf of a title."""
    return _clues_of(told.letters, _sought_by(len(told.letters)))


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


class _Stretches(NamedTuple):
    """Stretches of titles of one length: where they are, and the clues of just their numbers."""

    slices: tuple[slice, ...]
    begun: tuple[int, ...]


def found_by(facts: Facts) -> Traces:
    """Return what a paper is found by; nothing is remembered."""
    letters = fingerprint(facts.title)
    whole = _whole_clues(facts, letters)
    stretches = _clues_of(letters, _left_by(len(letters)))
    return Traces(letters, whole, tuple(sorted({*stretches, *whole})))


traces = lru_cache(maxsize=_REMEMBERED)(found_by)


def _whole_clues(facts: Facts, letters: str) -> dict[int, Kind]:
    """Return the clues that are left and sought alike, with their kinds."""
    title = facts.title
    cut = None if _CUT_SIGNS.isdisjoint(title) else next(heads(title), None)
    first = letters if cut is None else fingerprint(cut)
    found = {}
    if arxiv := arxiv_id_of(facts):
        found[_clue(arxiv, _BEGUN_ARXIV)] = _ARXIV
    if doi := doi_of(facts):
        found[_clue(doi, _BEGUN_DOI)] = _DOI
    if len(first) >= _SHORTEST_HEAD:
        found[_clue(first, _BEGUN_HEAD)] = _HEAD
    if abstract := beginning(facts.abstract):
        found[_clue(abstract, _BEGUN_ABSTRACT)] = _ABSTRACT
    return found


def _clue(text: str, begun: int) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"), begun)


@lru_cache(maxsize=_LENGTHS)
def _left_by(length: int) -> _Stretches:
    """Return the stretches that a title of some length leaves; one more than edits are allowed."""
    edits = edits_allowed(length)
    moved = [(0,)] * (edits + 1)
    return _joined(_placed(length, edits, _long(length, edits), moved) if edits else ())


@lru_cache(maxsize=_LENGTHS)
def _sought_by(told: int) -> _Stretches:
    """Return where a title of some length may have the stretches of nearly equal ones."""
    shapes = {
        (edits_allowed(length), _long(length, edits_allowed(length)))
        for length in range(told - MOST_EDITS, told + MOST_EDITS + 1)
        if 0 < edits_allowed(length) >= abs(told - length)
    }
    return _joined(
        place
        for edits, long in sorted(shapes)
        for place in _placed(told, edits, long, [_moved(n, edits) for n in range(edits + 1)])
    )


def _long(length: int, edits: int) -> int:
    """Return how long each stretch is: the same for several lengths of titles."""
    return length // (edits + 1) // _STEP * _STEP


def _moved(number: int, edits: int) -> Sequence[int]:
    """Return by how much a whole stretch may have moved: by the edits on its side of the title."""
    most = min(number, edits - number)
    return range(-most, most + 1)


def _placed(
    length: int, edits: int, long: int, moved: Sequence[Sequence[int]]
) -> Iterator[tuple[slice, int]]:
    """Yield the stretches of so many letters in a title, also where they were `moved` to."""
    for number, ways in enumerate(moved):
        is_first = number * 2 < edits + 1
        start = number * long if is_first else length - (edits + 1 - number) * long
        begun = _begun(Kind.STRETCH, edits, long, number)
        for way in ways:
            if start + way >= 0:
                yield slice(start + way, start + way + long), begun


def _joined(places: Iterable[tuple[slice, int]]) -> _Stretches:
    pairs = tuple(places)
    return _Stretches(tuple(place for place, _ in pairs), tuple(begun for _, begun in pairs))


def _clues_of(letters: str, stretches: _Stretches) -> list[int]:
    texts: Iterable[bytes]
    if letters.isascii():
        texts = map(letters.encode().__getitem__, stretches.slices)
    else:
        texts = (letters[one].encode("utf-8", "surrogatepass") for one in stretches.slices)
    return list(map(zlib.crc32, texts, stretches.begun))


def _begun(kind: Kind, *numbers: int) -> int:
    """Return the clue of a kind and some numbers, to be gone on with."""
    return zlib.crc32("".join(f"{part}\t" for part in (kind.value, *numbers)).encode())


# Members of enums are slow to come by.
_STRETCH, _HEAD, _ABSTRACT = Kind.STRETCH, Kind.HEAD, Kind.ABSTRACT
_ARXIV, _DOI = Kind.ARXIV, Kind.DOI
_BEGUN_HEAD, _BEGUN_ABSTRACT = _begun(_HEAD), _begun(_ABSTRACT)
_BEGUN_ARXIV, _BEGUN_DOI = _begun(_ARXIV), _begun(_DOI)
