"""How far two spellings are apart, and how easily one is typed for the other."""

from __future__ import annotations

from itertools import pairwise, permutations

# What is easily taken for another letter: by the ear, and by a finger on a keyboard.
_VOWELS = "aeiouy"
_ALIKE = ("ck", "cs", "kq", "sz", "iy", "jg", "vw", "fv", "bp", "dt", "mn")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm")
_COLUMNS = ("qaz", "wsx", "edc", "rfv", "tgb", "yhn", "ujm", "wa", "es", "rd", "tf", "yg", "uh",
            "ij", "ik", "ok", "ol", "pl", "sz", "dx", "fc", "gv", "hb", "jn", "km")  # fmt: skip
_EASY = 0.7
_DOUBLED = 0.5
_FIRST = 0.4


def distance(one: str, other: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with the next to get from one to the other.

    Gives up beyond `most` and returns `most + 1`. (The optimal string alignment distance.)
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    far = most + 1
    before: list[int] = []
    row = [min(column, far) for column in range(len(other) + 1)]
    for place, letter in enumerate(one, 1):
        low, high = max(1, place - most), min(len(other), place + most)
        new = [far] * (len(other) + 1)
        if place <= most:
            new[0] = place
        for column in range(low, high + 1):
            same = letter == other[column - 1]
            cost = min(row[column - 1] + (not same), row[column] + 1, new[column - 1] + 1)
            if _swapped(one, other, place, column):
                cost = min(cost, before[column - 2] + 1)
            new[column] = cost
        if min(new) > most:
            return far
        before, row = row, new
    return min(row[-1], far)


def _swapped(one: str, other: str, place: int, column: int) -> bool:
    return (
        place > 1
        and column > 1
        and one[place - 1] == other[column - 2]
        and one[place - 2] == other[column - 1]
    )


def effort(typed: str, meant: str) -> float:
    """Say how much has to go wrong for one word to be typed when another is meant.

    As `distance`, but that what people often do counts less than a whole letter: doubling one or
    forgetting to, swapping two, taking one vowel for another or the next key. A wrong first letter
    counts more.
    """
    before: list[float] = []
    row: list[float] = [0.0]
    for column in range(1, len(meant) + 1):
        row.append(row[-1] + _gap(meant, column - 1))
    for place in range(1, len(typed) + 1):
        new = [row[0] + _gap(typed, place - 1)]
        for column in range(1, len(meant) + 1):
            cost = min(
                row[column - 1] + _exchange(typed[place - 1], meant[column - 1]),
                row[column] + _gap(typed, place - 1),
                new[column - 1] + _gap(meant, column - 1),
            )
            if _swapped(typed, meant, place, column):
                cost = min(cost, before[column - 2] + _EASY)
            new.append(cost)
        before, row = row, new
    begins_alike = typed[:1] == meant[:1] or typed[:2] == meant[1::-1]
    return row[-1] + (0.0 if begins_alike else _FIRST)


def _gap(word: str, place: int) -> float:
    """Return what it counts to leave a letter out: little where the one beside it is the same."""
    return (
        _DOUBLED
        if word[place] in word[max(place - 1, 0) : place] + word[place + 1 : place + 2]
        else 1.0
    )


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return _EASY if (one, other) in _EASILY_EXCHANGED else 1.0


def _pairs() -> frozenset[tuple[str, str]]:
    beside = [pair for keys in _KEYS for pair in pairwise(keys)]
    above = [pair for keys in _COLUMNS for pair in pairwise(keys)]
    pairs = {*beside, *above, *permutations(_VOWELS, 2), *((pair[0], pair[1]) for pair in _ALIKE)}
    return frozenset(pairs | {(other, one) for one, other in pairs})


_EASILY_EXCHANGED = _pairs()
