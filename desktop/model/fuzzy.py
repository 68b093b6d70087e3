"""How well a few typed letters fit a name: in their order, best at the beginnings of words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_START, _RUN, _GAP = 8, 4, 1
_WHOLE = 30


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """Return a text without accents and capitals."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def fit(typed: str, name: str) -> int | None:
    """Say how well what was typed fits a name, the higher the better; None when it does not.

    Every word of it has to be there, each with all its letters in order; blanks part the words,
    which may come in any order. Short names that are nearly all typed come first.
    """
    target, total = plain(name), 0
    for word in plain(typed).split():
        found = _fit_word(word, target)
        if found is None:
            return None
        total += found
    return total - len(target) // 8


def _fit_word(word: str, target: str) -> int | None:
    at = target.find(word)
    while at > 0 and target[at - 1].isalnum():
        # Within a word as yet: one that begins so is meant rather.
        later = target.find(word, at + 1)
        if later < 0:
            break
        at = later
    if at >= 0:
        starts = at == 0 or not target[at - 1].isalnum()
        return _WHOLE + len(word) * _RUN + _START * starts
    return _fit_letters(word, target)


def _fit_letters(word: str, target: str) -> int | None:
    """Find the letters one after the other, at the beginnings of words where there are any."""
    score, last = 0, -1
    for number, letter in enumerate(word):
        at = target.find(letter, last + 1)
        if at < 0:
            return None
        start = target.find(f" {letter}", last + 1)
        if at != last + 1 and start >= 0 and _is_left(word[number + 1 :], target[start + 2 :]):
            at = start + 1
        is_start = at == 0 or not target[at - 1].isalnum()
        score += _START if is_start else _RUN if at == last + 1 else -_GAP
        last = at
    return score


def _is_left(letters: str, rest: str) -> bool:
    """Say whether letters are still to be found, one after the other."""
    place = 0
    for letter in letters:
        place = rest.find(letter, place) + 1
        if place == 0:
            return False
    return True
