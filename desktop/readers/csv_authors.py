"""Authors in one cell of a table, as each program joins them."""

from __future__ import annotations

import re

from desktop.readers.author_lists import split_authors
from desktop.readers.reference_names import people

_QUOTED = re.compile(r"'((?:[^'\\\n]|\\.){1,200})'|\"((?:[^\"\\\n]|\\.){1,200})\"")
_NAMED = re.compile(
    r"[\"'](?:name|full_?name|literal)[\"']\s*:\s*(?:'([^'\n]{1,200})'|\"([^\"\n]{1,200})\")",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s{0,9}\([0-9]{5,20}\)|\s{0,9}\(\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)")
_APART = re.compile(r"[;；\n|、]|\s//\s")
_AND = re.compile(r",?\s(?:and|&)\s")
_INITIALS = re.compile(r"(?:[A-ZÀ-ÖØ-Þ][a-z]?\.[ -]?|[A-ZÀ-ÖØ-Þ]{1,3}(?:[ -]|$)){1,4}")
# Springer writes no sign between names: “Ada MossBo Fern”. Some names are written so themselves.
_GLUED = re.compile(
    r"(?<=[a-zß-öø-ÿ])(?<!\bM[ac])(?<!\bMac)(?<!\b[DL][aeiu])(?<!\bVan)(?<!\bFitz)(?=[A-ZÀ-ÖØ-Þ])"
)
_UNDONE = re.compile(r"\\(.)")
_LEFT_OFF = re.compile(r"[\s,;]{0,20}(?:…|\.\.\.|\bet\.? al\.?)\s{0,20}$")


def cell_authors(text: str) -> tuple[str, ...]:
    """Return the names in a cell, given names first where the cell shows which they are.

    Knows lists of Python and JSON, `Moss, A.; Fern, B.`, `Moss, A., Fern, B.`, `Moss A, Fern B.`,
    `Ada Moss, Bo Fern`, `Moss, Ada and Fern, Bo` and `Ada MossBo Fern`.
    """
    if not text:
        return ()
    text = _LEFT_OFF.sub("", _NUMBER.sub("", text.strip()))
    if text.startswith("["):
        found = [one or other for one, other in (_NAMED if "{" in text else _QUOTED).findall(text)]
        if found or text == "[]":
            return people(_UNDONE.sub(r"\1", name) for name in found)
    parts = [part for part in map(str.strip, _APART.split(text.strip("[]"))) if part]
    if len(parts) > 1 or not people(parts):
        return people(parts)
    parts = [part for part in map(str.strip, _AND.split("".join(parts))) if part]
    if len(parts) > 1 and {part.count(",") for part in parts} in ({0}, {1}):
        return people(parts)
    return _commas(", ".join(parts))


def _commas(text: str) -> tuple[str, ...]:
    text = text.removesuffix(".") if text.count(".") == 1 else text
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) == 1 and len(apart := _unglued(parts[0])) > 1:
        return people(apart)
    families, given = parts[::2], parts[1::2]
    if len(families) == len(given) and parts:
        is_one = len(parts) == 2 and " " not in parts[0]
        if is_one or all(map(_INITIALS.fullmatch, given)):
            return people(f"{one}, {other}" for one, other in zip(families, given, strict=True))
    return split_authors(text).names


def _unglued(text: str) -> list[str]:
    """Part names between which nothing stands; each has two words or more."""
    names = [""]
    for piece in _GLUED.split(text):
        if " " in names[-1].strip():
            names.append(piece)
        else:
            names[-1] += piece
    last = names[-1]
    return names if " " in last.strip() or len(names) == 1 else [*names[:-2], names[-2] + last]
