"""What every command works on, and what it may read."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import BinaryIO

from desktop.cli.printing import complain
from desktop.index.search_index import IndexBusy, IndexProblem, SearchIndex
from desktop.model.errors import LibraryProblem, ReadProblem
from desktop.model.sentence import Sentence
from desktop.services import indexing
from desktop.store.library import Library

WELL, NOT_UNDERSTOOD, WRONG_USAGE, NO_LIBRARY = range(4)


@dataclass(frozen=True, slots=True)
class Desk:
    """The open library and its index."""

    library: Library
    index: SearchIndex

    def catch_up(self) -> None:
        """Index what is new. A window that is doing so already is left to it.

        Where the index cannot be written it lags behind, which undoes nothing of a command.
        """
        try:
            indexing.catch_up(self.library, self.index)
        except IndexBusy:
            return
        except (IndexProblem, LibraryProblem) as problem:
            complain(f"The search index is not up to date. {problem.message}")


def standard_input() -> BinaryIO:
    """Return the bytes of standard input; raise ReadProblem when there is none."""
    if sys.stdin is None:
        raise ReadProblem(Sentence("There is no standard input. Name a file instead."))
    return sys.stdin.buffer
