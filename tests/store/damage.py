"""Doing damage to a library file, as disks and cables do."""

from __future__ import annotations

from pathlib import Path

PAGE = 4096


def spoil_middle(path: Path) -> None:
    """Write nonsense over every other page but the first."""
    content = bytearray(path.read_bytes())
    for start in range(PAGE, len(content), 2 * PAGE):
        content[start : start + PAGE] = bytes(range(256)) * 16
    path.write_bytes(content)


def zero_page(path: Path, number: int) -> None:
    """Zero a page, counted from 1."""
    content = bytearray(path.read_bytes())
    content[(number - 1) * PAGE : number * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def flip(path: Path, place: int, bit: int = 0) -> None:
    """Flip a bit."""
    content = bytearray(path.read_bytes())
    content[place] ^= 1 << bit
    path.write_bytes(content)


def pages(path: Path) -> int:
    """Return how many pages a file has."""
    return path.stat().st_size // PAGE
