from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.dates import PartialDate, guess_page_year, parse_iso, resolve

TODAY = dt.date(2026, 11, 22)
OCT_31 = PartialDate(None, 10, 31)


@st.composite
def partial_dates(draw: st.DrawFn, *, with_year: bool | None = None) -> PartialDate:
    date = draw(st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31)))
    has_year = draw(st.booleans()) if with_year is None else with_year
    depth = draw(st.integers(1, 3)) if has_year else 3
    year = date.year if has_year else None
    return PartialDate(year, date.month if depth > 1 else None, date.day if depth > 2 else None)


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (PartialDate(2024, 10, 18), "2024-10-18"),
        (PartialDate(2024, 10), "2024-10"),
        (PartialDate(2024), "2024"),
        (PartialDate(987, 1, 2), "0987-01-02"),
        (PartialDate(None, 10, 18), None),
        (PartialDate(), None),
    ],
)
def test_iso_tells_what_is_known_and_nothing_without_a_year(
    date: PartialDate, text: str | None
) -> None:
    assert date.iso() == text


@pytest.mark.parametrize(
    "parts", [(2023, 2, 29), (None, 2, 30), (None, 13, 1), (2024, None, 5), (0, 1, 1), (2024, 0)]
)
def test_a_date_that_no_calendar_has_is_refused(parts: tuple[int | None, ...]) -> None:
    with pytest.raises(ValueError, match=r"day|month|year"):
        PartialDate(*parts)


def test_a_leap_day_may_do_without_its_year() -> None:
    leap_day = PartialDate(None, 2, 29)

    assert leap_day.in_year(2024) == PartialDate(2024, 2, 29)
    assert leap_day.in_year(2023) == PartialDate(2023, 2, 28)


@given(partial_dates(with_year=True))
def test_iso_text_is_read_back(date: PartialDate) -> None:
    assert parse_iso(date.iso() or "") == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24",
        "2024-1",
        "2024-10-1",
        "2024/10/18",
        "2024-10-18-1",
        "²024",
        "２０２４",
        "2024-13",
        "x",
    ],
)
def test_other_text_is_no_iso_date(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date such as"):
        parse_iso(text)


def test_a_page_is_of_the_year_after_those_that_it_writes_out() -> None:
    papers = [PartialDate(2013, 5, 29), PartialDate(2024, 12, 22), PartialDate(None, 10, 8)]

    assert guess_page_year(OCT_31, papers, TODAY) == 2025


def test_a_page_that_writes_no_year_is_the_latest_one_that_is_not_in_the_future() -> None:
    papers = [PartialDate(None, 10, 8)]

    assert guess_page_year(OCT_31, papers, TODAY) == 2026
    assert guess_page_year(OCT_31, papers, dt.date(2026, 10, 30)) == 2025
    assert guess_page_year(OCT_31, [], dt.date(2026, 10, 31)) == 2026


def test_a_page_that_writes_every_year_is_no_later_than_today() -> None:
    papers = [PartialDate(2026, 10, 20), PartialDate(2024, 1, 1)]

    assert guess_page_year(OCT_31, papers, TODAY) == 2026
    assert guess_page_year(OCT_31, papers, dt.date(2030, 1, 1)) == 2027


def test_a_page_is_never_before_a_paper_that_it_shows() -> None:
    papers = [PartialDate(2026, 11, 20), PartialDate(2024, 1, 1)]

    assert guess_page_year(OCT_31, papers, TODAY) == 2027


def test_a_leap_day_narrows_the_year() -> None:
    leap_day = PartialDate(None, 2, 29)

    assert guess_page_year(leap_day, [PartialDate(2021, 5, 1)], TODAY) == 2024
    assert guess_page_year(leap_day, [], TODAY) == 2024
    assert guess_page_year(OCT_31, [leap_day, PartialDate(2021)], TODAY) == 2024


@pytest.mark.parametrize(
    ("date", "page", "resolved"),
    [
        (PartialDate(None, 10, 8), PartialDate(2025, 10, 31), PartialDate(2025, 10, 8)),
        (PartialDate(None, 10, 31), PartialDate(2025, 10, 31), PartialDate(2025, 10, 31)),
        (PartialDate(None, 12, 8), PartialDate(2025, 10, 31), PartialDate(2024, 12, 8)),
        (PartialDate(None, 12, 8), PartialDate(2025), PartialDate(2025, 12, 8)),
        (PartialDate(None, 12, 8), PartialDate(2025, 12), PartialDate(2025, 12, 8)),
        (PartialDate(2011, 12, 8), PartialDate(2025, 10, 31), PartialDate(2011, 12, 8)),
        (PartialDate(None, 12, 8), OCT_31, PartialDate(None, 12, 8)),
        (PartialDate(None, 2, 29), PartialDate(2025, 10, 31), PartialDate(2025, 2, 28)),
    ],
)
def test_a_date_without_a_year_is_no_later_than_its_page(
    date: PartialDate, page: PartialDate, resolved: PartialDate
) -> None:
    assert resolve(date, page) == resolved


@given(partial_dates(), partial_dates(), st.lists(partial_dates(), max_size=5))
def test_every_page_gets_a_year_that_dates_its_papers_no_later(
    page: PartialDate, date: PartialDate, papers: list[PartialDate]
) -> None:
    bare = PartialDate(None, page.month or 10, page.day if page.month else 31)
    dated = bare.in_year(guess_page_year(bare, [date, *papers], TODAY))

    resolved = resolve(date, dated).iso()
    shown = dated.iso()

    assert resolved
    assert shown
    if date.year is None:
        assert resolved[: len(shown)] <= shown
