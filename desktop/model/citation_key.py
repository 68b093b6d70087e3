"""Citation keys: what references call a paper, readable and in plain ASCII."""

from __future__ import annotations

import itertools
import re
import string
import unicodedata
from collections.abc import Callable, Iterator

from desktop.model.paper import Facts

_MOST_LETTERS = 24
# What Unicode does not take apart into a letter of ASCII and a mark.
_LETTERS = str.maketrans(
    {
        "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d",
        "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ĸ": "k", "ŧ": "t", "ƒ": "f",
    }
)  # fmt: skip
_WORD = re.compile(r"[^\W_](?:[^\W_]|[-‐‑'’](?=[^\W_]))*")
# TeX commands, and maths, are no words of a title.
_TEX = re.compile(r"\$[^$]*\$|\\[A-Za-z]+")
# Words that say nothing of a paper, where titles begin with them.
_SMALL_WORDS = frozenset(
    {
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "does", "for", "from", "how",
        "if", "in", "into", "is", "it", "its", "not", "of", "on", "or", "so", "that", "the",
        "their", "there", "to", "toward", "towards", "under", "using", "via", "we", "what", "when",
        "where", "which", "why", "with", "without",
    }
)  # fmt: skip
_PARTICLES = frozenset(
    {
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le",
        "ten", "ter", "van", "von",
    }
)  # fmt: skip
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md"})
NAMELESS = "paper"


def wanted_key(facts: Facts) -> str:
    """Return the key that a paper would have if it were alone: `quill2024tides`.

    The surname of the first author, or else the organisation or the first word of the title; the
    year, unless it is unknown or guessed; the first word of the title that says something.
    """
    words = [word for word in map(_plain, _WORD.findall(_TEX.sub(" ", facts.title))) if word]
    telling = [word for word in words if word not in _SMALL_WORDS] or words
    year = facts.published[:4] if facts.published and not facts.published_guessed else ""
    head = _surname(facts.authors[0]) if facts.authors else ""
    head = head or _plain((facts.organization or "").split(",")[0])
    if not head and telling:
        head = telling.pop(0)
    return f"{head or NAMELESS}{year}{telling[0] if telling else ''}"


def free_key(wanted: str, is_taken: Callable[[str], bool]) -> str:
    """Return a key, with letters behind it if that is another paper's."""
    return next(key for key in _variants(wanted) if not is_taken(key))


def _variants(wanted: str) -> Iterator[str]:
    yield wanted
    # A letter behind a letter would look like a part of the word.
    between = "" if wanted[-1:].isdigit() else "-"
    for length in itertools.count(1):
        for letters in itertools.product(string.ascii_lowercase, repeat=length):
            yield f"{wanted}{between}{''.join(letters)}"


def surname_first(name: str) -> tuple[str, str]:
    """Return the surname and the given names of a person, as far as a printed name tells them.

    “Quill, Ada” says it; of “Ada van der Quill” the surname begins at the first particle, else at
    the last word. A name in a script without blanks is all surname.
    """
    before, comma, after = (part.strip() for part in name.partition(","))
    if comma and before and after and _plain(after) not in _SUFFIXES:
        return before, after
    words = name.replace(",", " ").split()
    last = len(words) - 1
    while last > 1 and _plain(words[last]) in _SUFFIXES:
        last -= 1
    start = next((n for n in range(1, last) if words[n].casefold() in _PARTICLES), last)
    return " ".join(words[start:]), " ".join(words[:start])


def _surname(name: str) -> str:
    words = surname_first(name)[0].split()
    while len(words) > 1 and _plain(words[-1]) in _SUFFIXES:
        words.pop()
    return _plain("".join(words))


def _plain(text: str) -> str:
    """Return the letters and digits of a text that have a spelling in ASCII, in lower case."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(one for one in apart if one.isascii() and one.isalnum())[:_MOST_LETTERS]
