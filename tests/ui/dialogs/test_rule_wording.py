from __future__ import annotations

import pytest

from desktop.model.row import Status
from desktop.model.rule import Rule
from desktop.services.ruling import Deed, Ruled
from desktop.ui.dialogs.rule_wording import deed, deeds, outcome, state_name


def test_what_is_done_is_said_in_a_few_words() -> None:
    assert (
        deeds(Rule("x", ("a", "b/c"), starred=True, status=Status.DONE)) == "#a, #b/c, ★, to Done"
    )
    assert deed(Deed(1, (1,), (), True, Status.SKIPPED)) == "★, to Skipped"
    assert [state_name(status) for status in Status][:2] == ["Inbox", "Later"]


@pytest.mark.parametrize(
    ("ruled", "words"),
    [
        (Ruled(), "no rule applies"),
        (Ruled(12, by_rule=((1, 12),)), "1 rule: 12 tagged"),
        (
            Ruled(12, 2, ((Status.LATER, 1), (Status.SKIPPED, 3)), ((1, 12), (2, 4))),
            "2 rules: 12 tagged, 2 starred, 1 to Later, 3 to Skipped",
        ),
    ],
)
def test_the_outcome_of_an_import_is_one_line(ruled: Ruled, words: str) -> None:
    assert outcome(ruled) == words
