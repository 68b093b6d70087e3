"""The command that says what came, what was decided, and what waits."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from desktop.cli.desk import NOT_UNDERSTOOD, WELL, Desk
from desktop.cli.printing import complain, papers_in_words, print_json, say
from desktop.model.day_counts import Column
from desktop.model.forecast import Forecast, Outlook
from desktop.model.inbox_age import InboxAge
from desktop.model.reading_debt import ReadingDebt, Span
from desktop.model.reading_log import Kept
from desktop.services.reckoning import reckon

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def stats(desk: Desk, options: argparse.Namespace) -> int:
    """Print the numbers of the window's statistics."""
    today = dt.datetime.now(dt.UTC).astimezone().date()
    debt = reckon(desk.library, Span(options.span), today)
    if options.json:
        print_json(stats_fields(debt))
    elif debt.days:
        say(*_lines(debt))
    if not debt.days:
        complain("There are no papers to count yet. Import a digest first.")
    return WELL if debt.days else NOT_UNDERSTOOD


def stats_fields(debt: ReadingDebt) -> dict[str, Any]:
    """Return statistics as JSON has them."""
    ahead = debt.forecast
    return {
        "span": debt.span.value,
        "today": debt.today.isoformat(),
        "since": debt.days[0].day.isoformat() if debt.days else None,
        "inbox": {
            "papers": debt.age.papers,
            "median_days": debt.age.median,
            "oldest_days": debt.age.oldest,
            "ages": [{"age": age.value, "papers": papers} for age, papers in debt.age.ages],
        },
        "came": debt.came,
        "decided": debt.decided,
        "decided_one_by_one": debt.singly,
        "columns": [_column_fields(column) for column in debt.columns],
        "days": [{**day._asdict(), "day": day.day.isoformat()} for day in debt.days],
        "forecast": {
            "outlook": ahead.outlook.value,
            "empty_on": ahead.empty_on.isoformat() if ahead.empty_on else None,
            "days": ahead.days,
            "came_a_day": round(ahead.came, 2),
            "decided_a_day": round(ahead.decided, 2),
        },
        "kept": {"decided": debt.kept.decided, "kept": debt.kept.kept},
        "digests": [one._asdict() for one in debt.digests],
        "tags": [one._asdict() for one in debt.tags],
        "weekdays": [
            {"weekday": WEEKDAYS[one.weekday], "decided": one.decided, "days": one.days}
            for one in debt.weekdays
        ],
    }


def _column_fields(column: Column) -> dict[str, object]:
    first, last = column.first.isoformat(), column.last.isoformat()
    return {"first": first, "last": last, "came": column.came, "decided": column.decided}


def _lines(debt: ReadingDebt) -> Iterator[str]:
    yield _age_line(debt.age)
    yield (
        f"Since {debt.days[0].day}: {papers_in_words(debt.came)} came, {debt.decided:,} decided, "
        f"{debt.singly:,} of these one by one."
    )
    yield _ahead_line(debt.forecast)
    yield f"Kept: {_share(debt.kept)}."
    yield from _kept_lines("by digest", debt.digests)
    yield from _kept_lines("by tag", debt.tags)
    yield "One by one, on a usual"
    yield from (f"{one.mean:>8.1f}  {WEEKDAYS[one.weekday].title()}" for one in debt.weekdays)


def _age_line(age: InboxAge) -> str:
    if not age.papers:
        return "The inbox is empty."
    return (
        f"Inbox: {papers_in_words(age.papers)}, half of them {_days(age.median or 0)} old or less, "
        f"the oldest {_days(age.oldest or 0)}."
    )


def _ahead_line(ahead: Forecast) -> str:
    pace = (
        f"In the last {_days(ahead.days)} {ahead.came:.1f} papers a day came and "
        f"{ahead.decided:.1f} were decided one by one"
    )
    return {
        Outlook.TOO_EARLY: "Forecast: too early to say; a week of days is needed.",
        Outlook.EMPTY: "Forecast: nothing is waiting.",
        Outlook.CLEARS: f"Forecast: empty on {ahead.empty_on}. {pace}.",
        Outlook.NEVER: f"Forecast: never at this pace. {pace}.",
    }[ahead.outlook]


def _kept_lines(title: str, some: Iterable[Kept]) -> Iterator[str]:
    lines = [f"{_percent(one):>8}  {one.kept:,} of {one.decided:,}  {one.name}" for one in some]
    if lines:
        yield f"Kept {title}"
        yield from lines


def _share(one: Kept) -> str:
    return f"{one.kept:,} of {papers_in_words(one.decided)} ({_percent(one)})"


def _percent(one: Kept) -> str:
    return f"{one.rate:.0%}"


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count:,} days"
