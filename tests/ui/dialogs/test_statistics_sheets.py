from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLocale

from desktop.model.reading_debt import ReadingDebt
from desktop.ui.dialogs.statistics_sheets import Sheet, sheets_of
from desktop.ui.widgets.chart import Guess
from tests.ui.dialogs.statistics import NEVER, debt

ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def sheets(told: ReadingDebt) -> dict[str, Sheet]:
    return {sheet.name: sheet for sheet in sheets_of(told, ENGLISH)}


def plain(sheet: Sheet) -> list[list[str]]:
    return [[cell.plain for cell in row] for row in sheet.rows]


def test_each_chart_has_its_sentence_and_its_table() -> None:
    found = sheets(debt())

    assert list(found) == [
        "inbox-age",
        "arrivals-and-decisions",
        "inbox-and-forecast",
        "weekdays",
        "kept-by-digest",
        "kept-by-tag",
    ]
    for sheet in found.values():
        assert sheet.sentence.endswith(".")
        assert sheet.lack == ""
        assert sheet.chart.title
        assert {len(row) for row in sheet.rows} == {len(sheet.head)}


def test_numbers_of_chart_and_table_are_the_same() -> None:
    found = sheets(debt())
    flow, line, days = (
        found[name] for name in ("arrivals-and-decisions", "inbox-and-forecast", "weekdays")
    )

    assert plain(found["inbox-age"])[1] == ["1–6 days", "20"]
    assert [item.values[0] for item in found["inbox-age"].chart.items] == [0, 20, 0, 0, 0, 0]
    assert plain(flow)[-1] == ["2025-11-02", "2025-11-02", "10", "12"]
    assert flow.chart.items[-1].said == "2 Nov 2025: 10 came, 12 decided"
    assert [item.values for item in flow.chart.items][-1] == (10, 12)
    assert plain(line)[0] == ["2025-10-20", "46"]
    assert line.chart.items[0].said == "20 Oct 2025: 46 papers in the inbox"
    assert days.rows[0][0].shown == "Monday"
    assert plain(days)[0] == ["Monday", "12.00", "24", "2"]
    assert plain(found["kept-by-digest"]) == [
        ["Moss", "9", "60", "0.1500"],
        ["Kites %1", "16", "36", "0.4444"],
        ["Letters", "0", "4", "0.0000"],
    ]


def test_rates_of_few_papers_stand_in_the_table_alone() -> None:
    told = debt()
    found = sheets(told)["kept-by-digest"]
    few = sheets(dataclasses.replace(told, digests=told.digests[2:]))["kept-by-digest"]

    assert [item.name for item in found.chart.items] == ["Moss", "Kites %1"]
    assert found.chart.items[0].text == "15% (9 of 60)"
    assert found.chart.level == (0.25, "all: 25%")
    assert few.lack == "Too little was decided to compare, 5 papers of one at least."
    assert len(few.rows) == 1


def test_a_line_goes_on_to_where_it_ends() -> None:
    told = debt()
    never = dataclasses.replace(told, forecast=NEVER)
    far = dataclasses.replace(told, days=told.days[-3:])

    assert sheets(told)["inbox-and-forecast"].chart.guess == Guess(10, 0, "empty on 12 Nov 2025")
    assert sheets(far)["inbox-and-forecast"].chart.guess == Guess(3, 14, "on to 12 Nov 2025")
    assert sheets(never)["inbox-and-forecast"].chart.guess == Guess(
        3, 600 + 3 * 14.75, "at this pace"
    )
    early = sheets(debt(days=5))["inbox-and-forecast"]
    assert early.chart.guess is None


def test_names_on_the_axis_are_few_and_as_exact_as_needed() -> None:
    year = sheets(debt(days=364))
    flow, line = year["arrivals-and-decisions"].chart, year["inbox-and-forecast"].chart

    assert flow.title == "What came, and what was decided, in stretches of 7 days"
    assert len(flow.places) <= 6
    assert flow.items[-1].name == "Oct 2025"
    assert flow.items[-1].said.startswith("27 Oct 2025 to 2 Nov 2025: ")
    assert line.items[-1].name == "Nov 2025"
    assert sheets(debt())["inbox-and-forecast"].chart.items[-1].name == "2 Nov"


@pytest.mark.parametrize("name", ["weekdays", "inbox-and-forecast"])
def test_of_one_day_there_is_nothing_to_draw(name: str) -> None:
    assert sheets(debt(days=1))[name].lack.startswith("Too early")


def test_weeks_begin_as_they_do_where_the_person_is() -> None:
    american = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    found = next(one for one in sheets_of(debt(), american) if one.name == "weekdays")

    assert [item.name for item in found.chart.items][:2] == ["Sun", "Mon"]
    assert [row[0].shown for row in found.rows][:2] == ["Sunday", "Monday"]
