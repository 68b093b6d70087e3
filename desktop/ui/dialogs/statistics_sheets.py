"""The charts of the statistics as values: each with its sentence and its table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.day_counts import Column
from desktop.model.forecast import Outlook
from desktop.model.reading_debt import ReadingDebt
from desktop.model.reading_log import Kept
from desktop.model.weekdays import Weekday
from desktop.ui.dialogs import statistics_wording as wording
from desktop.ui.dialogs.statistics_wording import filled_in
from desktop.ui.translations import short_date
from desktop.ui.widgets.chart import Chart, Guess, Item, Kind, spread

translate = QCoreApplication.translate

_MOST_ROWS = 8
_MOST_NAMES = 6
_MONTHS_FROM = 300


class Cell(NamedTuple):
    """What a table shows, and what a file says of it: ISO dates, and numbers without signs."""

    shown: str
    plain: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart, its sentence and table; `name` is that of a file, `lack` why nothing is drawn."""

    name: str
    chart: Chart
    sentence: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lack: str = ""


def sheets_of(debt: ReadingDebt, locale: QLocale) -> tuple[Sheet, ...]:
    """Return all charts of statistics that have days."""
    return (
        _age(debt, locale),
        _flow(debt, locale),
        _ahead(debt, locale),
        _weekdays(debt, locale),
        _digests(debt, locale),
        _tags(debt, locale),
    )


def _age(debt: ReadingDebt, locale: QLocale) -> Sheet:
    ages = [(translate("Statistics", wording.AGES[age]), papers) for age, papers in debt.age.ages]
    items = tuple(
        Item(name, f"{name}: {wording.papers_in_words(papers)}", (papers,), locale.toString(papers))
        for name, papers in ages
    )
    title = translate("Statistics", "How long the inbox has waited")
    return Sheet(
        "inbox-age",
        Chart(Kind.COLUMNS, title, items),
        wording.age_sentence(debt.age),
        (translate("Statistics", "Waiting"), translate("Statistics", "Papers")),
        tuple((Cell(name, name), _number(papers, locale)) for name, papers in ages),
        "" if debt.age.papers else translate("Statistics", "Nothing is waiting."),
    )


def _flow(debt: ReadingDebt, locale: QLocale) -> Sheet:
    came, decided = translate("Statistics", "came"), translate("Statistics", "decided")
    said = translate("Statistics", "%1: %2 came, %3 decided")

    def item(column: Column) -> Item:
        words = _stretch(column, locale), locale.toString(column.came)
        return Item(
            _short_day(column.first, len(debt.days), locale),
            filled_in(said, *words, locale.toString(column.decided)),
            (column.came, column.decided),
        )

    columns = debt.columns
    wide = (columns[0].last - columns[0].first).days + 1
    title = translate("Statistics", "What came, and what was decided")
    if wide > 1:
        text = translate("Statistics", "What came, and what was decided, in stretches of %1")
        title = filled_in(text, wording.days_in_words(wide))
    return Sheet(
        "arrivals-and-decisions",
        Chart(
            Kind.MIRRORED,
            title,
            tuple(map(item, columns)),
            (f"↑ {came}", f"↓ {decided}"),
            named=spread(len(columns), _MOST_NAMES),
        ),
        wording.flow_sentence(debt, locale),
        (
            translate("Statistics", "From"),
            translate("Statistics", "To"),
            translate("Statistics", "Came"),
            translate("Statistics", "Decided"),
        ),
        tuple(
            (
                _day(one.first, locale),
                _day(one.last, locale),
                _number(one.came, locale),
                _number(one.decided, locale),
            )
            for one in columns
        ),
    )


def _ahead(debt: ReadingDebt, locale: QLocale) -> Sheet:
    days = debt.days
    waiting = translate("Statistics", "%1: %2 in the inbox")
    items = tuple(
        Item(
            _short_day(day.day, len(days), locale),
            filled_in(
                waiting, wording.day_in_words(day.day, locale), wording.papers_in_words(day.waiting)
            ),
            (max(day.waiting, 0),),
            locale.toString(day.waiting) if day is days[-1] else "",
        )
        for day in days
    )
    title = translate("Statistics", "What is left, and when it would be done")
    named = spread(len(days), _MOST_NAMES)
    return Sheet(
        "inbox-and-forecast",
        Chart(Kind.LINE, title, items, guess=_guess(debt, locale), named=named),
        wording.ahead_sentence(debt.forecast, locale),
        (translate("Statistics", "Day"), translate("Statistics", "In the inbox when it ended")),
        tuple((_day(day.day, locale), _number(day.waiting, locale)) for day in days),
        "" if len(days) > 1 else translate("Statistics", "Too early: there is but one day."),
    )


