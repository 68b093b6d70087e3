from __future__ import annotations

import datetime as dt

from desktop.cli.printing import step_line
from desktop.model.step import Act, Step
from tests.cli.running import Carrel


def test_steps_are_listed_undone_and_redone(filled: Carrel) -> None:
    filled("set", 3, "--star")
    filled("tag", 3, "--add", "sea")
    filled("delete", 3)

    outcome = filled("undo", 2)
    assert outcome.status == 0
    assert outcome.out == "Undone: delete 1 paper.\nUndone: tag 1 paper “sea”.\n"
    steps = filled("history", "--json").json["steps"]
    assert [(step["label"], step["undone"]) for step in steps] == [
        ("delete 1 paper", True),
        ("tag 1 paper “sea”", True),
        ("star 1 paper", False),
        ("import of Daily Papers", False),
    ]
    assert filled("search", "tag:sea").status == 1

    assert filled("redo").out == "Redone: tag 1 paper “sea”.\n"
    assert filled("search", "tag:sea").status == 0
    (step,) = filled("redo", "--json").json["steps"]
    assert (step["act"], step["undone"]) == ("delete", False)


def test_the_history_is_cut_where_one_likes(filled: Carrel) -> None:
    for rating in (1, 2, 3):
        filled("set", 3, "--rating", rating)

    assert len(filled("history", "--limit", 2, "--json").json["steps"]) == 2
    assert filled("history", "--limit", 1).out.count("\n") == 1


def test_more_cannot_be_undone_than_was_done(filled: Carrel) -> None:
    filled("set", 3, "--star")

    outcome = filled("undo", 9)
    assert (outcome.status, outcome.out.count("\n")) == (0, 2)
    assert outcome.sentence == "There is nothing more to undo."
    outcome = filled("undo", "--json")
    assert (outcome.status, outcome.json) == (1, {"steps": []})
    assert outcome.sentence == "There is nothing to undo."
    assert filled("list").status == 1
    assert filled("redo", 2).status == 0
    assert filled("redo").sentence == "There is nothing to redo."


def test_an_empty_history_is_told(carrel: Carrel) -> None:
    outcome = carrel("history", "--json")

    assert (outcome.status, outcome.json) == (1, {"steps": []})
    assert outcome.sentence == "Nothing was done in this library yet."


def test_a_step_stands_at_the_time_of_the_place_where_it_is_read() -> None:
    step = Step(1, Act.STAR, 2, "", "2025-10-31T08:12:00.000Z", undone=True)
    here = dt.datetime(2025, 10, 31, 8, 12, tzinfo=dt.UTC).astimezone()

    assert step_line(step) == f"{here:%Y-%m-%d %H:%M}  star 2 papers (undone)"
