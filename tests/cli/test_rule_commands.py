from __future__ import annotations

from pathlib import Path

from tests.cli.running import Carrel

MOSS = {
    "id": 1,
    "name": "Mosses",
    "query": "moss -survey",
    "tags": ["sea/deep", "rl"],
    "starred": True,
    "status": "later",
    "on": True,
}


def add(carrel: Carrel) -> None:
    told = ("--tag", "sea/deep", "--tag", "#rl", "--star", "--status", "later", "--name", "Mosses")
    assert carrel("rules", "add", "moss -survey", *told).status == 0
    assert carrel("rules", "add", "title:kites", "night", "--status", "skipped").status == 0


def test_rules_are_added_and_listed(carrel: Carrel) -> None:
    add(carrel)

    assert carrel("rules").out == (
        "   1  Mosses: moss -survey → #sea/deep, #rl, ★, later\n   2  title:kites night → skipped\n"
    )
    listed = carrel("rules", "--json").json["rules"]
    assert listed[0] == MOSS
    assert (listed[1]["query"], listed[1]["name"], listed[1]["tags"]) == (
        "title:kites night",
        "",
        [],
    )


def test_each_change_of_rules_is_a_step(carrel: Carrel) -> None:
    add(carrel)

    assert carrel("rules", "off", 1).out == "Done: switch rule “Mosses” off.\n"
    assert carrel("rules", "move", 2, 1).out == "Done: move of rule “title:kites night”.\n"
    assert carrel("rules").out.endswith("later (off)\n")
    assert carrel("rules", "off", 1).out == "Nothing changed: it was so already.\n"
    gone = carrel("rules", "remove", 1, "--json").json
    assert gone["step"]["act"] == "forget-rule"
    assert [rule["id"] for rule in gone["rules"]] == [2]
    assert carrel("undo", 3).status == 0
    assert [rule["id"] for rule in carrel("--json", "rules").json["rules"]] == [1, 2]
    assert carrel("rules", "--json").json["rules"][0] == MOSS


def test_a_library_without_rules_says_so(carrel: Carrel) -> None:
    outcome = carrel("rules", "--json")

    assert (outcome.status, outcome.json) == (1, {"rules": []})
    assert outcome.sentence == "There are no rules."


def test_a_rule_that_is_not_there_is_named(carrel: Carrel) -> None:
    outcome = carrel("rules", "remove", 7, "--json")

    assert (outcome.status, outcome.json) == (1, {"step": None, "rules": []})
    assert outcome.sentence == "There is no rule with the number 7."


def test_a_rule_needs_something_to_do(carrel: Carrel) -> None:
    outcome = carrel("rules", "add", "moss")

    assert outcome.status == 2
    assert outcome.sentence == "A rule needs something to do: a tag, a star or a state."


def test_what_of_a_query_was_not_understood_is_told(carrel: Carrel) -> None:
    outcome = carrel("rules", "add", "is:odd moss", "--star")

    assert outcome.status == 0
    assert "was read as plain words" in outcome.sentence


def test_rules_act_on_an_import(carrel: Carrel, sample: Path) -> None:
    carrel("rules", "add", "is:inbox", "--tag", "new", "--name", "All")
    carrel("rules", "add", "tag:nothing", "--star")

    dry = carrel("import", sample, "--dry-run").out
    told = carrel("import", sample, "--json").json
    count = told["files"][0]["added"]

    assert f"rule “All” would act on {count} papers: #new\n" in dry
    assert told["rules"] == [{"id": 1, "name": "All", "query": "is:inbox", "papers": count}]
    assert len(carrel("list", "tag:new", "--json").json["papers"]) == count
    carrel("undo")
    assert carrel("list").status == 1


def test_an_import_can_do_without_rules(carrel: Carrel, sample: Path) -> None:
    carrel("rules", "add", "is:inbox", "--tag", "new")

    told = carrel("import", sample, "--no-rules", "--json").json

    assert told["rules"] == []
    assert carrel("tags").status == 1
