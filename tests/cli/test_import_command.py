"""Importing on the command line."""

from __future__ import annotations

import gzip
import io
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.running import Carrel


def test_an_import_says_what_came_of_each_file(carrel: Carrel, sample: Path) -> None:
    outcome = carrel("import", sample, "--json")

    assert (outcome.status, outcome.err) == (0, "")
    (file,) = outcome.json["files"]
    counts = {name: file[name] for name in ("papers", "added", "updated", "unchanged")}
    assert counts == {"papers": 24, "added": 24, "updated": 0, "unchanged": 0}
    assert (file["path"], file["format"]) == (str(sample), "hf-daily-text")
    assert (file["digest_date"], file["digest_date_guessed"]) == ("2025-11-14", True)
    assert file["problems"] == []
    assert carrel("import", sample, "--json").json["files"][0]["unchanged"] == 24
    assert "24 papers: 0 added, 0 updated, 24 known" in carrel("import", sample).out


def test_a_date_is_corrected_by_importing_again(filled: Carrel, sample: Path) -> None:
    outcome = filled("import", sample, "--digest-date", "2024-11-14", "--json")

    (file,) = outcome.json["files"]
    assert (file["digest_date"], file["digest_date_guessed"]) == ("2024-11-14", False)
    assert file["updated"] > 0
    papers = filled("list", "--json").papers
    assert not any(paper["published_guessed"] for paper in papers)
    assert {seen["date"] for paper in papers for seen in paper["digests"]} == {"2024-11-14"}


def test_a_dry_run_brings_nothing(carrel: Carrel, sample: Path) -> None:
    outcome = carrel("import", sample, "--dry-run")

    assert outcome.status == 0
    assert "24 papers: 24 would be added" in outcome.out
    assert carrel("list").status == 1


def test_a_dry_run_tells_of_notes_that_would_come_back(filled: Carrel, tmp_path: Path) -> None:
    filled("export", "--format", "markdown-folder", "--to", tmp_path / "vault")
    page = min((tmp_path / "vault").iterdir())
    assert "come back" not in filled("import", page, "--dry-run").out

    with page.open("a", encoding="utf-8") as file:
        file.write("\n%% begin notes %%\nMine\n%% end notes %%\n")

    assert "would come back for 1 paper" in filled("import", page, "--dry-run").out
    filled("import", page)
    assert "come back" not in filled("import", page, "--dry-run").out


def test_files_are_told_in_the_order_given(carrel: Carrel, sample: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"

    outcome = carrel("import", sample, missing, sample, "--json")

    assert outcome.status == 1
    files = outcome.json["files"]
    assert [file["path"] for file in files] == [str(sample), str(missing), str(sample)]
    assert [file["added"] for file in files] == [24, 0, 0]
    assert [file["unchanged"] for file in files] == [0, 0, 24]
    assert files[1]["problems"][0]["text"] == outcome.sentence
    assert len(carrel("list", "--json").papers) == 24


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Dear diary, today nothing was published.", "does not look like a digest"),
        (b"", "is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is a PNG image"),
        (None, "There are no files in “no digest.txt”"),
        (..., "There is no file"),
    ],
)
@pytest.mark.parametrize("options", [(), ("--json",), ("--dry-run",)])
def test_what_is_no_digest_is_one_sentence_and_changes_nothing(
    filled: Carrel, tmp_path: Path, content: object, words: str, options: tuple[str, ...]
) -> None:
    path = tmp_path / "no digest.txt"
    if content is None:
        path.mkdir()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    before = (filled.library / "library.db").read_bytes()

    outcome = filled("import", path, *options)

    assert outcome.status == 1
    assert words in outcome.sentence
    assert (filled.library / "library.db").read_bytes() == before


def test_lines_that_were_not_understood_are_told(carrel: Carrel, tmp_path: Path) -> None:
    path = tmp_path / "latin.txt"
    path.write_bytes("A Tïtle\n\nWords.\n\n  • 2 authors\n·\nMay 1, 2024\n".encode("cp1252"))

    outcome = carrel("import", path)

    assert outcome.status == 1
    assert "1 paper: 1 added" in outcome.out
    assert "Windows-1252, which is a guess" in outcome.out


def test_standard_input_is_a_digest_too(
    carrel: Carrel, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(sample.read_bytes())))
    (file,) = carrel("import", "-", "--json").json["files"]
    assert (file["path"], file["added"]) == ("-", 24)

    monkeypatch.setattr(sys, "stdin", None)
    outcome = carrel("import", "-")
    assert (outcome.status, "no standard input" in outcome.sentence) == (1, True)


def test_a_folder_brings_every_file_in_it(carrel: Carrel, sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mornings"
    (folder / "may").mkdir(parents=True)
    (folder / "may" / "first.txt").write_bytes(sample.read_bytes())
    (folder / "again.txt.gz").write_bytes(gzip.compress(sample.read_bytes()))
    (folder / "diary.txt").write_text("Dear diary, nothing.")
    (folder / ".hidden").write_text("Dear diary.")

    outcome = carrel("import", folder, "--json")

    assert outcome.status == 1
    told = [(file["path"], file["papers"], file["added"]) for file in outcome.json["files"]]
    assert told == [
        (str(folder / "again.txt.gz"), 24, 24),
        (str(folder / "diary.txt"), 0, 0),
        (str(folder / "may" / "first.txt"), 24, 0),
    ]
    assert "“diary.txt” does not look like a digest" in outcome.sentence


def test_an_archive_brings_every_file_in_it(carrel: Carrel, sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "mornings.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(sample, "2025/first.txt")

    outcome = carrel("import", path, "--json")

    assert outcome.status == 0
    (file,) = outcome.json["files"]
    assert (file["path"], file["added"]) == (f"{path}/2025/first.txt", 24)


def test_a_broken_archive_is_one_sentence(carrel: Carrel, tmp_path: Path) -> None:
    path = tmp_path / "mornings.zip"
    path.write_bytes(b"PK\x03\x04 and no more")

    outcome = carrel("import", path)

    assert (outcome.status, "cannot be unpacked" in outcome.sentence) == (1, True)


def test_a_text_is_read_as_the_format_that_is_named(carrel: Carrel, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("On the moss of roofs\nWe count moss.\n\nOn the roofs of moss\nWe sit.\n")

    assert carrel("import", path).status == 1
    outcome = carrel("import", path, "--format", "blocks", "--json")

    (file,) = outcome.json["files"]
    assert (file["format"], file["added"]) == ("blocks", 2)


def test_a_format_that_does_not_exist_is_wrong_usage(carrel: Carrel, sample: Path) -> None:
    outcome = carrel("import", sample, "--format", "clay")

    assert (outcome.status, "no format “clay”" in outcome.sentence) == (2, True)
    assert carrel("list").status == 1


def test_new_papers_go_where_they_are_told(filled: Carrel, tmp_path: Path) -> None:
    path = tmp_path / "one.bib"
    path.write_text("@article{a, title = {Herons at Dawn}, year = {2024}}\n", encoding="utf-8")

    outcome = filled(
        "import", path, "--tag", "#birds", "--tag", "to read/soon", "--status", "later"
    )

    assert outcome.status == 0
    (paper,) = filled("list", "tag:birds", "--json").papers
    assert (paper["status"], paper["tags"]) == ("later", ["birds", "to read/soon"])


@pytest.mark.parametrize("wrong", [("--tag", "#"), ("--status", "nowhere")])
def test_a_tag_or_a_status_that_is_none_is_refused(
    carrel: Carrel, sample: Path, wrong: tuple[str, str]
) -> None:
    assert carrel("import", sample, *wrong).status == 2
