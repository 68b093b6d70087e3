from __future__ import annotations

from desktop.cli.stats_command import WEEKDAYS
from tests.cli.running import Carrel


def test_the_numbers_of_a_library_are_told(filled: Carrel) -> None:
    for paper in (1, 2, 3):
        filled("set", paper, "--status", "skipped" if paper == 1 else "later")
    filled("set", 4, 5, 6, 7, "--status", "done")
    papers = len(filled("list", "--json").papers)

    told = filled("stats", "--json").json

    assert told["came"] == papers
    assert (told["decided"], told["decided_one_by_one"]) == (7, 3)
    assert told["inbox"]["papers"] == papers - 7
    assert told["inbox"]["ages"][0] == {"age": "today", "papers": papers - 7}
    assert told["kept"] == {"decided": 7, "kept": 2}
    assert [one["decided"] for one in told["digests"]] == [7]
    assert told["forecast"]["outlook"] == "too-early"
    assert [one["weekday"] for one in told["weekdays"]] == list(WEEKDAYS)
    assert sum(one["decided"] for one in told["weekdays"]) == 3
    assert told["since"] == told["today"] == told["days"][0]["day"]
    assert told["days"][-1]["waiting"] == papers - 7
    assert told["columns"][-1]["last"] == told["today"]


def test_people_are_told_in_sentences(filled: Carrel) -> None:
    filled("set", 1, "--status", "later")
    filled("tag", 1, "--add", "sea")

    outcome = filled("stats", "--span", "all")

    assert outcome.status == 0
    lines = outcome.out.splitlines()
    assert lines[0].startswith("Inbox: ")
    assert lines[0].endswith("half of them 0 days old or less, the oldest 0 days.")
    assert "1 decided, 1 of these one by one." in lines[1]
    assert lines[2] == "Forecast: too early to say; a week of days is needed."
    assert lines[3] == "Kept: 1 of 1 paper (100%)."
    assert "    100%  1 of 1  sea" in lines
    assert lines[-1].endswith("Sunday")


def test_a_library_without_papers_says_so(carrel: Carrel) -> None:
    outcome = carrel("stats", "--json")

    assert (outcome.status, outcome.json["since"], outcome.json["days"]) == (1, None, [])
    assert outcome.sentence == "There are no papers to count yet. Import a digest first."


def test_an_empty_inbox_is_told(filled: Carrel) -> None:
    numbers = [paper["id"] for paper in filled("list", "--json").papers]
    filled("set", *numbers, "--status", "done")

    lines = filled("stats").out.splitlines()

    assert lines[0] == "The inbox is empty."
    assert "Forecast: nothing is waiting." in lines
