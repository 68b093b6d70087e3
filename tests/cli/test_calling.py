from __future__ import annotations

import pytest

from desktop.cli.calling import wants_window


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--library", "/l"], True),
        (["--library=/l"], True),
        (["digest.txt"], True),
        (["--library", "list", "digest.txt"], True),
        (["--library"], True),
        (["list"], False),
        (["--json", "list"], False),
        (["--library", "/l", "import", "x"], False),
        (["--help"], False),
        (["-h"], False),
        (["--version"], False),
    ],
)
def test_a_command_opens_no_window(words: list[str], window: bool) -> None:
    assert wants_window(words) is window
