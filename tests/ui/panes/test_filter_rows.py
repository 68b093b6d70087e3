"""Rows that filters are chosen from."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.model.query_pieces import filters
from desktop.ui.panes.filter_rows import Choice, ChoiceBox, ChoiceRow, YearRow, labelled

pytestmark = pytest.mark.usefixtures("light")


def test_what_no_paper_has_cannot_be_chosen_but_be_given_up(qtbot: QtBot) -> None:
    row = ChoiceRow("State")
    block = labelled("State", row)
    qtbot.addWidget(block)
    row.show_choices([Choice("a", "A", 0), Choice("b", "B", 0, True), Choice("c", "C & D", 5)])
    chosen: list[str] = []
    row.chosen.connect(chosen.append)
    for value in ("a", "b", "c"):
        row.click(value)
    assert chosen == ["b", "c"]
    row.show_choices([Choice("c", "C")])
    assert [one.value for one in row.choices()] == ["c"]


def test_years_are_chosen_one_by_one_or_as_a_range(qtbot: QtBot) -> None:
    row = YearRow("Years")
    qtbot.addWidget(row)
    row.show_years([(2026, 3), (2024, 1)], filters("date:2024 "))
    chosen: list[str] = []
    row.chosen.connect(chosen.append)
    row.chips.click("2026")
    row.chips.click("2024")
    row.first.setCurrentIndex(row.first.findData("2026"))
    row.first.activated.emit(1)
    row.last.setCurrentIndex(row.last.findData("2024"))
    row.last.activated.emit(1)
    assert chosen == ["date:2026", "", "date:2026..", "date:2024..2026"]
    row.show_years([(2026, 3)], filters("date:2019..2026 "))
    assert (row.first.currentData(), row.last.currentData()) == ("2019", "2026")


def test_a_list_keeps_what_was_typed(qtbot: QtBot) -> None:
    box = ChoiceBox("Digest", "Any digest")
    qtbot.addWidget(box)
    box.show_values([("a", "A", 3)], "zoo")
    assert box.currentData() == "zoo"
    box.show_values([("a", "A", 3)], "")
    assert box.currentText() == "Any digest"
