"""Carrel is killed at random moments of its work, again and again, and what is left is examined.

    python3 packaging/dev.py endure [--kills N] [--seed S] [--only SCENE,…]

Each attempt is a process of its own on a library of its own, which tells what it was promised, such
as “this note is saved”, and is ended in the middle as `kill -9` would: after a random time, after
a random amount of work, or before a random operation on a file. What is wrong is printed, with its
number and the seed; `--keep` keeps the library of each such attempt.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import endure_library
from endure_library import Scene, Tell
from endure_scenes import SCENES

if TYPE_CHECKING:
    from _typeshed import HasFileno

# What Python tells of before it does it.
OPERATIONS = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link")
# About the part of the time in which the processor is at work, not the disk.
_WORKING = 0.7
WEAPONS = (signal.SIGKILL, signal.SIGALRM, signal.SIGPROF)
KILLS = 300
# Some are done before they are hit.
MOST_ATTEMPTS = 5


@dataclass(slots=True)
class Figures:
    """What came of the attempts at a scene."""

    attempts: int = 0
    hits: int = 0
    promises: int = 0
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a scene takes when nobody is killed, and how many operations on files."""

    seconds: float
    operations: int


def main(arguments: list[str]) -> int:
    """Kill, examine, print the figures; return 1 when something was lost."""
    parser = argparse.ArgumentParser(prog="dev.py endure")
    parser.add_argument("--kills", type=int, default=KILLS, help=f"how many (otherwise {KILLS})")
    parser.add_argument("--seed", type=int, default=0, help="which random moments")
    parser.add_argument("--only", default="", help="names of scenes, with commas between them")
    parser.add_argument(
        "--keep", type=Path, help="a folder for libraries in which things were lost"
    )
    options = parser.parse_args(arguments)
    wanted = options.only.split(",") if options.only else list(SCENES)
    found = endure(wanted, options.kills, options.seed, options.keep)
    print(f"{'scene':<10} {'attempts':>8} {'killed':>7} {'promises':>9} {'lost':>5}")
    for name, one in found.items():
        print(f"{name:<10} {one.attempts:>8} {one.hits:>7} {one.promises:>9} {len(one.faults):>5}")
    faults = [f"{name}: {fault}" for name, one in found.items() for fault in one.faults]
    print(*faults, sep="\n")
    hits = sum(one.hits for one in found.values())
    print(f"{hits} kills, {len(faults)} of them lost something (seed {options.seed})")
    return 1 if faults else 0


def endure(
    wanted: list[str], kills: int, seed: int, keep: Path | None = None
) -> dict[str, Figures]:
    """Kill so many times, all scenes in turn, and return what was found."""
    found = {name: Figures() for name in wanted}
    # What a kill leaves is what the system holds: a disk in memory is as good as any, and faster.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(
        prefix="carrel-endure-", dir=memory if os.access(memory, os.W_OK) else None
    ) as place:
        ready = {name: _prepared(Path(place) / name, SCENES[name]) for name in wanted}
        for number in range(kills * MOST_ATTEMPTS):
            if sum(one.hits for one in found.values()) >= kills:
                break
            name = wanted[number % len(wanted)]
            arm = _weapon(ready[name], random.Random(f"{seed} {name} {number}"))
            folder = Path(place) / f"{name}-{number}"
            shutil.copytree(Path(place) / name, folder)
            fault = _attempt(folder, SCENES[name], arm, found[name])
            if fault:
                found[name].faults.append(f"no {number}: {fault}")
                if keep is not None:
                    shutil.copytree(folder, keep / folder.name, dirs_exist_ok=True)
            shutil.rmtree(folder)
    return found


def _prepared(folder: Path, scene: Scene) -> Measure:
    """Make the library that a scene begins with, and measure the scene on a copy of it."""
    folder.mkdir(parents=True)
    scene.before(folder / "library")
    _measured(folder, scene)  # the first time imports what it needs
    return _measured(folder, scene)


def _measured(folder: Path, scene: Scene) -> Measure:
    attempt = folder.with_name(f"{folder.name}-measured")
    shutil.copytree(folder, attempt)
    counted: list[int] = []

    def count(tell: Tell) -> None:
        _listen(lambda: counted.append(1))
        scene.work(attempt / "library", tell)
        tell(f"{len(counted)}")

    started = time.monotonic()
    promises, status = _forked(count, lambda: None)
    seconds = time.monotonic() - started
    if status != 0:
        raise RuntimeError(f"the scene {folder.name} does not work: {promises}")
    scene.examine(attempt / "library", promises[:-1])
    shutil.rmtree(attempt)
    return Measure(seconds, int(promises[-1]))


def _attempt(folder: Path, scene: Scene, arm: Callable[[], object], figures: Figures) -> str:
    """Do the work of a scene, armed; return what is wrong with what is left, or nothing."""
    library = folder / "library"
    promises, status = _forked(lambda tell: scene.work(library, tell), arm)
    figures.attempts += 1
    figures.hits += status != 0
    figures.promises += len(promises)
    if status not in (0, *WEAPONS):
        return f"it ended by itself: {promises[-1:]}"
    try:
        scene.examine(library, promises)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told, and the run goes on
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} {error} ({Path(frame.filename).name}:{frame.lineno})"
    return ""


def _weapon(measure: Measure, chance: random.Random) -> Callable[[], object]:
    """Return what ends a process at a random moment of its work."""
    share = chance.random()
    which = chance.randrange(3)
    if which == 0:
        return lambda: signal.setitimer(signal.ITIMER_REAL, 0.001 + share * measure.seconds)
    if which == 1:
        return lambda: signal.setitimer(
            signal.ITIMER_PROF, 0.001 + share * measure.seconds * _WORKING
        )
    left = iter(range(int(share * measure.operations)))

    def strike() -> None:
        if next(left, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)

    return lambda: _listen(strike)


def _listen(hear: Callable[[], object]) -> None:
    """Hear of each operation on a file before it is done, and of each flush."""
    fsync = os.fsync

    def flush(fd: int | HasFileno) -> None:
        hear()
        fsync(fd)

    def told_of(event: str, given: tuple[object, ...]) -> None:
        if event in OPERATIONS and "/dev/" not in str(given[0]):
            hear()

    os.fsync = flush
    sys.addaudithook(told_of)


def _forked(work: Callable[[Tell], None], arm: Callable[[], object]) -> tuple[list[str], int]:
    """Work in a process of its own; return what it promised, and how it ended (0 is well)."""
    reading, writing = os.pipe()

    def tell(promise: str) -> None:
        os.write(writing, f"{promise}\n".encode())

    child = os.fork()
    if not child:
        os.close(reading)
        try:
            arm()
            work(tell)
            os._exit(0)
        except BaseException as error:  # noqa: BLE001 - told, and the process ends
            tell(f"!! {type(error).__name__}: {error}")
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as told:
        promises = told.read().splitlines()
    _, status = os.waitpid(child, 0)
    return promises, os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status)


if __name__ == "__main__":
    endure_library.be_small()
    sys.exit(main(sys.argv[1:]))
