"""Names as BibTeX lists them: joined by “and”, family name first or last, bodies in braces.

The forms of a name: https://ctan.org/pkg/btxdoc (section 4), and biblatex's `family=…, given=…`.
"""

from __future__ import annotations

import re

from desktop.readers.tex_text import decoded

_TOKEN = re.compile(r"\\.|[{}]|\s(?:and|AND|And)(?=\s)|[,;]", re.DOTALL)
_NOBODY = re.compile(r"others\.?|et\.? al\.?|", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr)\.?|I{2,3}|IV", re.IGNORECASE)
# DBLP numbers people of one name: https://dblp.org/faq/1474704.html
_NUMBER = re.compile(r"(?<=\w) 0\d{3}$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ -]?){1,3}")
_GIVEN_FIRST = re.compile(r"(?:[^\W\d_]\.[ -]?){1,3} ?[^\W\d_]{2,}.*")
_INITIALS_FIRST = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ]\.?[ -]?){1,3}(?<=[. ])(?:[a-zà-öø-ÿ]{1,4} ){0,3}[A-ZÀ-ÖØ-Þ][^\W\d_]+.*"
)
_PART = re.compile(r"\s*\"?([a-z]{3,12}(?:-i)?)\"?\s*=\s*(.*)", re.IGNORECASE | re.DOTALL)


def bibtex_names(text: str) -> tuple[str, ...]:
    """Return the names of a list, given names first, each once; “and others” is nobody.

    Lists that use commas or semicolons where BibTeX wants “and” are read as they are meant.
    """
    told = _split(text, "and")
    if len(told) == 1:
        told = _split(text, ";")
    told = _listed(_split(text, ",")) if len(told) == 1 else _with_commas(told)
    names = (_NUMBER.sub("", _name(name)) for name in told)
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
    pairs = _pairs(parts)
    if pairs:
        return pairs
    if any(map(_SUFFIX.fullmatch, parts)) and len(parts) < 4:
        return whole
    is_list = all(map(_GIVEN_FIRST.fullmatch, parts)) or (
        len(parts) > 2 and all(len(part.split()) > 1 for part in parts)
    )
    return parts if is_list or len(parts) > 3 else whole


def _pairs(parts: list[str]) -> list[str]:
    """Return the names in “Moss, A., Fern, B.”; none where initials do not stand so."""
    is_such = len(parts) % 2 == 0 and len(parts) > 2 and all(map(_INITIALS.fullmatch, parts[1::2]))
    return [f"{a}, {b}" for a, b in zip(parts[::2], parts[1::2], strict=True)] if is_such else []


def _with_commas(told: list[str]) -> list[str]:
    """Part names that commas join, as in “A. Moss, B. Fern and C. Reed”.

    A comma before “and” tells that commas part the names, and so does a last name that has its
    given names in front; else both sides of each comma must begin with initials.
    """
    parts = [_split(one, ",") for one in told]
    is_list = len(parts[0]) > 1 and all(map(_is_given_first, parts[1:]))
    found: list[str] = []
    for one, names in zip(told, parts, strict=True):
        bare = [name for name in names if name]
        is_told = is_list or (len(names) > 1 and not names[-1])
        found += _pairs(bare) or (bare if _are_names(bare, is_list=is_told) else [one])
    return found


def _is_given_first(parts: list[str]) -> bool:
    name = parts[0]
    is_name = len(name.split()) > 1 and not name.startswith("{")
    return len(parts) == 1 and is_name and not _NOBODY.fullmatch(name)


def _are_names(parts: list[str], *, is_list: bool) -> bool:
    if len(parts) < 2 or any(map(_PART.match, parts)) or any(map(_SUFFIX.fullmatch, parts)):
        return False
    if all(map(_INITIALS_FIRST.fullmatch, parts)):
        return True
    return is_list and all(len(name.split()) > 1 and not name[0].islower() for name in parts)


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
