"""The head of a note in Markdown: YAML between two rules, as Jekyll and Obsidian keep it.

https://jekyllrb.com/docs/front-matter/ says what it is. Only names with a text or a list of texts
are read, which is all that people's programs write of a paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from desktop.readers.md_inline import inline
from desktop.readers.md_labels import Field
from desktop.readers.md_words import field_named

# In place of the rule above a head that links to a paper: no text of a file holds these characters.
FRONT_MARK = "\x02front\x03"

_RULE = "---"
_ENDS = ("---", "...")
_NAMED = re.compile(r"([A-Za-z_$][\w$ .-]{0,40}?)\s{0,3}:(?:\s+(.*)|)")
_QUOTED = re.compile(r"\"((?:[^\"\\]|\\.){0,2000})\"|'((?:[^']|''){0,2000})'|([^,\[\]\"']{1,2000})")
_FOLDED = (">", ">-", ">+", "|", "|-", "|+")
_ADDRESSES = ("url", "link", "uri")
_ID = re.compile(r"\d{4}\.\d{4,5}(?:v\d{1,3})?")
_MOST_LINES = 200
_NOISE = "<!-- -->"

# What a reader service writes above a page: https://github.com/jina-ai/reader
_PAGE_NAMES = ("title:", "url source:", "published time:", "warning:", "number of pages:")
_PAGE_ENDS = "markdown content:"
_MOST_PAGE_LINES = 12

Numbered = tuple[int, str]


def with_front(lines: Iterable[Numbered]) -> Iterator[Numbered]:
    """Yield the lines of a text, those of its head as lines of a list of papers say the same.

    What the head says of other things becomes a comment. A head that links to a paper begins
    with `FRONT_MARK`: the whole text is about that paper.
    """
    rest = iter(lines)
    head: list[Numbered] = []
    for line in rest:
        head.append(line)
        if line[1].strip("\ufeff \t"):
            break
    first = head[-1][1].strip("\ufeff \t") if head else ""
    if first.lower().startswith(_PAGE_NAMES[:2]):
        yield from _with_page(head[-1], rest)
        return
    if first != _RULE:
        yield from chain(head, rest)
        return
    body: list[Numbered] = []
    for line in rest:
        body.append(line)
        if line[1].rstrip() in _ENDS or len(body) > _MOST_LINES or not _is_yaml(line[1]):
            break
    if not body or body[-1][1].rstrip() not in _ENDS:
        yield from chain(head, body, rest)
        return
    said = list(_said(body[:-1]))
    is_of_paper = any(inline(text).papers for _, text in said)
    yield (head[-1][0], FRONT_MARK if is_of_paper else _RULE)
    yield from said
    yield (body[-1][0], _RULE)
    yield from rest


def _with_page(first: Numbered, rest: Iterator[Numbered]) -> Iterator[Numbered]:
    """Yield the lines of a page that a reader service copied; it may be that of one paper."""
    head = [first]
    for line in rest:
        head.append(line)
        bare = line[1].strip().lower()
        if bare == _PAGE_ENDS or len(head) > _MOST_PAGE_LINES:
            break
        if bare and not bare.startswith(_PAGE_NAMES):
            break
    source = next((text for _, text in head if text.lower().startswith(_PAGE_NAMES[1])), "")
    if head[-1][1].strip().lower() != _PAGE_ENDS or not inline(source).papers:
        yield from chain(head, rest)
        return
    link = f"link: {source[len(_PAGE_NAMES[1]) :].strip()}"
    yield first[0], FRONT_MARK
    for number, text in head[1:]:
        yield number, link if text == source else _NOISE if text.strip() else text
    yield from rest


def _is_yaml(text: str) -> bool:
    bare = text.strip()
    return not bare or text[0] in " \t-#" or _NAMED.fullmatch(text.rstrip()) is not None


def _said(lines: list[Numbered]) -> Iterator[Numbered]:
    """Yield each line of a head as it is meant; what goes on from a line stands in that line."""
    place = 0
    while place < len(lines):
        number, text = lines[place]
        place += 1
        named = _NAMED.fullmatch(text.rstrip())
        more: list[Numbered] = []
        while named and place < len(lines) and _goes_on(lines[place][1]):
            more.append(lines[place])
            place += 1
        if text.strip():
            values = [named[2] or "", *(text for _, text in more)] if named else []
            yield number, _line(named[1], values) if named else _NOISE
        yield from ((number, _NOISE) for number, text in more if text.strip())


def _goes_on(text: str) -> bool:
    return not text.strip() or text[0] in " \t" or text.startswith(("- ", "-\t"))


def _line(name: str, values: list[str]) -> str:
    """Return a line such as “authors: Ada Moss, Bo Fern”, or a comment if it is of no paper."""
    field = field_named(name)
    value = _value(values)
    if not value:
        return _NOISE
    if _ID.fullmatch(value) and "arxiv" in name.lower():
        return f"arXiv: https://arxiv.org/abs/{value}"
    if field is Field.LINK or name.lower().endswith(_ADDRESSES):
        return f"link: {value}" if inline(value).papers else _NOISE
    return f"{name}: {value}" if field and field is not Field.BYLINE else _NOISE


def _value(values: list[str]) -> str:
    """Return a value as one text; what a list holds is parted by commas."""
    bare = [text.strip() for text in values if text.strip() and text.strip() not in _FOLDED]
    if not bare:
        return ""
    if all(text.startswith("- ") for text in bare):
        return ", ".join(_unquoted(text[2:].strip()) for text in bare)
    whole = " ".join(bare)
    if whole.startswith("[") and whole.endswith("]"):
        found = (next(filter(None, groups), "") for groups in _QUOTED.findall(whole[1:-1]))
        return ", ".join(text.strip() for text in found if text.strip())
    return _unquoted(whole)


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return text[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text
