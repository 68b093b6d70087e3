"""The digests of the sidebar: the newest by themselves, older ones below their month and year."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.model.query import Place
from desktop.ui.panes.place_names import paper_count
from desktop.ui.panes.sidebar_entry import Entry, Period, key_of
from desktop.ui.translations import short_date

if TYPE_CHECKING:
    from desktop.model.counts import DigestCount

# The translators' tool looks for this very name.
translate = QCoreApplication.translate

# Two weeks of mornings, so that tags and searches stay in sight; of what is older a few more need
# no lines to gather them.
_RECENT = 14
_FEW_MORE = 7
_YEAR, _MONTH = len("2025"), len("2025-11")


def digest_lines(digests: tuple[DigestCount, ...]) -> tuple[Entry, ...]:
    """Return the lines of all digests, the newest first, as they come; undated ones are last."""
    if len(digests) <= _RECENT + _FEW_MORE:
        return tuple(map(_digest, digests))
    recent, older = digests[:_RECENT], digests[_RECENT:]
    return (*map(_digest, recent), *_periods(older, _YEAR))


def lines_below(entry: Entry) -> tuple[Entry, ...]:
    """Return the lines that unfold below one, made when somebody wants to see them."""
    if not entry.digests:
        return entry.children
    match entry.target:
        case Period(start=start) if len(start) == _YEAR:
            return tuple(_periods(entry.digests, _MONTH))
        case _:
            return tuple(map(_digest, entry.digests))


def _periods(digests: Iterable[DigestCount], precision: int) -> Iterable[Entry]:
    """Yield a line for each year or month, and those without a date as they are."""
    for start, together in groupby(digests, lambda digest: (digest.date or "")[:precision]):
        if start:
            yield _period(start, tuple(together))
        else:
            yield from map(_digest, together)


def _period(start: str, digests: tuple[DigestCount, ...]) -> Entry:
    period = Period(start)
    papers = sum(digest.papers for digest in digests)
    return Entry(
        key_of(period),
        short_date(start, QLocale()),
        period,
        icon="digest",
        count=sum(digest.inbox for digest in digests),
        tip=f"{_digest_count(len(digests))} · {paper_count(papers)}",
        digests=digests,
    )


def _digest_count(count: int) -> str:
    if count == 1:
        return translate("Places", "1 digest")
    return translate("Places", "%Ln digests", "", count)


def _digest(digest: DigestCount) -> Entry:
    """Call a digest by its date: names tend to be the same every day."""
    date = short_date(digest.date, QLocale()) if digest.date else ""
    place = Place(digest=digest.id)
    return Entry(
        key_of(place),
        date or digest.name,
        place,
        icon="digest",
        count=digest.inbox,
        detail=digest.name if date else "",
        tip=" · ".join(part for part in (digest.name, date, paper_count(digest.papers)) if part),
    )
