"""The boxes of a task list, where they stand in the text of a note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_BOX = re.compile(r"(?:[ \t]*>)*[ \t]*(?:[-*+]|[0-9]{1,9}\.)[ \t]+\[([ xX])\](?= |$)")
_FENCE = re.compile(r"`{3,}|~{3,}")


class Task(NamedTuple):
    """A box: its line and the place of its sign there, both from 0, and whether it is ticked."""

    line: int
    place: int
    done: bool


def task_in(line: str, number: int = 0) -> Task | None:
    """Return the box that a line begins with, if there is one."""
    match = _BOX.match(line)
    return Task(number, match.start(1), match[1] != " ") if match else None


def tasks(text: str) -> Iterator[Task]:
    """Yield the boxes of a note, but for those in fenced code."""
    fence = ""
    for number, line in enumerate(text.split("\n")):
        opened = _FENCE.match(line)
        if fence:
            fence = "" if line.rstrip() == fence else fence
        elif opened:
            fence = opened[0]
        elif task := task_in(line, number):
            yield task
