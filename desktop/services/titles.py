"""How two titles look beside each other: equal, nearly so, one cut short, or parts of a series."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from functools import lru_cache

from desktop.model.clues import edits_allowed, head, heads
from desktop.model.folding import fingerprint, forms


class Relation(Enum):
    """What two titles are to each other."""

    EQUAL = "equal"
    NEAR = "near"  # but for a few letters
    CUT = "cut"  # one is the other without its subtitle, or without its end
    SERIES = "series"  # alike but for a number or a word that makes it another paper
    HEAD = "head"  # alike but for the subtitles
    OTHER = "other"


_ROMAN = re.compile(r"i{2,3}|i?[vx]|vi{1,3}|xi{0,3}|xi?v")
# Words that make it another paper; "Reply to …", "… (Erratum)".
_COUNTING = frozenset(
    ("one", "two", "three", "four", "five", "first", "second", "third", "fourth", "fifth", "part")
)
_ANSWERING = frozenset(
    (
        "reply", "response", "comment", "comments", "commentary", "rejoinder", "erratum", "errata",
        "corrigendum", "correction", "addendum", "retraction", "retracted", "supplement",
        "supplementary", "appendix",
    )
)  # fmt: skip
# Titles of no paper in particular.
_COMMON = frozenset(
    fingerprint(title)
    for title in (
        "Abstract", "Acknowledgements", "Addendum", "Announcement", "Appendix", "Book review",
        "Book reviews", "Comment", "Conclusion", "Conclusions", "Contents", "Correction",
        "Corrigendum", "Discussion", "Editorial", "Editor's note", "Epilogue", "Errata", "Erratum",
        "Foreword", "Guest editorial", "In this issue", "Index", "Introduction", "Letter",
        "Letter to the editor", "News", "Obituary", "Overview", "Preface", "Reply", "Response",
        "Summary", "Untitled",
    )
)  # fmt: skip
_LONG_WORDS, _LONG_LETTERS = 5, 25
# Long titles may differ in more letters than the clues to a title can bridge; the abstract can.
_LETTERS_TO_AN_EDIT, _MOST_EDITS = 12, 10
_SHORTEST_STEM = 20
_SHORT_REST = 4
_SLIP_WORD = 6

# A title is compared with several others, one after the other.
_REMEMBERED = 2_000
letters_of = lru_cache(maxsize=_REMEMBERED)(fingerprint)


def related(one: str, other: str) -> Relation:
    """Return what two titles are to each other."""
    a, b = letters_of(one), letters_of(other)
    if a == b:
        return Relation.EQUAL
    relation = _unequal(one, other, a, b)
    if relation is Relation.NEAR and _tells_apart(one, other):
        return Relation.SERIES
    if relation in {Relation.CUT, Relation.HEAD} and _tells_apart(one, other, _SHORT_REST):
        return Relation.SERIES
    return relation


def is_common(title: str) -> bool:
    """Say whether many papers have this title."""
    return letters_of(title) in _COMMON


def is_long(title: str) -> bool:
    """Say whether a title is long enough that hardly two papers share it."""
    return len(forms(title)) >= _LONG_WORDS and len(letters_of(title)) >= _LONG_LETTERS


def is_slip(one: str, other: str) -> bool:
    """Say whether two titles differ by a slip of the pen inside one long word."""
    left, right = _differing(one, other)
    if len(left) != 1 or len(right) != 1:
        return False
    (a,), (b,) = left, right
    return min(len(a), len(b)) >= _SLIP_WORD and a[:2] == b[:2]


def _unequal(one: str, other: str, a: str, b: str) -> Relation:
    from rapidfuzz.distance import Levenshtein

    shorter = min(len(a), len(b))
    most = max(edits_allowed(shorter), min(shorter // _LETTERS_TO_AN_EDIT, _MOST_EDITS))
    if Levenshtein.distance(a, b, score_cutoff=most) <= most:
        return Relation.NEAR
    if any(_is_whole(*pair) for pair in ((one, b), (other, a))):
        return Relation.CUT
    return Relation.HEAD if letters_of(head(one)) == letters_of(head(other)) else Relation.OTHER


def _is_whole(title: str, letters: str) -> bool:
    """Say whether a title is the one of these letters, with something added or broken off."""
    return letters in map(letters_of, heads(title)) or _is_stem(title, letters)


def _is_stem(title: str, letters: str) -> bool:
    """Say whether a title breaks off with dots, and the letters of another one go on from there."""
    stem = letters_of(title)
    is_open = title.rstrip().endswith(("…", "..."))
    return is_open and len(stem) >= _SHORTEST_STEM and letters.startswith(stem)


def _tells_apart(one: str, other: str, most: int = 1_000) -> bool:
    """Say whether the words that only one title has make it another paper.

    More than `most` of such words are a subtitle, where a number says nothing.
    """
    left, right = _differing(one, other)
    answering = [word for word in left if _is_answer(word, right)]
    answering += [word for word in right if _is_answer(word, left)]
    is_counted = any(_is_counting(word) for word in (*left, *right))
    return bool(answering) or (is_counted and len(left) + len(right) <= most)


def _is_answer(word: str, others: list[str]) -> bool:
    """Say whether a word tells of an answer or a correction, and is no other word respelt."""
    from rapidfuzz.distance import Levenshtein

    return word in _ANSWERING and all(Levenshtein.distance(word, one) > 2 for one in others)


def _is_counting(word: str) -> bool:
    is_letter = len(word) == 1 and word != "a"
    is_number = word.isdigit() or word in _COUNTING
    return is_letter or is_number or bool(_ROMAN.fullmatch(word))


def _differing(one: str, other: str) -> tuple[list[str], list[str]]:
    a, b = _words_of(one), _words_of(other)
    return [word for word, _ in a - b], [word for word, _ in b - a]


@lru_cache(maxsize=_REMEMBERED)
def _words_of(title: str) -> frozenset[tuple[str, int]]:
    """Return the words of a title, each with how often it came before."""
    met: Counter[str] = Counter()
    found = set()
    for word in forms(title):
        found.add((word, met[word]))
        met[word] += 1
    return frozenset(found)
