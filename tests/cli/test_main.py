from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import __version__
from desktop.cli import commands
from desktop.cli.main import main
from desktop.index.search_index import IndexProblem
from desktop.model.errors import LibraryBusy, ReadProblem, UsageProblem
from desktop.store import connecting
from tests.cli.running import ROOT, Carrel, Outcome, run
from tests.disks import read_only
from tests.others import halted

HOLD = """
from pathlib import Path
from desktop.store.connecting import database_at
db = database_at(Path(sys.argv[1]) / "library.db")
with db.connection_context(), db.atomic("IMMEDIATE"):
    halt()
"""


def test_a_whole_morning_at_the_command_line(tmp_path: Path, sample: Path) -> None:
    library = tmp_path / "library"
    imported = run("import", sample, "--json", library=library)
    assert (imported.status, imported.err) == (0, "")
    assert imported.json["files"][0]["added"] == 24

    (paper,) = run("search", "umbrella", "--json", library=library).papers
    noted = run("note", paper["id"], "--text", "Zoë disagrees", library=library)
    assert noted.out == f"Saved the note of “{paper['title']}”.\n"
    assert run("search", "zoe", "--json", library=library).papers[0]["note"] == "Zoë disagrees"
    target = tmp_path / "notes.md"
    run("export", "has:note", "--format", "markdown", "--to", target, library=library)
    assert "Zoë disagrees" in target.read_text(encoding="utf-8")
    assert run("check", library=library).status == 0


def test_the_real_digest_comes_in_whole(tmp_path: Path, samples: Path) -> None:
    path = samples / "hf_daily_text" / "huggingface_daily_papers_oct31.txt"
    library = tmp_path / "library"

    (file,) = run("import", path, "--json", library=library).json["files"]

    assert (file["papers"], file["added"], file["problems"]) == (82, 82, [])
    assert (file["digest_date"], file["digest_date_guessed"]) == ("2025-10-31", True)
    assert run("import", path, "--json", library=library).json["files"][0]["unchanged"] == 82
    assert run("search", "Rossler", library=library).status == 0


def test_a_pipe_can_be_imported(tmp_path: Path, sample: Path) -> None:
    outcome = run("import", "-", "--json", library=tmp_path / "l", stdin=sample.read_bytes())

    assert (outcome.status, outcome.json["files"][0]["added"]) == (0, 24)


def test_commands_at_the_same_time_do_not_lose_each_others_work(
    tmp_path: Path, sample: Path
) -> None:
    library = tmp_path / "library"
    programs = [started("import", str(sample), "--json", library=library) for _ in range(3)]
    files = [json.loads(program.communicate(timeout=120)[0])["files"][0] for program in programs]
    notes = [
        started("note", str(n), "--text", f"xylophone {n}", library=library) for n in (1, 2, 3)
    ]
    for program in notes:
        program.communicate(timeout=120)

    assert [program.returncode for program in (*programs, *notes)] == [0] * 6
    assert sorted(file["added"] for file in files) == [0, 0, 24]
    assert sorted(file["unchanged"] for file in files) == [0, 24, 24]
    found = run("search", "xylophone", "--json", library=library).papers
    assert sorted(paper["note"] for paper in found) == [f"xylophone {n}" for n in (1, 2, 3)]
    assert run("check", library=library).out == "24 papers, 0 waiting to be indexed\nAll is well.\n"


def test_the_version_is_told(tmp_path: Path) -> None:
    assert run("--version", library=tmp_path / "l").out == f"carrel {__version__}\n"
    assert not (tmp_path / "l").exists()


@pytest.mark.parametrize("words", [("import",), ("list", "--dance"), ("--dance", "list")])
def test_wrong_usage_is_told_before_anything_is_done(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    outcome = run(*words, library=tmp_path / "l")

    assert (outcome.status, outcome.out) == (2, "")
    assert "Traceback" not in outcome.err
    assert not (tmp_path / "l").exists()


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
    ],
)
def test_output_is_utf8_in_every_locale(
    filled: Carrel, tmp_path: Path, variables: dict[str, str]
) -> None:
    shown = run("show", 8, library=filled.library, variables=variables)
    assert shown.out.startswith("γ-Ray Bursts")
    assert (
        run("show", 8, "--json", library=filled.library, variables=variables).papers[0]["id"] == 8
    )
    missing = run("import", "fehlt-ä.txt", library=filled.library, variables=variables)
    assert "There is no file “fehlt-" in missing.sentence


