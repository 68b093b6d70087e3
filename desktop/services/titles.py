"""How two titles look beside each other: equal, nearly so, one cut short, or parts of a series."""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum

from desktop.model.clues import edits_allowed, head
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
_SHORTEST_STEM = 20
_SHORT_REST = 4
_SLIP_WORD = 6


def related(one: str, other: str) -> Relation:
    """Return what two titles are to each other."""
    a, b = fingerprint(one), fingerprint(other)
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
    return fingerprint(title) in _COMMON


def is_long(title: str) -> bool:
    """Say whether a title is long enough that hardly two papers share it."""
    return len(forms(title)) >= _LONG_WORDS and len(fingerprint(title)) >= _LONG_LETTERS


def is_slip(one: str, other: str) -> bool:
    """Say whether two titles differ by a slip of the pen inside one long word."""
    left, right = _differing(one, other)
    if len(left) != 1 or len(right) != 1:
        return False
    (a,), (b,) = left, right
    return min(len(a), len(b)) >= _SLIP_WORD and a[:2] == b[:2]


def _unequal(one: str, other: str, a: str, b: str) -> Relation:
    from rapidfuzz.distance import Levenshtein

    most = min(edits_allowed(len(a)), edits_allowed(len(b)))
    if Levenshtein.distance(a, b, score_cutoff=most) <= most:
        return Relation.NEAR
    first, second = fingerprint(head(one)), fingerprint(head(other))
    if first == b or a == second or _is_stem(one, b) or _is_stem(other, a):
        return Relation.CUT
    return Relation.HEAD if first == second else Relation.OTHER


def _is_stem(title: str, letters: str) -> bool:
    """Say whether a title breaks off with dots, and the letters of another one go on from there."""
    stem = fingerprint(title)
    is_open = title.rstrip().endswith(("…", "..."))
    return is_open and len(stem) >= _SHORTEST_STEM and letters.startswith(stem)


def _tells_apart(one: str, other: str, most: int = 1_000) -> bool:
    """Say whether the words that only one title has make it another paper.

    More than `most` of such words are a subtitle, where a number says nothing.
    """
    words = [word for side in _differing(one, other) for word in side]
    telling = [word for word in words if _is_telling(word)]
    return bool(telling) and (len(words) <= most or not _ANSWERING.isdisjoint(telling))


def _is_telling(word: str) -> bool:
    is_letter = len(word) == 1 and word != "a"
    is_number = word.isdigit() or word in _COUNTING or bool(_ROMAN.fullmatch(word))
    return is_letter or is_number or word in _ANSWERING


def _differing(one: str, other: str) -> tuple[list[str], list[str]]:
    a, b = Counter(forms(one)), Counter(forms(other))
    return list((a - b).elements()), list((b - a).elements())
