"""The page of promises: each names what proves it, and that is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "PROMISES.md").read_text(encoding="utf-8")
ROWS = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("| **")]


def proofs(cell: str) -> list[Path]:
    """Return the files that a cell names."""
    names = re.findall(r"`((?:tests|packaging)/[\w./*-]+)[^`]*`", cell)
    return [path for name in names for path in [*ROOT.glob(name)] or [ROOT / name]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: re.sub(r"\W+", "-", row[0])[:40])
def test_each_promise_is_proved_by_tests_that_are_there(row: list[str]) -> None:
    promise, proof = row
    assert re.search(r"\*\*.+\*\*", promise)
    files = proofs(proof)
    assert any("tests" in path.parts for path in files)
    for path in files:
        assert path.exists(), path
        if path.name.startswith("test_"):
            assert "\ndef test_" in path.read_text(encoding="utf-8"), path


def test_there_are_promises() -> None:
    assert len(ROWS) > 10
