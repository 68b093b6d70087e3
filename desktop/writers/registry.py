"""The table of writers."""

from __future__ import annotations

from desktop.model.errors import UsageProblem
from desktop.writers.markdown import Markdown
from desktop.writers.writer import Writer

WRITERS: tuple[Writer, ...] = (Markdown(),)


def writer_named(name: str) -> Writer:
    """Return the writer of a name; raise UsageProblem when there is none."""
    for writer in WRITERS:
        if writer.name == name:
            return writer
    names = ", ".join(writer.name for writer in WRITERS)
    raise UsageProblem(f"Carrel cannot export “{name}”. Choose one of: {names}.")
