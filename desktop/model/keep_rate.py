"""Which part of what was decided was kept, by series of digests and by tag."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from desktop.model.reading_log import Kept

_SUFFIX = re.compile(r"\.[A-Za-z]{2,5}$")
_MONTH = (
    "january|february|march|april|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|may|jun|jul|aug|sept|sep|oct|nov|dec"
)
_LETTER = r"[^\W\d_]"
_DATE = re.compile(
    rf"(?<!{_LETTER})(?:{_MONTH})(?!{_LETTER})|\d+(?:(?:st|nd|rd|th)(?!{_LETTER}))?", re.IGNORECASE
)
_BETWEEN = re.compile(r"[\s_]+")
_EDGES = "-–—.,:;()[]/+#"


def series_of(name: str) -> str:
    """Return what the names of digests have in common that differ in their dates alone.

    A name that is nothing but a date stays as it is.
    """
    bare = _DATE.sub(" ", _SUFFIX.sub("", name))
    return " ".join(word for part in _BETWEEN.split(bare) if (word := part.strip(_EDGES))) or name


def by_series(digests: Iterable[Kept]) -> tuple[Kept, ...]:
    """Add digests up that are of one series, whatever the case of its name."""
    named: dict[str, str] = {}
    sums: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for digest in digests:
        series = series_of(digest.name)
        key = series.casefold()
        named.setdefault(key, series)
        sums[key][0] += digest.decided
        sums[key][1] += digest.kept
    return ranked(Kept(named[key], *counts) for key, counts in sums.items())


def ranked(some: Iterable[Kept]) -> tuple[Kept, ...]:
    """Put first of which most was decided, for that says most; what nothing was decided of goes."""
    known = (one for one in some if one.decided)
    return tuple(sorted(known, key=lambda one: (-one.decided, one.name.casefold(), one.name)))
