"""Folding groups of the list, unfolding them, and selecting their papers."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from desktop.ui.panes.list_model import ListModel


class Folder(Protocol):
    """The view of the list, as far as it is needed here."""

    def row(self) -> int:
        """Return the line with the keyboard, or -1."""

    def mark(self, papers: Collection[int]) -> None:
        """Select papers beside no others; the first of them becomes current."""

    def stand_on(self, row: int) -> None:
        """Put the keyboard on a line."""

    def rearrange(self, change: Callable[[], None], heading: int | None) -> None:
        """Show other lines of the same papers; the keyboard goes to a heading if it must."""


class Folding:
    """Acts on the groups of one list; the keyboard goes to a heading whose papers it was on."""

    def __init__(self, view: Folder, papers: ListModel) -> None:
        self._view = view
        self._papers = papers

    def turn(self, row: int) -> None:
        """Fold the group of a heading, or unfold it."""
        heading = self._papers.lines().heading_at(row)
        if heading is not None:
            self._fold({heading.key} ^ self._papers.folded(), row)

    def turn_here(self) -> None:
        """Fold the group that the keyboard is on, or unfold it."""
        row = self._view.row()
        place = self._papers.lines().group_at(row) if row >= 0 else None
        if place is not None:
            self.turn(self._papers.lines().rows[place])

    def fold_here(self, *, is_folded: bool) -> bool:
        """Fold or unfold the group that the keyboard is on; say whether there is one."""
        lines, row = self._papers.lines(), self._view.row()
        place = lines.group_at(row) if row >= 0 else None
        if place is None:
            return False
        key, folded = lines.headings[place].key, self._papers.folded()
        if (key in folded) != is_folded:
            self._fold(folded | {key} if is_folded else folded - {key}, lines.rows[place])
        return True

    def fold_all(self, *, is_folded: bool) -> None:
        """Fold all groups, or unfold them."""
        lines, row = self._papers.lines(), self._view.row()
        place = lines.group_at(row) if row >= 0 else None
        keys = frozenset(heading.key for heading in lines.headings)
        folded = self._papers.folded()
        at = 0 if place is None else lines.rows[place]
        self._fold(folded | keys if is_folded else folded - keys, at)

    def select(self, row: int) -> None:
        """Select the papers of a heading, beside none."""
        lines, place = self._papers.lines(), self._papers.lines().group_at(row)
        if place is not None:
            papers = lines.members(place)
            self.reveal(papers[:1])
            self._view.mark(papers)

    def reveal(self, papers: Collection[int]) -> bool:
        """Unfold the groups that papers are folded away in; say whether any was."""
        folded = self._papers.folded()
        hidden = [paper for paper in papers if self._papers.row_of(paper) is None]
        above = {one.key for one in self._papers.lines().groups_of(hidden)} & folded
        if above:
            self._fold(folded - above, None)
        return bool(above)

    def step(self, way: int) -> None:
        """Go to the first paper of the next group (1), or of the one before (-1)."""
        lines, row = self._papers.lines(), self._view.row()
        place = lines.group_at(row) if row >= 0 else None
        to = 0 if place is None else place + way
        if 0 <= to < len(lines.rows):
            is_folded = lines.headings[to].key in self._papers.folded()
            self._view.stand_on(lines.rows[to] + (0 if is_folded else 1))

    def _fold(self, folded: Collection[str], heading: int | None) -> None:
        """Fold these groups and no others; the keyboard goes to a heading, unless it can stay."""
        number = None if heading is None else self._papers.line_at(heading)
        self._view.rearrange(lambda: self._papers.fold(folded), number)
