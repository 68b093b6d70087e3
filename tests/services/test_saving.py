from __future__ import annotations

from pathlib import Path

import pytest

from desktop.model.errors import ExportProblem
from desktop.services.saving import save


def test_a_file_is_written_in_place_of_another(tmp_path: Path) -> None:
    target = tmp_path / "chart.png"
    save(target, b"one")
    save(target, b"other")

    assert target.read_bytes() == b"other"
    assert [path.name for path in tmp_path.iterdir()] == ["chart.png"]


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportProblem):
        save(tmp_path / "nowhere" / "chart.png", b"one")
