from __future__ import annotations

import pytest

from desktop.model.dates import PartialDate
from desktop.readers.md_dates import date_in, is_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Updated on 2021.10.27", PartialDate(2021, 10, 27)),
        ("【2023-09-10】 papers", PartialDate(2023, 9, 10)),
        ("2026年3月1日", PartialDate(2026, 3, 1)),
        ("[2023/10] Moss", PartialDate(2023, 10)),
        ("Newsletter, 3 May 2024", PartialDate(2024, 5, 3)),
        ("(Jun 2024), by Moss", PartialDate(2024, 6)),
        ("20240503 digest", PartialDate(2024, 5, 3)),
        ("arXiv 2007.01234", None),
        ("2024-13-01", None),
        ("may be moss", None),
    ],
)
def test_a_date_is_found_in_a_line(text: str, date: PartialDate | None) -> None:
    assert date_in(text) == date


def test_a_line_may_be_a_date_alone() -> None:
    assert is_date("**2026-05-13**")
    assert is_date("Jun 15, 2017")
    assert not is_date("2026-05-13 Moss")
    assert not is_date("2026-99-13")
