"""Stems: what the forms of an English word have in common.

The rules are those of M. F. Porter (Program 14(3), 1980, with his later changes at
https://tartarus.org/martin/PorterStemmer/), but that no stem gets shorter than three letters:
"use" and "us" stay two words, and so do "added" and "ad".
"""

from __future__ import annotations

import re
from functools import lru_cache

_SHORTEST = 3
_CACHED = 50_000

_CONSONANT = r"(?:[^aeiouy]|(?<=[aeiou])y|^y)"
_VOWEL = r"(?:[aeiou]|(?<![aeiou])(?<!^)y)"
_HAS_VOWEL = re.compile(_VOWEL)
# Porter's measure: how often a run of vowels is followed by a run of consonants.
_TURN = re.compile(f"{_VOWEL}{_CONSONANT}")
_DOUBLE = re.compile(r"([^aeioulsz])\1$")
# Consonant, vowel, consonant at the end, the last not w, x or y: hop, file; not snow, box, tray.
_SHORT_END = re.compile(f"{_CONSONANT}{_VOWEL}[^aeiouwxy]$")

_SECOND = {
    "ational": "ate", "tional": "tion", "enci": "ence", "anci": "ance", "izer": "ize",
    "bli": "ble", "alli": "al", "entli": "ent", "eli": "e", "ousli": "ous", "ization": "ize",
    "ation": "ate", "ator": "ate", "alism": "al", "iveness": "ive", "fulness": "ful",
    "ousness": "ous", "aliti": "al", "iviti": "ive", "biliti": "ble", "logi": "log",
}  # fmt: skip
_THIRD = {
    "icate": "ic", "ative": "", "alize": "al", "iciti": "ic", "ical": "ic", "ful": "", "ness": "",
}  # fmt: skip
_FOURTH = (
    "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou",
    "ism", "ate", "iti", "ous", "ive", "ize",
)  # fmt: skip
_SECOND_END, _THIRD_END, _FOURTH_END = (
    # The leftmost ending that fits is the longest.
    re.compile(f"(?:{'|'.join(endings)})$")
    for endings in (_SECOND, _THIRD, _FOURTH)
)


@lru_cache(maxsize=_CACHED)
def stem(word: str) -> str:
    """Return the stem of a folded word; words that are not English letters are their own.

    A word begins with its stem, but for the stem's last letter (happy, happi).
    """
    if len(word) < _SHORTEST or not (word.isascii() and word.isalpha()):
        return word
    word = _without_plural(word)
    word = _without_tense(word)
    if word.endswith("y") and _HAS_VOWEL.search(word[:-1]):
        word = f"{word[:-1]}i"
    word = _replaced(word, _SECOND_END, _SECOND)
    word = _replaced(word, _THIRD_END, _THIRD)
    return _tidied(_cut(word))


def _measure(stem_: str) -> int:
    return len(_TURN.findall(stem_))


def _without_plural(word: str) -> str:
    if word.endswith("sses") or (word.endswith("ies") and len(word) > _SHORTEST + 1):
        return word[:-2]
    if word.endswith("ss") or not word.endswith("s"):
        return word
    # LMs are several LM, but a gas is no ga.
    return word[:-1] if len(word) > _SHORTEST or not _HAS_VOWEL.search(word) else word


def _without_tense(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) else word
    rest = word.removesuffix("ed") if word.endswith("ed") else word.removesuffix("ing")
    is_verb = 1 < len(rest) < len(word) and _HAS_VOWEL.search(rest)
    return _restored(rest) if is_verb else word


def _restored(rest: str) -> str:
    """Give a verb without its -ed or -ing the ending it had before."""
    if len(rest) < _SHORTEST:
        return f"{rest}e"
    if rest.endswith(("at", "bl", "iz")):
        return f"{rest}e"
    if _DOUBLE.search(rest):
        return rest[:-1] if len(rest) > _SHORTEST else rest
    return f"{rest}e" if _measure(rest) == 1 and _SHORT_END.search(rest) else rest


def _replaced(word: str, pattern: re.Pattern[str], endings: dict[str, str]) -> str:
    match = pattern.search(word)
    if match is None or not _measure(word[: match.start()]):
        return word
    return word[: match.start()] + endings[match.group()]


def _cut(word: str) -> str:
    match = _FOURTH_END.search(word)
    if match is None:
        return word
    rest = word[: match.start()]
    if match.group() == "ion" and not rest.endswith(("s", "t")):
        return word
    return rest if _measure(rest) > 1 else word


def _tidied(word: str) -> str:
    rest = word.removesuffix("e")
    measure = _measure(rest)
    if (
        rest != word
        and len(rest) >= _SHORTEST
        and (measure > 1 or (measure == 1 and not _SHORT_END.search(rest)))
    ):
        word = rest
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word
