"""The script's commands: what they are called with, and what they hand on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import dev_commands
from desktop.cli import calling
from dev_environment import ROOT, RUNTIME, Environment

SCRIPT = ROOT / "packaging" / "dev.py"


@pytest.fixture
def set_up() -> None:
    if not Environment(ROOT / ".venv").holds(RUNTIME):
        pytest.skip("the repository's own environment is not set up")


def start(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, SCRIPT, *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("arguments", [[], ["fly"], ["--fly"]])
def test_without_a_known_command_the_usage_is_shown(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev_commands.main(arguments) == 2

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("usage: python3 packaging/dev.py COMMAND")


def test_the_usage_names_every_command() -> None:
    for name in dev_commands.COMMANDS:
        assert f"\n  {name}" in dev_commands.USAGE


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["digest.txt"],
        ["--library", "papers"],
        ["--library", "list"],
        ["--library=papers", "digest.txt"],
        ["--version"],
        ["-h"],
        ["import", "digest.txt", "--json"],
        ["--json", "--library", "papers", "list"],
        *([name] for name in calling.COMMANDS),
    ],
)
def test_the_script_knows_as_the_app_does_what_opens_a_window(arguments: list[str]) -> None:
    assert dev_commands.wants_window(arguments) is calling.wants_window(arguments)


def test_a_problem_is_told_in_one_sentence_on_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)

    assert dev_commands.main(["lock"]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == (
        "carrel: Writing the lock files takes uv; please install it: pip install uv\n"
    )


@pytest.mark.usefixtures("set_up")
def test_run_prints_what_the_app_prints_and_nothing_else(tmp_path: Path) -> None:
    done = start("run", "--version", cwd=tmp_path)

    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.count("\n") == 1


@pytest.mark.usefixtures("set_up")
def test_run_keeps_the_folder_and_the_arguments(tmp_path: Path) -> None:
    done = start("run", "list", "--library", "my papers, ünsorted", "--json", cwd=tmp_path)

    assert json.loads(done.stdout) == {"papers": []}
    assert (tmp_path / "my papers, ünsorted").is_dir()


@pytest.mark.usefixtures("set_up")
def test_run_passes_the_exit_status_on(tmp_path: Path) -> None:
    done = start("run", "show", "--library", "papers", "--no-such-option", cwd=tmp_path)

    assert done.returncode == 2
    assert done.stdout == ""
