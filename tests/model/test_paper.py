from __future__ import annotations

import dataclasses

import pytest

from desktop.model.paper import Facts, Paper, byline
from desktop.model.row import Status

ABC = ("Ada", "Bo", "Cy")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (Facts("T"), ""),
        (Facts("T", authors=("Ada",)), "Ada"),
        (Facts("T", authors=ABC), "Ada, Bo, Cy"),
        (Facts("T", authors=(*ABC, "Di", "Ed")), "Ada, Bo, Cy +2"),
        (Facts("T", authors=("Ada", "Bo"), author_count=5), "Ada, Bo +3"),
        (Facts("T", authors=ABC, author_count=2), "Ada, Bo, Cy"),
        (Facts("T", authors=("Ada",), organization="Lab"), "Ada"),
        (Facts("T", organization="Lab", author_count=4), "Lab"),
        (Facts("T", author_count=1), "1 author"),
        (Facts("T", author_count=671), "671 authors"),
        (Facts("T", author_count=0), ""),
    ],
)
def test_who_wrote_a_paper_is_said_in_a_few_words(facts: Facts, expected: str) -> None:
    assert byline(facts) == expected


def test_as_many_names_are_shown_as_asked_for() -> None:
    facts = Facts("T", authors=(*ABC, "Di"), author_count=9)

    assert byline(facts, most=50) == "Ada, Bo, Cy, Di +5"
    assert byline(facts, most=1) == "Ada +8"


def test_papers_are_values() -> None:
    paper = Paper(1, "u", Facts("T"))

    assert paper == Paper(1, "u", Facts("T"))
    assert len({paper, Paper(1, "u", Facts("T"))}) == 1
    assert paper.title == "T"
    with pytest.raises(dataclasses.FrozenInstanceError):
        paper.note = "changed"  # type: ignore[misc]


def test_statuses_have_the_names_that_files_and_commands_use() -> None:
    assert [str(status) for status in Status] == ["inbox", "later", "reading", "done", "skipped"]
