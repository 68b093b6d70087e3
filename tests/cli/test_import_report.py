from __future__ import annotations

from pathlib import Path

from desktop.cli.import_report import file_fields, file_lines, is_understood, ledger
from desktop.model.digest import Draft, LineKind, Lines, Problem
from desktop.model.errors import ReadProblem
from desktop.model.paper import Facts
from desktop.readers.source import Source
from desktop.services.importing import FilePlan, Planned, Verdict
from desktop.services.ledger import Ledger
from desktop.services.reading import Dated, Reading, read

# Documented in the README; a program relies on these.
FILE_NAMES = """
    path format papers added updated unchanged problems digest_date digest_date_guessed ledger
"""


def reading(source: Source, lines: tuple[Lines, ...] = (), *problems: Problem) -> Reading:
    return Reading(source, "p", "n", "made-up", "Made up", "0", None, (), Ledger(lines), problems)


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
