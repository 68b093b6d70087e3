"""Saving what was made elsewhere to a file, whole or not at all."""

from __future__ import annotations

from pathlib import Path

from desktop.services.exporting import replacing


def save(target: Path, content: bytes) -> None:
    """Write a file in place of one that may be there; raise ExportProblem when it cannot be."""
    with replacing(target) as draft:
        draft.write_bytes(content)
