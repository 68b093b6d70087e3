from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.running import Carrel


def test_papers_are_listed_and_searched(filled: Carrel) -> None:
    assert len(filled("list", "--json").papers) == 24
    assert filled("list").out.count("\n") == 24
    assert [paper["title"] for paper in filled("list", "tea", "spoon", "--json").papers] == [
        "Stirred, Not Shaken: Low-Dimensional Chaos in a Cup of Tea"
    ]
    assert filled("search", "gamma-ray").out.startswith("     8  inbox")


def test_nothing_found_is_said(filled: Carrel) -> None:
    outcome = filled("search", "umbrela", "--json")

    assert (outcome.status, outcome.papers) == (1, [])
    assert outcome.sentence == "Nothing matches. Did you mean: umbrella?"
    assert filled("list", "is:deleted").sentence == "Nothing matches."


def test_what_was_not_understood_of_a_query_is_said(filled: Carrel) -> None:
    outcome = filled("list", "rating:9 OR tea", "--json")

    assert outcome.status == 0
    assert "“rating:” goes with" in outcome.sentence


def test_a_paper_is_shown_by_number_and_by_lasting_id(filled: Carrel) -> None:
    (paper,) = filled("show", "7", "--json").papers

    assert filled("show", paper["uid"], "--json").papers == [paper]
    assert filled("show", "7").out.startswith(f"{paper['title']}\n")


@pytest.mark.parametrize(
    "id_", ["0", "99", "-1", "1.0", "٣", "9" * 30, "no-such-uid", "\udcff", ""]
)
@pytest.mark.parametrize("command", ["show", "note"])
def test_an_unknown_paper_is_told(filled: Carrel, command: str, id_: str) -> None:
    outcome = filled("--json", command, "--", id_)

    assert (outcome.status, outcome.papers) == (1, [])
    assert outcome.sentence.startswith("There is no paper “")
    assert filled(command, "--", id_).out == ""


def test_a_note_is_written_read_and_found(filled: Carrel) -> None:
    assert filled("note", "3").out == "\n"
    outcome = filled("note", "3", "--text", "compare with xylophones")
    assert outcome.out.startswith("Saved the note of “Sorting Socks")

    assert filled("note", "3").out == "compare with xylophones\n"
    assert [paper["id"] for paper in filled("search", "xylophone", "--json").papers] == [3]
    (paper,) = filled("note", "3", "--text", "", "--json").papers
    assert paper["note"] == ""
    assert filled("search", "xylophone").status == 1


def test_a_note_comes_from_a_file(
    filled: Carrel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "note.md"
    path.write_bytes("\ufeff# Zoë\r\n\n".encode())
    assert filled("note", "1", "--file", path).status == 0
    assert filled("note", "1").out == "# Zoë\n\n"
    path.write_text(filled("note", "1").out)
    filled("note", "1", "--file", path)
    assert filled("note", "1", "--json").papers[0]["note"] == "# Zoë\n\n"

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"from a pipe")))
    filled("note", "1", "--file", "-")
    assert filled("note", "1").out == "from a pipe\n"


def test_a_note_that_cannot_be_read_changes_nothing(filled: Carrel, tmp_path: Path) -> None:
    filled("note", "1", "--text", "stays")
    (tmp_path / "latin.md").write_bytes(b"Zo\xeb")

    for name, words in (
        ("latin.md", "is not UTF-8"),
        ("none.md", "No such file"),
        ("", "a directory"),
    ):
        outcome = filled("note", "1", "--file", tmp_path / name)
        assert outcome.status == 1
        assert words in outcome.sentence
    assert filled("note", "1").out == "stays\n"


def test_arguments_that_are_no_utf8_are_kept_as_well_as_can_be(filled: Carrel) -> None:
    assert filled("note", "1", "--text", "caf\udce9").status == 0
    assert filled("note", "1").out == "caf�\n"
    assert filled("search", "caf\udce9\x00", "--json").papers[0]["id"] == 1


def test_papers_are_exported(filled: Carrel, tmp_path: Path) -> None:
    target = tmp_path / "tea.md"
    filled("note", "1", "--text", "my note")

    outcome = filled("export", "--format", "markdown", "--to", target, "tea spoon")

    assert (outcome.status, outcome.out) == (0, f"Wrote 1 paper to {target}.\n")
    assert "my note" in target.read_text()
    everything = filled("export", "--format", "markdown", "--to", target, "--json")
    assert everything.json == {"path": str(target), "papers": 24}
    assert target.read_text().count("\n---\n") == 23


def test_an_export_of_nothing_writes_nothing(filled: Carrel, tmp_path: Path) -> None:
    target = tmp_path / "none.md"
    target.write_text("older")

    for options in ((), ("--json",)):
        outcome = filled("export", "--format", "markdown", "--to", target, "qqqq", *options)
        assert outcome.status == 1
        assert "nothing was written" in outcome.sentence
    assert outcome.json == {"path": str(target), "papers": 0}
    assert target.read_text() == "older"


def test_an_export_that_cannot_be_written_is_told(filled: Carrel, tmp_path: Path) -> None:
    outcome = filled("export", "--format", "markdown", "--to", tmp_path / "none" / "x.md")

    assert (outcome.status, outcome.out) == (1, "")
    assert "could not be written (No such file" in outcome.sentence
