"""Did you mean …: words of the library that are spelt nearly like one that it does not have."""

from __future__ import annotations

from collections import Counter

from desktop.index.snapshot import Snapshot
from desktop.model.folding import forms
from desktop.model.spelling import distance

_FIELDS = ("title", "abstract", "note", "tags", "author", "organization")
_SHORTEST = 4
# Longer words may have two wrong letters.
_LONG = 8


def nearest(snapshot: Snapshot, word: str) -> str:
    """Return the word of the library that was most likely meant, or "" if there is none.

    Fewest wrong letters first, then the commonest. A word's first letter is taken to be right,
    unless it changed places with the second.
    """
    folded = forms(word)
    if len(folded) != 1 or len(folded[0]) < _SHORTEST or not folded[0].isalpha():
        return ""
    form = folded[0]
    most = 2 if len(form) >= _LONG else 1
    found: Counter[str] = Counter()
    for other, count in snapshot.words(_FIELDS):
        if other[:1] in form[:2] and abs(len(other) - len(form)) <= most:
            found[other] += count
    ranked = sorted((distance(form, other, most), -count, other) for other, count in found.items())
    return ranked[0][2] if ranked and 0 < ranked[0][0] <= most else ""
