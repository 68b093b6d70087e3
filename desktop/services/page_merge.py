"""Merging a file of notes: last export, the file now, the library now.

What the person wrote in the file stays: keys of their own in the head, text anywhere. What was
changed on one side only is taken from there. Where both changed the same, the file keeps its own
and the caller is told, who then keeps the other side too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.services.three_way import Merged, merged_list, merged_text
from desktop.writers.markdown import NOTES_BEGIN, NOTES_END, yaml

_HEAD = re.compile(r"\A---\n(.*?^)---[ \t]*\n", re.DOTALL | re.MULTILINE)
_KEY = re.compile(r"""^(["']?)([^\s"'#:\-\[{][^:\n]{0,80}?)\1:(?=\s|$)""")
_BEGIN = re.compile(rf"^{re.escape(NOTES_BEGIN)}[ \t]*\n", re.MULTILINE)
_END = re.compile(rf"^{re.escape(NOTES_END)}[ \t]*$", re.MULTILINE)


class Parts(NamedTuple):
    """A page taken apart. `head` has the lines of each key, those above the first under no name."""

    head: dict[str, str] | None
    body: str
    note: str | None
    tail: str


def merged_page(base: str, file: str, library: str) -> Merged:
    """Merge a page; where both sides changed the same, the file's stays."""
    for plain, result in ((file == library or library == base, file), (file == base, library)):
        if plain:
            return Merged(result)
    before, theirs, ours = parts_of(base), parts_of(file), parts_of(library)
    pieces = [
        _merged_head(before.head, theirs.head, ours.head),
        merged_text(before.body, theirs.body, ours.body),
        _merged_note(before.note, theirs.note, ours.note),
        Merged(theirs.tail),
    ]
    text = "".join(piece.text for piece in pieces)
    return Merged(text, any(piece.is_conflict for piece in pieces))


def parts_of(page: str) -> Parts:
    """Take a page apart; one without a head or a note has none."""
    found = _HEAD.match(page)
    rest = page[found.end() :] if found else page
    head = dict(_entries(found[1])) if found else None
    begin = _BEGIN.search(rest)
    ends = list(_END.finditer(rest, begin.end())) if begin else []
    if begin is None or not ends:
        return Parts(head, rest, None, "")
    # A note may hold the mark of its end, so the last one counts.
    end = ends[-1]
    return Parts(head, rest[: begin.start()], rest[begin.end() : end.start()], rest[end.end() :])


def _entries(head: str) -> Iterator[tuple[str, str]]:
    name, lines = "", ""
    for line in head.splitlines(keepends=True):
        key = _KEY.match(line)
        if key:
            if lines:
                yield name, lines
            name, lines = key[2], ""
        lines += line
    if lines:
        yield name, lines


def _merged_note(base: str | None, file: str | None, library: str | None) -> Merged:
    if file is None and library is None:
        return Merged("")
    note = merged_text(base or "", file or "", library or "")
    if not note.text.strip():
        return Merged("", note.is_conflict)
    # Where the file had no marks, the note goes below what is there.
    apart = "\n" if file is None else ""
    return Merged(f"{apart}{NOTES_BEGIN}\n{note.text}{NOTES_END}{apart}", note.is_conflict)


def _merged_head(
    base: dict[str, str] | None, file: dict[str, str] | None, library: dict[str, str] | None
) -> Merged:
    before, theirs, ours = base or {}, file or {}, library or {}
    if file is None and base is not None:
        return Merged("", before != ours)  # the person took the head away
    merged = [
        _merged_entry(name, before.get(name), theirs.get(name), ours.get(name))
        for name in dict.fromkeys([*theirs, *ours])
    ]
    inside = "".join(entry.text for entry in merged)
    return Merged(
        f"---\n{inside}---\n" if inside else "", any(entry.is_conflict for entry in merged)
    )


def _merged_entry(name: str, base: str | None, file: str | None, library: str | None) -> Merged:
    """Merge the lines of one key; programs may have written the same in another way."""
    old, theirs, ours = _value(base), _value(file), _value(library)
    if file == library or ours in (theirs, old):
        return Merged(file or "")
    if theirs == old or file is None:
        return Merged(library or "")
    if isinstance(theirs, list) and isinstance(ours, list):
        return Merged(_list_entry(name, merged_list(_texts(old), theirs, ours)))
    return Merged(file, is_conflict=library is not None)


def _list_entry(name: str, values: list[str]) -> str:
    return f"{name}: {yaml(values)}\n"


def _value(lines: str | None) -> object:
    """Return the value of a key, all of it texts; None for what is no YAML."""
    import yaml as pyyaml

    try:
        told = pyyaml.load(lines or "", pyyaml.BaseLoader)
    except (pyyaml.YAMLError, RecursionError, ValueError):
        return lines
    values = list(told.values()) if isinstance(told, dict) else [told]
    value = values[0] if values else None
    if isinstance(value, list) and not all(isinstance(one, str) for one in value):
        return lines
    return value


def _texts(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
