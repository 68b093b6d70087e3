"""Whatever the command line tells of a paper is what the person corrected it to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.cli.main import main
from desktop.model.correction import Field
from desktop.model.paper import Facts
from desktop.model.step import Act
from desktop.store.library import Library

TOLD = Facts("Tides in Tea Cups", "Tides rise.", author_count=2, published="2023")
MINE = Facts("Moons over Mugs", authors=("Ada Quill",), published="2024-10", arxiv_id="2410.12345")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A library with a paper that was corrected after it had been indexed, and one by hand."""
    place = tmp_path_factory.mktemp("corrected")
    library = Library(place)
    with library.open(), library.history.step(Act.IMPORT):
        library.arrivals.add([TOLD])
    library.close()
    assert main(["--library", str(place), "reindex"]) == 0
    library = Library(place)
    with library.open():
        fields = [Field.TITLE, Field.AUTHORS, Field.PUBLISHED, Field.ARXIV]
        library.corrections.correct(1, MINE, fields)
        library.corrections.write_down(Facts("Kites by Hand"))
    library.close()
    return str(place)


def told(capsys: pytest.CaptureFixture[str], folder: str, *words: str) -> list[dict[str, object]]:
    main(["--library", folder, *words, "--json"])
    papers: list[dict[str, object]] = json.loads(capsys.readouterr().out.splitlines()[-1])["papers"]
    return papers


def test_show_tells_it_and_keeps_its_names(capsys: pytest.CaptureFixture[str], folder: str) -> None:
    (paper,) = told(capsys, folder, "show", "1")

    assert list(paper) == [
        "id", "uid", "key", "title", "abstract", "authors", "author_count", "organization",
        "published", "published_guessed", "comments", "upvotes", "arxiv_id", "doi", "urls",
        "status", "starred", "rating", "tags", "deleted", "note", "digests",
    ]  # fmt: skip
    assert (paper["title"], paper["authors"], paper["author_count"]) == (
        MINE.title,
        ["Ada Quill"],
        1,
    )
    assert (paper["published"], paper["arxiv_id"]) == ("2024-10", "2410.12345")
    assert paper["abstract"] == TOLD.abstract
    (by_hand,) = told(capsys, folder, "show", "2")
    assert (by_hand["title"], by_hand["digests"]) == ("Kites by Hand", [])


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (["moons"], [1]),
        (["author:quill"], [1]),
        (["teacups"], []),
        (["title:tea"], []),
        (["after:2023"], [1]),
        (["has:arxiv"], [1]),
        (["kites"], [2]),
    ],
)
def test_search_finds_it(
    capsys: pytest.CaptureFixture[str], folder: str, query: list[str], found: list[int]
) -> None:
    assert [paper["id"] for paper in told(capsys, folder, "search", *query)] == found


def test_export_and_check(capsys: pytest.CaptureFixture[str], folder: str, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    assert main(["--library", folder, "export", "--format", "markdown", "--to", str(target)]) == 0
    assert MINE.title in target.read_text(encoding="utf-8")
    assert TOLD.title not in target.read_text(encoding="utf-8")
    main(["--library", folder, "list"])
    assert MINE.title in capsys.readouterr().out
    assert main(["--library", folder, "check"]) == 0
