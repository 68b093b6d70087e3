from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop import __main__, __version__, app
from desktop.cli import main as cli
from tests.cli.running import run


@pytest.mark.parametrize(
    ("words", "opened"),
    [
        (["--library", "/l", "digest.txt"], "window"),
        ([], "window"),
        (["--json", "list"], "command"),
        (["--version"], "command"),
    ],
)
def test_commands_run_and_everything_else_opens_the_window(
    monkeypatch: pytest.MonkeyPatch, words: list[str], opened: str
) -> None:
    called: list[tuple[str, list[str]]] = []

    def remember(name: str, status: int) -> object:
        def main(arguments: list[str]) -> int:
            called.append((name, arguments))
            return status

        return main

    monkeypatch.setattr(app, "main", remember("window", 4))
    monkeypatch.setattr(cli, "main", remember("command", 5))
    monkeypatch.setattr(sys, "argv", ["carrel", *words])

    assert __main__.main() == (4 if opened == "window" else 5)
    assert called == [(opened, words)]


def test_the_package_can_be_run(tmp_path: Path) -> None:
    outcome = run("--version", library=tmp_path)

    assert (outcome.status, outcome.out) == (0, f"carrel {__version__}\n")


def test_a_command_loads_no_qt(tmp_path: Path) -> None:
    outcome = run("list", library=tmp_path / "l", variables={"PYTHONVERBOSE": "1"})

    assert "desktop.cli.commands" in outcome.err
    assert "PySide6" not in outcome.err
