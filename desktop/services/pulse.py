"""What the window looks at now and then, to notice what other programs changed."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.model.step import Step
from desktop.store.library import Library


@dataclass(frozen=True, slots=True)
class Pulse:
    """The revision of a library, papers that wait to be indexed, and where undo and redo lead."""

    revision: int
    waiting: int
    undo: Step | None
    redo: Step | None


def pulse(library: Library) -> Pulse:
    """Take the pulse of a library that is open."""
    history = library.history
    waiting = library.outbox.count()
    return Pulse(history.revision(), waiting, history.next_undo(), history.next_redo())
