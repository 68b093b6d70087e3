from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from desktop.model.forecast import Forecast, Outlook
from desktop.model.inbox_age import InboxAge
from desktop.model.reading_log import Kept
from desktop.model.weekdays import Weekday
from desktop.ui.dialogs import statistics_wording as wording
from tests.ui.dialogs.statistics import NEVER, debt

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
WEEK = [Weekday(number, 14, 2) for number in range(7)]


def test_places_are_filled_once_whatever_stands_in_the_words() -> None:
    assert wording.filled_in("%1% of %2", "50", "%1") == "50% of %1"


def test_how_long_papers_wait() -> None:
    assert wording.age_sentence(InboxAge(312, (), 9, 41)) == (
        "312 papers in the inbox: half of them have waited 9 days or less, the oldest 41 days."
    )
    assert wording.age_sentence(InboxAge(1, (), 0, 0)) == (
        "1 paper in the inbox, all of which came today."
    )
    assert wording.age_sentence(InboxAge(0, (), None, None)) == (
        "The inbox is empty: nothing is waiting."
    )


@pytest.mark.parametrize(
    ("days", "end"),
    [
        (14, "the inbox grew by 20."),
        (1, "the inbox grew by 20."),
    ],
)
def test_what_came_and_was_decided(days: int, end: str) -> None:
    assert wording.flow_sentence(debt(days), ENGLISH).endswith(end)


def test_an_inbox_that_shrinks_or_stays() -> None:
    told = debt(14)
    later = dataclasses.replace(told, days=told.days[1:])
    alike = dataclasses.replace(told, days=debt(14, 12, 12).days[1:])

    assert wording.flow_sentence(later, ENGLISH) == (
        "130 papers came and 156 were decided since 21 Oct 2025: the inbox shrank by 26."
    )
    assert wording.flow_sentence(alike, ENGLISH).endswith("the inbox is as large as before.")


def test_a_forecast_is_plain_and_kind() -> None:
    assert wording.ahead_sentence(debt().forecast, ENGLISH) == (
        "Empty on 12 Nov 2025 at this pace: 10 papers a day came in the last 12 days, and 12 were "
        "decided one by one."
    )
    assert wording.ahead_sentence(NEVER, ENGLISH) == (
        "Never empty at this pace, as few inboxes are: 45 papers a day came in the last 28 days, "
        "and 30 were decided one by one."
    )
    assert "too early" in wording.ahead_sentence(Forecast(Outlook.TOO_EARLY, 3), ENGLISH)
    assert "inbox is empty" in wording.ahead_sentence(Forecast(Outlook.EMPTY, 0), ENGLISH)


def test_what_was_kept() -> None:
    told = debt()

    assert wording.digest_sentence(told.kept, told.digests) == (
        "25% of 100 papers that were decided were kept: most of Kites %1 (44%), "
        "least of Moss (15%)."
    )
    assert wording.digest_sentence(told.kept, told.digests[:1]) == (
        "25% of 100 papers that were decided were kept."
    )
    assert wording.digest_sentence(Kept("", 0, 0), ()) == "Nothing was decided in this time."
    assert wording.tag_sentence(told.tags) == (
        "Kept most often with the tag =rl (80%), least often with sea (12%)."
    )
    assert wording.tag_sentence(told.tags[:1]) == "80% of the papers with the tag =rl were kept."
    assert wording.tag_sentence(()) == "Nothing that was decided in this time has a tag."


def test_a_little_is_not_nothing() -> None:
    assert [wording.percent(Kept("", 1000, kept)) for kept in (0, 1, 999, 1000)] == [
        "0%",
        "1%",
        "99%",
        "100%",
    ]


def test_days_of_the_week() -> None:
    busy = [*WEEK[:2], Weekday(2, 31, 2), *WEEK[3:6], Weekday(6, 3, 2)]

    assert wording.weekday_sentence(busy, ENGLISH) == (
        "Most is decided on a Wednesday (16 papers one by one on average), least on a Sunday (1.5)."
    )
    assert wording.weekday_sentence(WEEK, ENGLISH) == (
        "Each day of the week is like the others: 7 decided one by one."
    )
    assert wording.weekday_sentence([Weekday(0, 5, 1), Weekday(1, 0, 0)], ENGLISH) == (
        "It takes a whole week to compare the days of the week."
    )
    assert wording.weekday_sentence([Weekday(0, 0, 1)], ENGLISH) == (
        "Nothing was decided one by one in this time."
    )


def test_days_and_papers_are_counted_as_people_do() -> None:
    assert (wording.days_in_words(1), wording.days_in_words(2)) == ("1 day", "2 days")
    assert wording.papers_in_words(1) == "1 paper"
    assert wording.day_in_words(dt.date(2025, 11, 1), ENGLISH) == "1 Nov 2025"
