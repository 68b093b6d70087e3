"""Names as BibTeX lists them: joined by “and”, family name first or last, bodies in braces.

The forms of a name: https://ctan.org/pkg/btxdoc (section 4), and biblatex's `family=…, given=…`.
"""

from __future__ import annotations

import re

from desktop.readers.tex_text import decoded

_TOKEN = re.compile(r"\\.|[{}]|\s(?:and|AND|And)(?=\s)|[,;]", re.DOTALL)
_NOBODY = re.compile(r"others\.?|et\.? al\.?|", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr)\.?|I{2,3}|IV", re.IGNORECASE)
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ -]?){1,3}")
_GIVEN_FIRST = re.compile(r"(?:[^\W\d_]\.[ -]?){1,3} ?[^\W\d_]{2,}.*")
_PART = re.compile(r"\s*\"?([a-z]{3,12}(?:-i)?)\"?\s*=\s*(.*)", re.IGNORECASE | re.DOTALL)


def bibtex_names(text: str) -> tuple[str, ...]:
    """Return the names of a list, given names first, each once; “and others” is nobody.

    Lists that use commas or semicolons where BibTeX wants “and” are read as they are meant.
    """
    told = _split(text, "and")
    if len(told) == 1:
        told = _split(text, ";")
    if len(told) == 1:
        told = _listed(_split(text, ","))
    names = (_name(name) for name in told)
    return tuple(dict.fromkeys(name for name in names if not _NOBODY.fullmatch(name)))


def _split(text: str, sign: str) -> list[str]:
    """Split at a sign outside of braces."""
    parts: list[str] = []
    depth = start = 0
    for token in _TOKEN.finditer(text):
        mark = token[0].strip().lower()
        if mark == "{":
            depth += 1
        elif mark == "}":
            depth = max(depth - 1, 0)
        elif mark == sign and depth == 0:
            parts.append(text[start : token.start()])
            start = token.end()
    return [part.strip() for part in (*parts, text[start:])]


def _listed(parts: list[str]) -> list[str]:
    """Tell the parts of one name from a list of names that commas part."""
    whole = [", ".join(parts)]
    parts = [part for part in parts if part]
    if any(_PART.match(part) for part in parts) or len(parts) < 2:
        return whole
    if len(parts) % 2 == 0 and len(parts) > 2 and all(map(_INITIALS.fullmatch, parts[1::2])):
        return [f"{family}, {given}" for family, given in zip(parts[::2], parts[1::2], strict=True)]
    if any(map(_SUFFIX.fullmatch, parts)) and len(parts) < 4:
        return whole
    is_list = all(map(_GIVEN_FIRST.fullmatch, parts)) or (
        len(parts) > 2 and all(len(part.split()) > 1 for part in parts)
    )
    return parts if is_list or len(parts) > 3 else whole


def _name(text: str) -> str:
    parts = [part for part in _split(text, ",") if part]
    told = [_PART.match(part) for part in parts]
    if parts and all(told):
        return _assembled({part[1].lower(): part[2].strip('" ') for part in told if part})
    if len(parts) > 2 and _SUFFIX.fullmatch(parts[2]):
        parts[1:3] = [parts[2], parts[1]]
    if len(parts) == 2 and _SUFFIX.fullmatch(parts[1]):
        return decoded(" ".join(parts))
    # “Family, Given”, or “Family, Jr, Given”.
    ordered = (parts[-1], *parts[:-1]) if parts else ()
    return decoded(" ".join(ordered))


def _assembled(parts: dict[str, str]) -> str:
    order = ("given", "prefix", "family", "suffix")
    return decoded(" ".join(parts[name] for name in order if parts.get(name)))
