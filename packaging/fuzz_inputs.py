"""The inputs of the fuzzer: where the first ones come from, and how others are made of them."""

from __future__ import annotations

import importlib
import os
import random
from collections.abc import Callable
from pathlib import Path

from desktop.paths import resources

ROOT = Path(__file__).resolve().parent.parent
STRANGE = (
    b"\n", b"\r\n", b"\n\n\n", b"\t", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe2\x80\xa8",
    b"\x0b", b"\x85", b"---\n", b"```\n", b"{", b"}", b"[", b"]", b'"', b"'", b"<", b">", b"</",
    b"]]>", b"<!--", b"&", b"&#x110000;", b"&amp;amp;", b"\\", b"\\\\\n", b"$", b"%", b"@", b"#",
    b"|", b"||||", b"> ", b"- ", b"1. ", b"**", b"\xf0\x9f\x93\x84", b"\xed\xa0\x80",
    b"=?utf-8?q?", b"\nContent-Type: ", b"2401.00001", b"9999999999999999999", b"1e999", b"-0",
    b"null", b"NaN", b"0001-01-01", b"31 Feb 2024", b"\xd9\xa3\xc2\xb2", b"(" * 40, b"[" * 200,
    b"<b>" * 60, b"{" * 60, b"> " * 40,
)  # fmt: skip


def seeds() -> list[bytes]:
    """Return the samples of the package, of the tests, and of the folder that the system names."""
    found = [(resources() / "sample" / "daily-papers.txt").read_bytes()]
    for path in sorted((ROOT / "tests" / "readers").glob("test_*.py")):
        module = importlib.import_module(f"tests.readers.{path.stem}")
        told = [value for name, value in vars(module).items() if name.isupper()]
        found += [one.encode() for one in told if isinstance(one, str) and len(one) > 40]
        found += [one for one in told if isinstance(one, bytes) and len(one) > 40]
    folder = os.environ.get("CARREL_SAMPLES")
    files = sorted(Path(folder).rglob("*")) if folder else []
    return found + [path.read_bytes() for path in files if path.is_file()]


def varied(chance: random.Random, seeds: list[bytes], most: int, *, grown: bool) -> bytes:
    """Return one of the seeds, cut to a length, with a few things done to it.

    If `grown`, some part of it is repeated until it is about as long as that.
    """
    data = piece(chance, chance.choice(seeds), most)
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        start = chance.randint(0, len(data))
        end = min(start + chance.choice((0, 1, 2, 9, 80, 700)), len(data))
        data = data[:start] + _middle(chance, seeds, data[start:end]) + data[end:]
    if grown and data:
        start = chance.randrange(len(data))
        part = data[start : start + chance.choice((1, 3, 30, 300))]
        data = data[:start] + part * (most // len(part) // chance.choice((1, 2, 9))) + data[start:]
    return data[:most]


def _middle(chance: random.Random, seeds: list[bytes], old: bytes) -> bytes:
    """Return what comes in the place of some bytes."""
    ways: tuple[Callable[[], bytes], ...] = (
        lambda: b"",
        lambda: old * chance.choice((2, 2, 3, 20)),
        lambda: chance.choice(STRANGE),
        lambda: old + chance.choice(STRANGE) * chance.choice((1, 2, 30)),
        lambda: chance.randbytes(chance.choice((1, 2, 8))),
        lambda: b"\n".join(chance.sample(lines := old.split(b"\n"), len(lines))),
        old.swapcase,
        lambda: piece(chance, chance.choice(seeds), chance.choice((20, 200, 2_000))),
    )
    return chance.choice(ways)()


def piece(chance: random.Random, data: bytes, most: int) -> bytes:
    """Return a part of some bytes, likely from the beginning, often of whole lines."""
    if len(data) <= most:
        return data
    start = chance.choice((0, chance.randrange(len(data))))
    line = data.find(b"\n", start) + 1 if start else 0
    return data[line if start < line < start + most else start :][:most]
