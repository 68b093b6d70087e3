from __future__ import annotations

import csv
import io

import pytest

from desktop.model.paper import Facts, Paper
from desktop.writers.csv_papers import COLUMNS, CsvPapers, harmless
from tests.writers.papers import BARE, FULL, hostile_titles, named


def written(*papers: Paper, **chosen: str) -> str:
    return "".join(CsvPapers().write(papers, chosen))


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_a_table_has_a_line_for_each_paper() -> None:
    full, bare = rows(written(FULL, BARE))

    assert tuple(full) == COLUMNS
    assert full["title"] == FULL.title
    assert full["authors"] == "Ada Quill; Bo van der Reed; 林小雨"
    assert full["published_guessed"] == "no"
    assert full["digests"] == "Dailies, 2025-10-31"
    assert full["tags"] == "rl/deep sea; x"
    assert full["note"] == FULL.note
    assert full["key"] == "quill2024tides"
    assert bare["authors"] == bare["author_count"] == bare["rating"] == ""


def test_other_programs_want_other_separators() -> None:
    text = written(FULL, **{"for": "excel", "separator": "semicolon"})

    assert text.startswith("\ufefftitle;authors;")
    assert rows(text[1:], ";")[0]["title"] == FULL.title
    assert rows(written(FULL, separator="tab"), "\t")[0]["title"] == FULL.title


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u00a0=1", "\u200b=1", "＝1", "\n=1"],
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "a=b", "'1", "'a", "3", "–5", "a\n=b"])
def test_other_cells_stay(text: str) -> None:
    assert harmless(text) == text


def test_every_hostile_title_is_one_cell() -> None:
    titles = list(hostile_titles(1_000))
    found = rows(written(*(named(number, title) for number, title in enumerate(titles))))

    assert [row["title"] for row in found] == [harmless(title) for title in titles]
    assert [row["uid"] for row in found] == [f"uid-{number}" for number in range(len(titles))]


def test_signs_that_no_table_can_hold_are_left_out() -> None:
    assert rows(written(Paper(1, "u", Facts("a\x00b"))))[0]["title"] == "ab"
