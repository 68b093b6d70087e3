from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import Carrel, run


def test_several_things_are_set_in_one_step(filled: Carrel) -> None:
    outcome = filled("set", 3, 5, "--status", "done", "--star", "--rating", 4, "--json")

    assert outcome.status == 0
    assert [paper["id"] for paper in outcome.papers] == [3, 5]
    for paper in outcome.papers:
        assert (paper["status"], paper["starred"], paper["rating"]) == ("done", True, 4)
    step = outcome.json["step"]
    assert (step["act"], step["papers"], step["undone"]) == ("mark", 2, False)
    assert step["label"] == "mark 2 papers done, ★, rating 4"
    assert len(filled("history", "--json").json["steps"]) == 2


def test_stars_and_ratings_are_taken_away(filled: Carrel) -> None:
    filled("set", 3, "--star", "--rating", 4)

    (paper,) = filled("set", 3, "--no-star", "--no-rating", "--json").papers
    assert (paper["starred"], paper["rating"]) == (False, None)


def test_what_was_so_already_is_no_step_and_is_said(filled: Carrel) -> None:
    for words in (
        ("set", 3, "--status", "inbox", "--no-star"),
        ("tag", 3, "--remove", "nobody"),
        ("restore", 3),
    ):
        outcome = filled(*words)
        assert (outcome.status, outcome.out) == (0, "Nothing changed: it was so already.\n")
        assert filled(*words, "--json").json["step"] is None
    assert len(filled("history", "--json").json["steps"]) == 1


def test_tags_are_changed_in_one_step_and_found(filled: Carrel) -> None:
    outcome = filled("tag", 3, 4, "--add", "sea / deep", "--add", "#Kites")
    assert (outcome.status, outcome.out) == (0, "Done: tag 2 papers +sea/deep +Kites.\n")

    (paper,) = filled("tag", 3, "--add", "kites", "--remove", "SEA/deep", "--json").papers
    assert paper["tags"] == ["Kites"]
    assert [paper["id"] for paper in filled("search", "tag:sea", "--json").papers] == [4]
    assert filled("tag", 3, "--add", "kites").out == "Nothing changed: it was so already.\n"


def test_papers_go_to_the_bin_and_come_back(filled: Carrel) -> None:
    assert filled("delete", 3, 3, 4).out == "Done: delete 2 papers.\n"
    assert 3 not in [paper["id"] for paper in filled("list", "--json").papers]
    assert filled("show", 3, "--json").papers[0]["deleted"]

    outcome = filled("restore", 3, "--json")
    assert outcome.json["step"]["label"] == "restore 1 paper"
    assert not outcome.papers[0]["deleted"]


@pytest.mark.parametrize(
    "words", [("set", "--star"), ("tag", "--add", "x"), ("delete",), ("restore",)]
)
def test_an_unknown_paper_changes_nothing_at_all(filled: Carrel, words: tuple[str, ...]) -> None:
    command, *options = words
    for unknown in ("99", "no-such-uid", "0"):
        outcome = filled(command, 3, unknown, *options, "--json")

        assert outcome.status == 1
        assert outcome.json == {"step": None, "papers": []}
        assert outcome.sentence == f"There is no paper “{unknown}”. Nothing was changed."
    assert len(filled("history", "--json").json["steps"]) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("set", "3"),
        ("tag", "3"),
        ("set", "--star"),
        ("delete",),
        ("set", "3", "--rating", "6"),
        ("set", "3", "--rating", "4", "--no-rating"),
        ("set", "3", "--status", "lost"),
        ("tag", "3", "--add", "/"),
        ("undo", "0"),
        ("redo", "many"),
        ("history", "--limit", "-1"),
    ],
)
def test_wishes_that_make_no_sense_are_wrong_usage(filled: Carrel, words: tuple[str, ...]) -> None:
    outcome = filled(*words)

    assert (outcome.status, outcome.out) == (2, "")


def test_papers_are_named_by_their_lasting_ids(filled: Carrel) -> None:
    (paper,) = filled("show", 7, "--json").papers

    assert filled("set", paper["uid"], 7, "--star", "--json").papers == [{**paper, "starred": True}]


def test_a_library_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("no library")

    assert run("set", "1", "--star", library=tmp_path).status == 3
