"""When the inbox would be empty if all went on as of late."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.model.day_counts import Day

LATELY = 28
FEWEST = 7
_TOO_FAR = 3650  # days; who says more than ten years knows nothing


class Outlook(StrEnum):
    """What can be said."""

    TOO_EARLY = "too-early"
    EMPTY = "empty"
    CLEARS = "clears"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Forecast:
    """The pace of the last whole days, `days` of them, and where it leads.

    `decided` are papers a day that were decided one by one, `came` papers a day that came.
    """

    outlook: Outlook
    inbox: int
    days: int = 0
    came: float = 0.0
    decided: float = 0.0
    empty_on: dt.date | None = None


def forecast(days: Sequence[Day]) -> Forecast:
    """Look ahead from days that end with today.

    Today is left out, for it is not over, and so is the first day of all: what lay in the library
    when it began is no pace. Decisions about many papers at once are no pace either.
    """
    inbox = days[-1].waiting if days else 0
    lately = days[1:-1][-LATELY:]
    if len(lately) < FEWEST:
        return Forecast(Outlook.EMPTY if not inbox and days else Outlook.TOO_EARLY, inbox)
    came = sum(day.came for day in lately) / len(lately)
    decided = sum(day.singly for day in lately) / len(lately)
    outlook, empty_on = Outlook.NEVER, None
    if inbox <= 0:
        outlook = Outlook.EMPTY
    elif decided > came and (left := math.ceil(inbox / (decided - came))) <= _TOO_FAR:
        outlook, empty_on = Outlook.CLEARS, days[-1].day + dt.timedelta(days=left)
    return Forecast(outlook, inbox, len(lately), came, decided, empty_on)
