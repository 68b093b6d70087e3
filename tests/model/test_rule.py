from __future__ import annotations

from desktop.model.row import Status
from desktop.model.rule import Rule, deeds_in_words


def test_a_rule_is_called_by_its_name_or_its_query() -> None:
    assert Rule("moss", name="Mosses").title == "Mosses"
    assert Rule("moss").title == "moss"


def test_a_rule_says_what_it_does() -> None:
    rule = Rule("moss", ("sea/deep", "rl"), starred=True, status=Status.LATER)

    assert deeds_in_words(rule) == "#sea/deep, #rl, ★, later"
    assert not rule.does_nothing
    assert Rule("moss").does_nothing
