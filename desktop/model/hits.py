"""Where the words of a query stand in a text, for highlighting, and the passage that shows most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.folding import Word, words
from desktop.model.query_parts import Node, Text, TextField, sought
from desktop.model.word_pattern import WordPattern, patterns

Span = tuple[int, int]

_ELLIPSIS = "…"
# How much of a passage may stand before its first hit.
_LEAD = 0.25
# The same in characters, where a passage begins at its hit.
_SHORTLY = 18
_BLANKS = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class _Mark:
    """A hit: from where to where, and of which part of the query."""

    start: int
    end: int
    part: int


def spans(text: str, node: Node | None, field: TextField) -> list[Span]:
    """Return where the words asked for stand in the text of a field, in order, without overlaps.

    Words that must not occur are not looked for. Takes linear time.
    """
    return _merged(_marks(text, node, field))


def snippet(
    text: str,
    node: Node | None,
    length: int,
    field: TextField = TextField.ABSTRACT,
    *,
    at_hit: bool = False,
) -> tuple[str, list[Span]]:
    """Return the passage that shows most of the query, and where in it the hits are.

    It has at most `length` characters and begins and ends with whole words where there are some;
    an ellipsis says that the text goes on. Without a hit it is the beginning of the text. `at_hit`
    lets it begin shortly before the first hit, for a place where only its beginning may be seen.
    """
    text = _BLANKS.sub(" ", text).strip()
    marks = _marks(text, node, field)
    begin, end = _passage(text, _richest(marks, length), length, at_hit=at_hit)
    before = _ELLIPSIS if begin else ""
    after = _ELLIPSIS if end < len(text) else ""
    shift = len(before) - begin
    inside = [
        (start + shift, stop + shift)
        for start, stop in _merged(marks)
        if begin <= start and stop <= end
    ]
    return before + text[begin:end] + after, inside


def _marks(text: str, node: Node | None, field: TextField) -> list[_Mark]:
    found = list(words(text))
    parts = [part for part in sought(node) if part.field in (TextField.ANYWHERE, field)]
    marks = [mark for number, part in enumerate(parts) for mark in _found(found, part, number)]
    return sorted(marks, key=lambda mark: (mark.start, mark.end))


def _found(found: list[Word], part: Text, number: int) -> Iterator[_Mark]:
    wanted = patterns(part)
    answers = [_answering(found, pattern) for pattern in wanted]
    for place in range(len(found) - len(wanted) + 1 if wanted else 0):
        if all(answer[place + offset] for offset, answer in enumerate(answers)):
            yield _Mark(found[place].start, found[place + len(wanted) - 1].end, number)


def _answering(found: list[Word], pattern: WordPattern) -> list[bool]:
    known: dict[str, bool] = {}
    for word in found:
        if word.form not in known:
            known[word.form] = pattern.matches(word.form)
    return [known[word.form] for word in found]


def _merged(marks: list[_Mark]) -> list[Span]:
    merged: list[Span] = []
    for mark in marks:
        if merged and mark.start < merged[-1][1]:
            start, end = merged.pop()
            merged.append((start, max(end, mark.end)))
        else:
            merged.append((mark.start, mark.end))
    return merged


def _richest(marks: list[_Mark], length: int) -> int:
    """Return where the first hit stands of the stretch that shows most parts, then most hits."""
    room = length * (1 - _LEAD)
    best, best_start = (0, 0), 0
    inside: Counter[int] = Counter()
    last = 0
    for first, mark in enumerate(marks):
        while last < len(marks) and marks[last].end <= mark.start + room:
            inside[marks[last].part] += 1
            last += 1
        richness = (len(+inside), last - first)
        if richness > best:
            best, best_start = richness, mark.start
        if last > first:
            inside[mark.part] -= 1
        else:
            last = first + 1
    return best_start


def _passage(text: str, hit: int, length: int, *, at_hit: bool) -> Span:
    """Choose where a passage with a hit in its first quarter begins and ends, between words."""
    room = length - 2 * len(_ELLIPSIS)
    if at_hit and hit > _SHORTLY:
        begin = max(text.find(" ", hit - _SHORTLY, hit) + 1, hit - _SHORTLY)
        return begin, _end(text, begin, begin + room, hit)
    if len(text) <= length:
        return 0, len(text)
    begin = max(0, min(hit - int(length * _LEAD), len(text) - room))
    if begin:
        begin = max(text.find(" ", begin, hit) + 1, begin)
    return begin, _end(text, begin, begin + room, hit)


def _end(text: str, begin: int, end: int, hit: int) -> int:
    """Return where a passage ends that may go on to `end`: between words, behind its hit."""
    end = min(end, len(text))
    blank = text.rfind(" ", begin + 1, end + 1) if end < len(text) else -1
    return blank if blank > hit else end
