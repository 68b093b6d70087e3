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
    file_fields,
    file_lines,
    is_understood,
    ledger,
    paper_fields,
    paper_line,
    paper_page,
    print_json,
    say,
)
from desktop.model.digest import Draft, LineKind, Lines, Problem
from desktop.model.errors import ExportProblem, ReadProblem
from desktop.model.paper import Facts, Marks, Paper, Sighting, Status
from desktop.readers.source import Source
from desktop.services.importing import FilePlan, Planned, Verdict
from desktop.services.reading import Dated, Reading, read

# Documented in the README; a program relies on these.
PAPER_NAMES = """
    id uid title abstract authors author_count organization published published_guessed comments
    upvotes arxiv_id doi urls status starred rating tags deleted note digests
"""
FILE_NAMES = """
    path format papers added updated unchanged problems digest_date digest_date_guessed ledger
"""

FULL = Paper(
    7,
    "0192",
    Facts("Tides", "Wet.", ("Ada", "Bo"), 5, "Lab", "2024-05", True, 2, 9, "1", "10.1/a", ("u",)),
    Marks(Status.DONE, starred=True, rating=4, tags=("sea", "x"), deleted=True),
    "Note",
    (Sighting(3, "Dailies", "2025-10-31", True, 4, 5, 6),),
    "2025-11-01T00:00:00.000Z",
)


def test_a_paper_has_the_names_that_programs_rely_on() -> None:
    assert list(paper_fields(FULL)) == PAPER_NAMES.split()
    assert paper_fields(FULL) == {
        "id": 7,
        "uid": "0192",
        "title": "Tides",
        "abstract": "Wet.",
        "authors": ["Ada", "Bo"],
        "author_count": 5,
        "organization": "Lab",
        "published": "2024-05",
        "published_guessed": True,
        "comments": 2,
        "upvotes": 9,
        "arxiv_id": "1",
        "doi": "10.1/a",
        "urls": ["u"],
        "status": "done",
        "starred": True,
        "rating": 4,
        "tags": ["sea", "x"],
        "deleted": True,
        "note": "Note",
        "digests": [
            {
                "name": "Dailies",
                "date": "2025-10-31",
                "date_guessed": True,
                "first_line": 5,
                "last_line": 6,
            }
        ],
    }


def test_what_is_not_known_of_a_paper_is_null_or_empty() -> None:
    fields = paper_fields(Paper(1, "u", Facts("T")))

    assert list(fields) == PAPER_NAMES.split()
    nothing = {name for name, value in fields.items() if value is None}
    assert nothing == {
        "author_count", "organization", "published", "comments", "upvotes", "arxiv_id", "doi",
        "rating",
    }  # fmt: skip
    assert paper_fields(Paper(1, "u", Facts("T", authors=("A", "B"))))["author_count"] == 2


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


def reading(source: Source, lines: tuple[Lines, ...] = (), *problems: Problem) -> Reading:
    return Reading(source, "p", "n", "made-up", "Made up", "0", None, (), lines, problems)


def plan(*verdicts: Verdict, date: str | None = None, problem: bool = False) -> FilePlan:
    source = Source.from_text("one\n\ntwo", "n")
    problems = (Problem("odd", 3), Problem("odder")) if problem else ()
    dated = Dated(reading(source, (), *problems), date, bool(date), ())
    draft = Draft(Facts("T"))
    planned = [Planned(n, draft, n, one, None, draft.facts) for n, one in enumerate(verdicts)]
    return FilePlan(dated, tuple(planned))


def test_a_file_has_the_names_that_programs_rely_on() -> None:
    one = plan(Verdict.ADDED, Verdict.UNCHANGED, Verdict.ADDED, date="2025-10-31", problem=True)
    fields = file_fields("some/path", one)

    assert list(fields) == FILE_NAMES.split()
    assert fields["problems"] == [{"line": 3, "text": "odd"}, {"line": None, "text": "odder"}]
    assert [fields[name] for name in FILE_NAMES.split()[:6]] == ["some/path", "made-up", 3, 2, 0, 1]
    assert (fields["digest_date"], fields["digest_date_guessed"]) == ("2025-10-31", True)
    assert [entry["line"] for entry in fields["ledger"]] == [1, 3]


def test_a_file_that_could_not_be_read_has_the_same_names() -> None:
    fields = file_fields("some/path", ReadProblem("No."))

    assert list(fields) == FILE_NAMES.split()
    assert fields["problems"] == [{"line": None, "text": "No."}]
    assert [fields[name] for name in FILE_NAMES.split()[1:6]] == [None, 0, 0, 0, 0]


def test_a_file_is_told_in_lines() -> None:
    added = plan(Verdict.ADDED, date="2025-10-31", problem=True)

    assert list(file_lines("p", added, dry=False)) == [
        "p: Made up, 2025-10-31 (year guessed; --digest-date corrects it)",
        "  1 paper: 1 added, 0 updated, 0 known",
        "  line 3: odd",
        "  odder",
    ]
    assert list(file_lines("p", plan(Verdict.UPDATED), dry=True)) == [
        "p: Made up, no date",
        "  1 paper: 0 would be added, 1 updated, 0 known",
    ]


def test_the_ledger_accounts_for_every_line_that_is_not_blank(sample: Path) -> None:
    source = Source.from_path(sample)
    entries = list(ledger(read(source, str(sample))))

    assert [entry["line"] for entry in entries] == [
        number for number, text in source.lines() if text.strip()
    ]
    kinds = {entry["class"] for entry in entries}
    assert kinds <= {kind.value for kind in LineKind} - {LineKind.UNKNOWN}
    assert {entry["paper"] for entry in entries} - {None} == set(range(24))


def test_the_ledger_shows_what_was_not_understood() -> None:
    source = Source.from_text("one\n\ntwo\nthree", "n")
    lines = (Lines(1, 2, LineKind.TITLE, 0), Lines(4, 4, LineKind.UNKNOWN))

    assert list(ledger(reading(source, lines))) == [
        {"line": 1, "class": "title", "paper": 0},
        {"line": 3, "class": "not understood", "paper": None, "text": "two"},
        {"line": 4, "class": "not understood", "paper": None, "text": "three"},
    ]
    assert not is_understood(reading(source, lines))
    assert is_understood(reading(source, lines[:1]))
    assert not is_understood(reading(source, (), Problem("odd")))


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
