"""The shape that every reader of a digest format has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from desktop.model.digest import Finding
from desktop.readers.source import Source


class Reader(Protocol):
    """Knows one format. Keeps nothing between calls, so that it is safe on any thread."""

    @property
    def name(self) -> str:
        """The name that people type on the command line and find in JSON; it never changes."""

    @property
    def label(self) -> str:
        """What the format is called, for people."""

    def accepts(self, source: Source) -> int:
        """Say how sure it is, from 0 (no) to 100, that this is its format.

        Judges by `source.head` and never by the name of the file.
        """

    def read(self, source: Source) -> Iterator[Finding]:
        """Yield what the source holds, from its first line to its last.

        A draft comes before the lines that belong to it; the position of a draft (counted from 0
        in the order they come) is what `Lines.paper` means. Every line that is not blank is in
        exactly one `Lines`. Content never makes it raise; a source that becomes unreadable
        raises ReadProblem.
        """
