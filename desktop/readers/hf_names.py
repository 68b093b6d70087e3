"""Who a byline names: an organisation, often said twice, or people."""

from __future__ import annotations

_FEWEST_LETTERS = 2


def people(text: str) -> tuple[str, ...]:
    """Return the names in a list such as “Ann Example, Bob Sample and Cy Test”."""
    names = text.replace(" and ", ", ").replace(";", ",").split(",")
    return tuple(name.strip() for name in names if name.strip())


def undoubled(name: str) -> str:
    """Drop the short name that the picture of an organisation adds in front of its name.

    A copied page says “Some-lab Some-lab” or “some-lab Some Laboratory”: the text that stands
    for the picture, which has no blanks, then the name.
    """
    words = name.split()
    half = len(words) // 2
    if words[:half] == words[half:]:
        return " ".join(words[half:])
    short, rest = _letters(words[0]), _letters("".join(words[1:]))
    is_short = short.startswith(rest) or rest.startswith(short)
    if is_short and min(len(short), len(rest)) >= _FEWEST_LETTERS:
        return " ".join(words[1:])
    return name


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
