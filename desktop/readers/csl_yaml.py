"""CSL-YAML, the variables of CSL-JSON as Pandoc and Better BibTeX write them.

A list of items, most often under `references:`, also in the head of a Markdown file. Items are
taken apart by their indentation and parsed one by one, so that a broken one costs no other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from desktop.model.digest import Draft, Finding, Heading, LineKind, Problem
from desktop.model.sentence import Sentence
from desktop.readers.csl_json import TYPES
from desktop.readers.json_fields import meaning
from desktop.readers.json_paper import paper
from desktop.readers.json_text import Json
from desktop.readers.line_runs import Mark, settled
from desktop.readers.source import Source

_LIST = re.compile(r"^(?:references|bibliography|items):\s*$", re.MULTILINE)
_ITEM = re.compile(r"^ {0,8}- +\S", re.MULTILINE)
_TYPE = re.compile(rf"""^ +(?:- )?type: ["']?(?:{TYPES})["']?\s*$""", re.MULTILINE)
_SIGNS = re.compile(r"^ +(?:- )?(?:issued|author|container-title|citation-key|DOI):", re.MULTILINE)
_BULLET = re.compile(r"(\s*)-(\s+|$)")
_KEY = re.compile(r"""(\s*)(?:- +)?["']?([\w-]{1,60})["']?\s*:(?:\s|$)""")
# An alias is nothing without its anchor: a star alone is emphasis.
_ALIAS = re.compile(r"[:\-,\[{]\s+\*\w")
_ANCHOR = re.compile(r"[:\-,\[{]\s+&\w")
_NESTED = re.compile(r"\s*(?:[-?:]\s+){20}")
# Signs of one item, and how deep its brackets and lines may be; libyaml recurs in C.
_LONGEST, _MOST_BRACKETS, _MOST_INDENT = 200_000, 50, 200
# Emphasis, super- and subscripts as Pandoc's Markdown writes them in titles.
_MARKED = (
    re.compile(r"(?<![*\w])(\*{1,3})(?=[^\s*])([^*]{1,300})(?<=\S)\1(?![*\w])"),
    re.compile(r"([~^])([^\s~^]{1,40})\1"),
)
_NO_ITEM = Sentence("there is no title in it, or it is not YAML.")


class _Item(NamedTuple):
    """The lines of one item, with their numbers."""

    lines: list[tuple[int, str]]


class CslYaml:
    """Reads the items of a list, told apart by their indentation."""

    name = "csl-yaml"
    label = Sentence("CSL-YAML")

    def accepts(self, source: Source) -> int:
        """Look for items of a type of CSL, or for the list that holds them."""
        head = source.head
        if not _ITEM.search(head) or "title:" not in head or not _SIGNS.search(head):
            return 0
        if _LIST.search(head):
            return 90
        is_list = head.lstrip("\ufeff").lstrip().removeprefix("---").lstrip().startswith("- ")
        return 85 if is_list and _TYPE.search(head) else 0

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield the papers; see `Reader.read`."""
        return settled(_events(source))


def _events(source: Source) -> Iterator[Mark | Draft | Problem | Heading]:
    papers = 0
    strange: Counter[str] = Counter()
    left_out: list[int] = []
    for piece in _pieces(source):
        if isinstance(piece, Mark):
            yield piece
            continue
        first, last = piece.lines[0][0], piece.lines[-1][0]
        found = paper(_plain(_value(piece)), is_sure=True)
        if found is None:
            left_out.append(first)
            yield from (Mark(number, LineKind.UNKNOWN) for number, _ in piece.lines)
            continue
        yield Draft(found.facts, found.date, first, last)
        strange.update(found.strange)
        yield from _marks(piece, papers)
        papers += 1
    if left_out:
        yield Problem(
            Sentence.counted(
                "1 item was left out: {why}",
                "{count} items were left out: {why}",
                len(left_out),
                why=_NO_ITEM,
            ),
            left_out[0],
        )
    if strange:
        names = ", ".join(f"“{name[:60]}”" for name, _ in strange.most_common(12))
        yield Problem(Sentence("Not known, and left out: {names}.", names=names))


def _pieces(source: Source) -> Iterator[_Item | Mark]:
    """Yield the items of the first list of items, and what each line outside of it is."""
    indent: int | None = None
    item: list[tuple[int, str]] = []
    for number, line in source.lines():
        if not line.strip():
            continue
        bullet = _BULLET.match(line)
        begins = bullet is not None and (indent is None or len(bullet[1]) == indent)
        if begins or not _is_inside(line, indent):
            if item:
                yield _Item(item)
            item = []
        if begins and bullet:
            indent = len(bullet[1])
        if begins or (item and _is_inside(line, indent)):
            item.append((number, line))
        else:
            yield Mark(number, _outside(line, indent))
    if item:
        yield _Item(item)


def _is_inside(line: str, indent: int | None) -> bool:
    return indent is not None and len(line) - len(line.lstrip()) > indent


def _outside(line: str, indent: int | None) -> LineKind:
    """Say what a line outside of items is: the frame of the list, or nothing of it."""
    is_frame = indent is None or line.strip() in ("---", "...") or _KEY.match(line) is not None
    return LineKind.FURNITURE if is_frame or line.lstrip().startswith("#") else LineKind.UNKNOWN


def _value(item: _Item) -> dict[str, Json]:
    """Return the variables of an item, every one a text; empty when it cannot be read."""
    text = "\n".join(line for _, line in item.lines)
    if len(text) > _LONGEST or _is_deep(item):
        return {}
    if _ALIAS.search(text) and _ANCHOR.search(text):
        return {}
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        # Texts only: neither dates nor numbers nor objects of any other kind are made.
        value = yaml.load(text, Loader=loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    first = value[0] if isinstance(value, list) and value else None
    return {str(key): one for key, one in first.items()} if isinstance(first, dict) else {}


def _is_deep(item: _Item) -> bool:
    depth = 0
    for _, line in item.lines:
        depth += line.count("[") + line.count("{") - line.count("]") - line.count("}")
        signs = line.count("[") + line.count("{")
        if max(depth, signs) > _MOST_BRACKETS or _NESTED.match(line):
            return True
        if len(line) - len(line.lstrip()) > _MOST_INDENT:
            return True
    return False


def _plain(item: dict[str, Json]) -> dict[str, Json]:
    """Take the marks of Markdown out of the title."""
    title = item.get("title")
    if not isinstance(title, str):
        return item
    for marked in _MARKED:
        title = marked.sub(r"\2", title)
    return {**item, "title": title}


def _marks(item: _Item, place: int) -> Iterator[Mark]:
    """Say what each line is: what its key means, or that of the last key that is less indented."""
    kind, indent = LineKind.FURNITURE, None
    for number, line in item.lines:
        key = _KEY.match(line)
        column = key.start(2) if key else 0
        if key and (indent is None or column <= indent):
            indent = column
            kind = meaning(key[2]).kind
        yield Mark(number, kind, place)
