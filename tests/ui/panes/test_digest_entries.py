"""Digests in the sidebar: the newest by themselves, years of them below a few lines."""

from __future__ import annotations

import datetime as dt

from desktop.model.counts import DigestCount
from desktop.model.query import Place
from desktop.ui.panes.digest_entries import digest_lines, lines_below
from desktop.ui.panes.place_names import paper_count
from desktop.ui.panes.sidebar_entry import Entry, Period

NEWEST = dt.date(2025, 11, 14)


def mornings(number: int) -> tuple[DigestCount, ...]:
    days = [(NEWEST - dt.timedelta(days=age)).isoformat() for age in range(number)]
    return tuple(DigestCount(id_, "Daily", day, 70, 2) for id_, day in enumerate(days, start=1))


def texts(lines: tuple[Entry, ...]) -> list[str]:
    return [line.text for line in lines]


def test_the_last_weeks_of_digests_stand_line_by_line() -> None:
    lines = digest_lines(mornings(21))
    assert len(lines) == 21
    assert texts(lines)[:2] == ["14 Nov 2025", "13 Nov 2025"]
    assert lines[0].target == Place(digest=1)
    assert not any(line.unfolds for line in lines)


def test_older_ones_stand_below_their_year_and_month() -> None:
    lines = digest_lines(mornings(1_000))
    assert len(lines) == 14 + 3
    assert texts(lines)[-3:] == ["2025", "2024", "2023"]
    whole_year = lines[-2]
    assert whole_year.target == Period("2024")
    assert (whole_year.count, len(whole_year.digests)) == (366 * 2, 366)
    assert whole_year.tip == f"366 digests · {paper_count(366 * 70)}"

    months = lines_below(whole_year)
    assert texts(months)[:2] == ["Dec 2024", "Nov 2024"]
    assert len(months) == 12
    days = lines_below(months[0])
    assert texts(days)[:2] == ["31 Dec 2024", "30 Dec 2024"]
    assert len(days) == 31


def test_every_digest_is_somewhere() -> None:
    given = (*mornings(500), DigestCount(901, "From a colleague", None, 3, 0))

    def below(lines: tuple[Entry, ...]) -> list[int]:
        found = []
        for line in lines:
            if isinstance(line.target, Place) and line.target.digest is not None:
                found.append(line.target.digest)
            found += below(lines_below(line))
        return found

    assert below(digest_lines(given)) == [digest.id for digest in given]
    assert texts(digest_lines(given))[-1] == "From a colleague"


def test_one_digest_is_told_as_one() -> None:
    (year,) = digest_lines((*mornings(21), DigestCount(99, "Daily", "2019-01-02", 1, 1)))[-1:]
    assert year.tip == "1 digest · 1 paper"
