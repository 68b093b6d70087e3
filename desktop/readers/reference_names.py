"""Names of authors in lists of references: mostly “Family, Given”, one or several to a field."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.readers.author_lists import given_first

_APART = re.compile(r"[;；]|\s//\s")
_ROLE = re.compile(
    r"\s{0,9}\[[^\[\]]{0,60}\]\s{0,9}$|\s{0,9}\((?:author|ed|eds)\.?\)\s{0,9}$", re.IGNORECASE
)
_ORCID = re.compile(
    r"[\s,]*[(\[]?(?:ORCID:?\s?)?(?:https?://orcid\.org/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX][)\]]?",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:et\.?\s?al\.?|and others|others|\[?no authors? (?:listed|name).*|n/a)", re.IGNORECASE
)
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV", re.IGNORECASE)


def people(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names in some fields, given names first, each once; “et al.” is nobody."""
    names = (person(name) for text in texts for name in _APART.split(text))
    return tuple(dict.fromkeys(filter(None, names)))


def person(text: str) -> str:
    """Return one name, given names first: “Moss, Ada, Jr.” is “Ada Moss Jr.”.

    Empty for what is no name. A comma at the end marks a body with no given names.
    """
    name = " ".join(text.split())
    if "-" in name:
        name = _ORCID.sub("", name)
    name = _ROLE.sub("", name).strip(" ,;")
    if _NOBODY.fullmatch(name):
        return ""
    parts = [part.strip() for part in name.split(",")]
    if len(parts) == 3 and all(parts):
        if _SUFFIX.fullmatch(parts[2]):
            return f"{parts[1]} {parts[0]} {parts[2]}"
        if _SUFFIX.fullmatch(parts[1]):
            return f"{parts[2]} {parts[0]} {parts[1]}"
    return given_first(name)
