"""What a page yields, put in order: each draft before its lines, lines of one kind in one run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.model.digest import Finding, Heading, LineKind, Lines, Problem
from desktop.readers.hf_cards import Card


@dataclass(frozen=True, slots=True)
class _Mark:
    """What one line is, and the place of its paper."""

    number: int
    kind: LineKind
    place: int | None


class Findings:
    """Gathers what a page says, and holds the newest card back while it may still grow."""

    def __init__(self) -> None:
        self._events: list[Card | _Mark | Problem | Heading] = []

    def begin(self, card: Card) -> None:
        """Note that a card begins; the lines marked from here on may be its own."""
        self._events.append(card)

    def mark(self, number: int, kind: LineKind, card: Card | None = None) -> None:
        """Note what a line is, and whose."""
        if card:
            card.first = card.first or number
            card.last = number
        self._events.append(_Mark(number, kind, card.place if card else None))

    def add(self, finding: Problem | Heading) -> None:
        """Note a problem or a heading at this place."""
        self._events.append(finding)

    def settled(self) -> Iterator[Finding]:
        """Yield, and forget, what came before the newest card."""
        newest = [place for place, event in enumerate(self._events) if isinstance(event, Card)]
        yield from self._taken(newest[-1] if newest else len(self._events))

    def rest(self) -> Iterator[Finding]:
        """Yield, and forget, everything."""
        yield from self._taken(len(self._events))

    def _taken(self, end: int) -> Iterator[Finding]:
        events, self._events = self._events[:end], self._events[end:]
        run: Lines | None = None
        for event in events:
            if (
                isinstance(event, _Mark)
                and run
                and (run.kind, run.paper) == (event.kind, event.place)
            ):
                run = Lines(run.first, event.number, run.kind, run.paper)
                continue
            if run:
                yield run
                run = None
            if isinstance(event, _Mark):
                run = Lines(event.number, event.number, event.kind, event.place)
            else:
                yield event.draft() if isinstance(event, Card) else event
        if run:
            yield run
