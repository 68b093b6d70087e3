from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.readers.time_stamps import stamped_date


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-06-11T17:59:49Z", "2026-06-11"),
        ("  2026-06-11", "2026-06-11"),
        ("2026/6/1", "2026-06-01"),
        ("2005-11", "2005-11"),
        ("1998", "1998"),
        ("Wed, 15 Mar 2023 18:34:08 GMT   (243kb,D)", "2023-03-15"),
        ("Fri,  3 Mar 23 01:29:12 GMT", "2023-03-03"),
        ("Thu  2 Mar 23 19:00:00 GMT", "2023-03-02"),
        ("Tue, 25 Jan 94 19:21:39 GMT", "1994-01-25"),
        ("Sat Apr  4 02:55:44 METDST 1992", "1992-04-04"),
        ("Thu Sep 24 08:58:05 2026", "2026-09-24"),
        ("31 Feb 2023", None),
        ("2026-13-01", None),
        ("12345", None),
        ("soon", None),
        ("", None),
    ],
)
def test_the_day_of_a_time_stamp(text: str, iso: str | None) -> None:
    date = stamped_date(text)
    assert (date.iso() if date else None) == iso


@given(st.text(max_size=60) | st.text(alphabet="0123456789-/ JanMar:", max_size=40))
def test_nothing_makes_it_fail(text: str) -> None:
    date = stamped_date(text)
    assert date is None or date.year is not None
