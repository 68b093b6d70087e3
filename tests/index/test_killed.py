"""However often indexing is killed, nothing is missing afterwards, and searching goes on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.others import run_program

KILLS = 12
SHIFTS = [number / 25 for number in range(25)] if os.environ.get("CARREL_THOROUGH") else [0.0]
KILL = """
import sys
from pathlib import Path
from tests.index.killing import main
main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
"""


@pytest.mark.parametrize("shift", SHIFTS)
@pytest.mark.skipif(sys.platform != "linux", reason="forks, and listens to what Python does")
def test_a_kill_at_any_moment_costs_nothing(tmp_path: Path, shift: float) -> None:
    """Before each kind of operation on a file, and wherever a timer strikes."""
    hits = int(run_program(KILL, tmp_path, KILLS, shift))

    assert hits >= KILLS * 3 // 4
