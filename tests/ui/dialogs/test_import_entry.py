from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.ui.dialogs.import_entry import Entry, Stage, name_of


def test_a_name_can_be_shown_whatever_bytes_it_is_made_of() -> None:
    assert name_of(Path("/papers/oct31.txt")) == "oct31.txt"
    assert name_of(Path("/papers") / os.fsdecode(b"caf\xe9.txt")) == "caf\ufffd.txt"
    assert name_of(Path("/")) == "/"


@pytest.mark.parametrize(
    ("stage", "progress", "share"),
    [
        (Stage.WAITING, (0, 0), 0),
        (Stage.READING, (0, 0), 0),
        (Stage.READING, (30, 120), 0.25),
        (Stage.READ, (30, 120), 1),
        (Stage.UNREADABLE, (0, 0), 1),
    ],
)
def test_an_entry_knows_how_much_of_it_is_read(
    stage: Stage, progress: tuple[int, int], share: float
) -> None:
    assert Entry(0, "a", Path("a"), stage, progress).share_read == share
