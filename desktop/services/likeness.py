"""Whether two descriptions are of one paper: yes, no, or for the person to say.

Ids settle it. Else the titles say how alike two papers look, and abstracts and authors whether
they are. Two abstracts are compared by the share of neighbouring pairs of words: about 0.05 for two
papers of one field, up to 0.6 for companions by the same authors, near 1 for one abstract in two
spellings or cut short.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from desktop.model.clues import arxiv_id_of, beginning, doi_of
from desktop.model.doubt import Why
from desktop.model.enriching import has_abstract
from desktop.model.folding import fingerprint, forms
from desktop.model.paper import Facts
from desktop.services.titles import Relation, is_common, is_long, is_slip, related

# Shares of pairs of words (see above): what suffices when the titles are equal, or nearly so.
_SAME_OF_EQUAL, _OPEN_OF_EQUAL = 0.4, 0.15
_SAME_OF_NEAR, _OPEN_OF_NEAR = 0.6, 0.25
_ONE_ABSTRACT = 0.9
# What suffices against authors none of whom is the same.
_SAME_IN_SPITE = 0.8
# An abstract of fewer pairs has to say nothing else; one of fewer than the second proves nothing.
_FEW_PAIRS, _PROOF_PAIRS = 6, 40
_LONGEST_ABSTRACT = 20_000
# Between a preprint and its print may lie years.
_YEARS_BETWEEN = 3


class Likeness(Enum):
    """The answers."""

    SAME = "same"
    OPEN = "open"
    DIFFERENT = "different"


class Judgement(NamedTuple):
    """An answer, and what it rests on."""

    likeness: Likeness
    why: Why


def judged(known: Facts, told: Facts) -> Judgement:
    """Say whether a known paper is the one that is told of."""
    arxiv = _compared(arxiv_id_of(known), arxiv_id_of(told))
    doi = _compared(doi_of(known), doi_of(told))
    if arxiv or (doi and arxiv is None):
        return Judgement(Likeness.SAME, Why.IDS)
    if arxiv is False:
        return Judgement(Likeness.OPEN if doi else Likeness.DIFFERENT, Why.IDS)
    found = _by_words(known, told)
    if doi is False and found.likeness is Likeness.SAME:
        # A preprint and its print may have a DOI each.
        return Judgement(Likeness.OPEN, Why.IDS)
    return found


def _by_words(known: Facts, told: Facts) -> Judgement:
    relation = related(known.title, told.title)
    if relation in {Relation.HEAD, Relation.OTHER} and not _begin_alike(known, told):
        return Judgement(Likeness.DIFFERENT, Why.ABSTRACT)  # as most are, and soon said
    evidence = _Evidence(
        shared_abstract(known, told), _agreement(known.authors, told.authors), _are_far(known, told)
    )
    rule, why = _RULES[relation]
    return Judgement(rule(known, told, evidence), why)


class _Evidence(NamedTuple):
    """What speaks for or against one paper, beside ids and titles. None says nothing.

    `shared` is the share of pairs of words, and how many pairs the shorter abstract has.
    """

    shared: tuple[float, int] | None
    authors: bool | None
    is_far: bool

    @property
    def is_one_abstract(self) -> bool:
        """Whether the abstracts are one, and long enough for that to say something."""
        share, pairs = self.shared or (0.0, 0)
        return share >= _ONE_ABSTRACT and pairs >= _PROOF_PAIRS

    def of_abstracts(self, same: float, still_open: float) -> Likeness | None:
        """Return what the abstracts say, if they can be compared."""
        if self.shared is None:
            return None
        share = self.shared[0]
        if share >= (max(same, _SAME_IN_SPITE) if self.authors is False else same):
            return Likeness.SAME
        return Likeness.OPEN if share >= still_open else Likeness.DIFFERENT


def _of_equal(known: Facts, told: Facts, evidence: _Evidence) -> Likeness:
    if _is_repeated(known, told) and not evidence.is_far:
        return Likeness.SAME
    if not fingerprint(told.title):
        return Likeness.DIFFERENT
    is_long_title = is_long(told.title)
    said = evidence.of_abstracts(_SAME_OF_EQUAL, _OPEN_OF_EQUAL)
    if said is None:
        return _of_bare_titles(told, evidence, is_long_title)
    # A summary may stand in place of the abstract, or it was written anew.
    may_be = said is Likeness.DIFFERENT and (evidence.authors or is_long_title)
    return Likeness.OPEN if may_be else said


def _of_bare_titles(told: Facts, evidence: _Evidence, is_long_title: bool) -> Likeness:
    """Return what is to be said of equal titles where there are no abstracts to compare."""
    if evidence.authors is False:
        return Likeness.OPEN if is_long_title else Likeness.DIFFERENT
    if evidence.is_far or (is_common(told.title) and not evidence.authors):
        return Likeness.OPEN
    return Likeness.SAME


def _of_near(known: Facts, told: Facts, evidence: _Evidence) -> Likeness:
    said = evidence.of_abstracts(_SAME_OF_NEAR, _OPEN_OF_NEAR)
    if said is not None:
        return said
    if evidence.authors is False:
        return Likeness.DIFFERENT
    is_sure = evidence.authors and not evidence.is_far and is_slip(known.title, told.title)
    return Likeness.SAME if is_sure else Likeness.OPEN


def _of_cut(known: Facts, told: Facts, evidence: _Evidence) -> Likeness:
    said = evidence.of_abstracts(_SAME_OF_NEAR, _OPEN_OF_NEAR)
    if said is not None:
        return said
    if evidence.authors is False:
        return Likeness.DIFFERENT
    is_sure = len(known.authors) > 1 and known.authors == told.authors and not evidence.is_far
    return Likeness.SAME if is_sure else Likeness.OPEN


def _of_series(_known: Facts, _told: Facts, evidence: _Evidence) -> Likeness:
    """Return what is to be said of parts, editions and replies: one abstract may serve several."""
    return Likeness.OPEN if evidence.is_one_abstract else Likeness.DIFFERENT


def _of_other_subtitles(known: Facts, told: Facts, evidence: _Evidence) -> Likeness:
    if evidence.is_one_abstract and evidence.authors is not False:
        return Likeness.SAME
    return _of_series(known, told, evidence)


_RULES: dict[Relation, tuple[Callable[[Facts, Facts, _Evidence], Likeness], Why]] = {
    Relation.EQUAL: (_of_equal, Why.TITLE),
    Relation.NEAR: (_of_near, Why.NEAR_TITLE),
    Relation.CUT: (_of_cut, Why.CUT_TITLE),
    Relation.SERIES: (_of_series, Why.SERIES),
    Relation.HEAD: (_of_other_subtitles, Why.ABSTRACT),
    Relation.OTHER: (_of_series, Why.ABSTRACT),
}


def shared_abstract(known: Facts, told: Facts) -> tuple[float, int] | None:
    """Return which share of the shorter abstract is in the other, and how many pairs it has.

    None when there is nothing to compare: one is missing, repeats the title, or they are in
    scripts of different kinds.
    """
    if not has_abstract(known) or not has_abstract(told):
        return None
    (words, pairs), (other_words, other_pairs) = map(
        _words_and_pairs, (known.abstract, told.abstract)
    )
    is_mixed = _is_unspaced(known.abstract) is not _is_unspaced(told.abstract)
    if is_mixed or not words or not other_words:
        return None
    shorter = min(len(pairs), len(other_pairs))
    if shorter < _FEW_PAIRS:
        is_one = words <= other_words or other_words <= words
        return (1.0 if is_one else _OPEN_OF_NEAR), shorter
    return len(pairs & other_pairs) / shorter, shorter


def _begin_alike(known: Facts, told: Facts) -> bool:
    begin = beginning(told.abstract)
    return bool(begin) and begin == beginning(known.abstract)


@lru_cache(maxsize=256)
def _words_and_pairs(abstract: str) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    words = forms(abstract[:_LONGEST_ABSTRACT])
    return frozenset(words), frozenset(pairwise(words))


def _is_unspaced(text: str) -> bool:
    """Say whether a text is in a script that puts no blanks between words."""
    if text.isascii():
        return False
    return sum(character >= "\u2e80" for character in text) * 4 > len(text)


def _compared(one: str | None, other: str | None) -> bool | None:
    return one == other if one and other else None


def _is_repeated(known: Facts, told: Facts) -> bool:
    """Say whether a paper is told of in the words in which it is known."""
    return (known.title, known.abstract, known.authors) == (
        told.title,
        told.abstract,
        told.authors,
    )


def _agreement(known: tuple[str, ...], told: tuple[str, ...]) -> bool | None:
    """Say whether authors are the same (half of the shorter list), others (none is), or neither."""
    if not known or not told:
        return None
    shorter, longer = sorted(map(_names, (known, told)), key=len)
    there = frozenset().union(*longer)
    met = sum(not there.isdisjoint(name) for name in shorter)
    return None if 0 < met * 2 < len(shorter) else met > 0


@lru_cache(maxsize=256)
def _names(authors: tuple[str, ...]) -> tuple[frozenset[str], ...]:
    """Return the words of each name, but for initials."""
    return tuple(frozenset(word for word in forms(name) if len(word) > 1) for name in authors)


def _are_far(known: Facts, told: Facts) -> bool:
    """Say whether the papers are years apart, as far as that was stated."""
    years = [
        int(facts.published[:4])
        for facts in (known, told)
        if facts.published and not facts.published_guessed and facts.published[:4].isdigit()
    ]
    return len(years) == 2 and abs(years[0] - years[1]) >= _YEARS_BETWEEN