def test_a_reader_who_has_enough_is_no_error(filled: Carrel) -> None:
    for number in range(1, 25):
        filled("note", number, "--text", "word " * 5000)
    with started("list", "--json", library=filled.library) as program:
        assert program.stdout is not None
        assert program.stdout.read(10) == b'{"papers":'
        program.stdout.close()
        assert program.stderr is not None
        assert program.stderr.read() == b""
        assert program.wait(60) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_output_that_cannot_be_written_is_told(filled: Carrel) -> None:
    for words in (("list",), ("show", "1", "--json")):
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                command(*words),
                env=environment(filled.library),
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
            )
        assert done.returncode == 1
        sentence = "carrel: The output could not be written (No space left on device).\n"
        assert done.stderr.decode() == sentence


def test_without_any_output_the_work_is_done(filled: Carrel) -> None:
    done = subprocess.run(
        command("note", "1", "--text", "written"),
        env=environment(filled.library),
        preexec_fn=lambda: os.closerange(1, 3),
        check=False,
    )

    assert done.returncode == 0
    assert filled("note", "1").out == "written\n"


@pytest.mark.parametrize(
    ("end", "status", "said"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 0, ""),
        (UsageProblem("No such wish."), 2, "carrel: No such wish.\n"),
        (ReadProblem("No such file."), 1, "carrel: No such file.\n"),
        (LibraryBusy("No such luck."), 3, "carrel: No such luck.\n"),
        (IndexProblem("No such index."), 3, "carrel: No such index.\n"),
    ],
)
def test_however_a_command_ends_it_has_a_status_and_no_traceback(
    carrel: Carrel, monkeypatch: pytest.MonkeyPatch, end: BaseException, status: int, said: str
) -> None:
    def fail(*_: object) -> int:
        raise end

    monkeypatch.setitem(commands.RUN, "list", fail)

    assert carrel("list") == Outcome(status, "", said)


def test_output_may_be_caught_by_a_program(filled: Carrel, monkeypatch: pytest.MonkeyPatch) -> None:
    caught = io.StringIO()
    monkeypatch.setattr(sys, "stdout", caught)

    assert main(["--library", str(filled.library), "show", "8"]) == 0
    assert caught.getvalue().startswith("γ-Ray Bursts")


@pytest.mark.parametrize("command_", ["list", "import", "check"])
@pytest.mark.parametrize("content", [b"", b"Dear diary", b"SQLite format 3\x00" + bytes(2000)])
def test_a_library_that_is_none_is_told_and_left_alone(
    carrel: Carrel, sample: Path, command_: str, content: bytes
) -> None:
    carrel.library.mkdir()
    path = carrel.library / "library.db"
    path.write_bytes(content)

    outcome = carrel(command_, *([sample] if command_ == "import" else []), "--json")

    assert (outcome.status, outcome.out) == (3, "")
    assert str(path) in outcome.sentence
    assert path.read_bytes() == content
    assert [one.name for one in carrel.library.iterdir()] == ["library.db"]


def test_a_library_in_a_place_where_none_can_be_is_told(carrel: Carrel, tmp_path: Path) -> None:
    carrel.library = tmp_path / "file" / "library"
    carrel.library.parent.write_text("a file")

    outcome = carrel("list")

    assert outcome.status == 3
    assert "cannot be opened (Not a directory)" in outcome.sentence


def test_a_library_that_may_not_be_written_is_told(filled: Carrel) -> None:
    filled("check")
    before = (filled.library / "library.db").read_bytes()
    with read_only(filled.library):
        outcome = filled("note", "1", "--text", "no")

    assert outcome.status == 3
    assert str(filled.library) in outcome.sentence
    assert (filled.library / "library.db").read_bytes() == before


def test_another_program_that_writes_is_waited_for_and_then_told(
    filled: Carrel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "BUSY_SECONDS", 0.2)
    with halted(HOLD, filled.library):
        assert filled("show", "1").status == 0
        assert filled("search", "umbrella").status == 0
        outcome = filled("note", "1", "--text", "no")

    assert outcome.status == 3
    assert "in use by another program" in outcome.sentence
    assert filled("note", "1", "--text", "now").status == 0


def command(*words: str) -> list[str]:
    return [sys.executable, "-P", "-m", "desktop", *words]


def environment(library: Path) -> dict[str, str]:
    return {**os.environ, "CARREL_LIBRARY": str(library), "PYTHONPATH": str(ROOT)}


def started(*words: str, library: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command(*words),
        env=environment(library),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


@pytest.mark.parametrize(
    ("error", "told"),
    [(KeyError("the abstract of a paper"), "inside Carrel"), (MemoryError(), "not enough memory")],
)
def test_what_nobody_expected_is_told_without_any_text_of_papers(
    tmp_path: Path,
    error: Exception,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> int:
        raise error

    monkeypatch.setitem(commands.RUN, "list", fail)
    assert main(["--library", str(tmp_path), "list"]) == 70
    err = capsys.readouterr().err
    assert told in err
    assert "abstract" not in err
    assert "Traceback" not in err
