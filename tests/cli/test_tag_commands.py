from __future__ import annotations

from tests.cli.running import Carrel


def test_tags_are_listed_with_the_papers_under_them(filled: Carrel) -> None:
    filled("tag", 3, 4, "--add", "sea/deep")
    filled("tag", 4, 5, "--add", "Sea")

    assert filled("tags").out == "     3  Sea\n     2  sea/deep\n"
    assert filled("tags", "--json").json == {
        "tags": [
            {"name": "Sea", "papers": 2, "papers_below": 3, "color": None},
            {"name": "sea/deep", "papers": 2, "papers_below": 2, "color": None},
        ]
    }


def test_a_library_without_tags_says_so(filled: Carrel) -> None:
    outcome = filled("tags", "--json")

    assert (outcome.status, outcome.json) == (1, {"tags": []})
    assert outcome.sentence == "There are no tags."
