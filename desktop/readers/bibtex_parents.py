"""What entries take from those that they refer to: `crossref` and biblatex's `xdata`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from desktop.readers.bibtex_blocks import blocks
from desktop.readers.bibtex_entry import Entry
from desktop.readers.source import Source

_REFERENCE = re.compile(r"(?:crossref|xdata)\s*=\s*[{\"]\s*([^{}\"]{1,400})", re.IGNORECASE)
_DATES = ("date", "year", "month", "day")
_TAKEN = ("author", *_DATES)
_TITLES = ("title", "subtitle", "booktitle")
# What has no title of its own goes by that of the work it belongs to only if it is such a work.
WHOLE_WORKS = frozenset(
    {"book", "mvbook", "collection", "mvcollection", "proceedings", "mvproceedings", "reference"}
)
_MOST_STEPS = 10
_LONGEST = 5_000

Values = dict[str, str]


class Parents:
    """Keeps the entries of a file to which others refer, and only them."""

    def __init__(self, source: Source) -> None:
        self._wanted = _wanted_keys(source)
        self._kept: dict[str, Values] = {}
        if self._wanted:
            for entry in blocks(source.lines()):
                if isinstance(entry, Entry) and entry.key.casefold() in self._wanted:
                    self._kept.setdefault(entry.key.casefold(), _short_values(entry))

    def completed(self, kind: str, values: Mapping[str, str]) -> Values:
        """Return the fields of an entry, and those it lacks as its parents have them.

        A circle of parents ends where it closes. Identifiers, addresses and abstracts are not
        handed down: they are those of another work.
        """
        full = dict(values)
        if not self._kept:
            return full
        names = (*_TAKEN, *_TITLES) if kind in WHOLE_WORKS or kind == "inbook" else _TAKEN
        for key, is_data in self._ancestors(values):
            _take(full, self._kept[key], (*_TAKEN, *_TITLES) if is_data else names)
        return full

    def _ancestors(self, values: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
        """Yield the keys of the parents, nearest first, and whether they only hold data."""
        seen: set[str] = set()
        queue = _references(values)
        while queue and len(seen) < _MOST_STEPS:
            key, is_data = queue.pop(0)
            if key in seen or key not in self._kept:
                continue
            seen.add(key)
            yield key, is_data
            queue += _references(self._kept[key])


def _wanted_keys(source: Source) -> set[str]:
    wanted: set[str] = set()
    for _number, line in source.lines():
        if "=" in line:
            for found in _REFERENCE.finditer(line):
                wanted |= {" ".join(key.split()).casefold() for key in found[1].split(",")}
    return wanted


def _references(values: Mapping[str, str]) -> list[tuple[str, bool]]:
    told = [
        (" ".join(key.split()).casefold(), name == "xdata")
        for name in ("xdata", "crossref")
        for key in values.get(name, "").split(",")
    ]
    return [(key, is_data) for key, is_data in told if key]


def _short_values(entry: Entry) -> Values:
    names = (*_TAKEN, *_TITLES, "crossref", "xdata")
    values: Values = {}
    for field in entry.fields:
        if field.name in names and not field.is_lost and len(field.value) < _LONGEST:
            values.setdefault(field.name, field.value)
    return values


def _take(full: Values, parent: Mapping[str, str], names: tuple[str, ...]) -> None:
    """Take what is missing; a date and a title are taken whole or not at all."""
    kept = {name for name in names if full.get(name)}
    if full.get("date") or full.get("year"):
        kept |= set(_DATES)
    if full.get("title"):
        kept |= set(_TITLES)
    full |= {name: parent[name] for name in names if name in parent and name not in kept}
