"""Known vulnerabilities of what the lock files name, as PyPI tells them of each version.

https://docs.pypi.org/api/json/: the answer for a version lists its `vulnerabilities`, from the
database of OSV. Without a connection nothing is known, and that is said; Carrel itself never asks.
"""

from __future__ import annotations

import json
import re
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from dev_talk import say

ADDRESS = "https://pypi.org/pypi/{name}/{version}/json"
SECONDS = 20
_PINNED = re.compile(r"^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?==([^\s;\\]+)")

Fetch = Callable[[str], bytes]


class Pin(NamedTuple):
    """A package and the version that is locked."""

    name: str
    version: str


class Weakness(NamedTuple):
    """What is known against a version: its number, and the versions that are free of it."""

    pin: Pin
    number: str
    mended_in: tuple[str, ...]

    def line(self) -> str:
        """Return it as a line."""
        better = f"mended in {', '.join(self.mended_in)}" if self.mended_in else "not mended"
        return f"{self.pin.name} {self.pin.version}: {self.number}, {better}"


def audit(locks: Iterable[Path]) -> int:
    """Ask of all that the files name; return 1 when something is known against it."""
    pins = sorted({pin for lock in locks for pin in pinned(lock.read_text(encoding="utf-8"))})
    found, unknown = weaknesses(pins, _fetched)
    for one in found:
        print(one.line())
    if unknown:
        say(f"nothing could be learned of {len(unknown)} of {len(pins)} packages: {unknown[0]}")
    say(f"{len(pins) - len(unknown)} packages asked of, {len(found)} known vulnerabilities")
    return 1 if found else 0


def pinned(lock: str) -> Iterator[Pin]:
    """Yield what a lock file names."""
    for line in lock.splitlines():
        if match := _PINNED.match(line):
            yield Pin(match[1].lower(), match[2])


def weaknesses(pins: Iterable[Pin], fetch: Fetch) -> tuple[list[Weakness], list[str]]:
    """Return what is known against versions, and why nothing is known of others."""
    found, unknown = [], []
    for pin in pins:
        try:
            told = json.loads(fetch(ADDRESS.format(name=pin.name, version=pin.version)))
            found += [
                Weakness(pin, str(one["id"]), tuple(map(str, one.get("fixed_in") or ())))
                for one in told["vulnerabilities"]
                if not one.get("withdrawn")
            ]
        except (OSError, ValueError, KeyError, TypeError) as problem:
            unknown.append(f"{pin.name} ({type(problem).__name__} {problem})")
            if len(unknown) > 2 and not found:
                unknown += [one.name for one in pins if one > pin]
                break  # there is no connection
    return found, unknown


def _fetched(address: str) -> bytes:
    with urllib.request.urlopen(address, timeout=SECONDS) as answer:
        content: bytes = answer.read()
    return content
