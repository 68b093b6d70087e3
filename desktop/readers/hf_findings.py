"""What a page yields, put in order: each draft before its lines, lines of one kind in one run."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.model.digest import Finding, Heading, LineKind, Problem
from desktop.readers.hf_cards import Card
from desktop.readers.line_runs import Mark, settled


class Findings:
    """Gathers what a page says, and holds the newest card back while it may still grow."""

    def __init__(self) -> None:
        self._events: list[Card | Mark | Problem | Heading] = []
        self._newest = 0

    def begin(self, card: Card) -> None:
        """Note that a card begins; the lines marked from here on may be its own."""
        self._newest = len(self._events)
        self._events.append(card)

    def fold(self, card: Card, former: Card) -> None:
        """Give the lines of the newest card to the one before, which it repeats."""
        since, self._newest = self._newest, 0
        # All that is of the card stands behind it; what is before may be long.
        self._events[since:] = [
            event._replace(paper=former.place)
            if isinstance(event, Mark) and event.paper == card.place
            else event
            for event in self._events[since:]
            if event is not card
        ]

    def mark(self, number: int, kind: LineKind, card: Card | None = None) -> None:
        """Note what a line is, and whose."""
        if card:
            card.first = card.first or number
            card.last = number
        self._events.append(Mark(number, kind, card.place if card else None))

    def add(self, *findings: Problem | Heading) -> None:
        """Note problems or a heading at this place."""
        self._events += findings

    def before_newest(self) -> Iterator[Finding]:
        """Yield, and forget, what came before the newest card."""
        return self._taken(self._newest)

    def rest(self) -> Iterator[Finding]:
        """Yield, and forget, everything."""
        return self._taken(len(self._events))

    def _taken(self, end: int) -> Iterator[Finding]:
        if not end:
            return iter(())
        events, self._events = self._events[:end], self._events[end:]
        self._newest = 0
        return settled(event.draft() if isinstance(event, Card) else event for event in events)
