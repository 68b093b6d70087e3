"""Merging three ways: what it was, what one made of it, what the other made of it."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

# Comparing takes time that grows with the square of the lines.
_MOST_LINES = 4_000
T = TypeVar("T", bound=Hashable)


class Merged(NamedTuple):
    """What came out; where both had changed the same, it is what the first made of it."""

    text: str
    is_conflict: bool = False


def merged_text(base: str, mine: str, yours: str) -> Merged:
    """Merge texts line by line; of lines that both changed those of `mine` stay."""
    quick = _without_looking(base, mine, yours)
    if quick is not None:
        return Merged(quick)
    before, first, second = (text.splitlines(keepends=True) for text in (base, mine, yours))
    if max(map(len, (before, first, second))) > _MOST_LINES:
        return Merged(mine, is_conflict=True)
    lines: list[str] = []
    is_conflict = False
    for old, new, other in _stretches(before, first, second):
        kept = _without_looking(old, new, other)
        is_conflict |= kept is None
        lines += new if kept is None else kept
    return Merged("".join(lines), is_conflict)


def merged_list(base: Sequence[T], mine: Sequence[T], yours: Sequence[T]) -> list[T]:
    """Merge lists in which each thing stands once: additions of both stay, removals of both too."""
    gone = {one for one in base if one not in mine or one not in yours}
    return [one for one in dict.fromkeys([*mine, *yours]) if one not in gone]


S = TypeVar("S", bound=Sequence[str])


def _without_looking(base: S, mine: S, yours: S) -> S | None:
    """Return what is plain: both agree, or one of them changed nothing."""
    if mine == yours or yours == base:
        return mine
    return yours if mine == base else None


def _stretches(
    base: list[str], mine: list[str], yours: list[str]
) -> Iterator[tuple[list[str], list[str], list[str]]]:
    """Yield what lies between lines that all three have, and these lines, in order."""
    places = (0, 0, 0)
    for in_base, in_mine, in_yours, length in _agreed(base, mine, yours):
        yield base[places[0] : in_base], mine[places[1] : in_mine], yours[places[2] : in_yours]
        kept = base[in_base : in_base + length]
        yield kept, kept, kept
        places = (in_base + length, in_mine + length, in_yours + length)


def _agreed(
    base: list[str], mine: list[str], yours: list[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield where runs of lines stand that all three have, and how long they are; then the end."""
    in_mine = SequenceMatcher(None, base, mine, autojunk=False).get_matching_blocks()
    in_yours = SequenceMatcher(None, base, yours, autojunk=False).get_matching_blocks()
    first, second = 0, 0
    while first < len(in_mine) and second < len(in_yours):
        one, other = in_mine[first], in_yours[second]
        start, end = max(one.a, other.a), min(one.a + one.size, other.a + other.size)
        if start < end:
            yield start, one.b + start - one.a, other.b + start - other.a, end - start
        if one.a + one.size < other.a + other.size:
            first += 1
        else:
            second += 1
    yield len(base), len(mine), len(yours), 0
