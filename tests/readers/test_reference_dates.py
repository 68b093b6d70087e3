from __future__ import annotations

import pytest

from desktop.readers.reference_dates import published, written_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2014", "2014"),
        ("2014//", "2014"),
        ("2001/09/01/", "2001-09-01"),
        ("2001/09//spring", "2001-09"),
        ("2012-07-03T10:00:00Z", "2012-07-03"),
        ("20160419", "2016-04-19"),
        ("2016 Apr-May", "2016-04"),
        ("2016 Spring", "2016"),
        ("14 June 2006", "2006-06-14"),
        ("September  1, 2021", "2021-09-01"),
        ("31.12.2020", "2020-12-31"),
        ("3.4.2020", "2020-04-03"),
        ("12/31/2020", "2020-12-31"),
        ("31/12/2020", "2020-12-31"),
        ("04/05/2020", "2020"),
        ("4/2020", "2020-04"),
        ("07 2006", "2006-07"),
        ("15 2006", "2006"),
        ("2020年3月7日", "2020-03-07"),
        ("15 août 2003", "2003-08-15"),
        ("März 1999", "1999-03"),
        ("c2005", "2005"),
        ("[1987], reprint", "1987"),
        ("2012/13/45", "2012"),
        ("2012-02-30", "2012-02"),
        ("published 3rd of May 2012 at 10:33", "2012-05-03"),
        ("n.d.", None),
        ("10 15", None),
        ("in press", None),
        ("", None),
    ],
)
def test_dates_are_read_as_far_as_they_are_certain(text: str, date: str | None) -> None:
    found = written_date(text)
    assert (found.iso() if found else None) == date


@pytest.mark.parametrize(
    ("years", "days", "date"),
    [
        (["2006"], ["JUN 14"], "2006-06-14"),
        (["2011"], ["Jun"], "2011-06"),
        (["2011"], ["2019-05-01"], "2011"),
        (["10 15", "2010"], [], "2010"),
        ([], ["2019-05-01"], "2019-05-01"),
        (["2012/03/01"], ["2012"], "2012-03-01"),
        (["2015"], ["FEB 29"], "2015-02-28"),
        ([], ["Jun"], None),
        ([], [], None),
    ],
)
def test_a_day_counts_if_it_is_of_the_year(
    years: list[str], days: list[str], date: str | None
) -> None:
    found = published(years, days)
    assert (found.iso() if found else None) == date
