"""Links from notes to papers, as Obsidian and Logseq write them: `[[target]]`, `[[target|words]]`.

The target is what the paper is called: its citation key, its lasting id, its arXiv id or its title.
Carrel itself writes the key, which never changes, and the title beside it for whoever reads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

# U+0002 is where Python-Markdown has set code aside. In a table the bar has a backslash before it.
LINK = r"\[\[([^\[\]|\n\x02]{1,300}?)(?:\\?\|([^\[\]\n\x02]{1,500}))?\]\]"
# What goes before: signs that stand for themselves, and code.
_PIECE = re.compile(rf"\\.|(?<!`)(`+)(?!`)[^`\n]+\1(?!`)|(?P<link>{LINK})")
_LINK = re.compile(LINK)
_LONGEST_TYPED = 200
_OPEN = re.compile(r"(?<!\\)\[\[([^\[\]|\n]*)\Z")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_IN_LINK = str.maketrans({"[": "(", "]": ")", "|": "/", "\\": " "})
_LONGEST_TITLE = 200


class Link(NamedTuple):
    """A link in a text, from `start` to `end`: what is meant, and the words that are read."""

    start: int
    end: int
    target: str
    words: str


class Linked(NamedTuple):
    """A paper that a link leads to. `key` is empty as long as it was given none."""

    paper: int
    uid: str
    key: str
    title: str


class Linking(NamedTuple):
    """A paper whose note links to another one."""

    paper: int
    title: str


def links_in(text: str) -> Iterator[Link]:
    """Yield the links of a note, but for those in code."""
    if "[[" not in text:
        return
    fence, place = "", 0
    for line in text.split("\n"):
        opened = _FENCE.match(line)
        if fence:
            is_end = opened is not None and opened[1].startswith(fence)
            fence = "" if is_end and not line.strip("`~ \t\r") else fence
        elif opened:
            fence = opened[1]
        elif "[[" in line:
            yield from _links_in_line(line, place)
        place += len(line) + 1


def parsed(typed: str) -> Link | None:
    """Return the link that a text is, brackets and all."""
    found = _LINK.fullmatch(typed)
    return _link(found, 0) if found else None


def replaced(text: str, write: Callable[[Link], str | None]) -> str:
    """Return a note with other words for its links; None leaves one as it is."""
    pieces: list[str] = []
    kept = 0
    for link in links_in(text):
        words = write(link)
        if words is not None:
            pieces += [text[kept : link.start], words]
            kept = link.end
    return "".join([*pieces, text[kept:]]) if pieces else text


def without_links(text: str) -> str:
    """Return a note in which links are no more than their words."""
    return replaced(text, lambda link: link.words)


def link_to(key: str, title: str) -> str:
    """Return a link to a paper, to be put into a note."""
    return link_with(key, link_words(title))


def link_with(key: str, words: str) -> str:
    """Return a link to a paper that reads so."""
    plain = " ".join(words.translate(_IN_LINK).split())
    return f"[[{key}|{plain}]]" if plain else f"[[{key}]]"


def link_words(title: str) -> str:
    """Return a title as it can stand in a link."""
    from desktop.model.display_text import readable

    words = " ".join(readable(title).translate(_IN_LINK).split())
    if len(words) <= _LONGEST_TITLE:
        return words
    return f"{words[: _LONGEST_TITLE - 1].rstrip()}…"


def open_link(before: str) -> str | None:
    """Return what was typed of a link that is not closed before the cursor; None without one."""
    found = _OPEN.search(before[-_LONGEST_TYPED:])
    return found[1] if found else None


def _links_in_line(line: str, place: int) -> Iterator[Link]:
    for found in _PIECE.finditer(line):
        if found["link"] and (link := _link(_LINK.fullmatch(found["link"]), found.start() + place)):
            yield link


def _link(found: re.Match[str] | None, start: int) -> Link | None:
    if found is None or not found[1].strip():
        return None
    target = found[1].strip()
    words = (found[2] or "").strip() or target
    return Link(start, start + len(found[0]), target, words)
