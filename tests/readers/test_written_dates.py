from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.dates import PartialDate
from desktop.readers.written_dates import is_month_begun, leading_date, number


@pytest.mark.parametrize(
    ("text", "date", "rest"),
    [
        ("Oct 18, 2024", PartialDate(2024, 10, 18), ""),
        ("Oct 18 2024", PartialDate(2024, 10, 18), ""),
        ("October 18, 2024", PartialDate(2024, 10, 18), ""),
        ("Oct. 18, 2024", PartialDate(2024, 10, 18), ""),
        ("Sept 5", PartialDate(None, 9, 5), ""),
        ("May 1st, 2020", PartialDate(2020, 5, 1), ""),
        ("Jul 16", PartialDate(None, 7, 16), ""),
        ("Jul\xa016", PartialDate(None, 7, 16), ""),
        ("Oct 7, 2024 2", PartialDate(2024, 10, 7), "2"),
        ("Jun 30 5", PartialDate(None, 6, 30), "5"),
        ("Jun 30 2150", PartialDate(None, 6, 30), "2150"),
        ("31 Oct", PartialDate(None, 10, 31), ""),
        ("31 October, 2025", PartialDate(2025, 10, 31), ""),
        ("31. Oct 2025", PartialDate(2025, 10, 31), ""),
        ("Fri, 31 Oct 2025", PartialDate(2025, 10, 31), ""),
        ("Friday, October 31, 2025", PartialDate(2025, 10, 31), ""),
        ("2025-10-31", PartialDate(2025, 10, 31), ""),
        ("2025/1/3 4", PartialDate(2025, 1, 3), "4"),
        ("Oct 2024", PartialDate(2024, 10), ""),
        ("Feb 29", PartialDate(None, 2, 29), ""),
        ("2 May things happen", PartialDate(None, 5, 2), "things happen"),
    ],
)
def test_a_date_is_read_from_the_start_of_a_text(text: str, date: PartialDate, rest: str) -> None:
    assert leading_date(text) == (date, rest)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Oct",
        "Oct 7,",
        "Oct 7, 20",
        "Oct 7, 2200",
        "Oct 32",
        "Feb 30",
        "2023-02-29",
        "Oct ²",
        "Oc 7",
        "Octopus 7",
        "31",
        "31 Octopus",
        "0 Oct",
        "1899-01-01",
        "10-31-2025",
        "2025-10",
        "Fri",
        "Monday Tuesday",
        "Maybe 2024",
    ],
)
def test_what_no_calendar_knows_is_no_date(text: str) -> None:
    assert leading_date(text) is None


@given(st.text())
def test_any_text_is_a_date_or_not(text: str) -> None:
    found = leading_date(text)

    assert found is None or found[0].month is not None


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 12), ("007", 7), ("²", None), ("٣", None), ("-1", None), ("", None), ("1" * 10, None)],
)
def test_a_number_has_few_plain_digits(text: str, value: int | None) -> None:
    assert number(text) == value


def test_a_month_may_be_begun() -> None:
    assert is_month_begun("F")
    assert is_month_begun(" jul ")
    assert not is_month_begun("Julx")
    assert not is_month_begun("")
