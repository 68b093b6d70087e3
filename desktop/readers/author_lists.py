"""Lists of authors as arXiv writes them: commas, “and”, affiliations in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COUNT = re.compile(r"(\d{1,6}) (?:additional|more|other) authors?")
_BAND = re.compile(r"\b(?:collaborations?|consorti(?:um|a))\b", re.IGNORECASE)
_BEHALF = re.compile(r"(?:and )?(?:on behalf of|for)(?: the)? ", re.IGNORECASE)
_FOR_BAND = re.compile(r" (?:on behalf of|for) (?:the )?(?=[^ ])", re.IGNORECASE)
_APART = re.compile(
    r" ?[,;] ?(?:and |& |with )?| (?:and|&|\\&) |,? (?:with )?(?:an )?appendi(?:x|ces) by "
)
_ET_AL = re.compile(r"\bet\.? ?al\b\.?:?", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AuthorList:
    """The names of a list, and how many authors it counts where it does not name all."""

    names: tuple[str, ...]
    count: int | None = None


def split_authors(text: str) -> AuthorList:
    """Split a list such as “A. Ros (1), B. Nu and C. Ik (for the X Collaboration) ((1) Y)”.

    Affiliations are dropped, collaborations are kept as authors, “et al.” is no author.
    Names are kept as they are spelt. Takes linear time.
    """
    plain, asides = _without_asides(" ".join(text.split()))
    names: list[str] = []
    # The signs that part names are looked for in single blanks: a long run of them costs too much.
    for part in _APART.split(" ".join(_ET_AL.sub(" ", _behind_colon(plain)).split())):
        _add_name(names, part)
    unnamed = None
    for aside in asides:
        count = _COUNT.search(aside)
        unnamed = int(count[1]) if count else unnamed
        names += _bands(aside)
    known = tuple(dict.fromkeys(names))
    return AuthorList(known, len(known) + unnamed if unnamed else None)


def given_first(name: str) -> str:
    """Turn “Family, Given” round; any other name stays as it is."""
    family, comma, given = (part.strip() for part in name.partition(","))
    if not (comma and family and given) or "," in given or _SUFFIX.fullmatch(given):
        return name
    return f"{given} {family}"


def _without_asides(text: str) -> tuple[str, list[str]]:
    """Take what stands in brackets out of a text; a bracket never closed reaches to the end."""
    plain: list[str] = []
    asides: list[str] = []
    depth, start = 0, 0
    for place, sign in enumerate(text):
        if sign == "(":
            if depth == 0:
                plain.append(text[start:place])
                start = place + 1
            depth += 1
        elif sign == ")" and depth:
            depth -= 1
            if depth == 0:
                asides.append(text[start:place])
                start = place + 1
    (asides if depth else plain).append(text[start:])
    return " ".join(plain), asides


def _behind_colon(text: str) -> str:
    """Let a collaboration that heads its members with a colon be one of the list."""
    head, colon, rest = text.partition(":")
    return f"{head},{rest}" if colon and _BAND.search(head) else text


def _add_name(names: list[str], name: str) -> None:
    name = name.strip(" :").removeprefix("and ")
    if not name.strip(" ."):
        return
    if _SUFFIX.fullmatch(name) and names:
        names[-1] = f"{names[-1]} {name}"
        return
    names += filter(None, _parted(name) if _BAND.search(name) else (name,))


def _parted(name: str) -> tuple[str, str]:
    """Split “A. Ros for the X Collaboration” in two; the second is empty for any other name."""
    behalf = _FOR_BAND.search(f" {name}")
    if behalf is None:
        return name, ""
    return f" {name}"[: behalf.start()].strip(), f" {name}"[behalf.end() :]


def _bands(aside: str) -> list[str]:
    """Return the collaborations that an aside in brackets names."""
    found = []
    for piece in map(str.strip, re.split(r"[,;()]", aside)):
        behalf = _BEHALF.match(piece)
        if behalf or _BAND.search(piece):
            name = piece[behalf.end() :] if behalf else piece
            found.append(name.removeprefix("the ").removeprefix("The ").strip())
    return [name for name in found if name]
