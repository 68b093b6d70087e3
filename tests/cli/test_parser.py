from __future__ import annotations

from pathlib import Path

import pytest

from desktop import __version__
from desktop.cli import commands
from desktop.cli.calling import COMMANDS
from desktop.cli.parser import build
from desktop.model.dates import PartialDate


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_work(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build().parse_args([command, "--help"])

    assert caught.value.code == 0
    assert f"carrel {command}" in capsys.readouterr().out
    assert command in commands.RUN or command in commands.RUN_CLOSED


@pytest.mark.parametrize("command", COMMANDS)
def test_a_parser_for_one_command_knows_the_names_of_all(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = []
    for typed in (None, [command, "--help"]):
        for words in ([command, "--help"], ["--help"]):
            with pytest.raises(SystemExit):
                build(typed).parse_args(words)
        texts.append(capsys.readouterr().out)
    assert texts[0] == texts[1]


def test_the_help_lists_the_commands_and_their_exit_status(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        build().parse_args(["--help"])

    text = capsys.readouterr().out
    assert all(f"\n    {command} " in text for command in COMMANDS)
    assert "Exit status: 0 all well; 1" in text


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build().parse_args(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out == f"carrel {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ["--library", "/l", "--json", "list", "moss"],
        ["list", "moss", "--json", "--library", "/l"],
        ["--json", "list", "--library=/l", "moss"],
        ["--library=/l", "list", "--json", "moss"],
        ["--library", "/other", "list", "moss", "--library", "/l", "--json"],
    ],
)
def test_options_stand_before_or_after_the_command(words: list[str]) -> None:
    options = build().parse_args(words)

    assert (options.library, options.json, options.query) == (Path("/l"), True, ["moss"])


def test_without_options_the_usual_is_meant() -> None:
    options = build().parse_args(["list"])

    assert (options.library, options.json, options.query) == (None, False, [])


def test_a_folder_is_taken_for_what_it_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    assert build().parse_args(["check", "--library=~/l"]).library == tmp_path / "l"
    assert build().parse_args(["check", "--library", "l"]).library == tmp_path / "l"


def test_a_day_is_read() -> None:
    options = build().parse_args(["import", "f", "--digest-date", "2025-10-31"])

    assert options.digest_date == PartialDate(2025, 10, 31)


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--json"],
        ["dance"],
        ["import"],
        ["search"],
        ["show"],
        ["show", "1", "2"],
        ["note"],
        ["note", "1", "--text", "a", "--file", "b"],
        ["export"],
        ["export", "--to", "x"],
        ["export", "--format", "scroll", "--to", "x"],
        ["list", "--lib", "x"],
        ["check", "extra"],
        ["check", "--library", ""],
        *(
            ["import", "f", "--digest-date", date]
            for date in (
                "",
                "2025",
                "2025-10",
                "31.10.2025",
                "2025-02-30",
                "0000-10-31",
                "२०२५-10-31",
            )
        ),
    ],
)
def test_wrong_usage_is_told(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        build().parse_args(words)

    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("usage: carrel")
