"""What the statistics say: one plain sentence to each chart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.forecast import Forecast, Outlook
from desktop.model.inbox_age import Age, InboxAge
from desktop.model.reading_debt import ReadingDebt, Span
from desktop.model.reading_log import Kept
from desktop.model.weekdays import Weekday
from desktop.ui.translations import QT_TRANSLATE_NOOP, short_date

translate = QCoreApplication.translate

SPANS = {
    Span.FOUR_WEEKS: QT_TRANSLATE_NOOP("Statistics", "4 weeks"),
    Span.THREE_MONTHS: QT_TRANSLATE_NOOP("Statistics", "3 months"),
    Span.YEAR: QT_TRANSLATE_NOOP("Statistics", "A year"),
    Span.ALL: QT_TRANSLATE_NOOP("Statistics", "All"),
}
AGES = {
    Age.TODAY: QT_TRANSLATE_NOOP("Statistics", "today"),
    Age.DAYS: QT_TRANSLATE_NOOP("Statistics", "1–6 days"),
    Age.WEEK: QT_TRANSLATE_NOOP("Statistics", "1–2 weeks"),
    Age.WEEKS: QT_TRANSLATE_NOOP("Statistics", "2–4 weeks"),
    Age.MONTHS: QT_TRANSLATE_NOOP("Statistics", "1–3 months"),
    Age.LONGER: QT_TRANSLATE_NOOP("Statistics", "longer"),
}
# Of less than that a rate is chance.
FEWEST = 5


def filled_in(text: str, *words: str) -> str:
    """Put words into the places %1, %2 … of a text, each once and as it is."""
    pieces = text
    for number in range(len(words), 0, -1):
        pieces = pieces.replace(f"%{number}", f"\0{number}\0")
    for number, word in enumerate(words, start=1):
        pieces = pieces.replace(f"\0{number}\0", word)
    return pieces


def papers_in_words(count: int) -> str:
    """Say how many papers."""
    one, many = (
        translate("Statistics", "1 paper"),
        translate("Statistics", "%Ln papers", None, count),
    )
    return one if count == 1 else many


def days_in_words(count: int) -> str:
    """Say how many days."""
    one, many = translate("Statistics", "1 day"), translate("Statistics", "%Ln days", None, count)
    return one if count == 1 else many


def day_in_words(day: dt.date, locale: QLocale) -> str:
    """Say which day."""
    return short_date(day.isoformat(), locale)


def percent(one: Kept) -> str:
    """Say which part was kept; a little is not nothing, and nearly all is not all."""
    share = round(one.rate * 100)
    if 0 < one.kept < one.decided:
        share = min(max(share, 1), 99)
    return filled_in(translate("Statistics", "%1%"), str(share))


def mean_in_words(mean: float, locale: QLocale) -> str:
    """Say how many papers there are on a day: in whole ones, unless they are few."""
    return locale.toString(mean, "f", 0 if mean >= 10 or mean == round(mean) else 1)


def age_sentence(age: InboxAge) -> str:
    """Say how long papers have been waiting."""
    if not age.papers:
        return translate("Statistics", "The inbox is empty: nothing is waiting.")
    if age.oldest == 0:
        text = translate("Statistics", "%1 in the inbox, all of which came today.")
        return filled_in(text, papers_in_words(age.papers))
    text = translate(
        "Statistics",
        "%1 in the inbox: half of them have waited %2 or less, the oldest %3.",
    )
    median, oldest = days_in_words(age.median or 0), days_in_words(age.oldest or 0)
    return filled_in(text, papers_in_words(age.papers), median, oldest)


def flow_sentence(debt: ReadingDebt, locale: QLocale) -> str:
    """Say what came and what was decided."""
    since = day_in_words(debt.days[0].day, locale)
    came, decided = papers_in_words(debt.came), locale.toString(debt.decided)
    more = debt.came - debt.decided
    if more > 0:
        text = translate(
            "Statistics", "%2 came and %3 were decided since %1: the inbox grew by %4."
        )
    elif more < 0:
        text = translate(
            "Statistics", "%2 came and %3 were decided since %1: the inbox shrank by %4."
        )
    else:
        text = translate(
            "Statistics", "%2 came and %3 were decided since %1: the inbox is as large as before."
        )
    return filled_in(text, since, came, decided, locale.toString(abs(more)))


def ahead_sentence(ahead: Forecast, locale: QLocale) -> str:
    """Say when the inbox would be empty, and never that somebody should be ashamed."""
    if ahead.outlook is Outlook.EMPTY:
        return translate("Statistics", "There is nothing to forecast: the inbox is empty.")
    if ahead.outlook is Outlook.TOO_EARLY:
        return translate(
            "Statistics", "It is too early for a forecast, which needs a week of whole days."
        )
    words = (
        mean_in_words(ahead.came, locale),
        mean_in_words(ahead.decided, locale),
        days_in_words(ahead.days),
    )
    if ahead.empty_on is None:
        text = translate(
            "Statistics",
            "Never empty at this pace, as few inboxes are: %1 papers a day came in the last %3, "
            "and %2 were decided one by one.",
        )
        return filled_in(text, *words)
    text = translate(
        "Statistics",
        "Empty on %4 at this pace: %1 papers a day came in the last %3, and %2 were decided one by "
        "one.",
    )
    return filled_in(text, *words, day_in_words(ahead.empty_on, locale))


def digest_sentence(kept: Kept, digests: Sequence[Kept]) -> str:
    """Say which part was kept, and of which digests most and least."""
    if not kept.decided:
        return translate("Statistics", "Nothing was decided in this time.")
    words = percent(kept), papers_in_words(kept.decided)
    best, worst = _ends(digests)
    if best is None or worst is None:
        text = translate("Statistics", "%1 of %2 that were decided were kept.")
        return filled_in(text, *words)
    text = translate(
        "Statistics", "%1 of %2 that were decided were kept: most of %3 (%4), least of %5 (%6)."
    )
    return filled_in(text, *words, best.name, percent(best), worst.name, percent(worst))


def tag_sentence(tags: Sequence[Kept]) -> str:
    """Say with which tags most and least was kept."""
    if not tags:
        return translate("Statistics", "Nothing that was decided in this time has a tag.")
    best, worst = _ends(tags)
    if best is None or worst is None:
        text = translate("Statistics", "%1 of the papers with the tag %2 were kept.")
        return filled_in(text, percent(tags[0]), tags[0].name)
    text = translate(
        "Statistics", "Kept most often with the tag %1 (%2), least often with %3 (%4)."
    )
    return filled_in(text, best.name, percent(best), worst.name, percent(worst))


def weekday_sentence(weekdays: Sequence[Weekday], locale: QLocale) -> str:
    """Say on which day of the week most and least is decided."""
    if not any(one.decided for one in weekdays):
        return translate("Statistics", "Nothing was decided one by one in this time.")
    if not all(one.days for one in weekdays):
        return translate("Statistics", "It takes a whole week to compare the days of the week.")
    most = max(weekdays, key=lambda one: one.mean)
    least = min(weekdays, key=lambda one: one.mean)
    if most.mean == least.mean:
        text = translate(
            "Statistics", "Each day of the week is like the others: %1 decided one by one."
        )
        return filled_in(text, mean_in_words(most.mean, locale))
    text = translate(
        "Statistics",
        "Most is decided on a %1 (%2 papers one by one on average), least on a %3 (%4).",
    )
    return filled_in(
        text,
        weekday_name(most, locale),
        mean_in_words(most.mean, locale),
        weekday_name(least, locale),
        mean_in_words(least.mean, locale),
    )


def weekday_name(one: Weekday, locale: QLocale, *, is_short: bool = False) -> str:
    """Name a day of the week."""
    form = QLocale.FormatType.ShortFormat if is_short else QLocale.FormatType.LongFormat
    return locale.standaloneDayName(one.weekday + 1, form)


def comparable(some: Sequence[Kept]) -> list[Kept]:
    """Return those of which enough was decided for a rate to say something."""
    return [one for one in some if one.decided >= FEWEST]


def _ends(some: Sequence[Kept]) -> tuple[Kept | None, Kept | None]:
    """Return that of which most was kept and that of which least; none where all are alike."""
    by_rate = sorted(comparable(some), key=lambda one: one.rate)
    if len(by_rate) < 2 or percent(by_rate[0]) == percent(by_rate[-1]):
        return None, None
    return by_rate[-1], by_rate[0]
