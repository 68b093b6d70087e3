"""A seal on the files of the index: their names, sizes and checksums, since Whoosh keeps none.

One zeroed page of a segment can otherwise give wrong answers without a sound.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop.index.written import Written, read_written

NAME = "manifest.json"
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class _Seal:
    """What a file was like when it was written; `changed` is its time in nanoseconds."""

    size: int
    crc32: int
    changed: int


def write(
    folder: Path, generation: int, names: Iterable[str], segments: Sequence[Written] = ()
) -> None:
    """Seal the files and the list of segments of a generation.

    A file keeps its first seal, as none is ever changed.
    """
    try:
        known = _seals(_content(folder))
    except (OSError, ValueError):
        known = {}
    seals = {name: asdict(known.get(name) or _seal(folder / name)) for name in sorted(names)}
    temporary = folder / f"{NAME}.{os.getpid()}"
    text = json.dumps({"generation": generation, "files": seals, "segments": segments})
    temporary.write_text(text, encoding="utf-8")
    temporary.replace(folder / NAME)


def faults(
    folder: Path, generation: int, prefixes: tuple[str, ...], *, thorough: bool = False
) -> list[str]:
    """Name what is missing or changed of the files of a generation, given how their names begin.

    A file of the same size and time is taken for unchanged, unless the look is `thorough`.
    One that was never sealed (its writer was stopped between writing and sealing) passes.
    """
    try:
        content = _content(folder)
        sealed, seals = _generation(content), _seals(content)
    except (OSError, ValueError):
        return [NAME]
    if generation < sealed:
        return [f"generation {sealed}"]
    return [
        name
        for name, seal in sorted(seals.items())
        if name.startswith(prefixes) and not _whole(folder / name, seal, thorough=thorough)
    ]


def segments(folder: Path, generation: int) -> tuple[Written, ...] | None:
    """Return the segments of a generation, or None where they were not sealed."""
    try:
        content = _content(folder)
        return read_written(content["segments"]) if _generation(content) == generation else None
    except (OSError, ValueError, KeyError):
        return None


def _content(folder: Path) -> dict[str, Any]:
    """Read all that was sealed. Raises OSError or ValueError when it cannot be read."""
    content = json.loads((folder / NAME).read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise ValueError(f"{NAME} is not as it was written")
    return content


def _generation(content: dict[str, Any]) -> int:
    try:
        return int(content["generation"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"{NAME} is not as it was written") from error


def _seals(content: dict[str, Any]) -> dict[str, _Seal]:
    try:
        return {str(name): _Seal(**seal) for name, seal in content["files"].items()}
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"{NAME} is not as it was written") from error


def _whole(path: Path, seal: _Seal, *, thorough: bool) -> bool:
    if not path.is_file():
        return False
    if not thorough and _unchanged(path, seal):
        return True
    now = _seal(path)
    return (now.size, now.crc32) == (seal.size, seal.crc32)


def _unchanged(path: Path, seal: _Seal) -> bool:
    status = path.stat()
    return (status.st_size, status.st_mtime_ns) == (seal.size, seal.changed)


def _seal(path: Path) -> _Seal:
    checksum = 0
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        while chunk := file.read(_CHUNK):
            checksum = zlib.crc32(chunk, checksum)
    return _Seal(status.st_size, checksum, status.st_mtime_ns)
