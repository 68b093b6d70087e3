"""On which days of the week papers are decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.model.day_counts import Day


class Weekday(NamedTuple):
    """What was decided one by one on a day of the week (0 is Monday), and on how many such days."""

    weekday: int
    decided: int
    days: int

    @property
    def mean(self) -> float:
        """Papers on such a day."""
        return self.decided / self.days if self.days else 0.0


def weekdays_of(days: Sequence[Day]) -> list[Weekday]:
    """Return the seven days of the week."""
    decided, count = [0] * 7, [0] * 7
    for day in days:
        decided[day.day.weekday()] += day.singly
        count[day.day.weekday()] += 1
    return [Weekday(number, decided[number], count[number]) for number in range(7)]
