"""The shape that every writer of an export format has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from desktop.model.paper import Paper


class Writer(Protocol):
    """Knows one format. Keeps nothing between calls.

    `name` is stable: people type it on the command line. `label` is for people, `suffix` is that
    of a file of this format, with its dot.
    """

    name: str
    label: str
    suffix: str

    def write(self, papers: Iterable[Paper]) -> Iterator[str]:
        """Yield the text of an export, piece by piece."""
