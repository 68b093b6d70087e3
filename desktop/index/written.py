"""A segment as its readers need it: what Whoosh's list of segments says, without Whoosh."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from whoosh.codec.base import Segment

# How Whoosh ends the name of the file with a column: the ids of the papers, here.
IDS = ".id.col"


class Written(NamedTuple):
    """What the files of a segment begin with, how many papers are in them, and which are gone.

    `gone` are their numbers in the segment, in order.
    """

    name: str
    size: int
    gone: tuple[int, ...] = ()


def written(segment: Segment) -> Written:
    """Return a segment of Whoosh's as its readers need it."""
    gone = sorted(segment.deleted_docs()) if segment.has_deletions() else ()
    return Written(segment.segment_id(), segment.doc_count_all(), tuple(gone))


def read_written(values: object) -> tuple[Written, ...]:
    """Read a list of segments from JSON. Raises ValueError for what is none."""
    if not isinstance(values, list):
        raise ValueError("there is no list of segments")
    return tuple(map(_read, values))


def _read(value: object) -> Written:
    match value:
        case [str(name), int(size), [*numbers]]:
            gone = tuple(number for number in numbers if isinstance(number, int))
            if len(gone) == len(numbers) and all(0 <= number < size for number in gone):
                return Written(name, size, gone)
    raise ValueError("that is no segment")