def _guess(debt: ReadingDebt, locale: QLocale) -> Guess | None:
    """Draw on to the empty inbox, but no further than the past goes back; or a little way up."""
    ahead, past = debt.forecast, len(debt.days)
    if ahead.outlook not in (Outlook.CLEARS, Outlook.NEVER):
        return None
    change = ahead.came - ahead.decided
    if ahead.empty_on is None:
        steps = max(past // 4, 3)
        up = translate("Statistics", "at this pace")
        return Guess(steps, max(ahead.inbox + change * steps, 0), up)
    left = (ahead.empty_on - debt.today).days
    if left <= past:
        text = translate("Statistics", "empty on %1")
        return Guess(left, 0, filled_in(text, wording.day_in_words(ahead.empty_on, locale)))
    text = translate("Statistics", "on to %1")
    there = filled_in(text, wording.day_in_words(ahead.empty_on, locale))
    return Guess(past, max(ahead.inbox + change * past, 0), there)


def _weekdays(debt: ReadingDebt, locale: QLocale) -> Sheet:
    first = locale.firstDayOfWeek().value - 1
    week = [debt.weekdays[(first + number) % 7] for number in range(7)]
    title = translate("Statistics", "Papers decided one by one, by day of the week")
    return Sheet(
        "weekdays",
        Chart(Kind.COLUMNS, title, tuple(_weekday(one, locale) for one in week)),
        wording.weekday_sentence(debt.weekdays, locale),
        (
            translate("Statistics", "Day of the week"),
            translate("Statistics", "Papers on average"),
            translate("Statistics", "Papers"),
            translate("Statistics", "Days"),
        ),
        tuple(
            (
                Cell(*[wording.weekday_name(one, locale)] * 2),
                Cell(wording.mean_in_words(one.mean, locale), f"{one.mean:.2f}"),
                _number(one.decided, locale),
                _number(one.days, locale),
            )
            for one in week
        ),
        ""
        if debt.singly and len(debt.days) >= len(week)
        else translate("Statistics", "Too early."),
    )


def _weekday(one: Weekday, locale: QLocale) -> Item:
    mean = wording.mean_in_words(one.mean, locale)
    said = translate("Statistics", "%1: %2 on average, %3 in %4")
    words = wording.weekday_name(one, locale), mean, wording.papers_in_words(one.decided)
    return Item(
        wording.weekday_name(one, locale, is_short=True),
        filled_in(said, *words, wording.days_in_words(one.days)),
        (one.mean,),
        mean,
    )


def _digests(debt: ReadingDebt, locale: QLocale) -> Sheet:
    title = translate("Statistics", "Which part was kept, by digest")
    name = translate("Statistics", "Digest")
    sentence = wording.digest_sentence(debt.kept, debt.digests)
    return _rates("kept-by-digest", (title, sentence, name), debt.digests, debt.kept, locale)


def _tags(debt: ReadingDebt, locale: QLocale) -> Sheet:
    title = translate("Statistics", "Which part was kept, by tag")
    name, sentence = translate("Statistics", "Tag"), wording.tag_sentence(debt.tags)
    return _rates("kept-by-tag", (title, sentence, name), debt.tags, debt.kept, locale)


def _rates(
    file: str, words: tuple[str, str, str], some: Sequence[Kept], kept: Kept, locale: QLocale
) -> Sheet:
    title, sentence, name = words
    drawn = wording.comparable(some)[:_MOST_ROWS]
    lack = translate("Statistics", "Too little was decided to compare, %1 papers of one at least.")
    all_of = filled_in(translate("Statistics", "all: %1"), wording.percent(kept))
    items = tuple(_rate(one, locale) for one in drawn)
    return Sheet(
        file,
        Chart(Kind.ROWS, title, items, level=(kept.rate, all_of)),
        sentence,
        (
            name,
            translate("Statistics", "Kept"),
            translate("Statistics", "Decided"),
            translate("Statistics", "Part"),
        ),
        tuple(_rate_cells(some, locale)),
        "" if drawn else filled_in(lack, str(wording.FEWEST)),
    )


def _rate(one: Kept, locale: QLocale) -> Item:
    text = translate("Statistics", "%1 (%2 of %3)")
    words = wording.percent(one), locale.toString(one.kept), locale.toString(one.decided)
    said = filled_in(text, *words)
    return Item(one.name, f"{one.name}: {said}", (one.rate,), said)


def _rate_cells(some: Sequence[Kept], locale: QLocale) -> Iterator[tuple[Cell, ...]]:
    for one in some:
        share = Cell(wording.percent(one), f"{one.rate:.4f}")
        kept, decided = _number(one.kept, locale), _number(one.decided, locale)
        yield Cell(one.name, one.name), kept, decided, share


def _number(number: int, locale: QLocale) -> Cell:
    return Cell(locale.toString(number), str(number))


def _day(day: dt.date, locale: QLocale) -> Cell:
    return Cell(wording.day_in_words(day, locale), day.isoformat())


def _short_day(day: dt.date, days: int, locale: QLocale) -> str:
    """Name a day for the axis: without its year, or without the day where years go by."""
    if days > _MONTHS_FROM:
        return short_date(day.isoformat()[:7], locale)
    words = wording.day_in_words(day, locale)
    return words.replace(str(day.year), "").strip(" ,.")


def _stretch(column: Column, locale: QLocale) -> str:
    first, last = (wording.day_in_words(day, locale) for day in (column.first, column.last))
    if first == last:
        return first
    return filled_in(translate("Statistics", "%1 to %2"), first, last)
