from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest

from desktop.cli import printing
from desktop.cli.printing import (
    complain,
    paper_line,
    paper_page,
    print_json,
    say,
)
from desktop.model.errors import ExportProblem
from desktop.model.paper import Facts, Marks, Paper, Sighting
from desktop.model.row import Status

FULL = Paper(
    7,
    "0192",
    Facts("Tides", "Wet.", ("Ada", "Bo"), 5, "Lab", "2024-05", True, 2, 9, "1", "10.1/a", ("u",)),
    Marks(Status.DONE, starred=True, rating=4, tags=("sea", "x"), deleted=True),
    "Note",
    (Sighting(3, "Dailies", "2025-10-31", True, 4, 5, 6),),
    "2025-11-01T00:00:00.000Z",
)


def test_a_paper_is_told_in_a_line_and_on_a_page() -> None:
    assert paper_line(FULL) == "     7  done     ★ Tides (Ada, Bo +3, 2024-05)"
    assert paper_line(Paper(8, "u", Facts("Bare"))) == "     8  inbox    Bare"
    assert list(paper_page(FULL)) == [
        "Tides",
        "Ada, Bo +3, 2024-05 (year guessed)",
        "done #sea #x",
        "seen in Dailies, 2025-10-31",
        "u",
        "",
        "Wet.",
        "",
        "Note:",
        "Note",
    ]
    assert list(paper_page(Paper(8, "u", Facts("Bare")))) == ["Bare", "", "inbox"]


def test_json_is_one_value_with_texts_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"papers": ["Zoë\n\x1b[2J"]})

    out, err = capsys.readouterr()
    assert json.loads(out) == {"papers": ["Zoë\n\x1b[2J"]}
    assert "Zoë" in out
    assert (out.count("\n"), err) == (1, "")


def test_a_terminal_gets_no_control_characters(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    say("\x1b]0;title\x07\tkept\x9b")
    assert capsys.readouterr().out == "\x1b]0;title\x07\tkept\x9b\n"
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)

    say("\x1b]0;title\x07\tkept\x9b", "second\nline")
    complain("no \x1b file")

    assert capsys.readouterr() == ("�]0;title�\tkept�\nsecond\nline\n", "carrel: no � file\n")


@pytest.mark.parametrize(
    ("error", "kind"), [(28, ExportProblem), (32, BrokenPipeError)], ids=["full", "gone"]
)
def test_output_that_fails_is_told_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: int, kind: type[Exception]
) -> None:
    class Failing(io.StringIO):
        def flush(self) -> None:
            raise OSError(error, os.strerror(error))

        def fileno(self) -> int:
            return file.fileno()

    with (tmp_path / "out").open("w") as file:
        monkeypatch.setattr(sys, "stdout", Failing())
        with pytest.raises(kind):
            say("something")
        monkeypatch.undo()
        os.write(file.fileno(), b"what is left goes nowhere")

    assert (tmp_path / "out").read_bytes() == b""


def test_without_standard_output_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)

    say("something")
    print_json({})

    assert printing._CONTROLS.search("\n\t") is None
