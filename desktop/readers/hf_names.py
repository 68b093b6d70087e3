"""Who a byline names: an organisation, often said twice, or people."""

from __future__ import annotations

from desktop.readers.hf_lines import DOTS, Said

_BULLETS = DOTS + "*-–—+ "


def byline(text: str) -> Said:
    """Read the line that stands where the number of authors would."""
    bare = " ".join(text.split()).lstrip(_BULLETS)
    labelled = bare.lower().startswith("by ")
    if labelled:
        bare = bare[3:]
    names = [name.strip() for name in bare.replace(" and ", ", ").split(",")]
    if len(names) > 1 and (labelled or bare != text) and all(names):
        return Said(authors=tuple(names))
    return Said(organization=undoubled(bare))


def undoubled(name: str) -> str:
    """Drop the short name that the picture of an organisation adds in front of its name.

    A copied page says “Character-lab Character-lab” or “occ-ai OCC”: the text that stands for
    the picture, which has no blanks, then the name.
    """
    words = name.split()
    half = len(words) // 2
    if words[:half] == words[half:]:
        return " ".join(words[half:])
    short, rest = _letters(words[0]), _letters("".join(words[1:]))
    if short and rest and (short.startswith(rest) or rest.startswith(short)):
        return " ".join(words[1:])
    return name


def _letters(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
