"""What Carrel exports comes back whole, through the command line."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Carrel

TITLES = (
    "=1+1 and moss",
    "+ ferns of the bog",
    "-40 degrees on the fell",
    "@home with lichens",
    "＝ wide moss on stones",
    "'=quoted moss on a wall",
    "'Twas the moss",
    "  = behind blanks",
)
TABLE = (
    "title", "abstract", "authors", "author_count", "organization", "published", "upvotes", "doi",
    "urls", "status", "starred", "rating", "tags", "digests", "note", "key", "uid",
)  # fmt: skip


@pytest.fixture
def full(carrel: Carrel, tmp_path: Path) -> Carrel:
    """The command line with papers about which everything is known, and keys."""
    lines = io.StringIO()
    table = csv.writer(lines)
    table.writerow(TABLE)
    for number, title in enumerate(TITLES):
        guarded = f"'{title}" if title.lstrip()[0] in "=+-@＝'" and title[:2] != "'T" else title
        table.writerow(
            [guarded, f"'- It grows {number}.\n\nAnd <b>.", "Ada Moss; Bo Fern", 5 + number % 2,
             "Bog & Lab", "2026-10", 3, f"10.1234/moss.{number}", "https://example.org/a;b",
             "later", "yes", 4, "bog; to read", "Dailies, 2026-10-31", "'- mine\n\nand more",
             f"moss{number}", f"u-{number}"]
        )  # fmt: skip
    path = tmp_path / "first.csv"
    path.write_text(lines.getvalue(), newline="")
    assert carrel("import", path).status == 0
    return carrel


@pytest.mark.parametrize(("format_", "name"), [("csv", "a.csv"), ("json", "a.json")])
def test_a_library_comes_back_from_an_export(
    full: Carrel, tmp_path: Path, capsys: pytest.CaptureFixture[str], format_: str, name: str
) -> None:
    assert full("export", "--format", format_, "--to", tmp_path / name).status == 0
    before = told(full)
    assert [paper["title"] for paper in before] == sorted(map(str.strip, TITLES))
    assert {paper["author_count"] for paper in before} == {5, 6}
    other = Carrel(tmp_path / "other", capsys)
    assert other("import", tmp_path / name).status == 0
    assert told(other) == before


def told(carrel: Carrel) -> list[dict[str, Any]]:
    """Return the papers but for what another library numbers anew, and what no table tells."""
    papers = carrel("list", "--json").papers
    for paper in papers:
        del paper["id"]
        paper["digests"] = [(seen["name"], seen["date"]) for seen in paper["digests"]]
    return sorted(papers, key=lambda paper: str(paper["title"]))
