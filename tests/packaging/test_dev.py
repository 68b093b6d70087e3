"""The script's front door: which Python it takes, and what it says otherwise."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

import dev


@pytest.mark.parametrize("version", [(3, 8, 10), (3, 10, 14), (3, 15, 0)])
def test_a_python_that_does_not_fit_is_refused_in_one_sentence(
    version: tuple[int, int, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "version_info", version)

    assert dev.main() == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "Python 3.11 to 3.14" in said.err
    assert "{}.{}".format(*version) in said.err


def test_an_old_python_can_read_the_script() -> None:
    ast.parse(Path(dev.__file__).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_arguments_reach_the_commands(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["dev.py", "--help"])

    assert dev.main() == 0
    assert "usage:" in capsys.readouterr().out
