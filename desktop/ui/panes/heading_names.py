"""What the headings of the list say: states, digests, days, weeks, months, years."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.model.query import Group, Heading, Shelf
from desktop.ui.panes.place_names import digest_name, paper_count, shelf_name
from desktop.ui.translations import short_pattern

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

_DAY, _WEEK = len("2026-11-16"), len("2026-11-16w")


class HeadingLine(NamedTuple):
    """What a heading shows, and whether the papers below it are folded away."""

    text: str
    papers: int
    is_folded: bool = False

    @property
    def spoken(self) -> str:
        """The heading in words, for those who hear the list."""
        folded = translate("Headings", "folded") if self.is_folded else ""
        unfolded = "" if self.is_folded else translate("Headings", "unfolded")
        return ", ".join(
            part for part in (self.text, paper_count(self.papers), folded, unfolded) if part
        )


def named(heading: Heading) -> str:
    """Return what a heading of the list says today, in the person's language."""
    return heading_text(heading, dt.datetime.now().astimezone().date(), QLocale())


def heading_text(heading: Heading, today: dt.date, locale: QLocale) -> str:
    """Return what a heading of the list says."""
    kind, _, value = heading.key.partition(":")
    if kind == Group.STATUS:
        return shelf_name(Shelf(value))
    if kind == Group.DIGEST:
        nowhere = translate("Headings", "In no digest")
        return digest_name(heading.name, heading.date) if value else nowhere
    if not value:
        return translate("Headings", "Without a date")
    return _stretch(value, today, locale)


def _stretch(value: str, today: dt.date, locale: QLocale) -> str:
    """Name a day, a week, a month or a year, as `Heading` writes them."""
    if len(value) == _DAY:
        return _day(dt.date.fromisoformat(value), today, locale)
    if len(value) == _WEEK:
        monday = _written(dt.date.fromisoformat(value[:_DAY]), short_pattern(locale), locale)
        return translate("Headings", "Week of {day}").format(day=monday)
    year, _, month = value.partition("-")
    if month:
        return locale.toString(QDate(int(year), int(month), 1), "MMMM yyyy")
    return value if value.isdigit() else translate("Headings", "Ahead")


def _day(day: dt.date, today: dt.date, locale: QLocale) -> str:
    if day == today:
        return translate("Headings", "Today")
    if day == today - dt.timedelta(days=1):
        return translate("Headings", "Yesterday")
    return _written(day, f"dddd, {short_pattern(locale)}", locale)


def _written(day: dt.date, pattern: str, locale: QLocale) -> str:
    return locale.toString(QDate(day.year, day.month, day.day), pattern)
